"""`tweespraak new`: a deck to begin with, and nothing that stood there is touched."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.exits import INTERRUPTED
from presenter.load import load


def run(*words: str, language: str = "en") -> Result:
    return CliRunner().invoke(command, words, env={"TWEESPRAAK_LANG": language})


def test_a_new_deck_passes_check(tmp_path: Path) -> None:
    folder = tmp_path / "talk"
    result = run("new", str(folder), "--languages", "nl,en", "--title", "Tuin", "--title", "Garden")
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"tweespraak {folder}" in result.stderr
    assert run("check", str(folder)).exit_code == 0
    deck = load(folder).deck
    assert deck is not None
    assert deck.title.versions == {"nl": "Tuin", "en": "Garden"}
    assert deck.id.startswith("tuin-")


def test_without_a_terminal_and_options_there_is_a_deck_too(tmp_path: Path) -> None:
    """Called as its folder, in the language of the author first."""
    assert run("new", str(tmp_path / "garden"), language="nl").exit_code == 0
    deck = load(tmp_path / "garden").deck
    assert deck is not None
    assert deck.title.plain("nl") == "garden"
    assert deck.languages == ("nl", "en")


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    assert run("new", str(tmp_path)).exit_code == 0
    assert (tmp_path / "deck.yaml").is_file()


def test_nothing_is_ever_written_over(tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine", "utf-8")
    for taken in (tmp_path, mine):
        result = run("new", str(taken))
        assert (result.exit_code, result.stdout) == (2, "")
        assert "already" in result.stderr
    assert [*tmp_path.iterdir()] == [mine]
    assert mine.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--languages", "n!"], "‘n!’ is not a language code"),
        (["--languages", "Dutch,en"], "‘Dutch’ is not a language code; write nl"),
        (["--languages", "klingon"], "‘klingon’ is not a language code, such as"),
        (["--languages", ","], "‘,’ is not a language code"),
        (["--minutes", "0"], "‘0’ is not a number of minutes"),
        (["--minutes", "1h"], "‘1h’ is not a number of minutes"),
        (["--title", " "], "cannot be empty"),
        (["--languages", "nl", "--title", "a", "--title", "b"], "There are 2 titles"),
    ],
)
def test_what_cannot_be_is_a_sentence(tmp_path: Path, words: list[str], said: str) -> None:
    result = run("new", str(tmp_path / "talk"), *words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert not (tmp_path / "talk").exists()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    result = run("new", str(tmp_path / "file" / "talk"))
    assert result.exit_code == 2
    assert "Nothing can be written" in result.stderr


def test_somebody_at_the_keyboard_is_asked_for_the_title_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then for the languages, and only then for the title in the others."""
    asked: list[str] = []

    def answer(question: str, default: str, **_: object) -> str:
        asked.append(question)
        return {"Title": "Tuin", "Title (en)": "Garden"}.get(question, default)

    monkeypatch.setattr("click.prompt", answer)
    monkeypatch.setattr("presenter.cli.new._is_asked", lambda: True)
    assert run("new", str(tmp_path / "a"), "--languages", "nl,en").exit_code == 0
    assert asked == ["Title", "Title (en)", "Minutes"]
    deck = load(tmp_path / "a").deck
    assert deck is not None
    assert deck.title.versions == {"nl": "Tuin", "en": "Garden"}
    asked.clear()
    assert run("new", str(tmp_path / "b")).exit_code == 0
    assert asked == ["Title", "Languages, the original first", "Title (nl)", "Minutes"]


def test_somebody_who_stops_answering_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In our own words; nothing is written."""

    def answer(*_: object, **__: object) -> str:
        raise click.Abort

    monkeypatch.setattr("click.prompt", answer)
    monkeypatch.setattr("presenter.cli.new._is_asked", lambda: True)
    result = run("new", str(tmp_path / "a"))
    assert result.exit_code == INTERRUPTED
    assert result.stderr == "Stopped.\n"
    assert not (tmp_path / "a").exists()
