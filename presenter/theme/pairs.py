"""Which colours of a theme stand on which: all that has to be read."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.model.role import Role
from presenter.theme.colour import has_value
from presenter.theme.contrast import contrast
from presenter.theme.theme import FIXED, Theme

GROUNDS = (Role.PAGE, Role.PANEL, Role.CODE)
"""What a role without a ground of its own can stand on."""


class Pair(NamedTuple):
    """A role and the role whose ground it stands on, with the two colours."""

    role: Role
    on: Role
    fg: str
    bg: str

    @property
    def contrast(self) -> float:
        """From 1 to 21; neither may be a colour of the terminal's own."""
        return contrast(self.fg, self.bg)


def pairs(theme: Theme) -> Iterator[Pair]:
    """Every pair that a theme chooses, and whose contrast can be computed."""
    page = theme.styles[Role.PAGE].bg
    for role, style in theme.styles.items():
        if role in FIXED:
            continue
        for on in GROUNDS if style.bg == page else (role,):
            bg = theme.styles[on].bg
            if has_value(style.fg) and has_value(bg):
                yield Pair(role, on, style.fg, bg)
