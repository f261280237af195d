"""Tests of presenter.theme."""
