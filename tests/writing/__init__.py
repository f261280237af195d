"""Tests of presenter.writing."""
