"""What a window shows of a draw: groups or an order of speaking, in the words of who sees it."""

from typing import TYPE_CHECKING

from presenter.layout.canvas import Canvas
from presenter.layout.gathering import Around, Card, gathering, queue
from presenter.layout.page import Size
from presenter.model.beside import leading
from presenter.outputs.draw.told import head, heading
from presenter.room.draw import Draw
from presenter.room.drawn import named, order
from presenter.words import Words, speak

if TYPE_CHECKING:
    from presenter.ui.show import Show


def drawn_canvas(show: "Show") -> Canvas | None:
    """The round that the talk is at; None where there is none, or the window is too small."""
    draw = show.talk.draw
    if draw is None:
        return None
    say = show.say if show.shows_desk else speak(leading(show.stage_language))
    return page_of(draw, show.talk.round, say, show.size)


def fits(show: "Show", draw: Draw) -> bool:
    """Whether everybody has a place on all pages that the audience sees, in each round."""
    pages = [Size(one.width, one.height) for one in show.stages] or [show.size]
    rounds = range(draw.rounds)
    return all(page_of(draw, one, show.say, page) for one in rounds for page in pages)


def page_of(draw: Draw, number: int, say: Words, size: Size) -> Canvas | None:
    """A round of groups by its number (from 0), or the order; None where the page is too small."""
    foot = head(draw, say)
    if not draw.groups:
        places = tuple(Card(str(at), (one,)) for at, one in enumerate(order(draw), 1))
        return queue(places, Around(say("groups.title-order"), foot), size)
    title = say("groups.title")
    if draw.rounds > 1:
        title = say("groups.round", number=number + 1, count=draw.rounds)
    groups = named(draw)[number]
    cards = tuple(Card(heading(at, say), group, f"{at}:") for at, group in enumerate(groups, 1))
    return gathering(cards, Around(title, foot), size)
