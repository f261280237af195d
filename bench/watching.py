"""What a terminal shows, and when it showed it."""

import re
from collections.abc import Callable

from bench.terminal import Frame, Terminal

QUIET = 0.05  # seconds without output after which a frame is complete
START_LIMIT, KEY_LIMIT = 20.0, 6.0  # seconds after which a slide is said not to come

_MARK = re.compile(r"mark(\d{5})")
_FOOTER = re.compile(r"(?<![\d:.,])([\d.,]+) / [\d.,]+(?![\d:])")
_LARGE = re.compile("[\u2580-\u259f]")  # half and quarter blocks, of which large letters are made


def place(text: str) -> int | None:
    """The number of the slide on the screen: its own word, or else the footer's `42 / 300`."""
    if mark := _MARK.search(text):
        return int(mark[1])
    if footer := _FOOTER.search(text):
        return int(re.sub(r"\D", "", footer[1]))
    return None


def numbered(number: int) -> Callable[[str], bool]:
    """Whether a footer or a heading says `42 / 300`, or `42a / 300` where a slide goes on.

    The words of the slides do not tell: a speaker's window shows the next one too.
    """
    return lambda text: bool(re.search(rf"(?<![\d:.,]){number}[a-z]? / [\d.,]+(?![\d:])", text))


def first_two(
    terminal: Terminal, key: bytes, *, early: bool = False
) -> tuple[float | None, float | None]:
    """Type the key at once (early) or when the first slide is there."""
    first = None
    if early:
        terminal.type(key)
    limit = START_LIMIT
    while frame := terminal.next_frame(limit - terminal.now()):
        if first is None and frame.shown and _shows_slide(frame.text):
            first = frame.at
            limit = first + KEY_LIMIT
            if not early:
                terminal.type(key)
        if frame.shown and place(frame.text) == 2:
            return _ms(first), _ms(frame.at)
    return _ms(first), None


def change(
    terminal: Terminal, keys: bytes, is_goal: Callable[[str], bool], typed: Terminal | None = None
) -> float | None:
    """From writing the keys to the last byte of the frame that reaches the goal, in ms.

    With `typed` the keys are pressed there, in another window.
    """
    sent = terminal.now()
    (typed or terminal).type(keys)
    frames: list[Frame] = []
    while not terminal.ended and terminal.now() < sent + KEY_LIMIT:
        frames += terminal.frames(QUIET, sent + KEY_LIMIT, typed)
        if frames and frames[-1].shown and is_goal(frames[-1].text):
            last = without_figures(frames[-1].text)
            whole = (f.at for f in frames if f.shown and _is_whole(f.text, is_goal, last))
            return (next(whole) - sent) * 1000
    return None


def _is_whole(text: str, is_goal: Callable[[str], bool], last: str) -> bool:
    return is_goal(text) and without_figures(text) == last


def comes(terminal: Terminal, is_goal: Callable[[str], bool]) -> bool:
    """Whether a screen reaches a goal, as soon as it does."""
    until = terminal.now() + START_LIMIT
    while frame := terminal.next_frame(until - terminal.now()):
        if frame.shown and is_goal(frame.text):
            return True
    return False


def at_slide(number: int) -> Callable[[str], bool]:
    """Whether a screen shows the slide of this number."""
    return lambda text: place(text) == number


def other_than(before: str) -> Callable[[str], bool]:
    """Whether a screen shows something else than before, clocks apart."""
    return lambda text: without_figures(text) != before


def _shows_slide(text: str) -> bool:
    """The slide is known by its number; a title in large letters by the blocks it is made of."""
    return place(text) is not None or len(_LARGE.findall(text)) >= 40


def without_figures(text: str) -> str:
    """The screen without its figures, so that a clock that ticks changes nothing."""
    return re.sub(r"\d", "0", text)


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else seconds * 1000
