"""Tests of presenter.ui."""
