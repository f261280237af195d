"""Runs that go to a file and come back: nothing is lost, nothing comes twice, nothing foreign."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.store.database import connected
from presenter.store.exchange import (
    VERSION,
    ExchangeError,
    Kept,
    Taken,
    Wrong,
    exported,
    read_export,
    take_in,
)
from presenter.store.journal import Journal
from presenter.store.runs import all_runs, delete, take
from presenter.store.talks import events, programme, talks
from presenter.talk import Act, Intent
from presenter.talk.occasion import Occasion
from presenter.talk.practice import Manner, Practice
from tests.store.talks import LONG, NEXT, OCCASION, PROGRAMME, WALL, Speaker, held, silent

LATER = OCCASION._replace(id="11111111", born=500.0, began=WALL + 86400, known_as="tuin")
PRACTICE = Intent(Act.REHEARSE, practice=Practice(Manner.COVER, "Ada \N{ROSE}", ("1", "2")))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "here" / "talks.sqlite"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "talks.sqlite"


def gave(file: Path, occasion: Occasion, *intents: Intent) -> None:
    journal = Journal(occasion, silent, file)
    journal.plan(lambda: PROGRAMME)
    speaker = Speaker(journal)
    for second, intent in enumerate(intents, 1):
        speaker.press(intent, 7.3 * second)
    assert journal.close(LONG)


def written(file: Path) -> bytes:
    with closing(connected(file)) as connection:
        return "\n".join(exported(connection, talks(connection))).encode()


def everything(file: Path) -> dict[str, Kept]:
    with closing(connected(file)) as connection:
        return {
            one.id: Kept(one, programme(connection, one.id), tuple(events(connection, one.id)))
            for one in talks(connection)
        }


@pytest.fixture
def two(file: Path) -> bytes:
    """A talk that ended, and a rehearsal that was broken off."""
    gave(file, OCCASION, NEXT, Intent(Act.LANGUAGE), Intent(Act.END))
    stumbled = Intent(Act.STUMBLE, word="struik\u2028gewas\x1b[31m")
    gave(file, LATER, PRACTICE, NEXT, stumbled, NEXT)
    return written(file)


def test_what_was_exported_comes_in_whole(file: Path, elsewhere: Path, two: bytes) -> None:
    """Occasion, programme and every event, to the last bit of their times."""
    assert take(read_export(two), elsewhere) == Taken(new=2)
    assert everything(elsewhere) == everything(file)
    with closing(connected(file)) as one, closing(connected(elsewhere)) as other:
        assert all_runs(one) == all_runs(other)


def test_the_same_runs_come_in_once(file: Path, two: bytes) -> None:
    before = everything(file)
    assert take(read_export(two), file) == Taken(known=2)
    assert everything(file) == before


def test_a_run_that_had_gone_on_is_taken_whole_and_a_shorter_one_never(
    file: Path, elsewhere: Path, two: bytes
) -> None:
    take(read_export(two), elsewhere)
    gave(file, LATER, NEXT)
    longer = written(file)
    assert take(read_export(longer), elsewhere) == Taken(longer=1, known=1)
    assert everything(elsewhere) == everything(file)
    assert take(read_export(two), elsewhere) == Taken(known=2)
    assert everything(elsewhere) == everything(file)


def test_another_run_of_the_same_id_is_not_written_over(file: Path, elsewhere: Path) -> None:
    """However unlikely, it is another one."""
    gave(file, LATER, NEXT, NEXT, NEXT)
    gave(elsewhere, LATER._replace(born=9.0), NEXT)
    before = everything(elsewhere)
    assert take(read_export(written(file)), elsewhere) == Taken(known=1)
    assert everything(elsewhere) == before


def test_what_comes_in_is_not_what_happened_last(elsewhere: Path, two: bytes) -> None:
    """The last talk that was given here is still what `report` tells of."""
    own = OCCASION._replace(id="22222222", began=WALL - 9)
    gave(elsewhere, own, NEXT)
    take(read_export(two), elsewhere)
    assert [one.id for one in held(elsewhere)] == [own.id, LATER.id, OCCASION.id]


def test_a_file_of_no_runs_is_one(file: Path) -> None:
    with closing(connected(file)) as connection:
        assert read_export("\n".join(exported(connection, ())).encode()) == []


@pytest.mark.parametrize(
    "foreign", [b"", b"\xff\xfe\x00", b"[]", b"{}", b"null", b'{"tweespraak": "deck"}', b"[" * 9999]
)
def test_what_is_not_ours_is_refused(foreign: bytes) -> None:
    with pytest.raises(ExchangeError) as caught:
        read_export(foreign)
    assert caught.value.wrong is Wrong.FOREIGN


@pytest.mark.parametrize("part", VERSION)
def test_what_a_newer_version_wrote_is_refused(two: bytes, part: str) -> None:
    """Though it could be read: what we do not know would be lost."""
    found = json.loads(two)
    found[part] += 1
    with pytest.raises(ExchangeError) as caught:
        read_export(json.dumps(found).encode())
    assert caught.value.wrong is Wrong.NEWER


def test_what_an_older_version_wrote_is_read(two: bytes) -> None:
    """Fields that it did not know have their defaults."""
    found = json.loads(two)
    found |= {"store": 1, "talk": 1}
    for run in found["runs"]:
        for name in ("known_as", "manner", "speaker"):
            del run["occasion"][name]
        for event in run["events"]:
            del event["talk"]["practice"]
    first = read_export(json.dumps(found).encode())[0].occasion
    assert (first.known_as, first.manner, first.speaker) == ("", Manner.LIVE, "")


def _set(path: str, value: object) -> Callable[[Any], None]:
    """Change what stands at a path."""

    def change(found: Any) -> None:
        *way, last = (int(one) if one.isdecimal() else one for one in path.split("."))
        for one in way:
            found = found[one]
        found[last] = value

    return change


SPOILT = {
    "runs": {},
    "store": "2",
    "talk": 0,
    "runs.1.occasion.id": "../../etc",
    "runs.1.occasion.began": 1e300,
    "runs.1.occasion.born": float("nan"),
    "runs.1.occasion.manner": "sung",
    "runs.1.events": [],
    "runs.1.events.0.now": float("inf"),
    "runs.1.events.0.talk": {},
    "runs.1.events.1.wall": -1.0,
    "runs.1.programme": None,
    "runs.1": 7,
}


@pytest.mark.parametrize("path", SPOILT)
def test_a_damaged_file_is_refused_as_a_whole(two: bytes, path: str) -> None:
    """And the run that is damaged is named by its number."""
    found = json.loads(two)
    _set(path, SPOILT[path])(found)
    with pytest.raises(ExchangeError) as caught:
        read_export(json.dumps(found).encode())
    assert caught.value.wrong is Wrong.DAMAGED
    assert caught.value.number == (2 if path.startswith("runs.1") else 0)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("runs.1.events.1.names.here", "half \ud800"),
        ("runs.1.occasion.known_as", "half \ud800"),
        ("runs.1.programme.0.part", 1 << 80),
    ],
)
def test_what_no_store_can_keep_changes_nothing(
    two: bytes, elsewhere: Path, path: str, value: object
) -> None:
    """The runs before it in the file are not taken either."""
    found = json.loads(two)
    _set(path, value)(found)
    with pytest.raises(ExchangeError) as caught:
        take(read_export(json.dumps(found).encode()), elsewhere)
    assert caught.value.wrong is Wrong.DAMAGED
    assert held(elsewhere) == []


def test_a_disk_that_fails_in_the_middle_changes_nothing(two: bytes, elsewhere: Path) -> None:
    """All or none."""
    with closing(connected(elsewhere)) as connection:
        connection.execute(
            f"CREATE TEMP TRIGGER full BEFORE INSERT ON talks WHEN NEW.id = '{OCCASION.id}'"
            " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        )
        with pytest.raises(sqlite3.Error):
            take_in(connection, read_export(two))
        assert talks(connection) == []


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)


@given(anything, anything)
def test_whatever_is_in_a_file_it_is_refused_in_our_own_way(run: object, other: object) -> None:
    whole = {"tweespraak": "runs", **VERSION, "runs": [run]}
    for found in (whole, {**whole, "runs": other}, other):
        try:
            assert read_export(json.dumps(found).encode()) == []
        except ExchangeError:
            continue


def test_what_was_deleted_cannot_be_found_in_the_file(file: Path) -> None:
    """Nor beside it: not the words that somebody stumbled over."""
    gave(file, OCCASION, NEXT)
    word = "Pinksterbloem"
    gave(file, LATER, PRACTICE, *[Intent(Act.STUMBLE, word=word)] * 40)
    delete([LATER.id], file)
    assert held(file) == [OCCASION]
    assert all(word.encode() not in one.read_bytes() for one in file.parent.iterdir())
