"""Tests of presenter.talk."""
