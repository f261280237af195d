"""Noticing that files were saved, however an editor saves them."""

from pathlib import Path

import pytest

from presenter.ui.watch import Watch


@pytest.fixture
def watch(section: Path) -> Watch:
    return Watch((section,))


def test_nothing_is_said_while_nothing_changes(watch: Watch) -> None:
    assert [watch.changed(), watch.changed()] == [False, False]


def test_a_change_is_said_once(watch: Watch, section: Path) -> None:
    section.write_text("slides: [{title: Rozen}]\n", "utf-8")
    assert [watch.changed(), watch.changed()] == [True, False]


def test_a_file_of_the_same_size_that_took_the_name_is_a_change(
    watch: Watch, section: Path
) -> None:
    other = section.with_name("other")
    other.write_text("slides: {}\n", "utf-8")
    other.replace(section)
    assert watch.changed()


def test_a_file_that_goes_and_one_that_comes_are_changes(watch: Watch, section: Path) -> None:
    section.unlink()
    assert watch.changed()
    section.write_text("slides: []\n", "utf-8")
    assert watch.changed()


def test_a_new_file_beside_the_others_is_a_change(watch: Watch, section: Path) -> None:
    (section.parent / "20-path.yaml").write_text("slides: []\n", "utf-8")
    assert watch.changed()


def test_what_is_saved_while_a_deck_is_read_is_a_change_still(
    watch: Watch, section: Path, tmp_path: Path
) -> None:
    """The reader may have read it before that."""
    section.write_text("slides: [{}]\n", "utf-8")
    watch.follow((section, tmp_path / "deck.yaml"))
    assert [watch.changed(), watch.changed()] == [True, False]


def test_other_files_are_followed_when_the_deck_has_others(watch: Watch, tmp_path: Path) -> None:
    other = tmp_path / "in" / "other.yaml"
    other.parent.mkdir()
    other.write_text("slides: []\n", "utf-8")
    watch.follow((other,))
    assert not watch.changed()
    other.write_text("slides: [{}]\n", "utf-8")
    assert watch.changed()
