"""Tweespraak: slides in a terminal, in two languages."""

__version__ = "0.1.0"
