"""Tests of presenter.room."""
