"""The slides that are rehearsed: a part of a deck, or those that do not sit yet."""

from presenter.model.deck import Deck, Section
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.rehearsal.drill import drill
from presenter.rehearsal.earlier import split
from presenter.rehearsal.history import History
from presenter.rehearsal.selection import between, in_section, part_of
from tests.decks import DUTCH, ENGLISH, LANGUAGES

TREES = Section(
    Text({DUTCH: "Bomen", ENGLISH: "Trees"}), (Slide("elm"), Slide("oak")), "B", duration=90.0
)
WATER = Section(Text({DUTCH: "Water", ENGLISH: "Water"}), (Slide("pond"), Slide("well")))
DECK = Deck(
    Text("Tuin"), LANGUAGES, (TREES, WATER), duration=600.0, opening=Slide("title", duration=10.0)
)


def test_a_part_has_its_slides_in_the_order_that_is_wanted() -> None:
    """Sections stay with their slides, be they parted; no length is given to less than all."""
    part = part_of(DECK, ("well", "oak", "pond"))
    assert part.ids == ("well", "oak", "pond")
    assert [section.title for section in part.sections] == [WATER.title, TREES.title, WATER.title]
    assert part.duration is None
    assert {section.duration for section in part.sections} == {None}


def test_the_title_slide_can_be_in_a_part() -> None:
    """Wherever it comes."""
    assert part_of(DECK, ("oak", "title")).ids == ("oak", "title")


def test_slides_that_a_deck_no_longer_has_are_passed_over() -> None:
    """Without any that it has, all are rehearsed."""
    assert part_of(DECK, ("fir", "oak")).ids == ("oak",)
    assert part_of(DECK, ("fir",)) is DECK


def test_a_part_goes_from_one_slide_to_another_with_both() -> None:
    """Or from the first, or to the last."""
    assert between(DECK, 1, 3) == ("elm", "oak", "pond")
    assert between(DECK, None, 1) == ("title", "elm")
    assert between(DECK, 3, None) == ("pond", "well")
    assert between(DECK, 3, 1) == ()


def test_a_section_is_found_by_its_label_its_title_or_its_number() -> None:
    """In whatever language and capitals."""
    for name in ("b", "Bomen", "TREES", "1"):
        assert in_section(DECK, name) == ("elm", "oak")
    assert in_section(DECK, "2") == ("pond", "well")
    assert in_section(DECK, "3") == in_section(DECK, "lucht") == ()


def test_a_drill_takes_what_varies_most_and_what_was_stumbled_over_most() -> None:
    """By turns, the worst first; what sits is left out."""
    known = {
        "elm": History((60.0, 61.0)),
        "oak": History((60.0, 100.0)),
        "pond": History((30.0, 31.0), stumbles=4),
        "well": History((30.0, 50.0), stumbles=1),
    }
    assert drill(DECK.ids, known) == ("pond", "oak", "well")
    assert drill(DECK.ids, known, most=1) == ("pond",)


def test_there_is_no_drill_without_runs() -> None:
    """Nor of slides that are not wanted."""
    assert drill(DECK.ids, {}) == ()
    assert drill(("elm",), {"oak": History((1.0, 99.0))}) == ()


def test_a_run_is_off_others_by_the_slides_that_were_left() -> None:
    """The one on the stage counts from when it has had its time."""
    others = {"elm": 30.0, "oak": 60.0}
    assert split({"elm": 40.0}, "oak", 50.0, others) == 10.0
    assert split({"elm": 20.0}, "oak", 65.0, others) == -5.0
    assert split({"elm": 40.0, "oak": 12.0}, "oak", 15.0, others) == 10.0
    assert split({"fir": 99.0}, "pond", 15.0, others) == 0.0
