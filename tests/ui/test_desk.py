"""The speaker screen of a talk: how large its notes are, and which of them are in sight."""

from presenter.layout.desk import Arrangement
from presenter.layout.page import Size
from presenter.model.place import Place
from presenter.model.text import Text
from presenter.talk import Act, Talk
from presenter.talk.window import Side, Stage, Window
from presenter.ui.desk import notes
from presenter.ui.show import Show
from tests.decks import DUTCH, deck_of
from tests.ui.test_show import FIRST, GARDEN, LARGE, Read, do, read, seen, show_of, slide


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


def test_the_foot_says_nothing_that_the_clock_above_it_says() -> None:
    """Where there is no clock it says all."""
    show = show_of(GARDEN.replace(duration=600.0), size=LARGE)
    show.toggle_notes()
    do(show, Act.NEXT_SLIDE)
    foot = seen(show).splitlines()[-1]
    assert "einde" in foot
    assert "in beeld" in foot
    assert not any(words in foot for words in ("van 10:00", "schema", "nu 12:00"))
    show.arrangement = Arrangement.NOTES_ONLY
    foot = seen(show).splitlines()[-1]
    assert all(words in foot for words in ("van 10:00", "schema", "nu 12:00", "einde", "in beeld"))


def test_problems_leave_room_for_the_notes_in_a_small_window() -> None:
    """One is told, and how many there are; a large one tells a few."""
    show = show_of(size=Size(80, 24))
    show.take(Read(GARDEN, ("text-missing",) * 9).loaded())
    show.toggle_notes()
    assert "Nog 8 problemen" in seen(show)
    assert "Vertel rozen." in read(show)


def test_the_number_of_a_slide_stays_when_the_window_of_the_audience_goes() -> None:
    """The small pane of the speaker has more pages than any audience had."""
    long = slide("lang", *(f"punt {number} van een lange rij" for number in range(12)))
    show = Show(deck_of(long), Talk(Place(FIRST), DUTCH, DUTCH), Size(80, 24), Side.SPEAKER)
    page = Stage(80, 24)
    show.joined((Window("stage", Side.STAGE, page),), (page,))
    before = seen(show).split(" / ")[0]
    show.joined((), ())
    assert seen(show).split(" / ")[0] == before
