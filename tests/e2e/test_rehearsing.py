"""`tweespraak rehearse` by the real clock, on a disk that is full, and killed: nothing is lost."""

import random
import resource
import sqlite3
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from presenter.rehearsal.run import Run
from presenter.store.database import reading
from presenter.store.runs import all_runs
from tests.e2e.emulator import Emulator
from tests.e2e.room import Room


def runs(deck: Path) -> list[Run]:
    """What the store has."""
    with reading(deck.parent / "state" / "tweespraak" / "talks.sqlite") as connection:
        return all_runs(connection) if connection else []


def kept(deck: Path) -> Run:
    """The only run that there is."""
    (run,) = runs(deck)
    return run


def left(deck: Path) -> list[str]:
    """The slides that were left, as the store has it."""
    return [slide.id for run in runs(deck) for slide in run.slides if slide.finished]


def has_left(deck: Path, count: int) -> bool:
    """Whether so many keys are on the disk; who asks writes nothing, and is in nobody's way."""
    file = deck.parent / "state" / "tweespraak" / "talks.sqlite"
    query = "SELECT COUNT(*) FROM events WHERE json_extract(intent, '$.act') = 'next-slide'"
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute(query).fetchone() == (count,))
    except sqlite3.OperationalError:
        return count == 0


SLIDES = ["title", "pond", "hedge", "path"]


class Rehearsal:
    """A rehearsal in a terminal. Of each key it is known between which two seconds it worked:
    after it was sent, and before what it did was on the screen.
    """

    def __init__(self, room: Room, deck: Path, *words: str) -> None:
        self.room = room
        dutch = {"TWEESPRAAK_LANG": "nl"}
        self.window: Emulator = room.open("rehearse", *words, str(deck), env=dutch)
        room.until(self.window, "REC")

    def press(self, key: str, shows: str) -> tuple[float, float]:
        """Press a key and wait until the screen shows that; from when to when that took."""
        sent = time.monotonic()
        self.window.press(key)
        return sent, self.room.until(self.window, shows)

    def stop(self) -> tuple[float, float]:
        """Stop, as a speaker does, and write nothing into the deck."""
        self.press("q", "Wilt u stoppen?")
        worked = self.press("enter", "Tijden in de presentatie")
        self.window.press("n", "enter")
        assert self.room.ended(self.window) == 0
        return worked


def test_a_run_with_known_delays_has_those_times(room: Room, deck: Path) -> None:
    """By the real clock. How long a key is on its way nobody knows, but it worked between being
    sent and being seen: a slide took no less than from the one seen to the other sent, which is the
    delay at the least, and no more than from the one sent to the other seen. On an idle machine
    these lie a few hundredths of a second apart; a busy one makes them wider, and fails nothing.
    """
    rehearsal = Rehearsal(room, deck, "--speaker", "Ada")
    pond = rehearsal.press("down", "─ 2 / 4")
    time.sleep(0.6)
    hedge = rehearsal.press("down", "─ 3 / 4")
    time.sleep(0.3)
    paused = rehearsal.press("t", "opname gepauzeerd")
    time.sleep(0.9)
    again = rehearsal.press("t", "REC opname ·")
    time.sleep(0.2)
    path = rehearsal.press("down", "─ 4 / 4")
    time.sleep(0.4)
    end = rehearsal.stop()
    run = kept(deck)
    assert (run.occasion.speaker, run.language, run.whole) == ("Ada", "nl", True)
    took = {slide.id: slide.seconds for slide in run.slides}
    assert hedge[0] - pond[1] <= took["pond"] <= hedge[1] - pond[0]
    least = paused[0] - hedge[1] + path[0] - again[1]
    most = paused[1] - hedge[0] + path[1] - again[0]
    assert 0.5 <= least <= took["hedge"] <= most
    assert end[0] - path[1] <= took["path"] <= end[1] - path[0]


@pytest.mark.parametrize(("slides", "within"), [(2, 0.02), (3, 0.02), (3, 0.5)])
def test_a_rehearsal_that_is_killed_loses_at_most_the_slide_in_progress(
    room: Room, deck: Path, slides: int, within: float
) -> None:
    """At a random moment, within so many seconds of the last key; what was left before that slide
    has its time, and it can be gone on with. A slide lasts at least until the key before it is on
    the disk: some hundredths of a second.
    """
    rehearsal, worked = Rehearsal(room, deck), []
    for number in range(slides):
        room.until(rehearsal.window, partial(has_left, deck, number))
        worked.append(rehearsal.press("down", f"─ {number + 2} / 4"))
    time.sleep(random.random() * within)
    room.kill(rehearsal.window)
    run = kept(deck)
    finished = left(deck)
    assert (run.occasion.ended, run.whole) == (None, False)
    assert finished in (SLIDES[: slides - 1], SLIDES[:slides])
    assert_took(run, worked)
    again = Rehearsal(room, deck, "--resume")
    room.until(again.window, f"─ {len(finished) + 1} / 4")


@pytest.mark.skipif(sys.platform != "linux", reason="another process can be limited on Linux alone")
def test_a_disk_that_fills_up_is_told_and_costs_nothing(room: Room, deck: Path) -> None:
    """The rehearsal goes on in memory, and is on the disk whole once there is room."""
    rehearsal = Rehearsal(room, deck)
    worked = [rehearsal.press("down", "─ 2 / 4")]
    room.until(rehearsal.window, partial(has_left, deck, 1))
    process, unlimited = rehearsal.window.process.pid, (resource.RLIM_INFINITY,) * 2
    resource.prlimit(process, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
    worked.append(rehearsal.press("down", "De schijf is vol"))
    assert left(deck) == SLIDES[:1]
    worked.append(rehearsal.press("down", "─ 4 / 4"))
    resource.prlimit(process, resource.RLIMIT_FSIZE, unlimited)
    rehearsal.stop()
    run = kept(deck)
    assert (run.whole, left(deck)) == (True, SLIDES)
    assert_took(run, worked)


@pytest.mark.skipif(sys.platform != "linux", reason="another process can be limited on Linux alone")
def test_a_disk_that_stays_full_to_the_end_gives_nothing_up_unasked(room: Room, deck: Path) -> None:
    """Whoever rehearsed makes room, and then the run is whole."""
    rehearsal = Rehearsal(room, deck)
    rehearsal.press("down", "─ 2 / 4")
    room.until(rehearsal.window, partial(has_left, deck, 1))
    process, unlimited = rehearsal.window.process.pid, (resource.RLIM_INFINITY,) * 2
    resource.prlimit(process, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
    rehearsal.press("down", "De schijf is vol")
    rehearsal.press("down", "─ 4 / 4")
    rehearsal.press("q", "Wilt u stoppen?")
    rehearsal.press("enter", "staat nog niet op de schijf")
    assert left(deck) == SLIDES[:1]
    resource.prlimit(process, resource.RLIMIT_FSIZE, unlimited)
    rehearsal.press("enter", "Tijden in de presentatie")
    rehearsal.window.press("n", "enter")
    assert room.ended(rehearsal.window) == 0
    assert (kept(deck).whole, left(deck)) == (True, SLIDES)


def assert_took(run: Run, worked: list[tuple[float, float]]) -> None:
    """Each slide between two keys took the time between them."""
    for slide, came, gone in zip(run.slides[1:], worked, worked[1:], strict=False):
        if slide.finished:
            assert gone[0] - came[1] <= slide.seconds <= gone[1] - came[0]
