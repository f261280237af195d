"""`tweespraak po`: texts to translators and back."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.shipped import shipped
from tests.translation.garden import files, plant


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(command, ["po", *map(str, words)], env={"TWEESPRAAK_LANG": "en"})


def test_export_and_import_leave_a_deck_as_it_is(tmp_path: Path) -> None:
    """Data on stdout, or in the file that was named; a sentence on stderr."""
    before = files(plant(tmp_path))
    shown = run("export", tmp_path, "en")
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert 'msgctxt "heron: notes"' in shown.stdout
    path = tmp_path / "talk.en.po"
    written = run("export", tmp_path, "en", "-o", path)
    assert (written.exit_code, written.stdout) == (0, "")
    assert written.stderr == f"{path} has 12 texts.\n"
    assert path.read_text("utf-8") == shown.stdout
    result = run("import", path, tmp_path)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "0 translations were put in the deck.\n"
    assert files(tmp_path) == before


def test_the_shipped_deck_goes_round_without_a_change(tmp_path: Path) -> None:
    """All of its notes, sources and charts."""
    folder = Path(shutil.copytree(shipped("deck"), tmp_path / "deck"))
    before = files(folder)
    path = tmp_path / "talk.en.po"
    assert run("export", folder, "en", "-o", path).exit_code == 0
    assert path.read_text("utf-8").count("msgctxt") > 150
    assert run("import", path, folder).exit_code == 0
    assert files(folder) == before


def test_what_could_not_be_taken_is_data(tmp_path: Path) -> None:
    """A line for each, and exit code 1."""
    path = plant(tmp_path) / "talk.po"
    path.write_text(
        'msgid ""\nmsgstr "Language: en_GB\\n"\n\n'
        'msgctxt "owl: title"\nmsgid "De uil"\nmsgstr "The owl"\n\n'
        '#, fuzzy\nmsgid "Snoeien"\nmsgstr "Prune"\n\n'
        'msgctxt "heron: cue"\nmsgid "Wijs naar buiten."\nmsgstr "Point outside."\n',
        "utf-8",
    )
    result = run("import", path, tmp_path)
    assert result.exit_code == 1
    assert result.stdout == (
        f"{path}:4:1: owl: title: there is no ‘owl’ in the deck any more; export the deck again\n"
    )
    assert result.stderr == (
        "1 translation was put in the deck.\n"
        "1 is marked as not ready, and was left out.\n"
        "1 could not be taken.\n"
    )
    assert b"Point outside." in files(tmp_path)["10-pond.yaml"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "{}", "nl"), "‘nl’ is the original of this deck:"),
        (("export", "{}", "fr"), "The deck has no language ‘fr’"),
        (("export", "{}", "en", "more"), "‘more’ is too much"),
        (("import", "{}/deck.po", "{}"), "there is no such file"),
        (("import", "{}/none.po", "{}"), "does not say which language"),
        (("export", "{}", "en", "-o", "{}"), "No file can be written"),
    ],
)
def test_wrong_use_is_a_sentence(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    """On stderr, and nothing is written."""
    before = files(plant(tmp_path))
    (tmp_path / "none.po").write_text('msgid "a"\nmsgstr "b"\n', "utf-8")
    result = run(*(word.format(tmp_path) for word in words))
    assert result.exit_code != 0
    assert result.stdout == ""
    assert said in result.stderr
    assert files(tmp_path) == before


def test_without_polib_it_is_told_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is an extra."""
    monkeypatch.setattr("presenter.cli.po.find_spec", lambda _: None)
    result = run("export", plant(tmp_path), "en")
    assert result.exit_code == 2
    assert "pip install 'tweespraak[po]'" in result.stderr
