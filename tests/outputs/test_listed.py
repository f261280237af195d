"""Runs in a list: what of a deck came in each, and nothing in a name that moves a cursor."""

import pytest

from presenter.layout.cells import cells
from presenter.outputs.rehearsed.listed import listed, row
from presenter.rehearsal.run import Run
from presenter.words import speak
from tests.decks import ENGLISH
from tests.rehearsal.made import run, timed

SAY = speak(ENGLISH)


def iso(seconds: float) -> str:
    return "2026-11-25T14:05:00+01:00"


def ended(run: Run, moment: float | None) -> Run:
    return run._replace(occasion=run.occasion._replace(ended=moment))


WHOLE = timed(1, 60, 60, 60)


@pytest.mark.parametrize(
    ("run", "says"),
    [
        (WHOLE, "whole"),
        (WHOLE._replace(part=True), "in part"),
        (WHOLE._replace(whole=False), "in part"),
        (ended(WHOLE._replace(whole=False), None), "broken off"),
        (ended(WHOLE._replace(part=True, whole=False), None), "broken off"),
    ],
)
def test_what_came_of_the_deck_is_told(run: Run, says: str) -> None:
    """A part that was rehearsed to its end is no whole run."""
    assert row(run, SAY, iso)[6] == says


def test_columns_stand_under_their_heads() -> None:
    """Lengths to the right, wide letters counted as two cells."""
    spoken = WHOLE._replace(occasion=WHOLE.occasion._replace(speaker="王"))
    head, first, second = listed([spoken, timed(2, 600, 60, 60)], SAY, iso)
    assert first.index("3:00") == second.index("12:00")  # one letter less, one digit more
    assert head.index("deck") == second.index("Garden") == first.index("Garden") + 1


def test_on_a_terminal_the_deck_takes_what_is_left() -> None:
    """And a column in which nothing stands takes nothing."""
    head, line = listed([WHOLE], SAY, iso, 80)
    assert "speaker" not in head
    assert line.endswith("…")
    assert cells(line) <= 80
    assert next(listed([WHOLE], SAY, iso, 10)) == head


def test_a_run_in_which_nothing_was_said_yet_has_a_line() -> None:
    assert row(run(1), SAY, iso)[3:6] == ["", "", "0:00"]


def test_names_cannot_move_the_cursor() -> None:
    odd = WHOLE.occasion._replace(speaker="Ada\x1b[2J\n", known_as="")
    assert "\x1b" not in "".join(listed([WHOLE._replace(occasion=odd)], SAY, iso))
