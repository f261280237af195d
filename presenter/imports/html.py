"""HTML as what it says: its words, its comments and the names of its tags; nothing is run."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple, TypeAlias

_TAG = re.compile(
    r"<(?P<closes>/?)(?P<name>[A-Za-z][\w:.-]*)"
    r"(?P<attributes>(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*'){0,4000}?)(?P<alone>/?)>"
)
_ATTRIBUTE = re.compile(r"([\w:@.-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_DECLARED = re.compile(r"<[!?][^<>]*>")

UNSEEN = ("script", "style", "template", "noscript", "iframe", "object")
"""Tags of which nothing is shown, not even what is in them."""


class Comment(NamedTuple):
    """A comment: the words in it, and the lines above it in the HTML."""

    words: str
    below: int


class Tag(NamedTuple):
    """A tag: its name in small letters, its attributes, whether it closes; lines above it."""

    name: str
    attributes: dict[str, str]
    closes: bool = False
    alone: bool = False
    inside: str = ""
    """What stood in it, where nothing of that is shown."""

    below: int = 0


Piece: TypeAlias = "str | Comment | Tag"


def html_pieces(html: str) -> Iterator[Piece]:
    """The pieces of HTML in their order; what is no tag and no comment is text."""
    at = said = counted = below = 0
    endless = False
    while (at := html.find("<", at)) >= 0:
        below += html.count("\n", counted, at)
        counted = at
        piece: Piece | None = None
        end = at + 1
        if html.startswith("<!--", at) and not endless:
            closing = html.find("-->", at + 4)
            endless = closing < 0
            if not endless:
                piece, end = Comment(html[at + 4 : closing].strip("-"), below), closing + 3
        elif tag := _TAG.match(html, at):
            piece, end = _tag(tag, html, below)
        elif declared := _DECLARED.match(html, at):
            piece, end = "", declared.end()
        if piece is not None:
            if html[said:at]:
                yield unescape(html[said:at])
            yield piece
            said = end
        at = end
    if html[said:]:
        yield unescape(html[said:])


def _tag(found: re.Match[str], html: str, below: int) -> tuple[Tag, int]:
    name = found["name"].lower()
    attributes = {
        one[1].lower(): unescape(one[2] or one[3] or one[4] or "")
        for one in _ATTRIBUTE.finditer(found["attributes"])
    }
    tag = Tag(name, attributes, bool(found["closes"]), bool(found["alone"]), below=below)
    if name not in UNSEEN or tag.closes or tag.alone:
        return tag, found.end()
    closing = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(html, found.end())
    end = closing.start() if closing else len(html)
    return tag._replace(inside=html[found.end() : end]), closing.end() if closing else end
