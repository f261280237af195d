"""What a window shows of a deck: a place on its own pages, as the talk has made it by now."""

from typing import TYPE_CHECKING

from presenter.layout.page import Size
from presenter.layout.typesetter import View
from presenter.model.beside import pairs
from presenter.model.breaks import Breaks
from presenter.model.moment import START
from presenter.model.slide import PAUSES
from presenter.talk import Held
from presenter.talk.activity import activity_of
from presenter.talk.advance import position
from presenter.talk.moment import Hour, moment_of

if TYPE_CHECKING:
    from presenter.ui.show import Show

TURN = 10.0
"""Seconds for which a break is shown in each language."""


def stage_view(show: "Show", hour: Hour) -> View:
    """What is on the stage, on this window's own pages."""
    language = _turned(show, hour) or show.stage_language
    shown = show.talk.on_stage._replace(language=language)
    return view_of(show, shown, show.page_size, hour)


def _turned(show: "Show", hour: Hour) -> str | None:
    """The language of a break that runs: each has its turn, save in a window with its own.

    Languages beside each other need none, and the deck may want them so.
    """
    place, language = show.talk.on_stage
    here = place.slide
    clock = activity_of(show.talk, show.ids[here]).clock
    if show.deck.slides[here].kind not in PAUSES or show.own_language or not clock.running:
        return None
    if language not in show.languages:
        return None
    if show.deck.breaks is Breaks.BESIDE and len(show.languages) > 1:
        return pairs(show.languages)[0]
    languages, first = show.languages, show.languages.index(language)
    return languages[(first + int(clock.elapsed(hour.now) / TURN)) % len(languages)]


def view_of(show: "Show", shown: Held, size: Size, hour: Hour) -> View:
    """A place in a language on pages of a size: the same step, and the nearest page."""
    place, zoom = shown.place, show.talk.zoom
    frames = show.frames_on(size, place.slide, shown.language, zoom)
    page, step = frames[position(frames, place)]
    slide = show.deck.slides[place.slide]
    moment = moment_of(show.talk, slide, hour) if slide.changes else START
    return View(place._replace(page=page, step=step), shown.language, zoom, moment)
