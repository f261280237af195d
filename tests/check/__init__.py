"""Tests of what `tweespraak check` finds."""
