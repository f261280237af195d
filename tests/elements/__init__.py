"""Tests of presenter.elements."""
