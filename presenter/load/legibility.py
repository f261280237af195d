"""What can hardly be read in a theme, and the nearest colours that could be."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.elements.scope import Scope
from presenter.model.role import Role
from presenter.reading import Mapping, Node
from presenter.theme.contrast import ENOUGH, readable
from presenter.theme.pairs import Pair, pairs
from presenter.theme.shelf import Layer
from presenter.theme.theme import PARENTS, Theme

NAMED = 6
"""Roles that a sentence names."""


class _Spot(NamedTuple):
    """Where a colour is said, and the two colours that do not go together."""

    line: int
    column: int
    fg: str
    bg: str


def report_weak(theme: Theme, root: Mapping, layers: tuple[Layer, ...], scope: Scope) -> None:
    """Report every two colours with too little contrast, once for all roles that have them.

    `layers` are the theme's files, its own first, whose root is `root`.
    """
    found: dict[_Spot, tuple[Node, list[Pair]]] = {}
    for pair in pairs(theme):
        if pair.contrast < ENOUGH:
            node = _place(pair, root, layers)
            spot = _Spot(node.line, node.column, pair.fg, pair.bg)
            found.setdefault(spot, (node, []))[1].append(pair)
    for node, weak in found.values():
        scope.report(node, "contrast-low", **_said(weak, theme))


def _said(weak: list[Pair], theme: Theme) -> dict[str, str]:
    first = weak[0]
    roles = list(dict.fromkeys(pair.role.value for pair in weak))
    more = ", …" if len(roles) > NAMED else ""
    every = {pair.bg for pair in pairs(theme) if pair.fg == first.fg}
    better = readable(first.fg, every) or readable(first.fg, [first.bg])
    return {
        "fg": first.fg,
        "bg": first.bg,
        "contrast": f"{int(first.contrast * 10) / 10}",  # 4.49 is not 4.5
        "enough": f"{ENOUGH}",
        "roles": ", ".join(roles[:NAMED]) + more,
        "better": better or "",
    }


def _place(pair: Pair, root: Mapping, layers: tuple[Layer, ...]) -> Node:
    """Where the file says one of the two: the letters', or else the ground's; or its beginning."""
    return _said_at(pair.role, "fg", root, layers) or _said_at(pair.on, "bg", root, layers) or root


def _said_at(role: Role, ground: str, root: Mapping, layers: tuple[Layer, ...]) -> Node | None:
    """Where the theme's own file says a colour of a role, in the role or by the colour's name."""
    name = {"fg": "ink", "bg": "paper"}[ground]
    for one in _line_of(role):
        own = _inner(_inner(_inner(root, "roles"), one.value), ground)
        said = [((layer.content.get("roles") or {}).get(one.value) or {}) for layer in layers]
        named = next((each[ground] for each in said if ground in each), None)
        if own is not None:
            return own
        if named is not None:
            name = named
            break
    return _inner(_inner(root, "colours"), name)


def _line_of(role: Role) -> Iterator[Role]:
    """A role, the one that it takes after, and so on."""
    while True:
        yield role
        if role not in PARENTS:
            return
        role = PARENTS[role]


def _inner(node: Node | None, key: str) -> Node | None:
    return node.entries.get(key) if isinstance(node, Mapping) else None
