"""Names of files in a deck's folder."""

import os
from pathlib import Path

from presenter.elements import schema
from presenter.elements.fields import WORD, Reader
from presenter.elements.scope import Scope
from presenter.reading import Node


def _path(node: Node, scope: Scope) -> str | None:
    """A path in the deck's folder: never one outside it, however it goes there."""
    name: str | None = WORD.read(node, scope)
    if name is None:
        return None
    folder = os.path.realpath(scope.folder)
    if not Path(os.path.realpath(os.path.join(folder, name))).is_relative_to(folder):
        scope.report(node, "path-leaves-deck", word=name)
        return None
    return name


PATH = Reader("path in the deck's folder", _path, schema=lambda scope: schema.WORD)


def _file(node: Node, scope: Scope) -> str | None:
    """As a path; that there is no such file is told, and no reason to leave the rest out."""
    name = _path(node, scope)
    if name is not None and not os.path.isfile(scope.folder / name):
        scope.report(node, "no-such-file", word=name)
    return name


FILE = Reader("path of a file in the deck's folder", _file, schema=lambda scope: schema.WORD)
