"""A draw as text: the groups beside each other, as many as there is room for."""

from collections.abc import Iterator, Sequence

from presenter.layout.cells import cells, chopped
from presenter.outputs.draw.told import head, heading
from presenter.room.draw import Draw
from presenter.room.drawn import named, order
from presenter.words import Words

GAP = 3
"""Cells between two groups."""


def as_text(draw: Draw, say: Words, width: int) -> Iterator[str]:
    """The lines, of at most so many cells."""
    yield head(draw, say)
    yield ""
    if not draw.groups:
        yield from _listed(order(draw), width)
        return
    for number, groups in enumerate(named(draw), 1):
        if number > 1:
            yield ""
        if draw.rounds > 1:
            yield say("groups.round", number=number, count=draw.rounds)
            yield ""
        cards = [[heading(at, say), *group] for at, group in enumerate(groups, 1)]
        yield from _beside([_wrapped(card, width) for card in cards], width)


def _listed(people: Sequence[str], width: int) -> Iterator[str]:
    """People with their numbers, one a line."""
    digits = len(str(len(people)))
    for number, name in enumerate(people, 1):
        first, *rest = chopped(name, width - digits - 2)
        yield f"{number:>{digits}}  {first}"
        yield from (f"{' ' * digits}  {more}" for more in rest)


def _wrapped(card: list[str], width: int) -> list[str]:
    return [line for text in card for line in chopped(text, width)]


def _beside(cards: list[list[str]], width: int) -> Iterator[str]:
    """Cards in bands, with a blank line between two of them."""
    column = max(cells(line) for card in cards for line in card)
    across = max(1, (width + GAP) // (column + GAP))
    for at in range(0, len(cards), across):
        if at:
            yield ""
        band = cards[at : at + across]
        for row in range(max(map(len, band))):
            lines = [card[row] if row < len(card) else "" for card in band]
            padded = (line + " " * (column - cells(line)) for line in lines)
            yield (" " * GAP).join(padded).rstrip()
