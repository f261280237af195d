"""What can be wrong with the file: the talk goes on, it is told once, and nothing is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from presenter.store.database import StoreError, _still, connected, put_aside, reading
from presenter.store.journal import Journal
from presenter.store.schema import MIGRATIONS, version_of
from presenter.store.talks import programme
from presenter.talk.occasion import Trouble
from presenter.words import known_languages, speak
from tests.store.talks import LONG, NEXT, OCCASION, PROGRAMME, Speaker, held, kept, silent, until

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "talks.sqlite"


def talk_written(file: Path) -> None:
    """Make the file, with a talk in it."""
    journal = Journal(OCCASION, lambda _: None, file)
    journal.plan(lambda: PROGRAMME)
    Speaker(journal).press(NEXT, 1)
    assert journal.close(LONG)


def test_every_trouble_has_a_sentence() -> None:
    """In every language."""
    for language in known_languages():
        for trouble in Trouble:
            assert speak(language)(f"journal.{trouble}")


FULL = """
import resource, sys
from pathlib import Path
from presenter.store.journal import Journal
from tests.store.talks import LONG, NEXT, OCCASION, Speaker, until
told = []
journal = Journal(OCCASION, told.append, Path(sys.argv[1]), 0.01)
speaker = Speaker(journal)
speaker.press(NEXT, 1)
until(lambda: journal.written == 2)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
speaker.press(NEXT, 2)
until(lambda: bool(told))
for second in range(3, 50):
    speaker.press(NEXT, second)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
assert journal.close(LONG)
print(*told)
"""


def told_by(program: str, file: Path) -> list[str]:
    """What a program prints, in words, that writes in this file."""
    command = [sys.executable, "-c", program, str(file)]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, check=True)
    return said.stdout.split()


def test_a_full_disk_is_told_once_and_written_when_there_is_room(file: Path) -> None:
    """The talk went on in memory; then all of it is on the disk, and that is told too."""
    assert told_by(FULL, file) == ["full", "None"]
    assert [row.now for row in kept(file)] == list(range(50))


def test_a_disk_that_stays_full_ends_no_talk(file: Path) -> None:
    """Closing says that not all was written."""
    program = FULL.replace("(resource.RLIM_INFINITY, resource.RLIM_INFINITY)", "(4096, -1)")
    program = program.replace("assert journal", "assert not journal")
    assert told_by(program, file) == ["full"]
    assert [row.now for row in kept(file)] == [0, 1]


def test_what_was_left_when_the_disk_was_full_can_be_tried_again(file: Path) -> None:
    """After closing, as often as somebody wants."""
    limit = "resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, -1))"
    program = FULL.replace("(resource.RLIM_INFINITY, resource.RLIM_INFINITY)", "(4096, -1)")
    again = f"assert not journal.close(LONG) and not journal.again()\n{limit}\n"
    program = program.replace("assert journal.close(LONG)", f"{again}assert journal.again()")
    assert told_by(program, file) == ["full", "None"]
    assert [row.now for row in kept(file)] == list(range(50))


def troubled(file: Path) -> list[str | None]:
    """What a journal tells that writes in this file three times."""
    told: list[str | None] = []
    journal = Journal(OCCASION, told.append, file, 0.01)
    speaker = Speaker(journal)
    for second in (1, 2, 3):
        speaker.press(NEXT, second)
        until(lambda: bool(told))
    assert not journal.close(LONG)
    return told


def test_a_home_where_no_folder_can_be_made_is_told_once(file: Path) -> None:
    """A file stands where the folder should be."""
    file.parent.write_text("", "utf-8")
    assert troubled(file) == ["forbidden"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_home_is_told_once(tmp_path: Path, file: Path) -> None:
    """And what was written there before can still be read."""
    talk_written(file)
    file.chmod(0o400)
    file.parent.chmod(0o500)
    try:
        assert troubled(file) == ["forbidden"]
        with reading(file) as connection:
            assert connection is not None
            assert version_of(connection) == len(MIGRATIONS)
    finally:
        file.parent.chmod(0o700)


def test_what_nobody_can_write_can_be_read(file: Path) -> None:
    """Though SQLite would like to write there, to read it together with others."""
    talk_written(file)
    with closing(_still(file)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM events").fetchone() == (2,)
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("DELETE FROM events")


def test_a_locked_file_is_told_once_and_written_when_it_is_free(file: Path) -> None:
    """Another process holds it for long."""
    talk_written(file)
    told: list[str | None] = []
    with closing(connected(file)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal = Journal(OCCASION, told.append, file, 0.01)
        speaker = Speaker(journal, now=5)
        speaker.press(NEXT, 6)
        until(lambda: bool(told))
        other.execute("COMMIT")
    assert journal.close(LONG)
    assert told == ["locked", None]
    assert [row.now for row in kept(file)] == [0, 1, 5, 6]


def test_closing_waits_only_so_long(file: Path) -> None:
    """A file that another process holds keeps nobody in the terminal."""
    talk_written(file)
    with closing(connected(file)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal = Journal(OCCASION, lambda _: None, file, LONG)
        Speaker(journal, now=5).press(NEXT, 6)
        assert not journal.close(0.01)
        other.execute("COMMIT")
    until(lambda: journal.written == 2)
    assert journal.close(LONG)


def test_a_listener_that_is_gone_stops_no_journal(file: Path) -> None:
    """The terminal was closed while the file was put aside."""
    file.parent.mkdir()
    file.write_text("no database " * 100, "utf-8")

    def gone(trouble: str | None) -> None:
        raise RuntimeError(trouble)

    journal = Journal(OCCASION, gone, file)
    Speaker(journal).press(NEXT, 1)
    assert journal.close(LONG)
    assert len(kept(file)) == 2


def test_a_file_of_a_newer_version_is_left_as_it_is(file: Path) -> None:
    """Whoever went back to an older version keeps what the newer one wrote."""
    talk_written(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = file.read_bytes()
    assert troubled(file) == ["newer"]
    assert file.read_bytes() == before
    with pytest.raises(StoreError) as raised, reading(file):
        pass
    assert raised.value.trouble is Trouble.NEWER


def spoilt(file: Path, how: str) -> bytes:
    whole = file.read_bytes()
    middle = len(whole) // 2
    return {
        "half": whole[:middle],
        "other": b"no database at all\n" * 100,
        "holes": whole[:200] + b"\xa5" * (len(whole) - 200),
    }[how]


@pytest.mark.parametrize("how", ["half", "other", "holes"])
def test_a_corrupt_file_is_put_aside_and_told(file: Path, how: str) -> None:
    """Under a name that says so, byte for byte; the talk is in a new one, from its beginning."""
    talk_written(file)
    before = spoilt(file, how)
    file.write_bytes(before)
    told: list[str | None] = []
    journal = Journal(OCCASION, told.append, file)
    journal.plan(lambda: PROGRAMME)
    Speaker(journal).press(NEXT, 1)
    assert journal.close(LONG)
    assert told == ["corrupt"]
    assert file.with_name("talks.sqlite.corrupt-1").read_bytes() == before
    assert [row.now for row in kept(file)] == [0, 1]
    assert held(file) == [OCCASION]


def test_a_file_that_is_spoilt_in_the_middle_of_a_talk_costs_nothing(file: Path) -> None:
    """All that happened in this process is written again."""
    told: list[str | None] = []
    journal = Journal(OCCASION, told.append, file)
    journal.plan(lambda: PROGRAMME)
    speaker = Speaker(journal)
    speaker.press(NEXT, 1)
    until(lambda: journal.written == 2)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file.write_bytes(spoilt(file, "holes"))
    speaker.press(NEXT, 2)
    assert journal.close(LONG)
    assert told == ["corrupt"]
    assert [row.now for row in kept(file)] == [0, 1, 2]


def test_a_store_that_is_taken_away_in_the_middle_of_a_talk_is_made_again(file: Path) -> None:
    """With all that happened in this process, and what was planned."""
    journal = Journal(OCCASION, silent, file)
    journal.plan(lambda: PROGRAMME)
    speaker = Speaker(journal)
    speaker.press(NEXT, 1)
    until(lambda: journal.written == 2)
    shutil.rmtree(file.parent)
    speaker.press(NEXT, 2)
    assert journal.close(LONG)
    assert [row.now for row in kept(file)] == [0, 1, 2]
    with closing(connected(file)) as connection:
        assert programme(connection, OCCASION.id) == PROGRAMME


def test_a_file_that_another_window_put_aside_is_left(file: Path) -> None:
    """Both windows go on in the new one."""
    journal = Journal(OCCASION, silent, file)
    speaker = Speaker(journal)
    speaker.press(NEXT, 1)
    until(lambda: journal.written == 2)
    for ending in ("", "-wal", "-shm"):
        file.with_name(file.name + ending).rename(file.with_name(f"aside{ending}"))
    other = Journal(OCCASION, silent, file)
    Speaker(other, now=10).press(NEXT, 11)
    assert other.close(LONG)
    speaker.press(NEXT, 12)
    assert journal.close(LONG)
    assert sorted(row.now for row in kept(file)) == [0, 1, 10, 11, 12]


def test_nothing_that_was_put_aside_is_written_over(file: Path) -> None:
    """The second has another number."""
    file.parent.mkdir()
    for text in ("eerste " * 100, "tweede " * 100):
        file.write_text(text, "utf-8")
        put_aside(file)
    assert not file.exists()
    names = sorted(path.name for path in file.parent.iterdir())
    assert names == ["talks.sqlite.corrupt-1", "talks.sqlite.corrupt-2"]


def test_a_good_file_is_never_put_aside(file: Path) -> None:
    """Another window has put the bad one aside and made a new one already."""
    talk_written(file)
    put_aside(file)
    assert len(kept(file)) == 2
