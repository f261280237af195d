"""A canvas is made of pieces: rows of exactly its width, whatever the pieces are."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.canvas import BLANK, Canvas, Look, Piece, Run, Word, compose
from presenter.layout.cells import cells, joined
from presenter.model.role import Role
from tests.canvases import row_faults
from tests.decks import paragraph, slide_of
from tests.layout.pictures import laid_out

INK, PANEL = Look(Role.TEXT), Look(Role.PANEL, on=Role.PANEL)


def rows(*pieces: Piece, width: int = 10, step: int = 0) -> tuple[Run, ...]:
    return compose(width, 1, pieces, (), step).rows[0]


def test_a_row_is_filled_up_with_the_page() -> None:
    """Blank cells go with the words before them: they look the same."""
    assert rows(Piece(0, 2, "roos", 4, INK)) == (Run("  ", BLANK), Run("roos    ", INK))


def test_a_line_under_words_does_not_go_on_behind_them() -> None:
    """Blank cells are not struck or underlined."""
    link = INK._replace(underline=True)
    assert rows(Piece(0, 0, "roos", 4, link), width=6) == (Run("roos", link), Run("  ", BLANK))


def test_neighbours_with_one_look_are_one_run() -> None:
    """The fewer runs, the less there is to draw."""
    pieces = (Piece(0, 0, "ro", 2, INK), Piece(0, 2, "os", 2, INK))
    assert rows(*pieces, width=4) == (Run("roos", INK),)


def test_the_ground_of_code_does_not_go_on_behind_it() -> None:
    """A word in code has a ground of its own, as wide as the word."""
    code = Look(Role.CODE_NAME)
    assert rows(Piece(0, 0, "roos", 4, code), width=6) == (Run("roos", code), Run("  ", BLANK))


def test_code_of_two_words_is_one_box() -> None:
    """The space in it belongs to it."""
    slide = slide_of(paragraph("lees `de roos` nu\n" + "woord " * 60))
    runs = [run for row in laid_out(slide, (60, 14)).canvas(0, 0).rows for run in row]
    assert [run.text for run in runs if run.look.role is Role.CODE_NAME] == ["de roos"]


def test_a_fill_lies_under_the_text() -> None:
    """Where nothing is written, its ground shows."""
    fill = Piece(0, 1, " " * 6, 6, PANEL, fill=True)
    assert rows(fill, Piece(0, 3, "ui", 2, INK), width=8) == (
        Run(" ", BLANK),
        Run("  ", PANEL),
        Run("ui", INK),
        Run("  ", PANEL),
        Run(" ", BLANK),
    )


def test_pieces_and_words_come_and_go_with_the_steps() -> None:
    """Each is there from its first step to before its last."""
    pieces = (Piece(0, 0, "a", 1, INK, until=1), Piece(0, 0, "b", 1, INK, since=1))
    words = (Word("a", 0, 0, 1, 1, until=1), Word("b", 0, 0, 1, 1, since=1))
    shown = [compose(1, 1, pieces, words, step) for step in (0, 1)]
    assert [canvas.lines() for canvas in shown] == [["a"], ["b"]]
    assert [[word.text for word in canvas.words] for canvas in shown] == [["a"], ["b"]]


texts = st.text(st.sampled_from("ab 日🚲é\u0301"), max_size=6)
places = st.tuples(st.integers(-2, 3), st.integers(0, 24), texts, st.booleans())


@given(st.lists(places, max_size=6), st.integers(1, 20))
def test_rows_are_as_wide_as_their_canvas(
    places: list[tuple[int, int, str, bool]], width: int
) -> None:
    """Even when pieces overlap or stick out, which they should not."""
    pieces = [
        Piece(row, column, " " * len(text) if fill else text, cells(text), INK, fill=fill)
        for row, column, text, fill in places
    ]
    canvas = compose(width, 2, pieces, (), 0)
    assert [*row_faults(canvas.lines(), width, 2)] == []


def test_lines_are_the_text_of_the_rows() -> None:
    """What a canvas reads like."""
    canvas = Canvas(4, 1, ((Run("ro", INK), Run("os", PANEL)),))
    assert canvas.lines() == ["roos"]


def test_joiners_that_join_nothing_are_left_out() -> None:
    """They would swallow the space behind them; those within an emoji stay."""
    found = [joined(text) for text in ("a\u200d", "\u200da", "👩\u200d🌾", "👩\u200d", "a\u200db")]
    assert found == ["a", "a", "👩\u200d🌾", "👩", "ab"]
