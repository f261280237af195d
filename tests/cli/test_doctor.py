"""`tweespraak doctor` without a terminal: what can be known all the same."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.venue import power

Write = Callable[..., Path]
DECK = "title: {nl: Tuin, en: Garden}\nlanguages: [nl, en]\nslides: [{title: Rozen}]\n"


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that is plugged in, with room for a journal."""
    supply = tmp_path / "supplies" / "AC"
    supply.mkdir(parents=True)
    (supply / "type").write_text("Mains\n", "utf-8")
    (supply / "online").write_text("1\n", "utf-8")
    monkeypatch.setattr(power, "SUPPLIES", supply.parent)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("presenter.venue.computer.ROOMY", 0)
    monkeypatch.setattr("presenter.venue.power.sys.platform", "linux")
    for name in ("LC_ALL", "LC_CTYPE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


def run(*words: str | Path, language: str = "en") -> Result:
    env = {"TWEESPRAAK_LANG": language}
    return CliRunner().invoke(command, ["doctor", *map(str, words)], env=env)


def test_without_a_terminal_the_rest_is_told(write: Write) -> None:
    """Findings on stdout, one a line; what it comes to on stderr; exit code 0."""
    result = run(write(DECK))
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    lines = result.stdout.splitlines()
    assert lines[0] == "Before the talk: Garden"
    assert any(line.startswith("  unknown  This is not a terminal") for line in lines)
    assert "  ok       The deck has 2 slides and no problems." in lines
    assert "  ok       It is running on mains power." in lines
    assert result.stderr == "\nNothing left to do. Have a good talk!\n"


def test_it_is_told_in_the_language_of_the_reader(write: Write) -> None:
    """As every message is."""
    result = run(write(DECK), language="nl_NL.UTF-8")
    assert result.stdout.startswith("Voor de presentatie: Tuin\n")
    assert "  goed      De presentatie heeft 2 dia’s en geen problemen.\n" in result.stdout


def test_problems_of_the_deck_are_counted(write: Write) -> None:
    """And `check` tells them; exit code 1, for there is something to do."""
    path = write("title: Tuin\nslides: [{titel: Rozen}]\n", "mijn tuin.yaml")
    result = run(path)
    assert result.exit_code == 1
    assert f"The deck has 1 problem. → Run `tweespraak check '{path}'`" in result.stdout
    assert result.stderr.startswith("\n1 thing to look at")


def test_a_deck_that_cannot_be_presented_is_wrong(write: Write) -> None:
    """The computer is looked at all the same."""
    result = run(write("- a\n"))
    assert result.exit_code == 1
    assert result.stdout.startswith("Before the talk\n")
    assert "  wrong    The deck cannot be presented." in result.stdout
    assert "It is running on mains power." in result.stdout


@pytest.mark.parametrize("words", [["nowhere.yaml"], ["--format", "xml"], ["--nothing"]])
def test_wrong_use_is_told(words: list[str]) -> None:
    """Exit code 2, nothing on stdout."""
    result = run(*words)
    assert result.exit_code == 2
    assert result.stdout == ""


def test_programs_get_codes_values_and_sentences(write: Write) -> None:
    """As JSON, and nothing beside it."""
    result = run(write(DECK), "--format", "json")
    told = json.loads(result.stdout)
    assert result.stderr == ""
    assert told.keys() == {"todo", "screen", "slides", "computer"}
    assert told["todo"] == 0
    assert told["slides"] == [
        {
            "code": "problems-none",
            "severity": "ok",
            "values": {"n": 2},
            "said": "The deck has 2 slides and no problems.",
            "todo": None,
        }
    ]
    assert [one["severity"] for one in told["screen"]] == ["unknown", "ok"]


def test_the_shipped_deck_has_nothing_to_be_done_about_it() -> None:
    """Where nothing but the deck can be looked at."""
    told = json.loads(run("--format", "json").stdout)
    assert [one["code"] for one in told["slides"]] == ["problems-none"]
