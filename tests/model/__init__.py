"""Tests of presenter.model."""
