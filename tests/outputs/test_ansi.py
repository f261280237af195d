"""A canvas as what a terminal reads: shown in an emulator, it is the canvas."""

import re
from pathlib import Path

import pyte
import pytest

from presenter.layout.canvas import Canvas, Look, Run
from presenter.model.role import Role
from presenter.outputs.ansi import RESET, ansi, lines, sgr
from presenter.shipped import shipped
from presenter.theme import load_theme
from presenter.theme.colour import ALL, NONE, PALETTE, SIXTEEN
from tests.decks import paragraph, points, slide_of
from tests.layout.pictures import laid_out

THEME = load_theme("ink", Path(shipped("themes")))
PAGE = THEME.styles[Role.PAGE]


def screen_of(canvas: Canvas) -> pyte.Screen:
    screen = pyte.Screen(canvas.width, canvas.height)
    pyte.Stream(screen).feed("\x1b[2;3Hleft over" + ansi(canvas, THEME))
    return screen


def test_the_terminal_shows_the_rows_of_the_canvas() -> None:
    """Every cell is written, whatever stood there before."""
    slide = slide_of(points("een roos", "twee *tulpen*"), title="Tuin")
    canvas = laid_out(slide, (60, 20)).canvas(0, 0)
    assert list(screen_of(canvas).display) == canvas.lines()


def test_letters_have_the_colours_of_the_theme() -> None:
    """Each role its own, on the ground of the page."""
    looks = (Look(Role.ACCENT), Look(Role.TEXT, bold=True, italic=True, underline=True))
    canvas = Canvas(2, 1, ((Run("a", looks[0]), Run("b", looks[1])),))
    first, second = (screen_of(canvas).buffer[0][column] for column in (0, 1))
    assert "#" + first.fg == THEME.styles[Role.ACCENT].fg
    assert "#" + first.bg == "#" + second.bg == PAGE.bg
    assert (second.bold, second.italics, second.underscore) == (True, True, True)


def test_text_on_a_panel_has_the_ground_of_the_panel() -> None:
    """A role without a ground of its own stands on what is under it."""
    canvas = Canvas(1, 1, ((Run("a", Look(Role.TEXT, on=Role.PANEL)),),))
    assert "#" + screen_of(canvas).buffer[0][0].bg == THEME.styles[Role.PANEL].bg


@pytest.mark.parametrize("role", list(Role))
def test_a_look_begins_with_a_clean_slate(role: Role) -> None:
    """Nothing of the look before it stays, and colours are given in full."""
    assert re.fullmatch(r"\x1b\[0(;[1349])*;38;2(;\d+){3};48;2(;\d+){3}m", sgr(Look(role), THEME))


def test_the_terminal_is_left_as_it_was() -> None:
    """The last thing written puts its own colours back."""
    assert ansi(laid_out(slide_of(paragraph("a")), (40, 12)).canvas(0, 0), THEME).endswith(RESET)


OWN = THEME._replace(
    styles={
        **THEME.styles,
        Role.PAGE: PAGE._replace(fg="ansi-default", bg="ansi-default"),
        Role.ACCENT: PAGE._replace(fg="ansi-yellow", bg="ansi-bright-blue"),
    }
)


@pytest.mark.parametrize("colours", [ALL, PALETTE, SIXTEEN])
def test_the_terminals_own_colours_are_asked_for_by_their_numbers(colours: int) -> None:
    """30 to 37 and 90 to 97 for letters, ten more for their ground, 39 and 49 for its own."""
    assert sgr(Look(Role.PAGE), OWN, colours) == "\x1b[0;39;49m"
    assert sgr(Look(Role.ACCENT), OWN, colours) == "\x1b[0;33;104m"


@pytest.mark.parametrize(
    ("colours", "code"),
    [(PALETTE, r"\x1b\[0(;1)?;38;5;\d+;48;5;\d+m"), (SIXTEEN, r"\x1b\[0(;1)?;[39]\d;(4|10)\dm")],
)
def test_a_terminal_is_sent_no_colour_that_it_does_not_know(colours: int, code: str) -> None:
    """The number of the nearest one instead."""
    assert re.fullmatch(code, sgr(Look(Role.TITLE), THEME, colours))


def test_where_no_colours_are_wanted_none_are_sent() -> None:
    """Bold and the like stay."""
    canvas = laid_out(slide_of(paragraph("**een** roos"), title="Tuin"), (60, 20)).canvas(0, 0)
    written = ansi(canvas, THEME, colours=NONE)
    assert set(re.findall(r"\x1b\[([0-9;]*)m", written)) == {"0", "0;1"}


def test_rows_can_stand_among_other_lines() -> None:
    """Each ends as it began, and none says where it goes."""
    canvas = laid_out(slide_of(paragraph("een roos")), (40, 12)).canvas(0, 0)
    written = list(lines(canvas, THEME))
    assert len(written) == 12
    assert all(line.endswith(RESET) and "H" not in line for line in written)
    assert [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in written] == canvas.lines()
