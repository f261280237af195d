"""A deck from a folder or from one file, at once or in slices: the same deck."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from presenter.load import Loaded, load, loading
from presenter.load.loading import FIRST
from presenter.model.deck import Deck
from presenter.model.slide import Layout
from presenter.shipped import shipped
from tests.load.problems import told


def loaded_deck(path: Path) -> Deck:
    deck = load(path).deck
    assert deck is not None
    return deck


def ids(deck: Deck) -> list[str]:
    return [slide.id for slide in deck.slides]


def test_a_deck_in_one_file_is_ten_lines(write: Callable[..., Path]) -> None:
    """A title and slides are a deck; the title makes a slide of its own."""
    deck = loaded_deck(write("title: Tuin\nslides:\n  - title: Rozen\n  - title: Tulpen\n"))
    assert ids(deck) == ["title", "rozen", "tulpen"]
    assert [slide.layout for slide in deck.slides] == [
        Layout.TITLE,
        None,
        None,
    ]


def test_without_languages_those_of_the_title_count(write: Callable[..., Path]) -> None:
    """The languages of the title are the deck's, the first the original."""
    deck = loaded_deck(write("title: {en: Garden, nl: Tuin}\nslides: [{id: a}]\n"))
    assert deck.languages == ("en", "nl")


def test_without_any_language_there_is_one_all_the_same(write: Callable[..., Path]) -> None:
    """A deck whose texts are plain has one language, that of the presenter's own fallback."""
    deck = loaded_deck(write("title: Tuin\nlanguages: []\nslides: [{id: a}]\n"))
    assert len(deck.languages) == 1
    assert deck.title.plain(deck.languages[0]) == "Tuin"


def test_what_is_no_language_is_none_of_the_deck_s(write: Callable[..., Path]) -> None:
    """A slip in the list of languages does not become a language."""
    deck = loaded_deck(
        write("title: Tuin\nlanguages: [nl, '??', [en], nl, pt-BR]\nslides: [{id: a}]\n")
    )
    assert deck.languages == ("nl", "pt-BR")


def test_a_folder_without_the_key_sections_takes_its_files_by_name(
    write: Callable[..., Path],
) -> None:
    """All YAML files but the deck's own, its sources and its terms are sections."""
    path = write("title: Tuin\nsources: ./bronnen.yaml\nterms: woorden.yaml\n", "deck.yaml")
    write("{}", "bronnen.yaml")
    write("[]", "woorden.yaml")
    write("slides: [{id: tulpen}]", "20-zomer.yaml")
    write("slides: [{id: rozen}]", "10-lente.yaml")
    write("not: read", "notes.txt")
    assert told(path.parent) == []
    assert ids(loaded_deck(path.parent)) == ["title", "rozen", "tulpen"]


def test_a_section_with_a_title_has_a_slide_of_its_own(write: Callable[..., Path]) -> None:
    """The section's title, label and notes stand on a slide before its slides."""
    path = write("title: Tuin\nsections: [a.yaml]\n", "deck.yaml")
    write("section: De lente\nlabel: A\nnotes: Welkom.\nslides: [{id: rozen}]", "a.yaml")
    deck = loaded_deck(path)
    assert ids(deck) == ["title", "de-lente", "rozen"]
    assert deck.slides[1].label == "A"
    assert deck.slides[1].layout is Layout.SECTION
    assert deck.section_starts == (1,)


def test_an_id_may_be_given_once_in_all_files(write: Callable[..., Path]) -> None:
    """The second slide with an id is told, with the place of the first, and gets another."""
    path = write("title: Tuin\nsections: [a.yaml, b.yaml]\n", "deck.yaml")
    write("slides:\n  - id: rozen\n", "a.yaml")
    write("slides:\n  - title: Rozen\n    id: rozen\n", "b.yaml")
    loaded = load(path)
    (problem,) = loaded.problems
    assert told(path) == ["b.yaml:3:9: slides[0].id: id-twice"]
    assert Path(problem.values["file"]).name == "a.yaml"
    assert problem.values["line"] == "2"
    assert loaded.deck is not None
    assert ids(loaded.deck) == ["title", "rozen", "rozen-2"]


def test_sections_that_leave_the_folder_are_told(write: Callable[..., Path]) -> None:
    """A section is read from the deck's folder only."""
    path = write("title: Tuin\nsections:\n  - a.yaml\n  - ../b.yaml\n", "in/deck.yaml")
    write("slides: [{id: rozen}]", "in/a.yaml")
    write("slides: [{id: tulpen}]", "b.yaml")
    assert told(path) == ["deck.yaml:4:5: sections[1]: path-leaves-deck"]


def test_a_section_that_is_missing_leaves_the_others(write: Callable[..., Path]) -> None:
    """The rest of the deck is there, and the deck is known to be broken."""
    path = write("title: Tuin\nsections: [a.yaml, b.yaml]\n", "deck.yaml")
    write("slides: [{id: rozen}]", "b.yaml")
    loaded = load(path)
    assert told(path) == ["deck.yaml:2:12: sections[0]: no-such-file"]
    assert loaded.broken
    assert loaded.deck is not None
    assert ids(loaded.deck) == ["title", "rozen"]


def test_a_missing_translation_shows_the_original(write: Callable[..., Path]) -> None:
    """It is told, and the audience reads the original: never nothing."""
    path = write("title: Tuin\nlanguages: [nl, en]\nslides: [{title: {nl: Rozen}}]\n")
    assert told(path) == ["talk.yaml:3:18: slides[0].title: translation-missing"]
    title = loaded_deck(path).slides[1].title
    assert title is not None
    assert title.plain("en") == "Rozen"
    assert not title.has("en")


def test_the_title_slide_lasts_what_the_sections_leave(write: Callable[..., Path]) -> None:
    """So does a section's slide with what its slides leave."""
    path = write("title: Tuin\nduration: 5m\nsections: [a.yaml]\n", "deck.yaml")
    write("section: Lente\nduration: 4m\nslides: [{duration: 1m 30s}, {duration: 2:00}]", "a.yaml")
    assert [slide.duration for slide in loaded_deck(path).slides] == [60, 30, 90, 120]


@pytest.mark.parametrize(
    ("deck", "section", "problems"),
    [
        (
            "duration: 1m\n",
            "section: Lente\nduration: 2m\n",
            ["deck.yaml:2:11: duration: times-exceed"],
        ),
        ("", "duration: 50s\n", ["a.yaml:1:11: duration: times-exceed"]),
        ("duration: 50s\n", "", ["deck.yaml:2:11: duration: times-exceed"]),
        ("duration: 2m\n", "duration: 1m\n", []),
    ],
)
def test_parts_that_take_longer_than_the_whole_are_told(
    deck: str, section: str, problems: list[str], write: Callable[..., Path]
) -> None:
    """A deck and its sections, a section and its slides: the sum is at most the whole."""
    path = write(f"title: Tuin\n{deck}sections: [a.yaml]\n", "deck.yaml")
    write(f"{section}slides: [{{duration: 1m}}]\n", "a.yaml")
    assert told(path) == problems


def test_the_times_of_a_deck_in_one_file_are_summed_too(write: Callable[..., Path]) -> None:
    """Slides beside the title are parts of the whole as well."""
    path = write("title: Tuin\nduration: 1m\nslides: [{duration: 40s}, {duration: 0:40}]\n")
    assert told(path) == ["talk.yaml:2:11: duration: times-exceed"]


def many_slides(count: int) -> str:
    slides = [
        {"title": {"nl": f"Roos {n}", "en": f"Rose {n}"}, "body": [{"bullets": ["a", "b"]}]}
        for n in range(count)
    ]
    head = {"title": {"nl": "Tuin", "en": "Garden"}, "languages": ["nl", "en"]}
    return yaml.safe_dump({**head, "slides": slides}, sort_keys=False)


def slices(path: Path) -> list[Loaded | None]:
    return list(loading(path, small=0))


def test_a_large_deck_in_one_file_begins_before_it_is_read(write: Callable[..., Path]) -> None:
    """A beginning comes first, and in the end the deck is the one that is read at once."""
    path = write(many_slides(80))
    first, *_, last = [one for one in slices(path) if one is not None]
    assert first.deck is not None
    assert last is not None
    assert not first.deck.whole
    assert ids(first.deck) == ids(loaded_deck(path))[: len(first.deck.slides)]
    assert 0 < len(first.deck.slides) < 80
    assert last.deck == loaded_deck(path)


def test_a_large_deck_of_sections_begins_with_its_first(write: Callable[..., Path]) -> None:
    """What is behind the slides that are enough to begin with is read later."""
    path = write("title: Tuin\nlanguages: [nl, en]\n", "deck.yaml")
    slides = "slides: [" + ", ".join(["{title: Roos}"] * 30) + "]\n"
    for name in ("a.yaml", "b.yaml", "c.yaml"):
        write(slides, name)
    first, *_, last = [one for one in slices(path.parent) if one is not None]
    assert first.deck is not None
    assert last is not None
    assert len(first.deck.slides) == 1 + FIRST
    assert not first.deck.whole
    assert last.deck == loaded_deck(path.parent)


def test_the_shipped_deck_in_slices_is_the_shipped_deck() -> None:
    """However a deck is read, it is the same."""
    path = Path(shipped("deck"))
    (*_, last) = slices(path)
    assert last is not None
    assert last.deck == loaded_deck(path)
    assert last.problems == load(path).problems


def test_a_mistake_far_into_a_large_file_does_not_stop_its_beginning(
    write: Callable[..., Path],
) -> None:
    """The first slides are shown, and the mistake is told at the end."""
    path = write(many_slides(80) + '- title: "Roos\n')
    first, *_, last = [one for one in slices(path) if one is not None]
    assert first.deck is not None
    assert first.problems == ()
    assert last is not None
    assert last.broken
    assert last.problems != ()


def read_any(content: bytes) -> None:
    """Load a file with this content, as one file and as a section, and look at what came of it."""
    with TemporaryDirectory() as folder:
        talk, section = Path(folder) / "talk.yaml", Path(folder) / "deck" / "a.yaml"
        section.parent.mkdir()
        talk.write_bytes(content)
        section.write_bytes(content)
        (section.parent / "deck.yaml").write_text("title: Tuin\nsections: [a.yaml]\n", "utf-8")
        for path in (talk, section.parent):
            *_, last = loading(path, small=0)
            assert last is not None
            assert last.deck is not None or last.problems != ()


@given(st.binary(max_size=300))
def test_no_bytes_stop_the_reading(content: bytes) -> None:
    """Whatever a file holds, there is a deck or a problem."""
    read_any(content)


WORDS = (
    "title", "languages", "slides", "sections", "sources", "terms", "body", "notes", "duration",
    "text", "bullets", "items", "quote", "figure", "table", "columns", "rows", "code", "lines",
    "highlight", "picture", "file", "agenda", "words", "nl", "en", "reveal", "true", "12", "30m",
    "1:30", "~", "''", "a.yaml", "../x", "[]", "{}", "-", ": ", "- ", "\n", "\n  ", "\n    ", "[",
    "]", "{", "}", ", ", "|", "&a", "*a", "!t", "#", '"', "'", "\t", "é", "日本", "\x1b", "%",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
def test_no_text_like_yaml_stops_the_reading(text: str) -> None:
    """Pieces of decks in any order are read, or told."""
    read_any(text.encode())


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(WORDS) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=4)
    ),
    max_leaves=15,
)


@given(st.fixed_dictionaries({"slides": st.lists(st.dictionaries(st.sampled_from(WORDS), values))}))
def test_no_value_at_any_key_stops_the_reading(deck: dict[str, object]) -> None:
    """Whatever stands where something else should, it is told and the rest is read."""
    read_any(yaml.safe_dump(deck).encode())


def test_slides_and_sections_know_where_they_stand(write: Callable[..., Path]) -> None:
    """File and line, also those that are made for a title."""
    section = write("# roses\nsection: Rozen\nslides:\n  - id: red\n\n  - id: white\n", "10.yaml")
    path = write("title: Tuin\n", "deck.yaml")
    deck = loaded_deck(path.parent)
    marks = [slide.mark for slide in deck.slides]
    assert all(mark is not None for mark in marks)
    assert [(mark.file, mark.line) for mark in marks if mark] == [
        (str(path), 1),
        (str(section), 2),
        (str(section), 4),
        (str(section), 6),
    ]
    assert [section.mark for section in deck.sections] == [marks[1]]
