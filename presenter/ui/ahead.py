"""Making what is likely to be shown next, in the pauses between two keys."""

from asyncio import TimerHandle
from collections.abc import Iterator
from typing import TYPE_CHECKING

from presenter.layout.desk import Part
from presenter.layout.page import Size
from presenter.talk import Act, Intent, advance
from presenter.ui.later import later
from presenter.ui.show import Show

if TYPE_CHECKING:
    from presenter.ui.app import Presenter

AHEAD = 0.03
"""Seconds after a change until its neighbours are made: by then its last byte is written."""

BREATH = 0.004
"""Seconds between two stretches of work that is done ahead."""

STRETCH = 0.002
"""Seconds after which a stretch ends with the piece that it is at."""

FURTHER = 60
"""Slides that are laid out ahead: somebody who holds a key down is not made to wait."""


class Ahead:
    """Works ahead for an app, a little at a time: a key that comes meanwhile goes first."""

    def __init__(self, app: "Presenter") -> None:
        self._app = app
        self._timer: TimerHandle | None = None
        self._work: Iterator[None] | None = None

    def begin(self) -> None:
        """Begin anew, from what is shown now."""
        self._work = self._pieces()
        self._go_on_in(AHEAD, self._work)

    def _go_on_in(self, seconds: float, work: Iterator[None]) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = later(self._app, seconds, lambda: self._go_on(work))

    def _go_on(self, work: Iterator[None]) -> None:
        if work is not self._work:  # a call that was put off and is due is made nevertheless
            return
        until = self._app.now() + STRETCH
        for _ in work:
            if self._app.now() >= until:
                self._go_on_in(BREATH, work)
                return

    def _pieces(self) -> Iterator[None]:
        """First the neighbours of what is shown, to the last byte; then the slides that follow."""
        app, show, now = self._app, self._app.show, self._app.now()
        for act in (Act.NEXT, Act.LANGUAGE, Act.NEXT_SLIDE, Act.BACK):
            after = advance(show.talk, Intent(act), now, show)
            yield
            for slide, size in _pages(show, after.place.slide):
                show.typesetter.laid(slide, size, after.language, after.zoom)
                yield
            canvas = show.canvas_of(after, now, app.time_of_day())
            for strip in app.printer.standing(canvas):
                strip.render(app.console)
            yield
        talk = show.talk
        here = talk.place.slide
        for slide in range(here + 2, min(here + 2 + FURTHER, show.count)):
            show.frames(slide, talk.language, talk.zoom)
            yield


def _pages(show: Show, here: int) -> Iterator[tuple[int, Size]]:
    """Slides, and the sizes at which they are shown or their pages are counted, at a slide."""
    parts = (Part.SLIDE, Part.NEXT) if show.shows_desk else ()
    panes = [pane.size for pane in map(show.desk.panes.get, parts) if pane]
    stages = [Size(one.width, one.height) for one in show.stages]
    for slide in range(here, min(here + (2 if parts else 1), show.count)):
        for size in dict.fromkeys((show.page_size, *panes, *stages)):
            yield slide, size
