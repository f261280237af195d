"""A way through the app under a test's hand, on screens without a terminal."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from textwrap import dedent

from textual.pilot import Pilot

from presenter.layout.canvas import Canvas
from presenter.layout.page import Size
from presenter.load import load
from presenter.model.place import Place
from presenter.model.settings import Settings
from presenter.shipped import shipped
from presenter.talk import Practice, Talk
from presenter.talk.rehearsing import ready
from presenter.talk.window import Side
from presenter.theme import load_theme
from presenter.ui.app import Presenter
from presenter.ui.screens.canvas import CanvasScreen
from presenter.ui.show import Show
from tests.decks import DUTCH

DECK = """\
    title: Tuin
    languages: [nl, en]
    duration: 10m
    slides:
      - id: pond
        title: {nl: De vijver, en: The pond}
        body: [{bullets: {reveal: true, items: [{nl: graven, en: dig}, {nl: vullen, en: fill}]}}]
        notes: {nl: Vertel van de reiger., en: Tell of the heron.}
      - id: hedge
        title: {nl: De heg, en: The hedge}
        body: [{text: {nl: Snoeien, en: Prune}}]
      - id: path
        title: {nl: Het pad, en: The path}
        body: [{text: {nl: Schelpen, en: Shells}}]
"""
SMALL, LARGE = (44, 13), (120, 34)
DEFAULTS = Settings()


class Stopped(Presenter):
    """The app on a clock that a test sets, in seconds."""

    seconds = 0.0
    is_kept = False
    """Whether what happens is written down, as where there is a terminal."""

    def on_unmount(self) -> None:
        """Leave all on the disk, if anything."""
        if self.is_kept:
            self._close_diary()
        super().on_unmount()

    def now(self) -> float:
        """What the test says."""
        return self.seconds


class Journey:
    """The app under a test's hand."""

    def __init__(self, app: Stopped, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until all is drawn."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def until_read(self) -> None:
        """Wait until the deck that is being read is shown."""
        while any(one.group == "default" and not one.is_finished for one in self.app.workers):
            await self.pilot.pause(0.01)
        await self.pilot.pause()

    @property
    def text(self) -> str:
        """What can be read on the screen."""
        screen = self.app.screen
        assert isinstance(screen, CanvasScreen)
        region = screen.size.region
        return "\n".join(strip.text.rstrip() for strip in screen.render_lines(region))

    @property
    def words(self) -> list[str]:
        """The words on the screen, drawn ones too."""
        screen = self.app.screen
        assert isinstance(screen, CanvasScreen)
        canvas = screen.canvas(Size(*self.app.size))
        assert isinstance(canvas, Canvas)
        return [word.text for word in canvas.words]

    @property
    def place(self) -> tuple[int, int]:
        """The slide (from 1) and the step that are on the stage."""
        return self.app.show.talk.place.slide + 1, self.app.show.talk.place.step

    @property
    def running(self) -> bool:
        """Whether the clock runs."""
        return self.app.show.talk.clock.running


Walk = Callable[[Journey], Awaitable[None]]
Travel = Callable[..., None]


def traveller(folder: Path) -> Travel:
    """Lets a test walk through the app over a small deck, or another: it writes it."""
    path = folder / "talk.yaml"

    def begin(
        walk: Walk,
        size: tuple[int, int] = SMALL,
        settings: Settings = DEFAULTS,
        side: Side = Side.STAGE,
        practice: Practice | None = None,
        deck: str = DECK,
    ) -> None:
        path.write_text(dedent(deck), "utf-8")
        loaded = load(path)
        assert loaded.deck is not None
        show = Show(loaded.deck, Talk(Place(0), DUTCH, DUTCH), Size(*size), side)
        show.heed(settings, ())
        if practice is not None:
            show.practice = practice
            show.become(ready(show.talk, practice, show))
        theme = load_theme("ink", Path(shipped("themes")))
        app = Stopped(show, theme, path, loaded.files)

        async def run() -> None:
            async with app.run_test(size=size) as pilot:
                await pilot.pause()
                await walk(Journey(app, pilot))

        asyncio.run(run())

    return begin
