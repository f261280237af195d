"""Tests of presenter.outputs."""
