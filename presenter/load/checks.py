"""Checks that need more than one value of a file."""

from typing import NamedTuple

from presenter.elements.durations import clock, seconds
from presenter.elements.scope import Scope
from presenter.load.records import DeckRecord, SectionRecord, SlideRecord
from presenter.model.notes import seconds_to_say
from presenter.model.slide import COVERS
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Scalar

COVER = 120.0
"""Seconds that anybody may stay at a slide with a title alone."""


class Times(NamedTuple):
    """What a deck or a section is made of, in seconds; None where its author does not say.

    `covers` are the notes of the slides that get what the parts leave.
    """

    parts: list[float | None]
    covers: list[Text | None]


def times_of(section: SectionRecord) -> Times:
    """The times of a section's slides."""
    covers = [section.notes] if section.section else []
    return Times([slide.duration for slide in section.slides], covers)


def times_of_deck(record: DeckRecord, sections: list[SectionRecord]) -> Times:
    """The times of a deck's sections: their own, or together those of their slides."""
    parts: list[float | None] = []
    covers = [record.notes]
    for section in sections:
        inner = times_of(section)
        parts += inner.parts if section.duration is None else [section.duration]
        covers += inner.covers if section.duration is None else []
    return Times(parts, covers)


def check_times(head: Node, scope: Scope, times: Times, whole: bool = True) -> None:
    """Report a duration that its parts do not add up to; too little only once all were read."""
    node = head.entries.get("duration") if isinstance(head, Mapping) else None
    given = seconds(node.text.strip()) if isinstance(node, Scalar) else None
    if node is None or given is None:
        return
    total = sum(part or 0.0 for part in times.parts)
    said = {"total": clock(total), "whole": clock(given), "rest": clock(given - total)}
    if total > given:
        scope.report(node, "times-exceed", **said)
    elif (
        whole and times.parts and None not in times.parts and given - total > most_at(times.covers)
    ):
        scope.report(node, "times-short-cover" if times.covers else "times-short", **said)


def most_at(covers: list[Text | None]) -> float:
    """The seconds that slides with a title alone can take: twice what is said at them, or more."""
    said = [
        max(seconds_to_say(notes, language) for language in notes.versions) if notes else 0.0
        for notes in covers
    ]
    return sum(max(COVER, 2 * one) for one in said)


def check_layout(node: Node, slide: SlideRecord, scope: Scope) -> None:
    """Tell of a body on a slide whose layout has no room for one; it is shown all the same."""
    if slide.layout in COVERS and slide.body and isinstance(node, Mapping):
        scope.report(node.entries["layout"], "layout-without-body", word=slide.layout)
