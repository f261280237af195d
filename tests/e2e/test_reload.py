"""Live reload: a saved section is on the stage at once, and a broken one never stops the talk."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.emulator import Emulator

Present = Callable[..., Emulator]
SMALL = 44, 13
LARGE = 100, 30


@pytest.fixture
def section(deck: Path) -> Path:
    """The section file of the small deck."""
    return deck / "10-garden.yaml"


@pytest.fixture
def talk(present: Present, deck: Path) -> Emulator:
    """The small deck, at its second step of its second slide."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    talk.press("right", "right", "right")
    talk.until("Daarna water")
    return talk


def changed(path: Path, old: str, new: str) -> str:
    """The text of a file with something replaced."""
    text = path.read_text("utf-8")
    assert old in text
    return text.replace(old, new)


def save(path: Path, text: str) -> None:
    """Write a file in place, as most editors do."""
    path.write_text(text, "utf-8")


def save_by_rename(path: Path, text: str) -> None:
    """Write another file and give it the name, as careful editors do."""
    other = path.with_suffix(".new")
    other.write_text(text, "utf-8")
    other.replace(path)


def delete_and_create(path: Path, text: str) -> None:
    """Take the file away, and put it back a little later."""
    path.unlink()
    save(path, text)


@pytest.mark.parametrize("how", [save, save_by_rename, delete_and_create])
def test_a_saved_section_is_shown_on_the_same_slide(
    talk: Emulator, section: Path, how: Callable[[Path, str], None]
) -> None:
    """At the same step, however the editor saves; and so again the next time."""
    how(section, changed(section, "Daarna water", "Daarna regen"))
    talk.until("Daarna regen")
    assert "2 / 4 · NL" in talk.text
    assert "Ten slotte vissen" not in talk.text
    how(section, changed(section, "Daarna regen", "Daarna geduld"))
    talk.until("Daarna geduld")


def test_slides_before_the_one_on_stage_do_not_move_it(talk: Emulator, section: Path) -> None:
    """The talk stays at its slide, which has another number now."""
    added = "slides:\n  - id: gate\n    title: {nl: Het hek, en: The gate}\n"
    save(section, changed(section, "slides:\n", added))
    talk.until("3 / 5 · NL")
    assert "Daarna water" in talk.text


def test_a_broken_file_keeps_the_slide_and_tells_the_speaker(talk: Emulator, section: Path) -> None:
    """The notes say what is wrong and where; mending it brings the new text."""
    good = section.read_text("utf-8")
    save(section, good + "  - title: [open\n")
    talk.until("1 probleem in de presentatie")
    assert "Daarna water" in talk.text
    talk.press("n")
    talk.resize(*LARGE)
    talk.until("10-garden.yaml:")
    talk.press(*"----")  # notes as terminal text
    talk.until("Vertel van de reiger")
    save(section, good.replace("reiger", "kikker"))
    talk.until("Vertel van de kikker")
    assert "10-garden.yaml:" not in talk.text
    talk.press("n")
    talk.resize(*SMALL)
    talk.until("Daarna water")
    assert "probleem" not in talk.text


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff\xfe\x00",
        "titel: caf\xe9".encode("latin-1"),
        b"slides: 3\n",
        b"\x00" * 9,
        b"- *a\n",
    ],
)
def test_whatever_a_file_becomes_the_talk_goes_on(
    talk: Emulator, section: Path, broken: bytes
) -> None:
    """Empty, not text, of another encoding, or of another kind: the keys still work after it."""
    good = section.read_text("utf-8")
    section.write_bytes(broken)
    talk.press("L")
    talk.until("EN")
    section.write_text(good.replace("Then water", "Then rain"), "utf-8")
    talk.press("L", "L", "L")
    talk.until("Then rain")


def test_a_deck_that_goes_away_and_comes_back(talk: Emulator, deck: Path) -> None:
    """The whole folder is taken away, as by another branch, and put back."""
    away = deck.with_name("away")
    deck.rename(away)
    talk.until("probleem")
    assert "Daarna water" in talk.text
    talk.press("left")
    talk.until(lambda: "Daarna water" not in talk.text)
    away.rename(deck)
    talk.until(lambda: "probleem" not in talk.text)
    save(deck / "10-garden.yaml", changed(deck / "10-garden.yaml", "Eerst graven", "Eerst meten"))
    talk.until("Eerst meten")


def test_slides_that_vanish_while_an_overview_or_a_search_shows_them(
    talk: Emulator, section: Path
) -> None:
    """What was found is looked up again; no key of either screen ends the talk."""
    good = section.read_text("utf-8")
    talk.press("/", *"grind")
    talk.until("Het pad")
    save(section, good.split("  - id: hedge")[0])
    talk.until("Nergens staat")
    talk.press("down", "down", "enter")
    talk.until("2 / 2 · NL")
    save(section, good)
    talk.until("2 / 4 · NL")
    talk.press("o", "end")
    talk.until("╔═ 4 ")
    save(section, good.split("  - id: hedge")[0])
    talk.until(lambda: " 4 ═" not in talk.text)
    talk.press("right", "enter")
    talk.until("2 / 2 · NL")


def test_the_reload_key_reads_the_deck(talk: Emulator, section: Path) -> None:
    """`r` reads what has the same size and the same time as before."""
    before = section.stat()
    save(section, changed(section, "Daarna water", "Daarna REGEN"[:12]))
    os.utime(section, ns=(before.st_atime_ns, before.st_mtime_ns))
    talk.press("r")
    talk.until("Daarna REGEN")


def test_what_is_saved_while_the_talk_starts_is_shown(
    present: Present, deck: Path, section: Path
) -> None:
    """The first slide stands before anything keeps watch."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    save(section, section.read_text("utf-8") + "  - id: gate\n    title: Hek\n")
    talk.until("1 / 5")
