"""Tests of presenter.layout."""
