"""Two windows of one talk: from a key in one to the screen of the other, and what both cost."""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.contestants import Contestant
from bench.plan import READY, SLIDES, WATCHED, Plan, Sample
from bench.terminal import Terminal
from bench.watching import change, comes, numbered

STAGE, SPEAKER = "stage", "speaker"


def windows(plan: Plan) -> Iterator[Sample]:
    """The window that is opened first hosts the talk: each of the two, in turn."""
    for contestant in plan.contestants:
        for sides in ((STAGE, SPEAKER), (SPEAKER, STAGE)) if contestant.speaker else ():
            yield from _talk(plan, contestant, sides)


def _talk(plan: Plan, contestant: Contestant, sides: tuple[str, str]) -> Iterator[Sample]:
    verbs = [contestant.speaker if side == SPEAKER else () for side in sides]
    with (
        TemporaryDirectory(dir=plan.folder, ignore_cleanup_errors=True) as home,
        plan.terminal(contestant, home=Path(home), verb=verbs[0]) as host,
    ):
        met = comes(host, numbered(1))
        with plan.terminal(contestant, home=Path(home), verb=verbs[1]) as guest:
            if not (met and comes(guest, numbered(1))):
                print(f"{contestant.name} opened no two windows.", file=sys.stderr)
                return
            pair = dict(zip(sides, (host, guest), strict=True))
            for terminal in pair.values():
                terminal.idle(READY)
            yield from _keys(plan, contestant, pair, sides[0])
            yield from _rest(contestant, pair)


def _keys(
    plan: Plan, contestant: Contestant, pair: dict[str, Terminal], host: str
) -> Iterator[Sample]:
    """Keys in one window and in the other, in turn."""
    for goal in range(2, 2 + min(plan.changes, SLIDES - 2)):
        typed, shown = (STAGE, SPEAKER) if goal % 2 else (SPEAKER, STAGE)
        value = change(pair[shown], contestant.next_key, numbered(goal), pair[typed])
        yield Sample(f"{typed} to {shown}, {host} hosts", contestant.name, value)
        if value is None:
            break
        pair[typed].frames(0, pair[typed].now())  # all that it wrote meanwhile


def _rest(contestant: Contestant, pair: dict[str, Terminal]) -> Iterator[Sample]:
    """What each window holds in memory, and takes of a core while the clock runs."""
    for side, terminal in pair.items():
        yield Sample(f"memory beside another, {side}", contestant.name, terminal.memory())
    for terminal in pair.values():
        terminal.idle(READY)
    taken = {side: terminal.processor() for side, terminal in pair.items()}
    at = pair[STAGE].now()
    while pair[STAGE].now() < at + WATCHED:
        for terminal in pair.values():
            terminal.idle(WATCHED / 100)
    for side, terminal in pair.items():
        share = (terminal.processor() - taken[side]) / (pair[STAGE].now() - at)
        yield Sample(f"idle beside another, {side}", contestant.name, 100 * share)
