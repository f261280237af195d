"""The schemas of a deck's files accept what reading accepts, and nothing else."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from presenter.elements.element import KINDS
from presenter.elements.fields import Entry
from presenter.load import load
from presenter.load.records import DeckRecord, SectionRecord
from presenter.load.references import SourceRecord
from presenter.load.schema import BEYOND, FILES, deck_schema
from presenter.reading import read_yaml
from presenter.shipped import shipped
from tests.any_files import DECKS, EXAMPLES, SECTIONS, SLIDES, files, tree
from tests.editor import as_json
from tests.words.test_catalogue import entries

VALIDATORS = {file: Draft202012Validator(deck_schema(file)) for file in FILES}
NAMES = {"deck": "deck.yaml", "section": "10.yaml", "sources": "s.yaml", "terms": "t.yaml"}
WHOLE = {
    "deck.yaml": "title: {nl: Tuin, en: Garden}\n"
    "sections: [10.yaml]\nsources: s.yaml\nterms: t.yaml\n",
    "10.yaml": "{slides: [{id: a}]}",
    "s.yaml": "{}",
    "t.yaml": "[]",
}
HUNDREDS = settings(max_examples=300)


def codes(file: str, text: str) -> set[str]:
    """The problems that reading has with a file of a deck, by their codes."""
    with TemporaryDirectory() as folder:
        others = WHOLE if file != "deck" else {}
        for name, written in {**others, NAMES[file]: text}.items():
            (Path(folder) / name).write_text(written, "utf-8")
        loaded = load(Path(folder))
    return {one.code for one in loaded.problems}


def is_valid(file: str, text: str) -> bool:
    return not _told(file, text)


def compare(file: str, text: str) -> None:
    """Reading and the schema agree, save where no schema can tell."""
    found = codes(file, text)
    if not found:
        assert is_valid(file, text), [*_told(file, text)]
    if found - BEYOND:
        assert not is_valid(file, text), found


def _told(file: str, text: str) -> list[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file.yaml"
        path.write_text(text, "utf-8")
        value = as_json(read_yaml(path, "file.yaml").root)
    return [str(error) for error in VALIDATORS[file].iter_errors(value)]


@pytest.mark.parametrize("file", FILES)
def test_each_schema_is_one(file: str) -> None:
    Draft202012Validator.check_schema(deck_schema(file))


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.stem)
def test_every_example_is_valid(path: Path) -> None:
    assert VALIDATORS["deck"].is_valid(as_json(read_yaml(path, path.name).root))


@pytest.mark.parametrize(
    "path", sorted(Path(shipped("deck")).rglob("*.yaml")), ids=lambda p: p.name
)
def test_every_file_of_the_shipped_deck_is_valid(path: Path) -> None:
    file = {"workshop": "deck"}.get(path.stem, path.stem if path.stem in FILES else "section")
    assert VALIDATORS[file].is_valid(as_json(read_yaml(path, path.name).root))


MISTAKES = (
    "title: T\nslides: [{titel: x}]\n",
    "slides: [{id: a}]\n",
    "title:\nslides: [{id: a}]\n",
    "title: {nl: , en: }\nslides: [{id: a}]\n",
    "title: [T]\nslides: [{id: a}]\n",
    "title: T\nslides: {id: a}\n",
    "title: T\nslides: [{id: a b}]\n",
    "title: T\nslides: [{id: null}]\n",
    "title: T\nslides: [{duration: 90}]\n",
    "title: T\nslides: [{duration: soon}]\n",
    "title: T\nslides: [{priority: high}]\n",
    "title: T\nslides: [{body: [{txt: x}]}]\n",
    "title: T\nslides: [{body: [{text: x, quote: y}]}]\n",
    "title: T\nslides: [{body: [{text: }]}]\n",
    "title: T\nslides: [{body: [{text: {word: x}}]}]\n",
    "title: T\nslides: [{body: [{text: {words: x, nl: y}}]}]\n",
    "title: T\nslides: [{body: [{text: {words: x, align: middle}}]}]\n",
    "title: T\nslides: [{body: [{bullets: x}]}]\n",
    "title: T\nslides: [{body: [{bullets: {items: [x], reveal: yes}}]}]\n",
    'title: T\nslides: [{body: [{bullets: {items: [x], reveal: "true"}}]}]\n',
    "title: T\nslides: [{body: [{bullets: [{text: x, item: [y]}]}]}]\n",
    "title: T\nslides: [{body: [{figure: {value: 1, label: x}}]}]\n",
    "title: T\nslides: [{body: [{figure: {value: 1, label: x, source: s, of: 0}}]}]\n",
    "title: T\nslides: [{body: [{code: {lines: x, highlight: [a]}}]}]\n",
    "title: T\nslides: [{body: [{columns: [[{txt: x}]]}]}]\n",
    "title: T\nslides: [{body: [{picture: map.png}]}]\n",
    "title: T\nslides: [{body: [{map: {alt: x, points: [{at: [1], name: x}]}}]}]\n",
    "title: T\nslides: [{body: [{map: {alt: x, region: 3}}]}]\n",
    "title: T\nslides: [{body: [{diagram: {alt: x, nodes: {a: A}, arrows: [a]}}]}]\n",
    "title: T\nslides: [{body: [{steps: {alt: x, items: [one]}}]}]\n",
    "title: T\nslides: [{cue: {say: x, at: soon}}]\n",
    "title: T\nslides: [{id: a}]\nsources: {a: {title: x}}\n",
    "title: T\nslides: [{id: a}]\nterms: [x]\n",
    "title: T\nslides: [{id: a}]\nterms: [{nl: [x]}]\n",
    "title: T\nslides: [{id: a}]\nterms: [{nl: x, avoid: {nl: y}}]\n",
)


@pytest.mark.parametrize("text", MISTAKES)
def test_a_planted_mistake_is_told_by_both(text: str) -> None:
    assert codes("deck", text) - BEYOND
    assert not is_valid("deck", text)


SHORT_AND_LONG = (
    "[text: x]",
    "[text: {nl: x}]",
    "[text: {words: {nl: x, en: y}, align: center}]",
    "[bullets: [x, {text: y, items: [z]}]]",
    "[bullets: {items: [x], numbered: true}]",
    "[agenda: ]",
    "[agenda: {reveal: true}]",
    "[columns: [[text: x], {body: [text: y], weight: 2}]]",
    "[quote: 12]",
    "[formula: x^2]",
)


@pytest.mark.parametrize("body", SHORT_AND_LONG)
def test_short_and_long_forms_are_valid(body: str) -> None:
    text = f"title: {{nl: T, en: T}}\nslides: [{{body: {body}}}]\n"
    assert codes("deck", text) <= BEYOND
    assert is_valid("deck", text)


@HUNDREDS
@given(files(SLIDES))
def test_reading_and_the_schema_agree_on_any_deck(text: str) -> None:
    compare("deck", text)


@given(files(SECTIONS))
def test_reading_and_the_schema_agree_on_any_section(text: str) -> None:
    compare("section", text)


@given(files([tree(read_yaml(Path(shipped("deck")) / "sources.yaml", "").root)], 3))
def test_reading_and_the_schema_agree_on_any_sources(text: str) -> None:
    compare("sources", text)


@given(files([tree(read_yaml(Path(shipped("deck")) / "terms.yaml", "").root)], 3))
def test_reading_and_the_schema_agree_on_any_terms(text: str) -> None:
    compare("terms", text)


def records() -> list[type[Entry]]:
    """Every record of a deck."""
    found: list[type[Entry]] = [DeckRecord, SectionRecord, SourceRecord, *KINDS.values()]
    for record in found:
        found += [
            one.reader.of
            for one in record.READ.values()
            if one.reader.of and one.reader.of not in found
        ]
    return found


@pytest.mark.parametrize("record", records(), ids=lambda one: one.__name__)
def test_every_field_says_what_it_reads_and_what_it_is_for(record: type[Entry]) -> None:
    for key, one in record.READ.items():
        assert one.reader.schema is not None, key
        assert one.reader.allows(None) != {}, key
        assert one.says, key


def test_every_field_is_described() -> None:
    def undescribed(schema: Any) -> list[str]:
        if not isinstance(schema, dict):
            return []
        own = schema.get("properties", {})
        found = [key for key, one in own.items() if "description" not in one]
        return [*found, *(name for one in schema.values() for name in undescribed(one))]

    plain = {"abbreviation", "avoid", "terms"}  # a term has the author's own keys
    assert {name for file in FILES for name in undescribed(deck_schema(file))} <= plain


def test_what_no_schema_can_say_are_problems() -> None:
    """No code is listed that is never told."""
    said = {key.partition(".")[2] for key in entries("en") if key.startswith("problems.")}
    assert said >= BEYOND


def test_the_examples_are_of_every_kind() -> None:
    assert {path.stem for path in DECKS} == {*KINDS}
    assert EXAMPLES.is_dir()
