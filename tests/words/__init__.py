"""Tests of presenter.words."""
