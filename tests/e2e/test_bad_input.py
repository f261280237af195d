"""What nobody wants in a talk of two windows: each has its sentence, and nothing is lost."""

import os
import resource
import signal
from pathlib import Path
from textwrap import dedent

import pytest

from tests.e2e.emulator import Emulator
from tests.e2e.room import Room, number, told


@pytest.fixture
def blocked(tmp_path: Path) -> Path:
    """A path below which nothing can be made, even by root."""
    path = tmp_path / "blocked"
    path.write_text("", "utf-8")
    return path / "folder"


def says(window: Emulator, words: str) -> bool:
    """Whether the notes of a speaker's window say something, over however many lines."""
    lines = (line.partition("│")[0] for line in window.text.splitlines())
    return words in " ".join(" ".join(lines).split())


def test_a_second_window_of_the_audience_never_gets_the_notes(room: Room, deck: Path) -> None:
    """When sides change, the first changes with the speaker's, and the second stays."""
    stage, speaker = room.together(deck=deck)
    second = room.open(str(deck))
    speaker.press("right")
    room.until(second, "2 / 4 · NL")
    speaker.press("x")
    room.until(stage, "─ Notities")
    room.until(speaker, "2 / 4 · NL · 0:")
    stage.press("right")
    room.until(stage, "stap 1 van 3")
    assert "Notities" not in second.text
    second.press("x")
    room.until(speaker, "─ Notities")
    room.until(stage, "2 / 4 · NL · 0:")
    second.press("n")
    room.until(second, "notities staan in het venster")


def test_a_second_window_of_the_audience_says_where_notes_are_to_be_had(
    room: Room, deck: Path
) -> None:
    """The first can open them, as long as no speaker has a window."""
    stage = room.open(str(deck))
    second = room.open(str(deck))
    stage.press("right")
    room.until(second, "2 / 4")
    second.press("n")
    room.until(second, "`tweespraak speaker`")
    stage.press("n")
    room.until(stage, "─ Notities")


def test_two_speakers_at_once_drive_one_talk(room: Room, deck: Path) -> None:
    """Both have the notes; when sides change, the second keeps them."""
    stage, speaker = room.together(deck=deck)
    second = room.open("speaker", str(deck))
    second.press("right")
    room.until(speaker, "─ 2 / 4")
    speaker.press("right")
    room.until(second, "stap 1 van 3")
    second.press("x")
    room.until(speaker, "2 / 4 · NL · 0:")
    room.until(stage, "─ Notities")
    assert "─ Notities" in second.text


def test_a_home_that_cannot_be_written_is_told_to_the_speaker(
    room: Room, deck: Path, blocked: Path
) -> None:
    """Be it the audience's window that should write; the talk goes on."""
    env = {"XDG_STATE_HOME": str(blocked), "XDG_CACHE_HOME": str(blocked)}
    stage, speaker = room.open(str(deck), env=env), room.open("speaker", str(deck), env=env)
    room.until(speaker, lambda: "geen venster" not in speaker.text and "1 / 4" in speaker.text)
    stage.press("right")
    room.until(speaker, lambda: says(speaker, "kan niet op schijf worden bewaard"))
    assert "schijf" not in stage.text
    speaker.press("G", "enter")
    room.until(stage, "4 / 4")


@pytest.mark.skipif(
    Path(f"/run/user/{os.getuid()}").exists(), reason="there is a folder that a test cannot hide"
)
def test_windows_that_find_no_folder_to_meet_in_say_so(
    room: Room, deck: Path, blocked: Path
) -> None:
    """Each goes on by itself, and the speaker knows."""
    temporary = deck.parent / "temporary"
    temporary.mkdir()
    (temporary / f"tweespraak-{os.getuid()}").write_text("", "utf-8")
    env = {"XDG_RUNTIME_DIR": str(blocked), "TMPDIR": str(temporary)}
    stage, speaker = room.open(str(deck), env=env), room.open("speaker", str(deck), env=env)
    room.until(speaker, lambda: says(speaker, "zijn niet te vinden"))
    speaker.press("right")
    room.until(speaker, "─ 2 / 4")
    stage.press("G")
    room.until(stage, "4 / 4")
    assert "vinden" not in stage.text


def test_a_full_disk_is_told_to_the_speaker_and_keeps_the_talk(room: Room, deck: Path) -> None:
    """It is kept in memory, and goes to the disk when there is room again."""
    stage, speaker = room.together(deck=deck)
    resource.prlimit(stage.process.pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
    stage.press("right")
    room.until(speaker, lambda: says(speaker, "De schijf is vol"))
    resource.prlimit(
        stage.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    )
    speaker.press("G", "enter")
    room.until(stage, "4 / 4")
    room.until(speaker, lambda: not says(speaker, "De schijf is vol"))
    speaker.press("q")
    room.until(speaker, "in alle vensters")
    speaker.press("enter")
    assert room.ended(stage) == room.ended(speaker) == 0
    assert told()["finished"]


def test_what_killed_windows_left_is_in_nobodys_way(room: Room, deck: Path) -> None:
    """A stale socket, and a lock that nobody has."""
    stage, speaker = room.together(deck=deck)
    room.kill(stage)
    room.kill(speaker)
    stage, speaker = room.together(deck=deck)
    speaker.press("right")
    room.until(stage, "2 / 4")


def test_a_window_that_does_not_answer_is_told_to_the_speaker(room: Room, deck: Path) -> None:
    """Stopped, with Ctrl+Z say; when it wakes it has what was pressed meanwhile."""
    stage, speaker = room.together(deck=deck)
    stage.signal(signal.SIGSTOP)
    speaker.press("down")
    room.until(speaker, "─ 2 / 4")
    room.until(speaker, lambda: says(speaker, "antwoordt niet"))
    speaker.press("down")
    room.until(speaker, "─ 3 / 4")
    stage.signal(signal.SIGCONT)
    room.until(speaker, lambda: not says(speaker, "antwoordt niet"))
    room.until(stage, "3 / 4")


def save(deck: Path, slides: str, languages: str = "nl, en") -> None:
    """Write the deck anew, whole, as editors do."""
    (deck / "deck.yaml").write_text(f"title: Tuin\nlanguages: [{languages}]\n", "utf-8")
    fresh = deck / "new"
    fresh.write_text(dedent(slides), "utf-8")
    fresh.rename(deck / "10-garden.yaml")


HEDGE, PATH = "- {id: hedge, title: De heg}", "- {id: path, title: Het pad}"


@pytest.mark.parametrize(
    ("slides", "here", "count"),
    [
        ((HEDGE, PATH), "2", "3"),
        ((PATH, HEDGE), "3", "3"),
        (("- {id: new, title: Nieuw}", "- {id: pond, title: Vijver}", HEDGE), "4", "4"),
        (("- {id: pond, title: Vijver}", "- {id: haag, title: De haag}"), "3", "3"),
        (("- {id: pond, title: Vijver}",), "2", "2"),
    ],
    ids=["removed", "reordered", "added", "renamed", "cut short"],
)
def test_a_deck_that_changes_keeps_both_windows_at_the_slide(
    room: Room, deck: Path, slides: tuple[str, ...], here: str, count: str
) -> None:
    """By its id, or else by its number; each window reads it when it likes."""
    stage, speaker = room.together(deck=deck)
    speaker.press("down", "down", "L")
    room.until(stage, "3 / 4 · EN")
    save(deck, "\n".join(["slides:", *slides]))
    room.until(stage, lambda: f"{here} / {count} · EN" in stage.text)
    room.until(speaker, f"─ {here} / {count} · EN")
    speaker.press("home", "enter")
    room.until(stage, f"1 / {count} · EN")
    stage.press("end")
    room.until(speaker, f"─ {count} / {count} · EN")


def test_a_language_that_goes_leaves_every_window_with_one_that_is_there(
    room: Room, deck: Path
) -> None:
    """A screen of its own language too."""
    stage, speaker = room.together(deck=deck)
    other = room.open("stage", str(deck), "--lang", "en")
    speaker.press("down", "L")
    room.until(stage, "2 / 4 · EN")
    room.until(other, "2 / 4 · EN")
    save(deck, f"slides:\n{HEDGE}\n{PATH}", languages="nl")
    for window in (stage, other):
        room.until(window, "2 / 3 · NL")
    room.until(speaker, "─ 2 / 3 · NL")
    speaker.press("right")
    for window in (stage, other):
        room.until(window, "3 / 3 · NL")


@pytest.mark.parametrize("broken", ["slides: [", None], ids=["broken", "gone"])
def test_a_deck_that_breaks_is_told_to_the_speaker_alone(
    room: Room, deck: Path, broken: str | None
) -> None:
    """The last good one stays on, in both windows, and moves."""
    stage, speaker = room.together(deck=deck)
    speaker.press("down")
    room.until(stage, "2 / 4")
    if broken is None:
        (deck / "deck.yaml").unlink()
        (deck / "10-garden.yaml").unlink()
    else:
        (deck / "10-garden.yaml").write_text(broken, "utf-8")
    room.until(speaker, lambda: says(speaker, "laatste goede"))
    speaker.press("down")
    room.until(stage, "3 / 4")
    assert "goede" not in stage.text
    assert number(stage) == "3"
