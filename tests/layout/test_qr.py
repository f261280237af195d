"""QR codes: the squares that phones read, and the words where there is no room for them."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.layout.canvas import Canvas
from presenter.layout.qr import HALVES, QUIET, Code, matrix_of
from presenter.model.role import Role
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH, points, slide_of
from tests.layout.pictures import drawn, laid_out

ADDRESS = "https://example.org/tuin"
SQUARES = {cell: pair for pair, cell in HALVES.items()}
CODE = (Role.QR, Role.QR_DARK)


def qr(data: str = ADDRESS, **fields: Any) -> kinds.qr.Qr:
    return kinds.qr.Qr(data=data, **fields)


def shown(size: tuple[int, int], *body: Any, title: str = "", language: str = DUTCH) -> Canvas:
    laid = laid_out(slide_of(*body, title=title), size, language)
    return laid.canvas(0, laid.steps)


def squares(canvas: Canvas) -> list[list[bool]]:
    """The squares of the code on a canvas, a half-cell high each."""
    found: list[list[bool]] = []
    for row in canvas.rows:
        cells = "".join(run.text for run in row if run.look.role in CODE)
        if cells:
            found += [[SQUARES[cell][half] for cell in cells] for half in (0, 1)]
    return found


@given(st.text(min_size=1, max_size=300))
def test_a_code_is_drawn_square_by_square(data: str) -> None:
    """With four squares of light around it; an odd row of half-cells at its foot is light too."""
    matrix = matrix_of(data)
    assert matrix is not None
    rows = [
        [SQUARES[cell][half] for cell in line]
        for line in Code(matrix, 1).lines()
        for half in (0, 1)
    ]
    assert rows[: len(matrix)] == [list(row) for row in matrix]
    assert not any(square for row in rows[len(matrix) :] for square in row)
    edge = [*matrix[:QUIET], *matrix[-QUIET:], *(row[:QUIET] + row[-QUIET:] for row in matrix)]
    assert not any(square for row in edge for square in row)


def test_the_squares_on_the_page_are_those_of_the_code() -> None:
    """As the library that makes it gives them: error correction M, whatever the screen."""
    made = segno.make(ADDRESS, error="m", micro=False)
    wanted = [[bool(square) for square in row] for row in made.matrix_iter(border=QUIET)]
    found = squares(shown((80, 24), qr()))
    assert found[: len(wanted)] == wanted


@pytest.mark.parametrize(("size", "scale"), [((80, 24), 1), ((120, 40), 2), ((240, 70), 3)])
def test_a_code_is_as_large_as_a_whole_number_makes_it(size: tuple[int, int], scale: int) -> None:
    """Each square is so many cells wide, and as many half-cells high."""
    small, large = squares(shown((80, 24), qr())), squares(shown(size, qr()))
    enlarged = [[one for one in row for _ in range(scale)] for row in small for _ in range(scale)]
    assert large[: 33 * scale] == enlarged[: 33 * scale]


def test_a_title_makes_way_for_a_code() -> None:
    """Which cannot be made smaller; a title can."""
    canvas = shown((80, 24), qr(), title="Blijf op de hoogte")
    assert squares(canvas)
    assert max(word.height for word in canvas.words) < 6


@pytest.mark.parametrize(
    "body",
    [
        qr(label=Text("Kom")),
        kinds.columns.Columns(
            columns=tuple(
                kinds.columns.Column(body=(one,)) for one in (points("a"), qr(label=Text("Kom")))
            )
        ),
    ],
)
def test_what_a_code_holds_is_said_in_letters(body: Any) -> None:
    """Beside it, or under it in a column."""
    canvas = shown((80, 24), body)
    assert squares(canvas)
    assert [word.text for word in canvas.words][-2:] == ["Kom", ADDRESS]


def test_a_code_without_room_is_its_words_in_a_frame() -> None:
    """A code that is not whole is no code."""
    assert drawn(laid_out(slide_of(qr(label=Text("Kom"))), (40, 12))) == [
        "╭──────────────────────────────────╮",
        "│               Kom                │",
        "│     https://example.org/tuin     │",
        "╰──────────────────────────────────╯",
    ]


def test_a_code_is_as_large_in_one_language_as_in_the_other() -> None:
    """The longer words decide."""
    label = Text({DUTCH: "Kom " * 40, ENGLISH: "Come"})
    pages = [shown((60, 30), qr(label=label), language=one) for one in (DUTCH, ENGLISH)]
    assert squares(pages[0]) == squares(pages[1])


def test_marks_in_an_address_are_no_marks() -> None:
    """It is said as it is read."""
    address = "https://example.org/_a_*b*[c](d)`e`"
    for size in ((160, 45), (80, 30), (40, 12)):
        assert "".join(word.text for word in shown(size, qr(address)).words) == address


@pytest.fixture
def _without_segno(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if the library that makes codes were not installed."""
    monkeypatch.setitem(sys.modules, "segno", None)
    matrix_of.cache_clear()
    yield
    matrix_of.cache_clear()


@pytest.mark.usefixtures("_without_segno")
def test_without_the_library_the_words_stand_there() -> None:
    """In a frame, however much room there is."""
    canvas = shown((120, 40), qr())
    assert not squares(canvas)
    assert [word.text for word in canvas.words] == [ADDRESS]


def test_a_frame_is_never_parted_over_pages() -> None:
    """Words that take more pages stand there without one."""
    laid = laid_out(slide_of(kinds.qr.Qr(data="x" * 3000)), (60, 20))
    shown = [line for page in range(laid.pages) for line in drawn(laid, page)]
    assert laid.pages > 1
    assert set("".join(shown)) <= {"x", " "}
    assert "".join(shown).count("x") == 3000
