"""Tests of presenter.cli."""
