"""A theme: per role a style, read from a YAML file that says only what differs from its base."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from presenter.model.role import Role

PARENTS: Mapping[Role, Role] = {
    Role.TEXT: Role.PAGE,
    Role.MUTED: Role.TEXT,
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
    Role.FOOTER: Role.MUTED,
    Role.FOOTER_STRONG: Role.FOOTER,
    Role.SELECTED: Role.PAGE,
    Role.QR: Role.PAGE,
    Role.QR_DARK: Role.QR,
}
"""Where a role takes what its theme does not say of it."""


class Style(NamedTuple):
    """What a role looks like; colours are `#rrggbb`."""

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


class Theme(NamedTuple):
    """A name, whether it is dark, and a style for every role."""

    name: str
    dark: bool
    styles: Mapping[Role, Style]


def theme_names(folder: Path) -> tuple[str, ...]:
    """The names of the themes in a folder, in order."""
    return tuple(sorted(path.stem for path in folder.glob("*.yaml")))


@cache
def load_theme(name: str, folder: Path) -> Theme:
    """The theme with this name from a folder. Raises KeyError and OSError for what is not there."""
    written = _written(name, folder)
    colours: Mapping[str, str] = written["colours"]
    said: Mapping[str, Mapping[str, Any]] = written["roles"]
    styles: dict[Role, Style] = {}
    for role in Role:  # parents stand before their children in Role
        parent = PARENTS.get(role)
        base = styles[parent] if parent else Style(colours["ink"], colours["paper"])
        own = dict(said.get(role.value, {}))
        for ground in ("fg", "bg"):
            if ground in own:
                own[ground] = colours[own[ground]]
        styles[role] = base._replace(**own)
    return Theme(name, bool(written["dark"]), {**styles, **FIXED})


def _written(name: str, folder: Path) -> dict[str, Any]:
    """What a theme's file says, over what the file that it extends says."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with (folder / f"{name}.yaml").open("rb") as stream:
        own: dict[str, Any] = yaml.load(stream, Loader=loader)
    if "extends" not in own:
        return own
    base = _written(str(own["extends"]), folder)
    for key in ("colours", "roles"):
        base[key] = {**base[key], **own.get(key, {})}
    return {**base, **{key: own[key] for key in own if key not in ("colours", "roles")}}
