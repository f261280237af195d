"""Tests of the link between the windows of a talk."""
