"""Tests of presenter.store."""
