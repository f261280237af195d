"""`tweespraak config`: where the settings are, which are in force, and what is wrong with them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from presenter.cli.deck import own_words
from presenter.cli.root import command
from presenter.load.settings import read_settings
from presenter.ui.keys import ACTIONS

Write = Callable[..., Path]
NAME = "config/tweespraak/config.yaml"


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's folder and environment are the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    names = ("TWEESPRAAK_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "VISUAL", "EDITOR")
    for name in (*names, "TWEESPRAAK_IMAGES", "TWEESPRAAK_CONFIG"):
        monkeypatch.delenv(name, raising=False)


def run(*words: str) -> Result:
    return CliRunner().invoke(command, ["config", *words])


def test_the_path_is_told_whether_there_is_a_file_or_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("--path").stdout == f"{tmp_path / NAME}\n"
    assert run().stdout.splitlines()[0] == f"# {tmp_path / NAME} (not there)"
    monkeypatch.setenv("TWEESPRAAK_CONFIG", "/elsewhere/mine.yaml")
    assert run("--path").stdout == "/elsewhere/mine.yaml\n"


def test_without_a_file_all_is_by_default() -> None:
    result = run()
    assert (result.exit_code, result.stderr) == (0, "")
    assert "last-minutes: 5m  # default" in result.stdout
    assert "# from" not in result.stdout


def test_what_is_shown_says_where_it_comes_from(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own variables go before the file, everybody's after it."""
    write("language: nl\neditor: vi\nimages: none\nkeys: {help: H}\n", NAME)
    monkeypatch.setenv("TWEESPRAAK_LANG", "en_GB.UTF-8")
    monkeypatch.setenv("TWEESPRAAK_IMAGES", "blocks")
    monkeypatch.setenv("EDITOR", "nano")
    lines = run().stdout.splitlines()
    assert "language: en  # from the environment (TWEESPRAAK_LANG)" in lines
    assert "images: blocks  # from the environment (TWEESPRAAK_IMAGES)" in lines
    assert "editor: vi  # from this file" in lines
    assert "  help: H  # from this file" in lines
    assert "theme:  # default" in lines


def test_everybodys_variables_count_where_the_file_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.setenv("EDITOR", "nano")
    monkeypatch.setenv("VISUAL", "code --wait")
    lines = run().stdout.splitlines()
    assert "language: nl  # uit de omgeving (LANG)" in lines
    assert 'editor: "code --wait"  # uit de omgeving (VISUAL)' in lines


def test_what_is_shown_is_a_config_file(write: Write) -> None:
    """With the same settings."""
    path = write("theme: paper\nnotes: {size: 2}\nkeys: {notes: [b, ctrl+n], black: n}\n", NAME)
    again = write(run().stdout, "again.yaml")
    before, after = read_settings(path, ACTIONS), read_settings(again, ACTIONS)
    assert after.problems == ()
    assert after.settings.theme == before.settings.theme
    assert after.settings.notes == before.settings.notes
    assert {**after.settings.keys} == {**ACTIONS, **before.settings.keys}


def test_problems_are_told_as_those_of_a_deck_are(write: Write) -> None:
    """On stderr, for what is in force is on stdout; in the language of the file."""
    path = write("language: nl\nkeys:\n  nxt: v\n", NAME)
    result = run()
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{path}:3:3: keys.nxt: de handeling ‘nxt’ bestaat niet; bedoelt u ‘next’?",
        "      nxt: v",
        "      ^",
        "1 probleem.",
    ]


def test_the_schema_accepts_what_is_shown_and_no_mistake() -> None:
    schema = json.loads(run("--schema").stdout)
    validator = Draft202012Validator(schema)
    assert validator.is_valid({"theme": "ink", "keys": {"next": ["space", "PgDn"]}})
    assert not validator.is_valid({"themes": "ink"})
    assert schema["properties"]["last-minutes"]["description"].startswith("The clock warns")


def test_a_file_to_begin_with_is_written_once(tmp_path: Path) -> None:
    """In a folder that is made; and it has no problems."""
    assert run("--init").stdout == f"{tmp_path / NAME}\n"
    assert run().exit_code == 0
    text = (tmp_path / NAME).read_text("utf-8")
    again = run("--init")
    assert (again.exit_code, again.stdout) == (2, "")
    assert str(tmp_path / NAME) in again.stderr
    assert (tmp_path / NAME).read_text("utf-8") == text


def test_a_file_that_cannot_be_written_is_said(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file stands where the folder should be."""
    monkeypatch.setenv("TWEESPRAAK_CONFIG", str(write("", "full") / "config.yaml"))
    result = run("--init")
    assert result.exit_code == 2
    assert "full" in result.stderr


def test_a_variable_that_says_nothing_of_use_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWEESPRAAK_IMAGES", "sharp")
    result = run()
    assert result.exit_code == 2
    assert "sharp" in result.stderr


def test_messages_come_in_the_language_of_the_settings(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Saved anew, it is read anew; the environment's own word goes before it."""
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert own_words().language == "en"
    write("language: nl\n", NAME)
    assert own_words().language == "nl"
    monkeypatch.setenv("TWEESPRAAK_LANG", "en")
    assert own_words().language == "en"


def test_check_tells_nothing_of_settings(write: Write) -> None:
    """They are no part of the deck."""
    write("them: ink\n", NAME)
    deck = write("title: Tuin\nslides: [{title: Rozen}]\n", "deck.yaml")
    assert CliRunner().invoke(command, ["check", str(deck)]).exit_code == 0
