"""The journal: everything that happened is on the disk, whatever becomes of the process."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Thread, current_thread

import pytest

from presenter.model.text import Text
from presenter.store.database import connected, reading
from presenter.store.folder import store_file
from presenter.store.journal import Journal, occasion_of
from presenter.store.talks import programme
from presenter.talk import Act, Intent
from presenter.talk.occasion import Planned
from tests.decks import deck_of
from tests.store.talks import (
    LONG,
    NEXT,
    OCCASION,
    PROGRAMME,
    START,
    WALL,
    Speaker,
    held,
    kept,
    silent,
    until,
)

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "talks.sqlite"


def test_every_intent_is_kept_with_the_talk_after_it(file: Path) -> None:
    """In order, with both times, the slide on the stage, and how the talk began."""
    journal = Journal(OCCASION, silent, file)
    speaker = Speaker(journal)
    first = speaker.press(NEXT, 1.25)
    second = speaker.press(Intent(Act.SKIP, skipped=("2",)), 2.0625)
    assert journal.close(LONG)
    rows = kept(file)
    assert [row.intent for row in rows] == [None, NEXT, Intent(Act.SKIP, skipped=("2",))]
    assert [row.talk for row in rows] == [START, first, second]
    assert [(row.now, row.wall) for row in rows] == [
        (0, WALL),
        (1.25, WALL + 1.25),
        (2.0625, WALL + 2.0625),
    ]
    assert [row.slide for row in rows] == ["0", "1", "1"]
    assert held(file) == [OCCASION]
    assert journal.written == 3


def test_what_was_planned_is_kept_and_the_last_plan_counts(file: Path) -> None:
    """A large deck is read in slices."""
    journal = Journal(OCCASION, silent, file)
    journal.plan(lambda: PROGRAMME[:1])
    Speaker(journal).press(NEXT, 1)
    journal.plan(lambda: PROGRAMME)
    assert journal.close(LONG)
    with closing(connected(file)) as connection:
        assert programme(connection, OCCASION.id) == PROGRAMME


def test_what_is_planned_is_worked_out_by_the_thread_that_writes_once_there_is_a_talk(
    file: Path,
) -> None:
    """No key waits until the slides of a large deck are counted."""
    threads: list[Thread] = []

    def planned() -> tuple[Planned, ...]:
        threads.append(current_thread())
        return PROGRAMME

    journal = Journal(OCCASION, silent, file)
    journal.plan(planned)
    speaker = Speaker(journal)
    assert threads == []
    speaker.press(NEXT, 1)
    assert journal.close(LONG)
    (thread,) = threads
    assert thread is not current_thread()


def test_opening_and_closing_a_deck_leaves_nothing(file: Path) -> None:
    """No row, no file, no folder."""
    journal = Journal(OCCASION, silent, file)
    journal.plan(lambda: PROGRAMME)
    Speaker(journal)
    assert journal.close(LONG)
    assert not file.parent.exists()


def test_a_talk_that_is_over_has_ended(file: Path) -> None:
    """At the time of the last intent; one that is not over has not."""
    journal = Journal(OCCASION, silent, file)
    speaker = Speaker(journal)
    speaker.press(NEXT, 1)
    speaker.press(Intent(Act.END), 9)
    assert journal.close(LONG)
    assert held(file) == [OCCASION._replace(ended=WALL + 9)]


def test_all_windows_know_a_talk_by_its_deck_and_when_it_was_born(tmp_path: Path) -> None:
    """Whatever path they were given: any of them can go on with its journal."""
    deck = deck_of(title="Tuin")
    (tmp_path / "talk.yaml").write_text("", "utf-8")
    (tmp_path / "link.yaml").symlink_to("talk.yaml")
    one = occasion_of(deck, tmp_path / "talk.yaml", 12.5, WALL)
    assert occasion_of(deck, tmp_path / "link.yaml", 12.5, WALL) == one
    assert occasion_of(deck, tmp_path / "talk.yaml", 12.75, WALL).id != one.id
    assert occasion_of(deck, tmp_path / "other.yaml", 12.5, WALL).id != one.id
    assert one.deck == (tmp_path / "talk.yaml").resolve()
    assert (one.title, one.languages) == (Text("Tuin"), deck.languages)


def test_a_deck_with_a_name_that_is_no_text_can_be_kept(file: Path) -> None:
    """Names of files are bytes."""
    odd = OCCASION._replace(deck=Path(os.fsdecode(b"/decks/\xff")))
    journal = Journal(odd, silent, file)
    Speaker(journal).press(NEXT, 1)
    assert journal.close(LONG)
    assert held(file)[0].deck == Path("/decks/\\xff")


def test_another_process_goes_on_with_the_same_talk(file: Path) -> None:
    """Of two journals one after the other all is kept, in order."""
    one = Journal(OCCASION, silent, file)
    talk = Speaker(one).press(NEXT, 1)
    assert one.close(LONG)
    other = Journal(OCCASION, silent, file)
    Speaker(other, talk, 5).press(NEXT, 6)
    assert other.close(LONG)
    assert [row.now for row in kept(file)] == [0, 1, 5, 6]
    assert len(held(file)) == 1


def test_two_journals_at_once_lose_nothing(file: Path) -> None:
    """Each intent of both has a number of its own."""
    journals = [Journal(OCCASION, silent, file, LONG) for _ in range(2)]
    speakers = [Speaker(journal) for journal in journals]
    for second in range(1, 101):
        for at, speaker in enumerate(speakers):
            speaker.press(Intent(Act.LANGUAGE), second + at / 2)
    assert {journal.close(LONG) for journal in journals} == {True}
    found = sorted(row.now for row in kept(file) if row.intent)
    assert found == [second / 2 for second in range(2, 202)]


ENDLESS = """
import sys
from pathlib import Path
from presenter.store.journal import Journal
from presenter.talk import Act, Intent
from tests.store.talks import OCCASION, Speaker
journal = Journal(OCCASION, print, Path(sys.argv[1]))
speaker = Speaker(journal)
pressed = said = 0
while True:
    if pressed - journal.written < 100:
        pressed += 1
        speaker.press(Intent(Act.LANGUAGE), pressed)
    if journal.written > said:
        said = journal.written
        print(said, flush=True)
"""


@pytest.mark.parametrize("enough", [1, 40, 300])
def test_a_process_that_is_killed_loses_nothing_that_was_written(file: Path, enough: int) -> None:
    """Killed with -9 in the middle of writing: whatever it said was on the disk is there."""
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(file)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        said = 0
        while said < enough:
            said = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        said = max([said, *(int(line) for line in process.stdout if line.endswith("\n"))])
    rows = kept(file)
    assert len(rows) >= said
    assert [row.intent is None for row in rows] == [True] + [False] * (len(rows) - 1)
    with closing(connected(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_nobody_else_can_read_the_store(file: Path) -> None:
    """Even where the folder was open to others."""
    file.parent.mkdir(mode=0o755)
    journal = Journal(OCCASION, silent, file)
    Speaker(journal).press(NEXT, 1)
    until(lambda: journal.written == 2)
    paths = [file.parent, *file.parent.iterdir()]
    modes = {path.name: path.stat().st_mode & 0o777 for path in paths}
    assert journal.close(LONG)
    assert modes.pop("state") == 0o700
    assert "talks.sqlite-wal" in modes
    assert set(modes.values()) == {0o600}


def test_the_store_lies_in_the_users_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where XDG says, and in the home without it, or where it is not absolute."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", "/var/state")
    assert store_file() == Path("/var/state/tweespraak/talks.sqlite")
    for nothing in ("", "state"):
        monkeypatch.setenv("XDG_STATE_HOME", nothing)
        assert store_file() == tmp_path / ".local/state/tweespraak/talks.sqlite"


def test_what_is_not_there_is_not_made_for_reading(file: Path) -> None:
    """Nobody who only asks leaves a file."""
    with reading(file) as connection:
        assert connection is None
    assert not file.parent.exists()


def test_a_talk_takes_its_events_with_it(file: Path) -> None:
    """Who takes away a talk takes away everything of it."""
    journal = Journal(OCCASION, silent, file)
    journal.plan(lambda: PROGRAMME)
    Speaker(journal).press(NEXT, 1)
    assert journal.close(LONG)
    with closing(connected(file)) as connection:
        connection.execute("DELETE FROM talks")
        left = connection.execute(
            "SELECT (SELECT COUNT(*) FROM events) + (SELECT COUNT(*) FROM slides)"
        )
        assert left.fetchone() == (0,)
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(
                "INSERT INTO slides VALUES ('x', 0, 'a', NULL, '{}', 0, 1, '', '[]', NULL, NULL)"
            )
