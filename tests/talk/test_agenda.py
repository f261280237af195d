"""The blocks of a deck: runs of slides of one section and one kind."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.model.deck import Deck, Section
from presenter.model.slide import Block, Slide
from presenter.model.text import Text
from presenter.talk.agenda import entries_of, items_of
from presenter.talk.plan import plan_of
from tests.days import MINUTE, WORKSHOP, section, slide
from tests.decks import DUTCH, LANGUAGES


def test_a_workshop_has_a_block_for_each_thing_that_the_room_does() -> None:
    """Each slide of its own kind is one, and the talk goes on after it."""
    found = [
        (item.id, item.title.plain(DUTCH) if item.title else None, str(item.kind), item.size)
        for item in items_of(WORKSHOP)
    ]
    assert found == [
        ("title", "Welkom", "talk", 3),
        ("soil", "Grond en water", "talk", 1),
        ("dig", "Graaf een kuil", "exercise", 1),
        ("water", "Grond en water", "talk", 1),
        ("coffee", None, "break", 1),
        ("task", "Wat groeit waar", "exercise", 2),
        ("now", "Gesprek", "discussion", 1),
        ("vote", "Wat neemt u mee?", "poll", 1),
        ("bye", "Tot slot", "talk", 1),
    ]


def test_blocks_come_one_after_the_other() -> None:
    """Each as long as its slides."""
    entries = entries_of(WORKSHOP, plan_of(WORKSHOP, DUTCH))
    minutes = [(entry.start / MINUTE, entry.seconds / MINUTE) for entry in entries]
    assert minutes == [
        (0, 20), (20, 20), (40, 25), (65, 10), (75, 15), (90, 40), (130, 30), (160, 5), (165, 5)
    ]  # fmt: skip


def test_a_section_without_a_title_belongs_to_what_is_before_it() -> None:
    """As long as it is of the same kind."""
    deck = Deck(
        Text("Tuin"),
        LANGUAGES,
        (section(Text("Rozen"), slide("a", 1)), section(None, slide("b", 1), slide("c", 1))),
    )
    assert [(item.id, item.size) for item in items_of(deck)] == [("a", 3)]


def test_two_exercises_after_each_other_are_two_blocks() -> None:
    """A slide that says its own kind is a block of its own."""
    slides = [slide(name, 5, Block.EXERCISE, Text(name)) for name in "ab"]
    deck = Deck(Text("Tuin"), LANGUAGES, (section(Text("Rozen"), *slides),))
    assert [item.id for item in items_of(deck)] == ["a", "b"]


def test_a_title_slide_before_a_break_stands_alone() -> None:
    """It joins a talk, and nothing else."""
    late = section(Text("Inloop"), slide("doors", 10, Block.WAITING), kind=Block.WAITING)
    deck = Deck(Text("Tuin"), LANGUAGES, (late,), opening=slide("title", 1))
    assert [(item.id, str(item.kind)) for item in items_of(deck)] == [
        ("title", "talk"),
        ("doors", "waiting"),
    ]


@st.composite
def days(draw: st.DrawFn) -> Deck:
    """Sections with titles or without, of any kinds."""
    sections, count = [], 0
    for _ in range(draw(st.integers(0, 4))):
        kind, slides = draw(st.sampled_from(Block)), []
        for own in draw(st.lists(st.sampled_from(Block) | st.none(), max_size=4)):
            slides.append(Slide(f"s{count}", kind=own or kind, duration=draw(st.floats(0, 999))))
            count += 1
        title = Text("Rozen") if draw(st.booleans()) else None
        sections.append(Section(title, tuple(slides), kind=kind))
    return Deck(Text("Tuin"), LANGUAGES, tuple(sections), opening=Slide("title", duration=0.0))


@given(days())
def test_every_slide_is_in_one_block_of_its_own_kind(deck: Deck) -> None:
    """In order, and no time is lost between blocks."""
    items = items_of(deck)
    assert [number for item in items for number in item.numbers] == [*range(len(deck.slides))]
    assert all(deck.slides[at].kind is item.kind for item in items for at in item.numbers)
    entries, plan = entries_of(deck, plan_of(deck, DUTCH)), plan_of(deck, DUTCH)
    assert [entry.start for entry in entries] == [
        plan.starts[entry.item.first] for entry in entries
    ]
    assert abs(sum(entry.seconds for entry in entries) - plan.total) < 1e-6
