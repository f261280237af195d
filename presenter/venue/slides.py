"""How the slides of a deck are on a terminal of a size: which are small, and which take pages."""

from collections.abc import Iterator, Sequence

from presenter.layout.page import Size
from presenter.layout.stage import slide_size
from presenter.layout.typesetter import Typesetter
from presenter.model.deck import Deck
from presenter.venue.finding import Finding, Severity
from presenter.venue.reach import ENOUGH, better_size, reach, text_reach

NAMED = 12
"""Slides that a sentence names by their numbers."""


def slides_here(deck: Deck, size: Size) -> tuple[Finding, ...]:
    """Findings about the slides of a deck in a terminal of this size."""
    typesetter = Typesetter(deck)
    crowded = (*_small(typesetter, size), *_going_on(typesetter, size))
    fitting = Finding("fit", Severity.OK, {"languages": deck.languages})
    return (_read_from(deck, size), *(crowded or (fitting,)))


def _read_from(deck: Deck, size: Size) -> Finding:
    """From how far the text can be read, and what would make it more; in whole times, downwards."""
    far = text_reach(deck, size)
    rows = Typesetter(deck).choice(slide_size(size)).body
    values = {"rows": rows, "height": size.height, "times": int(far)}
    if far >= ENOUGH:
        return Finding("reach", Severity.OK, {**values, "print": int(reach(1, size.height))})
    values |= {"enough": ENOUGH}
    better = better_size(deck, size)
    if better is None:
        return Finding("reach-short", Severity.LOOK, values)
    values |= {"columns": better.width, "lines": better.height}
    values |= {"then": int(text_reach(deck, better))}
    way = "smaller" if better.height > size.height else "larger"
    return Finding(f"reach-{way}", Severity.LOOK, values)


def _small(typesetter: Typesetter, size: Size) -> Iterator[Finding]:
    """The slides whose text is smaller than the deck's; a size serves all languages."""
    page = slide_size(size)
    body = typesetter.choice(page).body
    sizes = ((number, typesetter.body(number, page)) for number in _all(typesetter))
    small = {number: rows for number, rows in sizes if rows is not None and rows < body}
    if small:
        times = int(reach(min(small.values()), size.height))
        yield Finding("small", Severity.LOOK, {**_numbers(tuple(small)), "times": times})


def _going_on(typesetter: Typesetter, size: Size) -> Iterator[Finding]:
    """The slides that take more than a page, in each language."""
    page = slide_size(size)
    for language in typesetter.deck.languages:
        long = [one for one in _all(typesetter) if typesetter.laid(one, page, language).pages > 1]
        if long:
            values = {**_numbers(long), "language": language.upper()}
            yield Finding("pages", Severity.LOOK, values)


def _all(typesetter: Typesetter) -> range:
    """The numbers of all slides, from 0."""
    return range(len(typesetter.deck.slides))


def _numbers(slides: Sequence[int]) -> dict[str, object]:
    """How many slides there are, and their numbers as the footer has them."""
    shown = tuple(str(number + 1) for number in slides[:NAMED])
    return {"n": len(slides), "slides": (*shown, "…") if len(slides) > NAMED else shown}
