"""Slides of another file: two decks share them, and each is told what is wrong where it stands."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.load import load, loading
from presenter.model.slide import Block, Priority
from tests.load.problems import meant, told

GARDEN = """
section: De tuin
sources: [atlas]
priority: must
slides:
  - id: rozen
    title: Rozen
    duration: 2m
    sources: [atlas]
  - id: tulpen
    title: Tulpen
  - id: klaver
    titel: Klaver
"""
ATLAS = "sources: {atlas: {authors: A, title: B}}\n"
MAIN = f"title: Werkplaats\nsections: [ochtend.yaml]\n{ATLAS}"

Write = Callable[..., Path]


@pytest.fixture
def workshop(write: Write) -> Callable[[str], Path]:
    """The second entry of a folder, with the slides of its morning."""

    def made(morning: str) -> Path:
        write(GARDEN.replace("sources: [atlas]\npriority", "priority"), "20-tuin.yaml")
        write(f"title: Tuin\nsections: [20-tuin.yaml]\n{ATLAS}", "deck.yaml")
        write(morning, "ochtend.yaml")
        return write(MAIN, "workshop.yaml")

    return made


def ids(path: Path) -> list[str]:
    deck = load(path).deck
    assert deck is not None
    return [slide.id for slide in deck.slides]


def test_a_section_takes_slides_of_another_file_among_its_own(
    workshop: Callable[[str], Path],
) -> None:
    """In the order in which they are named, and no others of that file."""
    path = workshop(
        "slides: [{use: 20-tuin.yaml#tulpen}, {id: pauze}, {use: 20-tuin.yaml#rozen}]\n"
    )
    assert told(path) == []
    assert ids(path) == ["title", "tulpen", "pauze", "rozen"]


def test_a_slide_that_is_taken_is_the_same_in_a_section_of_another_kind(
    workshop: Callable[[str], Path],
) -> None:
    """All that it says of itself comes along; what its section said stays with that section."""
    path = workshop("kind: discussion\nslides: [{use: 20-tuin.yaml#rozen}]\n")
    deck = load(path).deck
    assert deck is not None
    slide = deck.slides[1]
    assert (slide.duration, slide.sources) == (120, ("atlas",))
    assert (slide.kind, slide.priority) == (Block.DISCUSSION, Priority.SHOULD)


def test_it_stands_where_it_is_written(workshop: Callable[[str], Path]) -> None:
    """So that `e` opens the shared file at its line, and saving that file is noticed."""
    path = workshop("slides: [{use: 20-tuin.yaml#rozen}]\n")
    loaded = load(path, origins=True)
    assert loaded.deck is not None
    assert loaded.origins is not None
    mark = loaded.deck.slides[1].mark
    assert mark is not None
    assert (Path(mark.file).name, mark.line) == ("20-tuin.yaml", 5)
    assert path.parent / "20-tuin.yaml" in loaded.files
    assert [Path(one.file).name for one in loaded.origins.slides] == [
        "workshop.yaml",
        "20-tuin.yaml",
    ]


def test_the_deck_whose_files_are_shared_knows_nothing_of_it(
    workshop: Callable[[str], Path],
) -> None:
    path = workshop("slides: [{use: 20-tuin.yaml#rozen}]\n")
    assert ids(path.parent / "deck.yaml") == ["title", "de-tuin", "rozen", "tulpen", "klaver"]


def test_the_beginning_of_a_large_deck_has_slides_from_the_end_of_another_file(
    write: Write,
) -> None:
    """Of a large deck only the first slides of each file are read at first."""
    slides = "".join(f"  - {{id: s{n}, notes: {'x' * 200}}}\n" for n in range(600))
    write(f"slides:\n{slides}", "20-tuin.yaml")
    write("slides: [{use: 20-tuin.yaml#s599}]\n", "ochtend.yaml")
    path = write(MAIN, "deck.yaml")
    first = next(one for one in loading(path) if one is not None)
    assert first.deck is not None
    assert not first.deck.whole
    assert [slide.id for slide in first.deck.slides] == ["title", "s599"]


MISTAKES = [
    ("20-tuin.yaml", "ochtend.yaml:1:16: slides[0].use: use-expected"),
    ("20-tuin.yaml#", "ochtend.yaml:1:16: slides[0].use: use-expected"),
    ('"#rozen"', "ochtend.yaml:1:16: slides[0].use: use-expected"),
    ("30-tuin.yaml#rozen", "ochtend.yaml:1:16: slides[0].use: no-such-file"),
    ("../20-tuin.yaml#rozen", "ochtend.yaml:1:16: slides[0].use: path-leaves-deck"),
    ("20-tuin.yaml#roosen", "ochtend.yaml:1:16: slides[0].use: unknown-slide-near"),
    ("20-tuin.yaml#distel", "ochtend.yaml:1:16: slides[0].use: unknown-slide"),
    ("deck.yaml#rozen", "ochtend.yaml:1:16: slides[0].use: unknown-slide"),
    ("20-tuin.yaml#rozen, title: Mijn", "ochtend.yaml:1:36: slides[0].title: use-alone"),
    ("20-tuin.yaml#klaver", "20-tuin.yaml:12:5: slides[2].titel: unknown-key-near"),
]


@pytest.mark.parametrize(("use", "problem"), MISTAKES)
def test_a_mistake_in_taking_a_slide_is_told(
    use: str, problem: str, workshop: Callable[[str], Path]
) -> None:
    """One mistake, one problem: here, or in the other file when it stands there."""
    path = workshop(f"slides: [{{use: {use}}}, {{id: pauze}}]\n")
    assert problem in told(path)
    assert {one.partition(":")[0] for one in told(path)} == {problem.partition(":")[0]}
    assert ids(path)[-1] == "pauze"


def test_what_was_meant_is_guessed(workshop: Callable[[str], Path]) -> None:
    assert meant(workshop("slides: [{use: 20-tuin.yaml#roosen}]\n")) == ["roosen → rozen"]


def test_a_slide_is_taken_once(workshop: Callable[[str], Path]) -> None:
    """The second is told with the place of the first, and left out."""
    path = workshop("slides: [{use: 20-tuin.yaml#rozen}, {use: 20-tuin.yaml#rozen}]\n")
    assert told(path) == ["ochtend.yaml:1:43: slides[1].use: slide-twice"]
    assert load(path).problems[0].values["line"] == "1"
    assert ids(path) == ["title", "rozen"]


def test_a_slide_of_a_section_that_the_deck_has_is_not_taken_as_well(
    workshop: Callable[[str], Path],
) -> None:
    """Whichever of the two comes first."""
    path = workshop("slides: [{use: 20-tuin.yaml#rozen}]\n")
    path.write_text(MAIN.replace("[ochtend.yaml]", "[20-tuin.yaml, ochtend.yaml]"), "utf-8")
    assert "ochtend.yaml:1:16: slides[0].use: slide-twice" in told(path)
    path.write_text(MAIN.replace("[ochtend.yaml]", "[ochtend.yaml, 20-tuin.yaml]"), "utf-8")
    assert "20-tuin.yaml:5:9: slides[0].id: id-twice" in told(path)
    assert {one.values.get("file", "") for one in load(path).problems} == {
        "",
        str(path.parent / "ochtend.yaml"),
    }


def test_nothing_goes_in_circles(write: Write) -> None:
    """A slide that is taken from elsewhere cannot be taken from there."""
    write("slides: [{id: a, use: b.yaml#b}, {use: b.yaml#b}]\n", "a.yaml")
    write("slides: [{id: b, use: a.yaml#a}]\n", "b.yaml")
    path = write("title: Tuin\nsections: [a.yaml]\n", "deck.yaml")
    assert sorted(told(path)) == [
        "a.yaml:1:11: slides[0].id: use-alone",
        "a.yaml:1:23: slides[0].use: unknown-slide",
        "a.yaml:1:40: slides[1].use: unknown-slide",
        "deck.yaml: no-slides",
    ]


def test_a_file_that_cannot_be_read_is_told_once(workshop: Callable[[str], Path]) -> None:
    """Its slides are not called unknown."""
    path = workshop("slides: [{use: kapot.yaml#rozen}, {use: kapot.yaml#tulpen}]\n")
    (path.parent / "kapot.yaml").write_bytes(b"\xff\xfe\x00\x01")
    loaded = load(path)
    assert loaded.broken
    assert {Path(one.mark.file).name for one in loaded.problems} <= {
        "kapot.yaml",
        "workshop.yaml",
    }
