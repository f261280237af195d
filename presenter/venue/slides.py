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
    return (*_read_from(deck, size), _small(typesetter, size), *_going_on(typesetter, size))


def _read_from(deck: Deck, size: Size) -> Iterator[Finding]:
    """From how far the text can be read, and what would make it more; in whole times, downwards."""
    far = text_reach(deck, size)
    rows = Typesetter(deck).choice(slide_size(size)).body
    values = {"rows": rows, "n": rows, "height": size.height, "times": int(far)}
    values["print"] = int(reach(1, size.height))
    if far >= ENOUGH:
        yield Finding("reach", Severity.OK, values)
        return
    better = better_size(deck, size)
    if better is None:
        yield Finding("reach-short", Severity.LOOK, values)
        return
    values |= {"columns": better.width, "lines": better.height}
    values["then"] = int(text_reach(deck, better))
    code = "reach-smaller" if better.height > size.height else "reach-larger"
    yield Finding(code, Severity.LOOK, values)


def _small(typesetter: Typesetter, size: Size) -> Finding:
    """The slides whose text is smaller than the deck's; a size serves all languages."""
    page = slide_size(size)
    body = typesetter.choice(page).body
    sizes = {number: typesetter.body(number, page) for number in range(len(typesetter.deck.slides))}
    small = [number for number, rows in sizes.items() if rows is not None and rows < body]
    if not small:
        return Finding("small-none")
    least = min(rows for rows in sizes.values() if rows is not None)
    times = int(reach(least, size.height))
    return Finding("small", Severity.LOOK, {**_numbers(small), "times": times})


def _going_on(typesetter: Typesetter, size: Size) -> Iterator[Finding]:
    """The slides that take more than a page, in each language."""
    deck, page = typesetter.deck, slide_size(size)
    going_on = False
    for language in deck.languages:
        numbers = range(len(deck.slides))
        long = [one for one in numbers if typesetter.laid(one, page, language).pages > 1]
        if long:
            going_on = True
            values = {**_numbers(long), "language": language.upper()}
            yield Finding("pages", Severity.LOOK, values)
    if not going_on:
        yield Finding("pages-one", Severity.OK, {"languages": deck.languages})


def _numbers(slides: Sequence[int]) -> dict[str, object]:
    """How many slides there are, and their numbers as the footer has them."""
    shown = tuple(str(number + 1) for number in slides[:NAMED])
    return {"n": len(slides), "slides": (*shown, "…") if len(slides) > NAMED else shown}
