"""Themes: which role has which colours."""

from presenter.theme.theme import Style, Theme, load_theme, theme_names

__all__ = ["Style", "Theme", "load_theme", "theme_names"]
