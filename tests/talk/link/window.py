"""A window without a terminal: a process of its own that is linked, and does what it is told.

It reads lines of JSON: `["act", "next"]`, `["act", "go-to", 3]`, `["resize", 80, 24]`,
`["deck", ["a", "b"]]`, `["take-up", 3, 0.5, 9]`, `["state"]`, `["quit"]`; and writes one for each
thing that its listener is told.
"""

import asyncio
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from presenter.model.deck import Block
from presenter.model.place import Place
from presenter.talk import Act, Intent, Talk
from presenter.talk.link.link import Link
from presenter.talk.link.listener import Applied, Trouble
from presenter.talk.link.shared import Shared
from presenter.talk.window import Side, Stage, Window
from tests.decks import DUTCH, LANGUAGES


class Pages:
    """A deck of slides with four steps each; a stage of few rows shows each step on a page."""

    def __init__(self, ids: Sequence[str]) -> None:
        self.ids = tuple(ids)
        self.languages = self.versions = LANGUAGES
        self.stages: Sequence[Stage] = ()

    def block(self, slide: int) -> tuple[Block, float]:
        """A talk at all of them."""
        return Block.TALK, 0.0

    def frames(self, slide: int, language: str, zoom: int) -> tuple[tuple[int, int], ...]:
        """Steps, and pages where a stage is small."""
        small = any(stage.height < 24 for stage in self.stages)
        return tuple((step if small else 0, step) for step in range(5))


class Said:
    """A listener that writes what it is told."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def seated(self, windows: Sequence[Window], stages: Sequence[Stage]) -> None:
        """Who is there."""
        self._pages.stages = stages
        say("windows", {one.name: one.answers for one in windows})

    def changed(self, talk: Talk) -> None:
        """Where the talk is."""
        say("talk", talk)

    def applied(self, applied: Applied) -> None:
        """For the journal."""
        say("applied", applied)

    def troubled(self, trouble: Trouble | None) -> None:
        """What is wrong."""
        say("trouble", trouble)


def say(kind: str, value: Any) -> None:
    """One line, with when it was said."""
    sys.stdout.write(json.dumps([kind, value, time.monotonic()]) + "\n")
    sys.stdout.flush()


async def run(deck: str, name: str, side: str, loopback: bool) -> None:
    """Be a window until told to quit, or nothing more is said."""
    pages = Pages([str(number) for number in range(100)])
    window = Window(name, Side(side), Stage(80, 24) if side == Side.STAGE else None)
    talk = Talk(Place(), DUTCH, DUTCH)
    said = Said(pages)
    shared = Shared(window, talk, pages, said, time.monotonic())
    link = Link(Path(deck), shared, said, time.monotonic, loopback)
    running = asyncio.create_task(link.run())
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        match json.loads(line):
            case ["act", act, *rest]:
                link.act(Intent(Act(act), *rest))
            case ["resize", width, height]:
                link.reseat(shared.window._replace(stage=Stage(width, height)))
            case ["deck", ids]:
                pages.ids = tuple(ids)
                link.reread()
            case ["take-up", slide, born, seq]:
                link.take_up(Talk(Place(slide), DUTCH, DUTCH), born, seq)
            case ["state"]:
                say("state", [shared.hosting, shared.state])
            case ["quit"]:
                break
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], sys.argv[2], sys.argv[3], "loopback" in sys.argv))
