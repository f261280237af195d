"""The start: the first slide stands at once and stays, and no key is lost, however early."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.e2e.emulator import ANSWERS, ATTRIBUTES, BACKGROUND, Answer, Display, Emulator

Present = Callable[..., Emulator]
SMALL = 44, 13
COLOUR_ASKED, ATTRIBUTES_ASKED = b"\x1b]11;?\x1b\\", b"\x1b[c"
SILENT = {ask: answer for ask, answer in ANSWERS.items() if ask != COLOUR_ASKED}
"""A terminal that does not tell its colour: it answers what comes after that question."""

MUTE = {ask: answer for ask, answer in SILENT.items() if ask != ATTRIBUTES_ASKED}
"""A terminal that answers neither, or not in time."""


UNSYNCED = {**ANSWERS, b"\x1b[?2026$p": b"\x1b[?2026;0$y"}
"""A terminal that shows every write at once, and says so."""


def screens(talk: Emulator, size: tuple[int, int], synced: bool = True) -> list[str]:
    """Everything that a terminal has shown, in order; an open update is not shown."""
    display = Display(*size)
    seen: list[str] = []
    for _ in display.feed(talk.record):
        if not (synced and display.syncing) and (not seen or seen[-1] != display.text):
            seen.append(display.text)
    return seen


@pytest.mark.parametrize(
    "answers", [ANSWERS, SILENT, UNSYNCED], ids=["all", "no-colour", "no-sync"]
)
def test_the_first_slide_stands_and_stays(
    present: Present, answers: Mapping[bytes, Answer], tmp_path: Path
) -> None:
    """From when it is there it is never gone, not for one write, until a key is pressed.

    So too the second time, when its first frame was kept. The digit that is pressed is told in the
    footer, which is the last row.
    """
    for _ in range(2):
        talk = present(answers=answers)
        talk.until("1 / 30")
        talk.press("1")
        talk.until("Dia 1…")
        slide = talk.text.rpartition("\n")[0]
        shown = screens(talk, (100, 30), synced=answers is not UNSYNCED)
        first = next(at for at, text in enumerate(shown) if text.startswith(slide))
        assert [text for text in shown[first:] if not text.startswith(slide)] == []
        assert answers is UNSYNCED or "".join(shown[:first]).strip() == ""
        talk.close()
    assert len(list((tmp_path / "cache").rglob("frames/*"))) == 1


def test_a_frame_of_a_deck_that_was_saved_since_is_not_shown(present: Present, deck: Path) -> None:
    """Not for a moment stands there what is no longer in the deck."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    talk.press("q")
    talk.ended()
    section = deck / "10-garden.yaml"
    section.write_text(section.read_text("utf-8").split("  - id: path")[0], "utf-8")
    talk = present(deck, size=SMALL)
    talk.until("1 / 3")
    assert b"1 / 4" not in talk.record


@pytest.mark.parametrize("answers", [ANSWERS, SILENT, MUTE], ids=["all", "no-colour", "nothing"])
def test_keys_that_were_waiting_at_the_start_are_acted_on(
    present: Present, deck: Path, answers: Mapping[bytes, Answer]
) -> None:
    """Typed while the shell still had the line: in their order, before what is typed later."""
    talk = present(deck, size=SMALL, answers=answers, typed=b"3")
    talk.until("1 / 4")
    talk.press("G")
    talk.until("Vier keer snoeien")


def test_keys_typed_while_textual_loads_are_acted_on(present: Present, deck: Path) -> None:
    """As soon as the first slide stands, long before Textual listens."""
    talk = present(deck, size=SMALL)
    talk.until("1 / 4")
    assert b"\x1b[?2048$p" not in talk.asked
    talk.press("right", "right", "right")
    talk.until("Daarna water")
    assert "Ten slotte vissen" not in talk.text


def test_keys_between_the_answers_are_acted_on(present: Present, deck: Path) -> None:
    """A key that comes in the middle of what the terminal says of itself."""
    mixed = {COLOUR_ASKED: b"3" + BACKGROUND, ATTRIBUTES_ASKED: b"G" + ATTRIBUTES + b"L"}
    talk = present(deck, size=SMALL, answers={**ANSWERS, **mixed})
    talk.until("Prune four times")


@pytest.mark.parametrize(
    "end", ["\x07", "\x1b\\"], ids=["ended-by-bell", "ended-by-string-terminator"]
)
@pytest.mark.parametrize("colour", ["\x1b]11;rgb:1010/1818/2b2b", ""], ids=["colour", "none"])
def test_a_late_answer_is_not_taken_for_keys(
    present: Present, deck: Path, colour: str, end: str
) -> None:
    """A slow line: `b` in `rgb:` does not blank the screen, and no digit goes to a slide."""
    talk = present(deck, size=SMALL, answers=MUTE)
    talk.until("1 / 4")
    talk.until(lambda: b"\x1b[?2048$p" in talk.asked)
    talk.press("right")
    talk.until("De vijver")
    if colour:
        talk.send((colour + end).encode())
    talk.send(ATTRIBUTES)
    talk.press("L")
    talk.until("The pond")
    footers = [text.rpartition("\n")[2].split() for text in screens(talk, SMALL)]
    assert {" ".join(footer[:6]) for footer in footers if footer} == {
        "Tuin 1 / 4 · NL",
        "Tuin 2 / 4 · NL",
        "Tuin 2 / 4 · EN",
    }
    talk.press("right")
    talk.until("Dig first")


def test_answers_out_of_turn_are_not_taken_for_keys(present: Present, deck: Path) -> None:
    """What stands between, a multiplexer, may tell of itself before the terminal has answered."""
    turned = {COLOUR_ASKED: b"", ATTRIBUTES_ASKED: ATTRIBUTES + BACKGROUND}
    talk = present(deck, size=SMALL, answers={**ANSWERS, **turned})
    talk.until("1 / 4")
    talk.press("right")
    talk.until("De vijver")
    assert "Nergens" not in talk.text


def test_half_an_answer_is_not_taken_for_keys(present: Present, deck: Path) -> None:
    """It began in time, and its end came when Textual listened."""
    talk = present(deck, size=SMALL, answers={**MUTE, COLOUR_ASKED: BACKGROUND[:14]})
    talk.until("1 / 4")
    talk.until(lambda: b"\x1b[?2048$p" in talk.asked)
    talk.send(BACKGROUND[14:] + ATTRIBUTES)
    talk.press("right")
    talk.until("De vijver")
    talk.press("right")
    talk.until("Eerst graven")


@pytest.mark.parametrize("answers", [ANSWERS, MUTE], ids=["answers", "mute"])
@pytest.mark.parametrize(
    "env",
    [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": "linux", "COLORTERM": ""}],
    ids=["no-color", "dumb", "linux"],
)
def test_any_terminal_will_do(
    present: Present, deck: Path, env: dict[str, str], answers: Mapping[bytes, Answer]
) -> None:
    """Without colours, without abilities, without answers: the talk goes on all the same."""
    talk = present(deck, size=SMALL, env=env, answers=answers)
    talk.until("1 / 4")
    talk.press("right", "right")
    talk.until("Eerst graven")
    talk.press("q")
    talk.until("Wilt u stoppen?")
    talk.press("j")
    assert talk.ended() == 0
    assert talk.modes == talk.modes_before


def test_no_color_shows_none(present: Present, deck: Path) -> None:
    """Not for the first frame either (no-color.org): shades of grey at most."""
    talk = present(deck, size=SMALL, env={"NO_COLOR": "1"})
    talk.until("1 / 4")
    talk.press("right", "right")
    talk.until("Eerst graven")
    assert [one for one in talk.display.colours if one != "default" and len({*one[::2]}) > 2] == []
