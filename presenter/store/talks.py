"""Talks and what happened in them, as rows of the store and back.

Everything here raises sqlite3.Error, and ValueError for what no version of ours wrote.
"""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from presenter.model.poll import Asked
from presenter.model.text import Text
from presenter.talk import Act, Intent, Manner, Names, Talk
from presenter.talk.occasion import Event, InBlock, Occasion, Planned
from presenter.talk.written import read, written

TALK = "id, deck, title, languages, born, began, ended, known_as, manner, speaker"


def add_talk(connection: sqlite3.Connection, occasion: Occasion) -> None:
    """Add a talk, if it is not there yet."""
    deck, title = spelled(occasion.deck), written(occasion.title)
    languages = written(occasion.languages)
    connection.execute(
        f"INSERT OR IGNORE INTO talks ({TALK}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (occasion.id, deck, title, languages, *occasion[4:]),
    )


def add_programme(connection: sqlite3.Connection, talk: str, slides: Iterable[Planned]) -> None:
    """Keep what was planned, instead of what was kept before."""
    connection.execute("DELETE FROM slides WHERE talk = ?", (talk,))
    rows = [
        (
            talk,
            number,
            slide.id,
            written(slide.title) if slide.title else None,
            written(slide.section),
            slide.part,
            slide.seconds,
            slide.fingerprint,
            written(slide.words),
            written(slide.block) if slide.block else None,
            written(slide.poll) if slide.poll else None,
        )
        for number, slide in enumerate(slides)
    ]
    connection.executemany("INSERT INTO slides VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def add_events(connection: sqlite3.Connection, talk: str, events: Sequence[Event]) -> None:
    """Add what happened, after everything that is there; a talk that is over then has ended, and
    one that is practised was a rehearsal from its beginning.
    """
    query = "SELECT COALESCE(MAX(number) + 1, 0) FROM events WHERE talk = ?"
    (first,) = connection.execute(query, (talk,)).fetchone()
    rows = [
        (
            talk,
            number,
            event.now,
            event.wall,
            event.boot,
            written(event.intent) if event.intent else None,
            written(event.talk),
            event.slide,
            written(event.names),
        )
        for number, event in enumerate(events, first)
    ]
    connection.executemany(
        "INSERT INTO events (talk, number, now, wall, boot, intent, state, slide, names)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    for event in events:
        practice = event.talk.practice
        if practice is not None and event.intent is not None and event.intent.act is Act.REHEARSE:
            query = "UPDATE talks SET manner = ?, speaker = ? WHERE id = ?"
            connection.execute(query, (practice.manner, practice.speaker, talk))
        if event.talk.ended:
            connection.execute("UPDATE talks SET ended = ? WHERE id = ?", (event.wall, talk))


def talks(connection: sqlite3.Connection) -> list[Occasion]:
    """All talks, the one in which something happened last first."""
    rows = connection.execute(
        f"SELECT {TALK} FROM talks"
        " ORDER BY (SELECT MAX(events.id) FROM events WHERE events.talk = talks.id) DESC"
    )
    return [_occasion(row) for row in rows]


def latest_of(
    connection: sqlite3.Connection, deck: Path, rehearsed: bool = False
) -> Occasion | None:
    """The talk of a deck, or the rehearsal, in which something happened last."""
    row = connection.execute(
        f"SELECT {TALK} FROM talks WHERE deck = ? AND (manner != ?) = ?"
        " ORDER BY (SELECT MAX(events.id) FROM events WHERE events.talk = talks.id) DESC LIMIT 1",
        (spelled(deck), Manner.LIVE, rehearsed),
    ).fetchone()
    return _occasion(row) if row else None


def programme(connection: sqlite3.Connection, talk: str) -> tuple[Planned, ...]:
    """What was planned of a talk."""
    rows = connection.execute(
        "SELECT slide, title, section, part, seconds, fingerprint, words, block, poll"
        " FROM slides WHERE talk = ? ORDER BY number",
        (talk,),
    )
    return tuple(
        Planned(
            slide,
            read(Text, title) if title else None,
            read(Text, section),
            part,
            seconds,
            fingerprint,
            read(tuple[tuple[str, int], ...], words),
            read(InBlock, block) if block else None,
            read(Asked, poll) if poll else None,
        )
        for slide, title, section, part, seconds, fingerprint, words, block, poll in rows
    )


EVENT = "intent, state, now, wall, names, boot"


def events(connection: sqlite3.Connection, talk: str) -> list[Event]:
    """Everything that happened in a talk, in order."""
    rows = connection.execute(f"SELECT {EVENT} FROM events WHERE talk = ? ORDER BY number", (talk,))
    return [_event(row) for row in rows]


def last_event(connection: sqlite3.Connection, talk: str) -> Event:
    """What happened last in a talk."""
    row = connection.execute(
        f"SELECT {EVENT} FROM events WHERE talk = ? ORDER BY number DESC LIMIT 1", (talk,)
    ).fetchone()
    return _event(row)


def spelled(path: Path) -> str:
    """A path as the store has it: one that is not UTF-8 can be kept too."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def intents(connection: sqlite3.Connection, talk: str) -> int:
    """How many intents are in a talk."""
    query = "SELECT COUNT(intent) FROM events WHERE talk = ?"
    (count,) = connection.execute(query, (talk,)).fetchone()
    return int(count)


def count(connection: sqlite3.Connection, talk: str) -> int:
    """How many events there are of a talk."""
    (found,) = connection.execute("SELECT COUNT(*) FROM events WHERE talk = ?", (talk,)).fetchone()
    return int(found)


def delete_talk(connection: sqlite3.Connection, talk: str) -> None:
    """Take a talk away with all that happened in it."""
    connection.execute("DELETE FROM talks WHERE id = ?", (talk,))


def put_first(connection: sqlite3.Connection, talk: str) -> None:
    """Let a talk come before all others, as if what happened in it had been written down first."""
    query = "SELECT (SELECT MAX(id) FROM events WHERE talk = ?) - (SELECT MIN(id) FROM events) + 1"
    (back,) = connection.execute(query, (talk,)).fetchone()
    connection.execute("UPDATE events SET id = id - ? WHERE talk = ?", (back, talk))


def _occasion(
    row: tuple[str, str, str, str, float, float, float | None, str, str, str],
) -> Occasion:
    talk, deck, title, languages, born, began, ended, known_as, manner, speaker = row
    return Occasion(
        talk,
        Path(deck),
        read(Text, title),
        read(tuple[str, ...], languages),
        born,
        began,
        ended,
        known_as,
        Manner(manner),
        speaker,
    )


def _event(row: tuple[str | None, str, float, float, str, str]) -> Event:
    intent, state, now, wall, names, boot = row
    wanted = read(Intent, intent) if intent else None
    return Event(wanted, read(Talk, state), now, wall, read(Names, names), boot)
