"""Slides that stand in another file: `use: 20-garden.yaml#roses`, so that two decks share them."""

import re
from typing import NamedTuple

from presenter.elements.fields import WORD, Reader, report_unknown
from presenter.elements.paths import FILE
from presenter.elements.scope import Scope
from presenter.load.readers import ID_PATTERN
from presenter.reading import Mapping, Node, Scalar

_USED = re.compile(rf"(?P<file>.+)#(?P<id>{ID_PATTERN})")


class Used(NamedTuple):
    """A slide of another file: the path of the file in the deck's folder, and the slide's id."""

    file: str
    id: str


def _read_used(node: Node, scope: Scope) -> Used | None:
    word = WORD.read(node, scope)
    if word is None:
        return None
    match = _USED.fullmatch(word)
    if match is None:
        scope.report(node, "use-expected", word=word)
        return None
    file = FILE.read(Scalar(node.line, node.column, node.trail, match["file"], True), scope)
    return None if file is None else Used(file, match["id"])


USE = Reader(
    "file and id of a slide: `20-garden.yaml#roses`",
    _read_used,
    schema=lambda scope: {"type": "string", "pattern": f"^.+#{ID_PATTERN}$"},
)


def slide_in(slides: list[Node], wanted: str, node: Node, scope: Scope) -> Node | None:
    """The slide that is wanted of a file's slides; None when there is no such, which is told.

    A slide that is taken from elsewhere itself has no id here, so that nothing goes in circles.
    """
    known = {name: slide for slide in slides if (name := _id_of(slide))}
    if wanted not in known:
        report_unknown(scope, node, "unknown-slide", wanted, known)
    return known.get(wanted)


def _id_of(slide: Node) -> str:
    entries = slide.entries if isinstance(slide, Mapping) and "use" not in slide.entries else {}
    named = entries.get("id")
    return named.text if isinstance(named, Scalar) else ""
