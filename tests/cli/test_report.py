"""`tweespraak report`: a talk that was given, told in four formats; all talks listed."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.report import moment
from presenter.cli.root import command
from presenter.store.folder import store_file
from presenter.store.journal import Journal
from presenter.talk import Act, Intent, Manner, Practice
from tests.store.talks import LONG, NEXT, OCCASION, PROGRAMME, WALL, Speaker, silent
from tests.test_imports import RUN, loaded_by

LATER = OCCASION._replace(id="0affffff", began=WALL + 86400)


def run(*words: str, language: str = "en_GB.UTF-8") -> Result:
    return CliRunner().invoke(command, words, env={"TWEESPRAAK_LANG": language})


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The state folder is the test's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def _given() -> None:
    """Two talks: one ended, the other was broken off."""
    for occasion, ended in ((OCCASION, True), (LATER, False)):
        journal = Journal(occasion, silent)
        journal.plan(lambda: PROGRAMME)
        speaker = Speaker(journal)
        speaker.press(NEXT, 10)
        speaker.press(Intent(Act.NEXT_SLIDE), 100.5)
        if ended:
            speaker.press(Intent(Act.END), 200)
        assert journal.close(LONG)


@pytest.mark.usefixtures("_given")
def test_the_last_talk_is_told_without_being_named() -> None:
    """On stdout, in the language of the reader."""
    result = run("report")
    assert (result.exit_code, result.stderr) == (0, "")
    assert LATER.id in result.stdout
    assert "Broken off after 1:30; 3:00 was planned." in result.stdout
    assert "Afgebroken na 1:30; 3:00 was gepland." in run("report", language="nl").stdout
    assert run("report", "--last").stdout == result.stdout


@pytest.mark.usefixtures("_given")
def test_a_talk_is_named_by_the_beginning_of_its_id() -> None:
    """As long as it is the only one."""
    result = run("report", OCCASION.id[:4])
    assert "Ended 0:10 over: it took 3:10, and 3:00 was planned." in result.stdout
    many = run("report", "0a")
    assert (many.exit_code, many.stdout) == (2, "")
    assert OCCASION.id in many.stderr
    assert LATER.id in many.stderr
    none = run("report", "zz")
    assert none.exit_code == 2
    assert "There is no talk ‘zz’." in none.stderr


def test_a_deck_stands_for_its_last_talk(tmp_path: Path) -> None:
    """One that is there, but was never shown to anybody, is told apart from an ID that is none."""
    decks = [(tmp_path / name).resolve() for name in ("tuin", "bos", "heg")]
    for deck in decks:
        deck.mkdir()
    kept = [("0aaaaaaa", decks[0], "live"), ("0bbbbbbb", decks[0], "live")]
    kept += [("0ccccccc", decks[1], "live"), ("0ddddddd", decks[2], "rehearsal")]
    for name, deck, manner in kept:
        journal = Journal(OCCASION._replace(id=name, deck=deck, manner=Manner(manner)), silent)
        journal.plan(lambda: PROGRAMME)
        Speaker(journal).press(NEXT, 10)
        assert journal.close(LONG)
    assert "0bbbbbbb" in run("report", str(decks[0])).stdout
    assert "0ccccccc" in run("report", str(decks[1])).stdout
    none = run("report", str(decks[2]))
    assert (none.exit_code, none.stdout) == (2, "")
    assert "has not been given as a talk yet" in none.stderr


@pytest.mark.usefixtures("_given")
def test_every_format_tells_the_same_times() -> None:
    """To the millisecond where programs read it."""
    said = json.loads(run("report", OCCASION.id, "--format", "json").stdout)
    assert (said["total"], said["finished"]) == (190, True)
    assert [slide["actual"] for slide in said["sections"][0]["slides"]] == [0, 90.5, 99.5]
    rows = csv.DictReader(run("report", OCCASION.id, "--format", "csv").stdout.splitlines())
    assert [row["actual"] for row in rows if row["what"] == "slide"] == [
        "0.000",
        "90.500",
        "99.500",
    ]
    assert "| Dia 1 | 1:00 | 1:30 | +0:30 |  |" in run("report", "0a1", "--format", "md").stdout


def test_a_format_that_there_is_not() -> None:
    """Wrong use, and which there are."""
    result = run("report", "--format", "pdf")
    assert result.exit_code == 2
    assert "text, md, csv, json" in result.stderr


@pytest.mark.usefixtures("_given")
def test_all_talks_are_listed_the_last_first() -> None:
    """Id, when, how long, which deck."""
    result = run("report", "--list")
    lines = result.stdout.splitlines()
    assert [line.split()[0] for line in lines] == [LATER.id, OCCASION.id]
    assert [" 1:30 " in lines[0], " 3:10 " in lines[1]] == [True, True]
    assert all(str(OCCASION.deck) in line for line in lines)
    assert "Tuin" in run("report", "--list", language="nl").stdout


def test_before_the_first_talk_there_is_a_sentence() -> None:
    """And no file is made."""
    told, listed = run("report"), run("report", "--list")
    assert (told.exit_code, told.stdout) == (2, "")
    assert (listed.exit_code, listed.stdout) == (0, "")
    assert told.stderr == listed.stderr
    assert "No talk has been given yet." in told.stderr
    assert not store_file().parent.exists()


def test_a_file_that_cannot_be_read_is_told() -> None:
    """With its path, and left as it is."""
    store_file().parent.mkdir(parents=True)
    store_file().write_text("no database " * 100, "utf-8")
    result = run("report")
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"The file of talks is damaged: {store_file()}." in result.stderr
    assert store_file().read_text("utf-8").startswith("no database")


@pytest.mark.usefixtures("_given")
def test_the_report_works_without_textual() -> None:
    """It draws nothing."""
    assert "textual" not in loaded_by(RUN.format(words=["report"]))


def test_a_moment_has_its_offset() -> None:
    """Whole seconds, as ISO 8601 writes them."""
    assert len(moment(WALL + 0.4)) == len("2027-01-15T08:00:00+00:00")


@pytest.mark.usefixtures("_given")
def test_a_rehearsal_is_no_talk_that_was_given() -> None:
    """It is neither the last one nor listed; by its id it is told of."""
    journal = Journal(OCCASION._replace(id="99999999"), silent)
    journal.plan(lambda: PROGRAMME)
    speaker = Speaker(journal)
    speaker.press(Intent(Act.REHEARSE, practice=Practice(Manner.REHEARSAL)), 10)
    speaker.press(NEXT, 70)
    assert journal.close(LONG)
    assert LATER.id in run("report").stdout
    assert "99999999" not in run("report", "--list").stdout
    assert "1:00" in run("report", "9999").stdout
