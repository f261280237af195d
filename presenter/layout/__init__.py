"""Shapes and a size to a canvas of cells."""
