"""Tests of presenter.venue."""
