"""What a report tells of a day with a room: all that people did has its place here.

A new thing is a field of `Day` (presenter/talk/report.py), and a few lines in each function here.
"""

from collections.abc import Iterator
from typing import Any

from presenter.model.slide import Block
from presenter.outputs.agenda.told import kind_beside, kind_of
from presenter.outputs.report.told import Line, Told, line_of
from presenter.outputs.told import near, versions
from presenter.talk.report import BlockTime, Day


def is_day(day: Day) -> bool:
    """Whether there was more than a talk, so that people are told of its blocks."""
    return any(block.kind is not Block.TALK for block in day.blocks)


def block_lines(told: Told) -> Iterator[Line]:
    """The blocks as people read them, with their times."""
    for block in told.report.day.blocks:
        yield line_of(_called(block, told), block.time, block.came is not None)


def block_rows(told: Told) -> Iterator[tuple[BlockTime, str]]:
    """The blocks with what each is called."""
    for block in told.report.day.blocks:
        yield block, _called(block, told)


def values(told: Told) -> dict[str, Any]:
    """Everything that is known of the day, for JSON; times are seconds, to the millisecond."""
    return {
        "blocks": [
            {
                "id": block.id,
                "title": versions(block.title),
                "kind": block.kind,
                "came": near(block.came),
                "began": told.iso(block.began) if block.began is not None else None,
                "planned": near(block.time.planned),
                "actual": near(block.time.taken),
                "difference": near(block.time.over),
                "questions": near(block.time.questions),
                "slides": list(block.slides),
            }
            for block in told.report.day.blocks
        ],
        "done": [
            {"slide": one.slide, "done": one.done, "people": one.people or None}
            for one in told.report.day.counts
        ],
    }


def _called(block: BlockTime, told: Told) -> str:
    name = told.plain(block.title) or kind_of(block.kind, told.say).capitalize()
    kind = kind_beside(name, block.kind, told.say)
    return f"{name} · {kind}" if kind else name
