"""The footer: one quiet row under the slide."""

from typing import NamedTuple

from presenter.layout.canvas import Canvas, Look, Piece, Word, compose
from presenter.layout.cells import cells, joined, shortened
from presenter.model.role import Role


class Footer(NamedTuple):
    """What the footer says; an empty part is left out."""

    title: str
    section: str
    number: str
    language: str
    clock: str
    message: str = ""
    """What the speaker has to know now; it takes the place of title and section."""


def footer(parts: Footer, width: int, side: int) -> Canvas:
    """The footer in a row of `width` cells; the deck's title gives way first, the number last.

    A message gives way to the number alone, and is cut at a word where it has no room.
    """
    parts = Footer(*(joined(" ".join(part.split())) for part in parts))
    right = [(parts.number, Role.FOOTER_STRONG), (parts.language, Role.FOOTER_STRONG)]
    right += [(parts.clock, Role.FOOTER)]
    right = [(text, role) for text, role in right if text]
    left = [(text, Role.FOOTER) for text in (parts.title, parts.section) if text]
    if parts.message:
        left = [(parts.message, Role.WARNING)]
    room = width - 2 * side
    needed = _width(left) + 3 if parts.message else 0
    while len(right) > 1 and _width(right) + needed > room:
        right.pop()
    if _width(right) > room:
        right = []
    if parts.message:
        message = shortened(parts.message, room - _width(right) - 3)
        left = [(message, Role.WARNING)] if message else []
    while left and _width(left) + 3 + _width(right) > room:
        left.pop(0)
    pieces: list[Piece] = []
    words: list[Word] = []
    _place(left, side, pieces, words)
    _place(right, width - side - _width(right), pieces, words)
    return compose(width, 1, pieces, words, 0)


def _width(parts: list[tuple[str, Role]]) -> int:
    return sum(cells(text) for text, _ in parts) + 3 * max(0, len(parts) - 1)


def _place(
    parts: list[tuple[str, Role]], column: int, pieces: list[Piece], words: list[Word]
) -> None:
    for number, (text, role) in enumerate(parts):
        if number:
            pieces.append(Piece(0, column + 1, "·", 1, Look(Role.FOOTER)))
            column += 3
        for word in text.split(" "):
            width = cells(word)
            if word:
                pieces.append(Piece(0, column, word, width, Look(role)))
                words.append(Word(word, 0, column, 1, width))
            column += width + 1
        column -= 1
