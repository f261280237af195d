"""Which slide an author is at work on: the one that differs since the deck was read before."""

import asyncio
from typing import TYPE_CHECKING

from presenter.model.deck import Deck
from presenter.model.slide import Slide
from presenter.talk import Act, Intent
from presenter.ui.watch import EVERY

if TYPE_CHECKING:
    from presenter.ui.app import Presenter


async def follow(app: "Presenter", before: Deck) -> None:
    """Go to the slide that was changed, in all windows of the talk."""
    show = app.show
    here = show.talk.place.slide
    number = changed_slide(before, show.deck, here) if before.whole else None
    if number is None or number == here:
        return
    name = show.deck.ids[number]
    if show.others and name not in before.numbers:
        await asyncio.sleep(2 * EVERY)  # the others know no slide that they have not read yet
    found = show.deck.find(name)
    if found is not None:
        app.company.act(Intent(Act.GO_TO, found))
        app.redraw()
        app.prepare()


def changed_slide(before: Deck, after: Deck, here: int) -> int | None:
    """The number (from 0) of the slide that was changed or added; None where none was.

    Of more than one it is the slide that is shown, `here`, or else the first. Where a slide is
    written, and how long it lasts, change with every line before it, and are no change.
    """
    known = {slide.id: _content(slide) for slide in before.slides}
    changed = [
        number
        for number, slide in enumerate(after.slides)
        if known.get(slide.id) != _content(slide)
    ]
    return here if here in changed else next(iter(changed), None)


def _content(slide: Slide) -> Slide:
    return slide.replace(mark=None, duration=None)
