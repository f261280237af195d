"""Formulas: LaTeX as rows of letters and lines."""
