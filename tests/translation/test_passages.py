"""The texts of a deck as translators see them."""

from pathlib import Path

from presenter.load import load
from presenter.load.lock import Lock, pairs_of
from presenter.model.text import Text
from presenter.translation.passages import State, passages
from tests.decks import DUTCH, ENGLISH
from tests.translation.garden import POND, plant, read, texts

CONTEXTS = {
    ("deck.yaml: title", State.DONE),
    ("deck.yaml: sources.atlas.authors", State.SHARED),
    ("deck.yaml: sources.atlas.title", State.SHARED),
    ("10-pond.yaml: section", State.MISSING),
    ("heron: title", State.DONE),
    ("heron: body.bullets", State.MISSING),
    ("heron: body.bullets", State.DONE),
    ("heron: body.bullets #2", State.MISSING),
    ("heron: body.text", State.SHARED),
    ("heron: body.figure.label", State.MISSING),
    ("heron: cue", State.MISSING),
    ("heron: notes", State.MISSING),
}


def test_every_text_has_a_name_and_a_state(tmp_path: Path) -> None:
    """Slides, notes, cues and sources; a number is nothing to translate."""
    found = texts(plant(tmp_path))
    assert {(one.context, one.state) for one in found} == CONTEXTS
    assert len(found) == len(CONTEXTS)
    assert {one.context for one in found if one.is_said} == {"heron: cue", "heron: notes"}


def test_each_text_knows_its_slide_and_its_line(tmp_path: Path) -> None:
    """Title slides too."""
    loaded = read(plant(tmp_path))
    found = passages(loaded, DUTCH, ENGLISH, Lock())
    assert loaded.deck is not None
    slides = {
        one.context: loaded.deck.slides[one.slide].id for one in found if one.slide is not None
    }
    assert slides["deck.yaml: title"] == "title"
    assert slides["10-pond.yaml: section"] == "de-vijver"
    assert slides["heron: notes"] == "heron"
    lines = {one.context: one.mark.line for one in found}
    assert lines["heron: body.text"] == 11


def test_names_outlive_reordering(tmp_path: Path) -> None:
    """Of the items of a list, of the elements of a slide, and of slides."""
    before = {(one.context, one.original) for one in texts(plant(tmp_path))}
    lines = POND.split("\n")
    moved = [*lines[:9], lines[10], lines[9].replace('{nl: vullen, en: "fill"}, ', ""), *lines[11:]]
    moved[10] = moved[10].replace("12]", '{nl: vullen, en: "fill"}]')
    moved.insert(4, "      - title: {nl: Eerst, en: First}")
    after = {(one.context, one.original) for one in texts(plant(tmp_path, "\n".join(moved)))}
    assert after - before == {("eerst: title", "Eerst")}
    assert before - after == set()


def test_what_was_made_from_another_original_is_stale(tmp_path: Path) -> None:
    """As the lock file says; nothing is, where there is none."""
    loaded = read(plant(tmp_path))
    old = frozenset(pairs_of(Text({DUTCH: "De blauwe reiger", ENGLISH: "The heron"})))
    found = passages(loaded, DUTCH, ENGLISH, Lock(old))
    assert [one.context for one in found if one.state is State.STALE] == ["heron: title"]
    none = passages(loaded, DUTCH, ENGLISH, Lock())
    assert State.STALE not in {one.state for one in none}


def test_the_original_may_be_any_language(tmp_path: Path) -> None:
    """From English, only what is written in English can be translated."""
    found = passages(read(plant(tmp_path)), ENGLISH, DUTCH, Lock())
    assert {one.original for one in found if one.state is State.DONE} == {
        "The garden",
        "The heron",
        "fill",
    }


def test_a_text_that_is_read_twice_is_one_text(tmp_path: Path) -> None:
    """As in a deck without a title, which is read again with an empty one."""
    path = tmp_path / "talk.yaml"
    path.write_text("languages: [nl, en]\nsubtitle: {nl: Tuin}\nslides: [{id: a}]\n", "utf-8")
    found = passages(load(path, origins=True), DUTCH, ENGLISH, Lock())
    assert [one.context for one in found] == ["talk.yaml: subtitle"]
