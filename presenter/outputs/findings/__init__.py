"""Findings about a deck, for people, for programs, and for those who review code."""
