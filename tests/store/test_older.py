"""A store that version 1 wrote: `version-1.sql` is a dump of such a file, with two talks in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from presenter.store.database import connected
from presenter.store.exchange import Taken, exported, read_export
from presenter.store.journal import Journal
from presenter.store.runs import all_runs, delete, run, runs_of, take
from presenter.store.schema import MIGRATIONS, version_of
from presenter.store.talks import events, programme, talks
from presenter.store.unfinished import latest_unfinished
from presenter.talk import Act, Intent
from presenter.talk.practice import Manner, Practice
from presenter.talk.reckoning import report_of
from tests.decks import DUTCH, ENGLISH
from tests.store.talks import LONG, NEXT, OCCASION, WALL, Speaker, silent

DUMP = Path(__file__).with_name("version-1.sql")
BROKEN_OFF = "ffffffff"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talks.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(DUMP.read_text("utf-8"))
        connection.execute("PRAGMA user_version = 1")
        connection.execute("PRAGMA journal_mode = WAL")
    return path


def test_an_older_file_becomes_one_of_today_with_all_that_was_in_it(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        before = connection.execute("SELECT * FROM events ORDER BY id").fetchall()
    with closing(connected(file)) as connection:
        assert version_of(connection) == len(MIGRATIONS) > 1
        assert connection.execute("SELECT * FROM events ORDER BY id").fetchall() == before
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_its_talks_are_runs_to_an_audience(file: Path) -> None:
    """The first: 90.5 seconds at slide 1, of which 15 were questions, and 15.5 Dutch."""
    with closing(connected(file)) as connection:
        first, other = all_runs(connection)
        assert runs_of(connection, OCCASION.deck, "tuin") == [first, other]
    assert (first.manner, first.whole, first.occasion.known_as) == (Manner.LIVE, True, "")
    assert [(one.id, one.seconds) for one in first.slides] == [("0", 0), ("1", 75.5), ("2", 99.5)]
    assert first.slides[1].languages == ((ENGLISH, 60), (DUTCH, 15.5))
    assert (other.id, other.occasion.ended, other.slides[-1].finished) == (BROKEN_OFF, None, False)


def test_its_report_is_what_it_was(file: Path) -> None:
    with closing(connected(file)) as connection:
        (occasion,) = (one for one in talks(connection) if one.id == OCCASION.id)
        report = report_of(
            occasion, programme(connection, occasion.id), events(connection, occasion.id)
        )
    assert (report.total, report.time.questions, report.asked) == (190, 15, 1)
    assert [one.time.planned for one in report.slides] == [60, 60, 60]


def test_a_talk_that_was_broken_off_then_can_be_gone_on_with(file: Path) -> None:
    """By the version of today, whose rows then follow those of version 1."""
    found = latest_unfinished(OCCASION.deck, 500, WALL + 500, file)
    assert found is not None
    assert found.occasion.id == BROKEN_OFF
    journal = Journal(found.occasion, silent, file)
    speaker = Speaker(journal, found.last.talk, 600)
    speaker.press(NEXT, 650)
    speaker.press(Intent(Act.END), 700)
    assert journal.close(LONG)
    with closing(connected(file)) as connection:
        assert run(connection, found.occasion).slides[-1].finished


def test_a_rehearsal_comes_beside_its_talks(file: Path) -> None:
    journal = Journal(OCCASION._replace(id="11111111", began=WALL + 9e5), silent, file)
    speaker = Speaker(journal)
    speaker.press(Intent(Act.REHEARSE, practice=Practice(Manner.SWAP, "Ada")), 1)
    speaker.press(NEXT, 2)
    assert journal.close(LONG)
    with closing(connected(file)) as connection:
        manners = [one.manner for one in all_runs(connection)]
    assert manners == [Manner.LIVE, Manner.LIVE, Manner.SWAP]


def test_its_talks_can_be_taken_elsewhere_and_deleted(file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.sqlite"
    with closing(connected(file)) as connection:
        lines = "\n".join(exported(connection, talks(connection)))
    assert take(read_export(lines.encode()), elsewhere) == Taken(new=2)
    delete([OCCASION.id, BROKEN_OFF], file)
    with closing(connected(file)) as connection:
        assert talks(connection) == []
