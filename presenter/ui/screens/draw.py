"""Whom to draw, in one line: groups of people or an order of speaking, for all windows."""

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from presenter.layout.canvas import Canvas
from presenter.layout.dialogue import question
from presenter.layout.page import Size
from presenter.reading.error import ReadingError
from presenter.room.asked import (
    Asked,
    UnaskableError,
    asked,
    group_count,
    head_count,
    many_of,
    round_count,
)
from presenter.room.draw import Draw
from presenter.room.drawn import fresh_seed
from presenter.room.roll import Roll, roll_of
from presenter.ui.drawn import fits
from presenter.ui.entry import Entry
from presenter.ui.screens.canvas import CanvasScreen

LONGEST = 300


class DrawScreen(CanvasScreen[Draw | None]):
    """Asks for a line such as `names.txt by 3`; the result is a draw that fits, or None."""

    CSS = """
    DrawScreen { layers: base; }
    DrawScreen Input {
        dock: top; height: 1; border: none; padding: 0 2; margin: 0;
        background: $panel; color: $foreground;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "draw", show=False, priority=True),
        Binding("escape,f5", "close", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._amiss = ""

    def compose(self) -> ComposeResult:
        """The line to type in."""
        yield Entry(max_length=LONGEST)

    def canvas(self, size: Size) -> Canvas:
        """What can be typed, or what was wrong with it."""
        say = self.app.show.say
        return question(self._amiss or say("groups.ask"), say("groups.how"), size)

    def action_draw(self) -> None:
        """Draw, or say why that cannot be."""
        say = self.app.show.say
        by, into = say("groups.by").split(), say("groups.into").split()
        line = self.query_one(Input).value
        if not line.strip():
            return
        try:
            self.dismiss(self._made(asked(line, by, into)))
        except UnaskableError as error:
            self._amiss = say(f"groups.{error.key}", **error.values)
            self.draw_soon()

    def action_close(self) -> None:
        """Back to where the talk is."""
        self.dismiss(None)

    def _made(self, wanted: Asked) -> Draw:
        """The draw. Raises UnaskableError."""
        found = self._people(wanted.people)
        many, groups = many_of(found), 0
        if wanted.size is not None or wanted.groups is not None:
            groups = group_count(many, wanted.size, wanted.groups)
        names = () if isinstance(found, int) else found.names
        draw = Draw(fresh_seed(), many, groups, round_count(wanted.rounds), names)
        if not fits(self.app.show, draw):
            raise UnaskableError("no-room", n=many)
        return draw

    def _people(self, written: str) -> Roll | int:
        """A number, or the list in a file; it is looked for beside the deck too."""
        if written.isdecimal():
            return head_count(written)
        here = Path(written).expanduser()
        beside = self.app.show.deck.folder / written
        try:
            return roll_of(here if here.exists() or not beside.exists() else beside)
        except ReadingError as error:
            reason = self.app.show.say(f"problems.{error.code}", **error.values)
            raise UnaskableError("no-list", path=written, reason=reason) from error
