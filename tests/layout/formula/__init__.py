"""Tests of how formulas are set."""
