"""What is measured, and how. Every measure asks its contestants in turn, round after round."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.contestants import Contestant
from bench.decks import Shape, deck
from bench.terminal import Frame, Terminal

QUIET = 0.05  # seconds without output after which a frame is complete
READY = 1.0  # seconds that a presenter gets for what it does behind its first slides
START_LIMIT, KEY_LIMIT = 20.0, 6.0  # seconds after which a slide is said not to come
SLOW = 5_000.0  # ms; who took longer for a deck is not asked for a larger one
SLIDES, BURST = 300, 50
SIZES = (10, 100, 1_000, 10_000)
WATCHED = 10.0  # seconds of doing nothing

_MARK = re.compile(r"mark(\d{5})")
_FOOTER = re.compile(r"(?<![\d:.,])([\d.,]+) / [\d.,]+(?![\d:])")
_LARGE = re.compile("[\u2580-\u259f]")  # half and quarter blocks, of which large letters are made


class Sample(NamedTuple):
    """One measurement in ms, MB or % of a core; what never came has no value."""

    figure: str
    contestant: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Who is measured how often, in which folder."""

    contestants: list[Contestant]
    rounds: int
    changes: int
    folder: Path

    def turns(self, rounds: int) -> Iterator[Contestant]:
        """Everyone in turn, so often."""
        for _ in range(rounds):
            yield from self.contestants


def place(text: str) -> int | None:
    """The number of the slide on the screen: its own word, or else the footer's `42 / 300`."""
    if mark := _MARK.search(text):
        return int(mark[1])
    if footer := _FOOTER.search(text):
        return int(re.sub(r"\D", "", footer[1]))
    return None


def warm_up(plan: Plan) -> None:
    """Start everyone once, uncounted: Python compiles, the disk is read."""
    for contestant in plan.turns(1):
        _start(plan, contestant)


def starts(plan: Plan) -> Iterator[Sample]:
    """From the command to the first slide, and to the first key acted on."""
    for contestant in plan.turns(plan.rounds):
        first, acted = _start(plan, contestant)
        yield Sample("first slide", contestant.name, first)
        yield Sample("first key", contestant.name, acted)
        _, acted = _start(plan, contestant, early=True)
        yield Sample("first key, typed before", contestant.name, acted)
        home = plan.folder / f"home of {contestant.name}"
        home.mkdir(exist_ok=True)
        first, _ = _start(plan, contestant, home=home)
        yield Sample("first slide, started before", contestant.name, first)


def changes(plan: Plan) -> Iterator[Sample]:
    """From the key to the last byte of the next slide."""
    for contestant, terminal in _running(plan):
        for goal in range(3, 3 + min(plan.changes // 2, SLIDES - 3)):
            value = _change(terminal, contestant.next_key, _at(goal))
            yield Sample("slide change", contestant.name, value)
            if value is None:
                break


def languages(plan: Plan) -> Iterator[Sample]:
    """From the language key to the last byte of the same slide in the other language."""
    for contestant, terminal in _running(plan):
        goals = range(3, 3 + min(plan.changes // 2, SLIDES - 3))
        for goal in goals if contestant.language_key else ():
            other = _other_than(_words(terminal.text))
            value = _change(terminal, contestant.language_key, other)
            yield Sample("language key", contestant.name, value)
            if value is None or _change(terminal, contestant.next_key, _at(goal)) is None:
                break


def bursts(plan: Plan) -> Iterator[Sample]:
    """From fifty keys in one write to the slide fifty further; how many keys were lost."""
    for contestant, terminal in _running(plan):
        for start in range(2, SLIDES - BURST, BURST)[:3]:
            goal = start + BURST
            value = _change(terminal, contestant.next_key * BURST, _at(goal))
            lost = goal - (place(terminal.text) or 0)
            yield Sample("burst of 50", contestant.name, value)
            yield Sample("keys lost of 50", contestant.name, lost)
            if lost:
                break


def memory(plan: Plan) -> Iterator[Sample]:
    """What it holds in memory after ten slides."""
    for contestant, terminal in _running(plan):
        for goal in range(3, 13):
            _change(terminal, contestant.next_key, _at(goal))
        terminal.idle(READY)
        yield Sample("memory", contestant.name, terminal.memory())


def idling(plan: Plan) -> Iterator[Sample]:
    """What it takes of a core while nobody touches it and its clock runs."""
    for contestant, terminal in _running(plan, rounds=1):
        taken, at = terminal.processor(), terminal.now()
        terminal.idle(WATCHED)
        share = (terminal.processor() - taken) / (terminal.now() - at)
        yield Sample("idle", contestant.name, 100 * share)


def sizes(plan: Plan) -> Iterator[Sample]:
    """The first slide and the first key on decks of 10 to 10,000 slides."""
    slow: set[tuple[str, Shape]] = set()
    for size in SIZES:
        for contestant in plan.turns(plan.rounds):
            for shape in contestant.shapes:
                if (contestant.name, shape) in slow:
                    continue
                first, acted = _start(plan, contestant, size, shape)
                yield Sample(f"first slide of {size:,}, {shape}", contestant.name, first)
                yield Sample(f"first key of {size:,}, {shape}", contestant.name, acted)
                if acted is None or acted > SLOW:
                    slow.add((contestant.name, shape))


MEASURES: dict[str, Callable[[Plan], Iterator[Sample]]] = {
    "start": starts,
    "change": changes,
    "language": languages,
    "burst": bursts,
    "memory": memory,
    "idle": idling,
    "decks": sizes,
}


@contextmanager
def _terminal(
    plan: Plan,
    contestant: Contestant,
    slides: int = SLIDES,
    shape: Shape | None = None,
    home: Path | None = None,
) -> Iterator[Terminal]:
    """The contestant in a terminal: in a new home, which remembers nothing, or in a kept one."""
    shapes = (shape,) if shape else contestant.shapes[:1]
    command = [*contestant.command, *(str(deck(plan.folder, slides, one)) for one in shapes)]
    with (
        TemporaryDirectory(dir=plan.folder, ignore_cleanup_errors=True) as new,
        Terminal(command, home or Path(new), contestant.environment) as terminal,
    ):
        yield terminal


def _running(plan: Plan, rounds: int = 2) -> Iterator[tuple[Contestant, Terminal]]:
    """Everyone in turn, after the second slide has been shown and all has come to rest."""
    for contestant in plan.turns(rounds):
        with _terminal(plan, contestant) as terminal:
            if _first_two(terminal, contestant.next_key)[1] is None:
                print(f"{contestant.name} showed no second slide.", file=sys.stderr)
                continue
            terminal.idle(READY)
            yield contestant, terminal


def _start(
    plan: Plan,
    contestant: Contestant,
    slides: int = SLIDES,
    shape: Shape | None = None,
    *,
    early: bool = False,
    home: Path | None = None,
) -> tuple[float | None, float | None]:
    """When the first slide was there and when a key had brought the second, in ms."""
    with _terminal(plan, contestant, slides, shape, home) as terminal:
        return _first_two(terminal, contestant.next_key, early=early)


def _first_two(
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


def _change(terminal: Terminal, keys: bytes, is_goal: Callable[[str], bool]) -> float | None:
    """From writing the keys to the last byte of the frame that reaches the goal, in ms."""
    sent = terminal.type(keys)
    frames: list[Frame] = []
    while not terminal.ended and terminal.now() < sent + KEY_LIMIT:
        frames += terminal.frames(QUIET, sent + KEY_LIMIT)
        if frames and frames[-1].shown and is_goal(frames[-1].text):
            last = _words(frames[-1].text)
            whole = (f.at for f in frames if f.shown and is_goal(f.text) and _words(f.text) == last)
            return (next(whole) - sent) * 1000
    return None


def _at(number: int) -> Callable[[str], bool]:
    return lambda text: place(text) == number


def _other_than(words: str) -> Callable[[str], bool]:
    return lambda text: _words(text) != words


def _shows_slide(text: str) -> bool:
    """The slide is known by its number; a title in large letters by the blocks it is made of."""
    return place(text) is not None or len(_LARGE.findall(text)) >= 40


def _words(text: str) -> str:
    """The screen without its figures, so that a clock that ticks changes nothing."""
    return re.sub(r"\d", "0", text)


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else seconds * 1000
