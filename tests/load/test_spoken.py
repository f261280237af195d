"""What only the speaker sees: cues, priorities, notes by step, and lengths that add up."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.load import load
from presenter.model.deck import Deck
from presenter.model.notes import Cue
from presenter.model.slide import Priority, Slide
from presenter.model.text import Text
from presenter.talk.search import Index
from tests.decks import DUTCH, ENGLISH
from tests.load.problems import told

HEAD = "title: Tuin\nslides:\n  - body: [bullets: {reveal: true, items: [een, twee]}]\n    "
"""A slide of two steps; what follows is in its line 4."""

TEXTS = [
    f"{HEAD}cue: {{say: water, at: x}}\n",
    f"{HEAD}cue: {{say: water, at: 3}}\n",
    f'{HEAD}notes: "[3] a"\n',
    "title: Tuin\nduration: 10m\nslides: [{duration: 1m}]\n",
    "title: Tuin\nslides: [{priority: mst}]\n",
]
"""Decks with problems that this file is about, for those who say them in every language."""


def deck_at(path: Path) -> Deck:
    loaded = load(path)
    assert loaded.problems == ()
    assert loaded.deck is not None
    return loaded.deck


def slide_at(path: Path) -> Slide:
    return deck_at(path).slides[-1]


@pytest.mark.parametrize(
    ("written", "cues"),
    [
        ("water", (Cue(Text("water")),)),
        ("{nl: w, en: v}", (Cue(Text({DUTCH: "w", ENGLISH: "v"})),)),
        ("[a, b]", (Cue(Text("a")), Cue(Text("b")))),
        ("{say: a, at: 2}", (Cue(Text("a"), 2),)),
        ("[a, {at: 1, say: b}, {say: c}]", (Cue(Text("a")), Cue(Text("b"), 1), Cue(Text("c")))),
    ],
)
def test_a_cue_is_a_text_or_texts_with_their_steps(
    written: str, cues: tuple[Cue, ...], write: Callable[..., Path]
) -> None:
    """One or many."""
    assert slide_at(write(f"languages: [nl, en]\n{HEAD}cue: {written}\n")).cues == cues


def test_titles_have_cues_too(write: Callable[..., Path]) -> None:
    """Of the deck, and of a section."""
    path = write("title: Tuin\ncue: hand-out\nsections: [a.yaml]\n", "deck.yaml")
    write("section: Lente\ncue: water\nslides: [{}]\n", "a.yaml")
    said = [[cue.text.written("") for cue in slide.cues] for slide in deck_at(path).slides]
    assert said == [["hand-out"], ["water"], []]


SPOKEN = [
    ("cue: {say: a, at: 3}", "4:23: slides[0].cue.at: unknown-step"),
    ("cue: [b, {say: a, at: 9}]", "4:27: slides[0].cue[1].at: unknown-step"),
    ("cue: {say: a, at: ²}", "4:23: slides[0].cue.at: step-expected"),
    ("cue: {say: a, at: -1}", "4:23: slides[0].cue.at: step-expected"),
    ("cue: {at: 1}", "4:10: slides[0].cue: missing-key"),
    ("cue: {say: a, na: 1}", "4:19: slides[0].cue.na: unknown-key"),
    ("cue:", "4:9: slides[0].cue: text-missing"),
    ('notes: "[3] a"', "4:12: slides[0].notes: unknown-note-step"),
    ('notes: "[1-3] a"', "4:12: slides[0].notes: unknown-note-step"),
    ("priority: soon", "4:15: slides[0].priority: unknown-choice"),
    ("priority: shoud", "4:15: slides[0].priority: unknown-choice-near"),
]


@pytest.mark.parametrize(("written", "problem"), SPOKEN)
def test_a_mistake_in_what_the_speaker_sees_is_told(
    written: str, problem: str, write: Callable[..., Path]
) -> None:
    """At its line."""
    assert told(write(f"{HEAD}{written}\n")) == [f"talk.yaml:{problem}"]


def test_titles_have_no_steps(write: Callable[..., Path]) -> None:
    """Nor have their cues and their notes."""
    path = write('title: Tuin\nnotes: "[1] a"\nsections: [a.yaml]\n', "deck.yaml")
    write("section: Lente\ncue: {say: a, at: 1}\nslides: [{}]\n", "a.yaml")
    assert told(path) == [
        "a.yaml:2:19: cue.at: unknown-step",
        "deck.yaml:2:8: notes: unknown-note-step",
    ]


@pytest.mark.parametrize(
    "notes", ['"[3](https://example.org) a"', '"[^3] a"', '"\\\\[3] a"', '"[2] a"', '"[0-2] a"']
)
def test_steps_that_are_there_and_links_are_no_problem(
    notes: str, write: Callable[..., Path]
) -> None:
    """A link, a footnote, a bracket behind a backslash."""
    assert told(write(f"{HEAD}notes: {notes}\n")) == []


def test_a_cue_for_a_step_that_is_not_there_comes_at_the_last(write: Callable[..., Path]) -> None:
    """It is told, and not lost."""
    deck = load(write(f"{HEAD}cue: {{say: a, at: 9}}\n")).deck
    assert deck is not None
    assert deck.slides[-1].cues == (Cue(Text("a"), 2),)


def test_markers_are_nowhere_to_be_seen(write: Callable[..., Path]) -> None:
    """Neither in the notes nor in what is found in them."""
    deck = deck_at(write(f'{HEAD}notes: "[0] roos\\n\\n[1-2] tulp"\n'))
    notes = deck.slides[-1].notes
    assert notes is not None
    assert notes.plain(DUTCH) == "roos\n\ntulp"
    assert [list(one.steps) for one in deck.slides[-1].spoken(DUTCH)] == [[0], [1, 2]]
    assert Index(deck).find("[") == []


def test_cues_are_found_by_searching(write: Callable[..., Path]) -> None:
    """Search is the speaker's."""
    found = Index(deck_at(write(f"{HEAD}cue: hand-outs uitdelen\n"))).find("HAND-OUTS")
    assert [hit.slide for hit in found] == [1]


def test_slides_matter_as_much_as_their_section_unless_they_say_so(
    write: Callable[..., Path],
) -> None:
    """And a section's own slide as much as the section."""
    path = write("title: Tuin\nsections: [a.yaml, b.yaml]\n", "deck.yaml")
    write("section: Lente\npriority: must\nslides: [{}, {priority: skip}]\n", "a.yaml")
    write("slides: [{}]\n", "b.yaml")
    assert [slide.priority for slide in deck_at(path).slides] == [
        Priority.SHOULD,
        Priority.MUST,
        Priority.MUST,
        Priority.SKIP,
        Priority.SHOULD,
    ]


LENGTHS = [
    ("duration: 5m", "duration: 3m", ["a.yaml:1:11: duration: times-short"]),
    ("duration: 10m", "", ["deck.yaml:2:11: duration: times-short-cover"]),
    ("duration: 3m", "", []),
    ("duration: 3m 1s", "", ["deck.yaml:2:11: duration: times-short-cover"]),
    ("", "section: Lente\nduration: 3m", []),
    ("", "section: Lente\nduration: 4m", ["a.yaml:2:11: duration: times-short-cover"]),
    ("duration: 5m", "section: Lente", []),
    ("duration: 6m", "section: Lente", ["deck.yaml:2:11: duration: times-short-cover"]),
]


@pytest.mark.parametrize(("deck", "section", "problems"), LENGTHS)
def test_parts_that_are_all_given_and_too_short_are_told(
    deck: str, section: str, problems: list[str], write: Callable[..., Path]
) -> None:
    """Slides with a title alone take two minutes of the rest, and no more."""
    path = write(f"title: Tuin\n{deck}\nsections: [a.yaml]\n", "deck.yaml")
    write(f"{section}\nslides: [{{duration: 1m}}]\n", "a.yaml")
    assert told(path) == problems


def test_a_part_that_is_not_given_takes_the_rest(write: Callable[..., Path]) -> None:
    """Then the lengths add up."""
    assert told(write("title: Tuin\nduration: 1h\nslides: [{duration: 1m}, {}]\n")) == []


def test_a_title_with_much_to_say_may_take_long(write: Callable[..., Path]) -> None:
    """Twice as long as it takes to say it."""
    notes = "woord " * 260
    path = write(f"title: Tuin\nduration: 5m\nnotes: {notes}\nslides: [{{duration: 1m}}]\n")
    assert told(path) == []
    path = write(f"title: Tuin\nduration: 6m\nnotes: {notes}\nslides: [{{duration: 1m}}]\n")
    assert told(path) == ["talk.yaml:2:11: duration: times-short-cover"]
