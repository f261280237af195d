"""The speaker screen of a talk: how large its notes are, and which of them are in sight."""

from presenter.layout.page import Size
from presenter.model.text import Text
from presenter.talk import Act
from presenter.ui.desk import notes
from tests.decks import DUTCH, deck_of
from tests.ui.test_show import LARGE, do, read, show_of, slide


def test_notes_fill_their_pane_until_somebody_chooses_a_size() -> None:
    """`+` and `-` go on from there."""
    show = show_of(size=LARGE)
    show.toggle_notes()
    assert notes(show).height > 1
    largest = notes(show).height
    show.size_notes(1)
    assert notes(show).height == largest
    show.size_notes(-1)
    assert notes(show).height < largest
    show.size_notes(-9)
    assert notes(show).height == 1
    show.size_notes(-1)
    assert show.notes_size == 0


def test_a_notice_changes_no_size_of_the_notes() -> None:
    """It goes by itself, and nothing jumps but what makes room for it."""
    show = show_of(size=LARGE)
    show.toggle_notes()
    assert notes(show, "Bewaard.").height == notes(show).height + 1 + 2


def test_scrolled_notes_come_back_to_the_step() -> None:
    """They are scrolled from where the step is, and a step brings its own notes."""
    words = " ".join(["woord"] * 60)
    parted = Text({DUTCH: f"{words}\n\n{words}\n\nslot"})
    marked = slide("rozen", "een", "twee").replace(
        notes=parted, marks={DUTCH: (range(1), range(1, 2), range(2, 3))}
    )
    show = show_of(deck_of(marked, slide("tulpen", "drie")), size=Size(60, 16))
    show.toggle_notes()
    assert "slot" not in read(show)
    do(show, Act.NEXT, Act.NEXT)
    assert "slot" in read(show)
    show.scroll(-1000)
    assert "slot" not in read(show)
    do(show, Act.BACK, Act.NEXT)
    assert "slot" in read(show)
