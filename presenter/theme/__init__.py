"""Themes: which role has which colours."""

from presenter.theme.shelf import ThemeError, load_theme, theme_folders, theme_names
from presenter.theme.theme import Style, Theme

__all__ = ["Style", "Theme", "ThemeError", "load_theme", "theme_folders", "theme_names"]
