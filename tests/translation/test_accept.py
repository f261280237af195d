"""Translations that a file does not take: the others are taken all the same."""

from pathlib import Path

import pytest

from presenter.load.lock import read_lock
from presenter.translation.passages import State
from presenter.translation.work import Work
from tests.decks import DUTCH, ENGLISH
from tests.translation.garden import POND, exported, files, imported, plant, read, texts

ANCHORED = POND.replace("{nl: Wijs naar buiten.}", "&cue {nl: Wijs naar buiten.}")


def translated(folder: Path) -> str:
    """A catalogue in which everything has a translation."""
    catalogue = exported(folder)
    for one in catalogue:
        one.msgstr = one.msgstr or f"{'[1] ' if 'notes' in one.msgctxt else ''}New"
    return str(catalogue)


def test_one_text_that_is_refused_keeps_no_other_out(tmp_path: Path) -> None:
    """It is told where it stands in the deck."""
    plant(tmp_path, ANCHORED)
    done, problems = imported(tmp_path, translated(tmp_path))
    assert [(one.code, one.path) for one in problems] == [("edit-anchor", "heron: cue")]
    assert problems[0].mark.line == 13
    assert len(done) == 8
    assert b"&cue {nl: Wijs naar buiten.}" in files(tmp_path)["10-pond.yaml"]
    assert b"{nl: graven, en: New}" in files(tmp_path)["10-pond.yaml"]


def test_a_file_that_is_refused_is_told_once(tmp_path: Path) -> None:
    """And the texts of other files are taken."""
    plant(tmp_path)
    content = translated(tmp_path)
    path = tmp_path / "10-pond.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n", 3))
    before = path.read_bytes()
    done, problems = imported(tmp_path, content)
    assert [(one.code, one.mark.line) for one in problems] == [("edit-line-ends", 0)]
    assert {one.passage.context for one in done} == {
        "deck.yaml: sources.atlas.authors",
        "deck.yaml: sources.atlas.title",
    }
    assert path.read_bytes() == before


def test_a_new_original_leaves_no_lock_file_of_its_own(tmp_path: Path) -> None:
    """From English into Dutch, there is no translation to remember."""
    work = Work(tmp_path, read(plant(tmp_path)), ENGLISH, DUTCH)
    work.move(-work.at)
    assert work.write("De moestuin") is None
    assert b"title: {nl: De moestuin, en: The garden}   #" in files(tmp_path)["deck.yaml"]
    assert not list(tmp_path.glob("*.lock"))


def test_translations_of_a_changed_original_become_stale(tmp_path: Path) -> None:
    """Whoever changed it, and with whatever."""
    plant(tmp_path)
    imported(tmp_path, translated(tmp_path))
    into_english = Work(tmp_path, read(tmp_path), DUTCH, ENGLISH)
    into_english.move(-into_english.at)
    assert into_english.write("Our garden") is None
    into_dutch = Work(tmp_path, read(tmp_path), ENGLISH, DUTCH)
    into_dutch.move(-into_dutch.at)
    assert into_dutch.write("Onze moestuin") is None
    stale = [one.original for one in texts(tmp_path) if one.state is State.STALE]
    assert stale == ["Onze moestuin"]


@pytest.mark.parametrize("another", [True, False])
def test_what_this_deck_says_no_more_is_kept_for_another_in_its_folder(
    another: bool, tmp_path: Path
) -> None:
    """They have one lock file between them; where there is no other, it is forgotten."""
    plant(tmp_path)
    imported(tmp_path, translated(tmp_path))
    accepted = read_lock(tmp_path).pairs
    if another:
        (tmp_path / "workshop.yaml").write_text("title: Work\nslides: [{id: a}]\n", "utf-8")
    imported(tmp_path, translated(tmp_path).replace("New", "Newer"))
    assert (accepted <= read_lock(tmp_path).pairs) == another
