"""A talk from start to end: the shipped deck, a remote control, and windows of every size."""

import signal
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.load import load
from presenter.model.deck import Deck
from presenter.outputs.dump import pages
from presenter.shipped import shipped
from tests.decks import DUTCH, ENGLISH
from tests.e2e.emulator import KEYS, Emulator

Present = Callable[..., Emulator]
SMALL = 44, 13
"""A window in which the small deck is set in terminal text, which can be looked for."""


@cache
def shipped_deck() -> Deck:
    """The deck that comes with the command."""
    deck = load(Path(shipped("deck"))).deck
    assert deck is not None
    return deck


def dumped(slide: int, size: tuple[int, int], language: str, step: int) -> str:
    """A slide of the shipped deck as `dump` gives it, without the footer, whose clock goes on."""
    page = next(iter(pages(Typesetter(shipped_deck()), slide, Size(*size), language, step)))
    return "\n".join(line.rstrip() for line in page.lines[:-1]).rstrip()


def on_stage(talk: Emulator) -> str:
    """What is on the screen, without the footer."""
    return talk.text.rpartition("\n")[0].rstrip()


def until_stands(talk: Emulator, page: str) -> None:
    """Wait until a page is on the screen."""
    talk.until(lambda: on_stage(talk) == page)


def test_a_talk_from_start_to_end(present: Present) -> None:
    """Moving, another language in the middle of a reveal, notes, and the question at the end."""
    deck = shipped_deck()
    stepped = next(at for at, slide in enumerate(deck.slides) if slide.steps >= 3)
    number = f"{stepped + 1} / {len(deck.slides)}"
    talk = present()
    talk.until(f"1 / {len(deck.slides)} · NL · 0:00")
    assert on_stage(talk) == dumped(0, (100, 30), DUTCH, 0)

    talk.press(*f"{stepped + 1}G", "right", "right")
    until_stands(talk, dumped(stepped, (100, 30), DUTCH, 2))
    talk.press("L")
    until_stands(talk, dumped(stepped, (100, 30), ENGLISH, 2))
    assert f"{number} · EN" in talk.text
    talk.press("tab", "tab", "right")
    until_stands(talk, dumped(stepped, (100, 30), DUTCH, 3))

    spoken = deck.slides[stepped].notes
    assert spoken is not None
    talk.press("n", *"----")  # notes as terminal text
    talk.until(" ".join(spoken.plain(DUTCH).split()[-3:]))
    assert f"{number} · NL · stap 3 van 3" in talk.text
    talk.press("n")
    until_stands(talk, dumped(stepped, (100, 30), DUTCH, 3))

    talk.press("q")
    talk.until("Wilt u stoppen?")
    talk.press("esc")
    until_stands(talk, dumped(stepped, (100, 30), DUTCH, 3))
    talk.press("q")
    talk.until("Wilt u stoppen?")
    talk.press("enter")
    assert talk.ended() == 0
    assert_restored(talk)


def assert_restored(talk: Emulator) -> None:
    """The terminal is as it was: its modes, its screen, its cursor, its mouse and its keys."""
    assert talk.modes == talk.modes_before
    assert not talk.display.alternate
    assert talk.text.strip() == ""
    for mode in ("1049", "1000", "1003", "1004", "1006", "2004", "2026"):
        on, off = f"\x1b[?{mode}h".encode(), f"\x1b[?{mode}l".encode()
        assert talk.record.rfind(off) >= talk.record.rfind(on), mode
    for hidden, shown in ((b"\x1b[?25l", b"\x1b[?25h"), (b"\x1b[?7l", b"\x1b[?7h")):
        assert talk.record.rfind(shown) > talk.record.rfind(hidden)
    assert talk.record.count(b"\x1b[<u") == talk.record.count(b"\x1b[>")


def test_every_size_shows_every_word(present: Present) -> None:
    """The window grows and shrinks; on each size stands what the dump of that size has."""
    deck = shipped_deck()
    stepped = next(at for at, slide in enumerate(deck.slides) if slide.steps >= 3)
    talk = present("--lang", "en", "--at", stepped + 1, size=(60, 20))
    talk.until("EN · 0:00")
    talk.press("right")
    for size in ((60, 20), (100, 30), (200, 60), (60, 20)):
        talk.resize(*size)
        until_stands(talk, dumped(stepped, size, ENGLISH, 1))
    talk.resize(30, 8)
    talk.until("30×8")
    talk.resize(100, 30)
    until_stands(talk, dumped(stepped, (100, 30), ENGLISH, 1))


def test_exported_sizes_do_not_freeze_the_window(present: Present) -> None:
    """Shells that export COLUMNS and LINES would hide every change of the size."""
    talk = present(size=(100, 30), env={"COLUMNS": "60", "LINES": "20"})
    talk.until("NL · 0:00")
    assert on_stage(talk) == dumped(0, (100, 30), DUTCH, 0)
    talk.resize(160, 45)
    until_stands(talk, dumped(0, (160, 45), DUTCH, 0))


def test_a_presentation_remote_just_works(present: Present, deck: Path) -> None:
    """PgDn and PgUp move, `.` and `b` blank the screen and bring it back, F5 and Esc do no harm."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    talk.press("f5", "pgdn")
    talk.until("2 / 4")
    talk.press("pgdn")
    talk.until("Eerst graven")
    for key in (".", "b"):
        talk.press(key)
        talk.until(lambda: not talk.text.strip())
        assert "000000" in talk.display.colours
        talk.press(key)
        talk.until("Eerst graven")
    talk.press("b")
    talk.until(lambda: not talk.text.strip())
    talk.press("esc")
    talk.until("Eerst graven")
    talk.press("pgdn")
    talk.until("Daarna water")
    talk.press("pgup", "pgup", "pgup")
    talk.until("1 / 4")


def test_keys_that_come_at_once_all_count(present: Present, deck: Path) -> None:
    """A held key, or a paste of keys, is acted on to the last."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    talk.send((KEYS["right"] * 6).encode())
    talk.until("Schelpen en grind")
    talk.send(b"hhhhh")
    talk.until("2 / 4")
    assert "Eerst graven" not in talk.text


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 0)])
def test_a_signal_gives_the_terminal_back(
    present: Present, deck: Path, number: signal.Signals, code: int
) -> None:
    """Whoever ends the command from elsewhere finds the terminal as it was."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    talk.press("right")
    talk.until("2 / 4")
    talk.signal(number)
    assert talk.ended() == code
    assert_restored(talk)


def test_closing_the_window_ends_the_command(present: Present, deck: Path) -> None:
    """It does not go on without a terminal."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    talk.press("right")
    talk.until("2 / 4")
    talk.hang_up()
    assert talk.process.wait(30) != 0
