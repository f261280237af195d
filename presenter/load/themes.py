"""A theme's file judged: everything that is wrong with it, each with its place and a remedy."""

from collections.abc import Collection
from pathlib import Path
from typing import Any, NamedTuple

from presenter.elements.fields import (
    FLAG,
    TEXT,
    WORD,
    Entry,
    Reader,
    field,
    is_null,
    read_record,
    report_unknown,
)
from presenter.elements.scope import Scope
from presenter.load.legibility import report_weak
from presenter.model.problem import Problem
from presenter.model.text import Text
from presenter.reading import Document, Mapping, Node, Scalar, read_yaml
from presenter.reading.node import shortened
from presenter.theme.colour import is_colour
from presenter.theme.shelf import (
    Layer,
    ThemeError,
    chain_of,
    layer_of,
    theme_folders,
    theme_names,
)
from presenter.theme.theme import ROLES, Theme, theme_of

FIRST = ("ink", "paper")
"""The colours of the page, which every theme must have."""


class Judged(NamedTuple):
    """What came of judging a theme's file; `theme` is None when it cannot be used as it stands."""

    theme: Theme | None
    problems: tuple[Problem, ...]
    documents: dict[str, Document]


class ThemeScope(Scope):
    """The surroundings in which a theme is read: the names of colours that roles can use."""

    __slots__ = ("colours",)

    def __init__(self, file: str, folder: Path, colours: Collection[str]) -> None:
        super().__init__(file, folder)
        self.colours = colours


def judge(path: Path, folders: tuple[Path, ...] | None = None) -> Judged:
    """A theme's file with every problem in it. Never raises for what is in the files.

    What it extends is looked for in its own folder first; `folders` are the others.
    """
    if folders is None:
        folders = (path.parent, *theme_folders())
    document = read_yaml(path, str(path))
    scope = ThemeScope(str(path), path.parent, ())
    scope.problems = document.problems
    root, theme = document.root, None
    if root is None:
        if not scope.problems:
            scope.report(Node(0, 0, None), "file-empty")
    else:
        bases = _bases(root, path, folders, scope)
        scope.colours = _names(root, bases)
        record = read_record(ThemeRecord, root, scope)
        if record is not None and bases is not None:
            _check_page(root, bases, scope)
        if isinstance(root, Mapping) and bases is not None and not scope.problems:
            theme = _made(root, path, bases, scope)
    ordered = sorted(dict.fromkeys(scope.problems), key=lambda one: one.mark)
    return Judged(theme, tuple(ordered), {document.file: document})


def problems_of(error: ThemeError, folders: tuple[Path, ...]) -> tuple[Problem, ...]:
    """Why a theme cannot be used."""
    return judge(error.path, folders).problems if error.path else ()


def _bases(
    root: Node, path: Path, folders: tuple[Path, ...], scope: Scope
) -> tuple[Layer, ...] | None:
    """The files that a theme extends; None when they cannot be had, which is reported."""
    node = root.entries.get("extends") if isinstance(root, Mapping) else None
    if not isinstance(node, Scalar) or is_null(node):
        return ()
    try:
        layers = chain_of(node.text, folders, path).layers
        theme_of(node.text, [layer.content for layer in layers])
    except ThemeError as error:
        if error.again:
            scope.report(node, "theme-itself", word=node.text)
        elif error.path is not None:
            scope.report(node, "theme-base", word=node.text, file=error.path)
        else:
            report_unknown(scope, node, "unknown-theme", node.text, theme_names(*folders))
        return None
    except (KeyError, ValueError, TypeError, AttributeError):
        scope.report(node, "theme-base", word=node.text, file=layers[0].path)
        return None
    return layers


def _names(root: Node, bases: tuple[Layer, ...] | None) -> tuple[str, ...]:
    """The names of all colours, the theme's own first."""
    own = root.entries.get("colours") if isinstance(root, Mapping) else None
    named = list(own.entries) if isinstance(own, Mapping) else []
    for layer in bases or ():
        named += layer.content.get("colours") or {}
    return tuple(dict.fromkeys(named))


def _check_page(root: Node, bases: tuple[Layer, ...], scope: ThemeScope) -> None:
    for key in FIRST:
        if key not in scope.colours:
            own = root.entries.get("colours") if isinstance(root, Mapping) else None
            scope.report(own or root, "missing-key", key=key)


def _made(root: Mapping, path: Path, bases: tuple[Layer, ...], scope: Scope) -> Theme:
    """The theme; what can hardly be read in it is reported."""
    layers = (layer_of(path), *bases)
    theme = theme_of(path.stem, [layer.content for layer in layers])
    report_weak(theme, root, layers, scope)
    return theme


def _read_colours(node: Node, scope: Scope) -> dict[str, str] | None:
    if is_null(node):
        return None
    if not isinstance(node, Mapping):
        scope.report(node, "mapping-expected", keys=", ".join(FIRST))
        return None
    return {key: COLOUR.read(value, scope) for key, value in node.entries.items()}


def _read_colour(node: Node, scope: Scope) -> str | None:
    word = node.text if isinstance(node, Scalar) else ""
    if is_colour(word):
        return word
    if not is_null(node):
        scope.report(node, "colour-expected", word=shortened(word))
    elif all(one.mark.line != node.line for one in scope.problems):  # what came of it is told
        scope.report(node, "colour-missing")
    return None


COLOUR = Reader('`"#rrggbb"`, or a colour of the terminal\'s own: `ansi-red`', _read_colour)


def _read_named(node: Node, scope: Scope) -> str | None:
    """A colour by its name in `colours`, or as it is."""
    word = node.text if isinstance(node, Scalar) else ""
    assert isinstance(scope, ThemeScope)
    if word in scope.colours or not word or word.startswith(("#", "ansi-")):
        return word if word in scope.colours else _read_colour(node, scope)
    report_unknown(scope, node, "unknown-colour", word, tuple(scope.colours))
    return None


NAMED = Reader("name of one of `colours`, or a colour", _read_named)


class StyleRecord(Entry, kw_only=True):
    """What a role looks like; what is left out is as in the theme that is extended."""

    fg: str = field(NAMED, "The colour of its letters.", default="")
    bg: str = field(NAMED, "The ground that they stand on.", default="")
    bold: bool = field(FLAG, "Whether its letters are bold.", default=False)
    italic: bool = field(FLAG, "Whether they lean.", default=False)
    underline: bool = field(FLAG, "Whether there is a line under them.", default=False)


def _read_roles(node: Node, scope: Scope) -> dict[str, Any] | None:
    if is_null(node):
        return None
    if not isinstance(node, Mapping):
        scope.report(node, "mapping-expected", keys=", ".join(ROLES))
        return None
    found: dict[str, Any] = {}
    for key, value in node.entries.items():
        if key in ROLES:
            found[key] = read_record(StyleRecord, value, scope)
        else:
            report_unknown(scope, node.keys[key], "unknown-role", key, ROLES)
    return found


class ThemeRecord(Entry, kw_only=True):
    """A theme's file."""

    about: Text | None = field(
        TEXT, "What it is, in a line; it may differ by language.", default=None
    )
    extends: str = field(
        WORD, "The theme that it changes; nothing is taken from another if left out.", default=""
    )
    colours: dict[str, str] | None = field(
        Reader(f"by a name of your own: {COLOUR.says}", _read_colours),
        "Its colours; `paper` is the ground of the page and `ink` the colour of its letters.",
        default=None,
    )
    roles: dict[str, Any] | None = field(
        Reader("by a role: a style", _read_roles, StyleRecord),
        "What differs in the style of a role.",
        default=None,
    )
