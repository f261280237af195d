"""Tests of the whole command, in a terminal."""
