"""Tests of what is drawn with boxes and lines."""
