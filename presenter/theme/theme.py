"""A theme: per role a style, made of what its files say."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from presenter.model.role import Role
from presenter.model.text import Text
from presenter.theme.colour import has_value, is_colour
from presenter.theme.contrast import is_dark

PARENTS: Mapping[Role, Role] = {
    Role.TEXT: Role.PAGE,
    Role.MUTED: Role.TEXT,
    Role.SECOND: Role.MUTED,
    Role.TITLE: Role.TEXT,
    Role.ACCENT: Role.TEXT,
    Role.STRONG: Role.TEXT,
    Role.LINK: Role.TEXT,
    Role.MARKER: Role.ACCENT,
    Role.NUMBER: Role.ACCENT,
    Role.DOT: Role.ACCENT,
    Role.DOT_EMPTY: Role.MUTED,
    Role.BAR: Role.ACCENT,
    Role.BAR_REST: Role.MUTED,
    Role.LAND: Role.MUTED,
    Role.ARC: Role.ACCENT,
    Role.QUOTE: Role.TEXT,
    Role.CITE: Role.MUTED,
    Role.RULE: Role.MUTED,
    Role.HEADER: Role.STRONG,
    Role.NOTE: Role.ACCENT,
    Role.IMPORTANT: Role.ACCENT,
    Role.WARNING: Role.IMPORTANT,
    Role.SERIES_1: Role.ACCENT,
    Role.SERIES_2: Role.NOTE,
    Role.SERIES_3: Role.TEXT,
    Role.SERIES_4: Role.MUTED,
    Role.PANEL: Role.TEXT,
    Role.PANEL_STRONG: Role.PANEL,
    Role.PANEL_MUTED: Role.PANEL,
    Role.CODE: Role.PANEL,
    Role.CODE_KEYWORD: Role.CODE,
    Role.CODE_NAME: Role.CODE,
    Role.CODE_STRING: Role.CODE,
    Role.CODE_NUMBER: Role.CODE,
    Role.CODE_COMMENT: Role.CODE,
    Role.AHEAD: Role.ACCENT,
    Role.BEHIND: Role.WARNING,
    Role.RECORDING: Role.WARNING,
    Role.FOOTER: Role.MUTED,
    Role.FOOTER_STRONG: Role.FOOTER,
    Role.SELECTED: Role.PAGE,
    Role.QR: Role.PAGE,
    Role.QR_DARK: Role.QR,
}
"""Where a role takes what its theme does not say of it."""


class Style(NamedTuple):
    """What a role looks like; colours are `#rrggbb`, or the terminal's own by name (`ansi-red`)."""

    fg: str
    bg: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


FIXED: Mapping[Role, Style] = {
    Role.QR: Style("#000000", "#ffffff"),
    Role.QR_DARK: Style("#000000", "#000000"),  # no font leaves light between two dark cells
}
"""What no theme may change: phones read a QR code that is dark on light (ISO/IEC 18004)."""

ROLES = {role.value: role for role in Role if role not in FIXED}
"""What a theme may speak of, by the words that it uses."""

GROUNDS = ("fg", "bg")
FLAGS = {"true": True, "false": False}
KEYS = frozenset({"about", "extends", "colours", "roles"})


class Theme(NamedTuple):
    """A name, a style for every role, and a line that says what the theme is for."""

    name: str
    styles: Mapping[Role, Style]
    about: Text = Text("")
    files: tuple[Path, ...] = ()
    """Every place where its file, and those that it extends, were looked for."""
    colours: Mapping[str, str] = MappingProxyType({})
    """Its colours by the names that its roles, and themes that extend it, have for them."""

    @property
    def dark(self) -> bool:
        """Whether its ground is dark; taken to be so where only the terminal knows."""
        ground = self.styles[Role.PAGE].bg
        return is_dark(ground) if has_value(ground) else True

    @property
    def ansi(self) -> bool:
        """Whether it has colours of the terminal's own, whose values only the terminal knows."""
        return not all(has_value(one) for style in self.styles.values() for one in style[:2])


def theme_of(name: str, layers: list[Any], files: tuple[Path, ...] = ()) -> Theme:
    """A theme from what its file holds, then the file that this extends, and so on.

    Every scalar is a text still. Raises KeyError, ValueError, TypeError or AttributeError for what
    is no theme; what exactly is wrong, and where, is told by presenter.load.themes.
    """
    colours: dict[str, str] = {}
    roles: dict[Role, dict[str, Any]] = {}
    for layer in reversed(layers):
        if not layer.keys() <= KEYS:
            raise ValueError("a theme has no such key")
        colours |= {key: _colour(word) for key, word in (layer.get("colours") or {}).items()}
        for word, said in (layer.get("roles") or {}).items():
            role = ROLES[word]
            roles[role] = roles.get(role, {}) | _said(said, colours)
    styles: dict[Role, Style] = {}
    for role in Role:  # parents stand before their children in Role
        parent = PARENTS.get(role)
        base = styles[parent] if parent else Style("ink", "paper")
        styles[role] = base._replace(**roles.get(role, {}))
    named = {role: _coloured(style, colours) for role, style in styles.items()}
    return Theme(name, {**named, **FIXED}, _about(layers[0].get("about") or ""), files, colours)


def _about(said: Any) -> Text:
    if not isinstance(said, str) and not all(isinstance(one, str) for one in said.values()):
        raise ValueError("no text")
    return Text(said)


def _colour(word: str) -> str:
    if not is_colour(word):
        raise ValueError("no colour")
    return word


def _said(said: Mapping[str, str], colours: Mapping[str, str]) -> dict[str, Any]:
    """What a file says of a role. A colour stays a name: whoever extends may change its value."""
    for ground in GROUNDS:
        if ground in said and said[ground] not in colours:
            _colour(said[ground])
    return {key: word if key in GROUNDS else FLAGS[word.lower()] for key, word in said.items()}


def _coloured(style: Style, colours: Mapping[str, str]) -> Style:
    """A style with the values of its colours."""
    fg, bg = (colours.get(name) or _colour(name) for name in style[:2])
    return style._replace(fg=fg, bg=bg)
