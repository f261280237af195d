"""Tests of presenter.load."""
