"""What is measured, and how. Every measure asks its contestants in turn, round after round."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.checking import checks
from bench.contestants import Contestant
from bench.decks import Shape
from bench.plan import READY, SLIDES, WATCHED, Plan, Sample
from bench.terminal import Terminal
from bench.watching import at_slide, change, first_two, other_than, place, without_figures
from bench.windows import windows

SLOW = 5_000.0  # ms; who took longer for a deck is not asked for a larger one
BURST = 50
SIZES = (10, 100, 1_000, 10_000)


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
            value = change(terminal, contestant.next_key, at_slide(goal))
            yield Sample("slide change", contestant.name, value)
            if value is None:
                break


def languages(plan: Plan) -> Iterator[Sample]:
    """From the language key to the last byte of the same slide in the other language."""
    for contestant, terminal in _running(plan):
        goals = range(3, 3 + min(plan.changes // 2, SLIDES - 3))
        for goal in goals if contestant.language_key else ():
            other = other_than(without_figures(terminal.text))
            value = change(terminal, contestant.language_key, other)
            yield Sample("language key", contestant.name, value)
            if value is None or change(terminal, contestant.next_key, at_slide(goal)) is None:
                break


def bursts(plan: Plan) -> Iterator[Sample]:
    """From fifty keys in one write to the slide fifty further; how many keys were lost."""
    for contestant, terminal in _running(plan):
        for start in range(2, SLIDES - BURST, BURST)[:3]:
            goal = start + BURST
            value = change(terminal, contestant.next_key * BURST, at_slide(goal))
            lost = goal - (place(terminal.text) or 0)
            yield Sample("burst of 50", contestant.name, value)
            yield Sample("keys lost of 50", contestant.name, lost)
            if lost:
                break


def memory(plan: Plan) -> Iterator[Sample]:
    """What it holds in memory after ten slides."""
    for contestant, terminal in _running(plan):
        for goal in range(3, 13):
            change(terminal, contestant.next_key, at_slide(goal))
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
    "windows": windows,
    "decks": sizes,
    "check": checks,
}


def _running(plan: Plan, rounds: int = 2) -> Iterator[tuple[Contestant, Terminal]]:
    """Everyone in turn, after the second slide has been shown and all has come to rest."""
    for contestant in plan.turns(rounds):
        with plan.terminal(contestant) as terminal:
            if first_two(terminal, contestant.next_key)[1] is None:
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
    with plan.terminal(contestant, slides, shape, home) as terminal:
        return first_two(terminal, contestant.next_key, early=early)
