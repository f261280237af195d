"""Making what is likely to be shown next, in the pauses between two keys."""

from asyncio import TimerHandle
from collections.abc import Iterator
from typing import TYPE_CHECKING

from presenter.talk import Act, Intent, advance
from presenter.ui.later import later

if TYPE_CHECKING:
    from presenter.ui.app import Presenter

AHEAD = 0.03
"""Seconds after a change until its neighbours are made: by then its last byte is written."""

BREATH = 0.004
"""Seconds between two pieces of work that is done ahead."""

FURTHER = 60
"""Slides that are laid out ahead: somebody who holds a key down is not made to wait."""

DONE = object()


class Ahead:
    """Works ahead for an app, a little at a time: a key that comes meanwhile goes first."""

    def __init__(self, app: "Presenter") -> None:
        self._app = app
        self._timer: TimerHandle | None = None

    def begin(self) -> None:
        """Begin anew, from what is shown now."""
        if self._timer is not None:
            self._timer.cancel()
        work = self._work()
        self._timer = later(self._app, AHEAD, lambda: self._go_on(work))

    def _go_on(self, work: Iterator[None]) -> None:
        if next(work, DONE) is not DONE:
            self._timer = later(self._app, BREATH, lambda: self._go_on(work))

    def _work(self) -> Iterator[None]:
        """First the neighbours of what is shown, to the last byte; then the slides that follow."""
        app, show, now = self._app, self._app.show, self._app.now()
        for act in (Act.NEXT, Act.LANGUAGE, Act.NEXT_SLIDE, Act.BACK):
            after = advance(show.talk, Intent(act), now, show)
            canvas = show.canvas_of(after, now, app.time_of_day())
            for strip in app.printer.standing(canvas):
                strip.render(app.console)
            yield
        talk = show.talk
        here = talk.place.slide
        for slide in range(here + 2, min(here + 2 + FURTHER, show.count)):
            show.frames(slide, talk.language, talk.zoom)
            yield
