"""`--plan-from`: what the blocks of a day took is the plan for the next time."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.plan_from import earlier_from
from presenter.cli.root import command
from presenter.exits import CommandError
from presenter.load import load
from presenter.store.journal import Journal
from presenter.talk import Act, Intent
from presenter.talk.plan import plan_of
from tests.store.talks import LONG, NEXT, OCCASION, PROGRAMME, Speaker, silent

DECK = """
title: Tuin
duration: 10m
slides:
  - {id: '1', title: Grond, duration: 2m}
  - {id: '2', title: Water, duration: 3m}
  - {id: new, title: Lucht, duration: 4m}
"""


def run(*words: str) -> Result:
    return CliRunner().invoke(command, words, env={"TWEESPRAAK_LANG": "en"})


@pytest.fixture(autouse=True)
def _given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A talk in which slide 1 took ninety seconds, and slide 2 a hundred."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    journal = Journal(OCCASION, silent)
    journal.plan(lambda: PROGRAMME)
    speaker = Speaker(journal)
    speaker.press(NEXT, 10)
    speaker.press(Intent(Act.NEXT_SLIDE), 100)
    speaker.press(Intent(Act.END), 200)
    assert journal.close(LONG)


@pytest.fixture
def report(tmp_path: Path) -> str:
    """The report of that talk, in a file."""
    path = tmp_path / "report.json"
    path.write_text(run("report", "--format", "json").stdout, "utf-8")
    return str(path)


def test_a_talk_and_its_report_say_the_same(report: str) -> None:
    assert earlier_from(report) == earlier_from(OCCASION.id[:4]) == (("1", 90.0), ("2", 100.0))


def test_what_slides_took_is_the_plan_and_what_is_new_keeps_its_own(
    report: str, write: Callable[..., Path]
) -> None:
    """By the ids of slides."""
    deck = load(write(DECK)).deck
    assert deck is not None
    assert plan_of(deck, "nl", earlier_from(report)).slides[1:] == (90, 100, 240)


def test_an_agenda_is_planned_by_it(report: str, write: Callable[..., Path]) -> None:
    path = str(write(DECK))
    own = json.loads(run("agenda", path, "--format", "json").stdout)["seconds"]
    then = json.loads(run("agenda", path, "--format", "json", "--plan-from", report).stdout)
    assert own - then["seconds"] == pytest.approx(300 - 190)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("{}", "is not a report of a talk"),
        ("[]", "is not a report of a talk"),
        ("no json", "is not a report of a talk"),
        ('{"sections": [{"slides": [{"id": 1, "actual": 1, "questions": 0}]}]}', "is not a report"),
        ('{"sections": [{"slides": [{"id": "a", "actual": -1, "questions": 0}]}]}', "not a report"),
        ('{"sections": []}', "No slide was shown"),
    ],
)
def test_what_is_no_report_is_a_sentence(written: str, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text(written, "utf-8")
    with pytest.raises(CommandError, match=sentence):
        earlier_from(str(path))


def test_a_report_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    """And so is a talk."""
    with pytest.raises(CommandError, match="cannot be read"):
        earlier_from(str(tmp_path / "none.json"))
    result = run("agenda", "--plan-from", "zz")
    assert (result.exit_code, result.stderr) == (
        2, "There is no talk ‘zz’. `tweespraak report --list` lists them all.\n"
    )  # fmt: skip
