"""Translations that a file does not take: the others are taken all the same."""

from pathlib import Path

from tests.translation.garden import POND, exported, files, imported, plant

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
