"""After a rehearsal: the table, the question, and a deck in which only durations differ."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from presenter.cli import after_rehearsal, terminal
from presenter.exits import CommandError
from presenter.load import load
from presenter.talk.practice import Manner
from tests.decks import DUTCH, ENGLISH
from tests.rehearsal.kept import GARDEN, Write, keep


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The state folder is the test's own, and somebody is there to answer."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(terminal, "can_ask", lambda: True)


@pytest.fixture
def deck(write: Write) -> Path:
    return write(GARDEN, "tuin.yaml")


def finish(
    deck: Path, run: str, typed: str = "", *, dry_run: bool = False, language: str = ENGLISH
) -> Result:
    """What is told, and what comes of an answer."""

    @click.command()
    def told() -> None:
        after_rehearsal.finish(deck, run, dry_run)

    return CliRunner().invoke(told, input=typed, env={"TWEESPRAAK_LANG": language})


def test_the_largest_difference_comes_first_and_the_verdict_names_it(deck: Path) -> None:
    """3:31 of 4:00: the title has a minute of the four, and took ten seconds."""
    run = keep(deck, 1, 10, 91, 55, 55, stumbles={1: "scharnier"})
    result = finish(deck, run, "n\n")
    lines = [line.split() for line in result.stdout.splitlines()]
    assert lines[2] == ["Garden", "1:00", "0:10", "0:10", "−0:50"]
    assert lines[3] == ["The", "gate", "(scharnier)", "1:00", "1:31", "1:31", "+0:31", "1"]
    assert lines[7] == ["Total", "4:00", "3:31", "3:31", "−0:29", "1"]
    said = " ".join(result.stdout.split())
    assert "You took 3:31 of 4:00: 0:29 less than planned." in said
    assert "One slide accounts for most of that: Garden −0:50." in said
    dutch = finish(deck, run, "n\n", language=DUTCH).stdout
    assert "U deed er 3:31 over; gepland was 4:00. Dat is 0:29 minder." in dutch


def test_nothing_is_written_without_a_yes(deck: Path) -> None:
    """Enter alone is no, and so is no."""
    run = keep(deck, 1, 10, 91, 55, 55)
    for typed in ("\n", "n\n", "x\nn\n", "a\n\n", "a\nn\n", "c\n\n"):
        assert "Nothing was written." in finish(deck, run, typed).stderr
        assert deck.read_text("utf-8") == GARDEN


def test_all_times_are_written_after_the_difference_was_shown(deck: Path) -> None:
    """To five seconds; the title gets what the others leave of four minutes."""
    run = keep(deck, 1, 10, 91, 57, 62)
    result = finish(deck, run, "a\ny\n")
    assert "-    duration: 1m\n+    duration: 1m 30s" in result.stdout
    assert "+    duration: 55s  # langs de vijver" in result.stdout
    assert "add up to 3:35 of 4:00" in result.stderr
    after = deck.read_text("utf-8")
    assert after == GARDEN.replace("duration: 1m\n", "duration: 1m 30s\n", 1).replace(
        "duration: 1m  #", "duration: 55s  #"
    )
    assert not [one for one in load(deck).problems if one.code.startswith("times-")]


def test_only_what_differs_clearly_is_written_when_that_is_asked(deck: Path) -> None:
    """The gate took half a minute more; the path eight seconds less, which is chance."""
    finish(deck, keep(deck, 1, 10, 91, 52, 62), "c\ny\n")
    assert deck.read_text("utf-8") == GARDEN.replace("duration: 1m\n", "duration: 1m 30s\n", 1)


def test_nobody_has_to_choose_where_all_times_differ_clearly(deck: Path) -> None:
    """All of them are those that do."""
    result = finish(deck, keep(deck, 1, 10, 91, 91, 91), "n\n")
    assert "a: all 3 · n: no" in result.stderr
    assert "differs clearly" not in result.stderr
    assert "differs clearly" in finish(deck, keep(deck, 2, 10, 91, 52, 62), "n\n").stderr


def test_the_median_is_written_once_there_are_three_runs(deck: Path) -> None:
    """Of 90, 70 and 80 seconds it is 80, though the last took 70; English is not Dutch."""
    for number, took in enumerate((90, 80)):
        keep(deck, number, 10, took, 60, 60)
    keep(deck, 3, 10, 200, 60, 60, language=ENGLISH)
    finish(deck, keep(deck, 4, 10, 70, 60, 60), "a\ny\n")
    assert "duration: 1m 20s\n" in deck.read_text("utf-8")


def test_a_dry_run_shows_what_would_be_written(deck: Path) -> None:
    result = finish(deck, keep(deck, 1, 10, 91, 57, 62), dry_run=True)
    assert "+    duration: 1m 30s" in result.stdout
    assert "Nothing was written" in result.stderr
    assert deck.read_text("utf-8") == GARDEN


def test_nobody_is_asked_where_nobody_can_answer(
    deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminal, "can_ask", lambda: False)
    result = finish(deck, keep(deck, 1, 10, 91, 57, 62))
    assert result.exit_code == 0
    assert "duration" not in result.output
    assert deck.read_text("utf-8") == GARDEN


def test_times_with_covered_notes_are_not_offered(deck: Path) -> None:
    result = finish(deck, keep(deck, 1, 10, 91, 57, 62, manner=Manner.COVER))
    assert "peeks" in result.stdout
    assert "kept apart" in result.stderr
    assert "duration" not in result.stdout


def test_a_deck_that_cannot_hold_all_times_says_what_it_will_take(deck: Path) -> None:
    """Slides of 4:30 do not go in four minutes: the deck then says what they take."""
    result = finish(deck, keep(deck, 1, 10, 90, 90, 90), "a\ny\n")
    told = " ".join(result.stderr.split())
    assert "the deck said 4:00, which is then no longer right, and will say 4:40" in told
    assert "duration: 4m 40s\n" in deck.read_text("utf-8")


def test_a_run_that_is_not_there_is_told(deck: Path) -> None:
    result = finish(deck, "0123")
    assert (result.stdout, result.stderr) == ("", "Nothing was recorded.\n")


def test_a_file_that_was_changed_meanwhile_is_left_alone(
    deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody may save the deck while the question stands."""
    run, answers = keep(deck, 1, 10, 91, 57, 62), iter((True, False))

    def answered(*_: object, **__: object) -> str:
        deck.write_text(f"{GARDEN}# later\n", "utf-8")
        return "a" if next(answers) else "y"

    monkeypatch.setattr(click, "prompt", answered)
    result = finish(deck, run)
    assert isinstance(result.exception, CommandError)
    assert deck.read_text("utf-8") == f"{GARDEN}# later\n"


def test_a_deck_without_an_id_is_told_how_to_get_one(write: Write) -> None:
    """After everything else, and whatever is answered."""
    path = write(GARDEN.replace("id: tuin\n", ""), "tuin.yaml")
    said = finish(path, keep(path, 1, 10, 91, 55, 55), "n\n").stderr.splitlines()
    assert f"A line in {path} prevents that: id: tuin-" in said[-1]
