"""Tests of presenter.imports."""
