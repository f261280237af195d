"""From the deck to a translator and back."""

from pathlib import Path

import polib
from hypothesis import given
from hypothesis import strategies as st

from presenter.translation.passages import State
from tests.translation.garden import exported, files, imported, plant, texts

ENGLISH_WORDS = {
    "De vijver": "The pond",
    "graven": "dig",
    "Snoeien": "Prune, then sweep",
    "**reigers**": "**herons**",
    "Wijs naar buiten.": "Point outside.",
    "Vertel van de reiger.\n\n[1] En van de vissen.":
        "Tell of the heron.\n\n[1] And of the fish.",
}  # fmt: skip


def translated(catalogue: polib.POFile) -> str:
    """What a translator sends back."""
    for one in catalogue:
        one.msgstr = one.msgstr or ENGLISH_WORDS.get(one.msgid, "")
    return str(catalogue)


def test_an_unchanged_catalogue_changes_no_byte(tmp_path: Path) -> None:
    """Nothing is taken, nothing is wrong, and there is no lock file."""
    before = files(plant(tmp_path))
    assert imported(tmp_path, str(exported(tmp_path))) == ([], [])
    assert files(tmp_path) == before
    assert not list(tmp_path.glob("*.lock"))


def test_a_translator_is_told_what_to_keep(tmp_path: Path) -> None:
    """Marks, steps, that it is spoken, that it is the same in all languages, and where it is."""
    entries = {one.msgctxt: one for one in exported(plant(tmp_path))}
    assert "[1]" in entries["heron: notes"].comment
    assert "audience does not see" in entries["heron: cue"].comment
    assert "**bold**" in entries["heron: body.figure.label"].comment
    assert "same in every language" in entries["heron: body.text"].comment
    assert entries["heron: body.text"].occurrences == [("10-pond.yaml", "11")]
    assert entries["heron: title"].comment == ""


def test_translations_come_into_the_deck_and_nothing_else_changes(tmp_path: Path) -> None:
    """Comments, order, indentation and quotes stay."""
    before = files(plant(tmp_path))
    done, problems = imported(tmp_path, translated(exported(tmp_path)))
    assert problems == []
    assert len(done) == 7
    assert files(tmp_path)["deck.yaml"] == before["deck.yaml"]
    after = files(tmp_path)["10-pond.yaml"].decode()
    for old, new in (
        ("nl: De vijver\n", "nl: De vijver\n  en: The pond\n"),
        ("{nl: graven}", "{nl: graven, en: dig}"),
        ("text: Snoeien  ", "text:\n          nl: Snoeien  "),
        ("every spring\n", "every spring\n          en: Prune, then sweep\n"),
        ("'**reigers**'", "'**reigers**', en: '**herons**'"),
        ("{nl: Wijs naar buiten.}", "{nl: Wijs naar buiten., en: Point outside.}"),
        (
            "vissen.\n",
            "vissen.\n      en: |\n        Tell of the heron.\n\n        [1] And of the fish.\n",
        ),
    ):
        before["10-pond.yaml"] = before["10-pond.yaml"].replace(old.encode(), new.encode())
    assert after == before["10-pond.yaml"].decode()
    assert State.MISSING not in {one.state for one in texts(tmp_path)}
    assert imported(tmp_path, str(exported(tmp_path))) == ([], [])


def test_exactly_what_changed_is_stale(tmp_path: Path) -> None:
    """After a translation two originals change, and two new texts come."""
    plant(tmp_path)
    imported(tmp_path, translated(exported(tmp_path)))
    assert State.STALE not in {one.state for one in texts(tmp_path)}
    path = tmp_path / "10-pond.yaml"
    text = path.read_text("utf-8").replace("nl: De vijver", "nl: De grote vijver")
    text = text.replace("En van de vissen", "En van alle vissen")
    path.write_text(text.replace("12]", "{nl: Nieuw}, {nl: Anders}]"), "utf-8")
    states = {one.original: one.state for one in texts(tmp_path)}
    stale = {original for original, state in states.items() if state is State.STALE}
    assert stale == {
        "De grote vijver",
        "Vertel van de reiger.\n\n[1] En van alle vissen.",
    }
    assert {one for one, state in states.items() if state is State.MISSING} == {"Nieuw", "Anders"}
    catalogue = exported(tmp_path)
    assert {one.msgid for one in catalogue if one.fuzzy} == stale


def test_a_translator_confirms_by_taking_the_mark_away(tmp_path: Path) -> None:
    """The file stays as it is, and the text is stale no more."""
    plant(tmp_path)
    imported(tmp_path, translated(exported(tmp_path)))
    path = tmp_path / "10-pond.yaml"
    path.write_text(path.read_text("utf-8").replace("De vijver", "De plas"), "utf-8")
    catalogue = exported(tmp_path)
    before = files(tmp_path)
    assert imported(tmp_path, str(catalogue)) == ([], [])
    for one in catalogue:
        one.flags.clear()
    done, problems = imported(tmp_path, str(catalogue))
    assert [one.passage.original for one in done] == ["De plas"]
    assert problems == []
    assert files(tmp_path) == before
    assert State.STALE not in {one.state for one in texts(tmp_path)}


def test_a_lock_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    """The translations are taken all the same, and the rest is told."""
    plant(tmp_path)
    lock = tmp_path / "translations.lock"
    lock.write_text("tweespraak translations 9\n", "utf-8")
    done, problems = imported(tmp_path, translated(exported(tmp_path)))
    assert len(done) == 7
    assert [one.code for one in problems] == ["lock-newer"]
    assert lock.read_text("utf-8") == "tweespraak translations 9\n"


said = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1).filter(str.strip)


@given(st.lists(said | st.just("Two\nlines"), min_size=12, max_size=12), st.data())
def test_whatever_is_translated_comes_back(words: list[str], data: st.DataObject) -> None:
    """Any words without marks go through PO and YAML as they are."""
    from tempfile import TemporaryDirectory  # hypothesis runs this many times

    with TemporaryDirectory() as name:
        folder = plant(Path(name))
        catalogue = exported(folder)
        wanted: dict[tuple[str, str], str] = {}
        for one, new in zip(catalogue, words, strict=True):
            if "notes" not in one.msgctxt and not any(mark in new for mark in "*`~[]"):
                one.msgstr = new
                wanted[one.msgctxt, one.msgid] = new
        imported(folder, str(catalogue))
        after = {(one.context, one.original): one.translation for one in texts(folder)}
        same = {key for key, new in wanted.items() if new == key[1]}
        assert {key: after[key] for key in wanted.keys() - same} == {
            key: new for key, new in wanted.items() if key not in same
        }
