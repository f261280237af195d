"""Tests of what rehearsals say."""
