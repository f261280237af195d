"""Tests of what translators work on."""
