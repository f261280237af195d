"""What slides took in a talk that was given, from its report: the plan for the next time."""

from collections.abc import Iterator, Mapping
from typing import Any

from presenter.talk.report import Fate, Report

Earlier = tuple[tuple[str, float], ...]
"""The seconds of slides, by their ids."""

LONGEST = 24 * 3600.0
"""Seconds; no slide takes longer."""


def earlier_of(report: Report) -> Earlier:
    """What each slide took that was shown, its questions with it."""
    return tuple(
        (slide.id, slide.time.taken + slide.time.questions)
        for slide in report.slides
        if slide.fate is Fate.SHOWN and slide.time.taken + slide.time.questions > 0
    )


def earlier_in(values: Any) -> Earlier:
    """The same from what `as_json` made of a report. Raises ValueError for anything else."""
    try:
        return tuple(_slides(values))
    except (KeyError, TypeError) as error:
        raise ValueError("no report of a talk") from error


def _slides(values: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    for section in values["sections"]:
        for slide in section["slides"]:
            seconds = slide["actual"] + slide["questions"]
            if type(slide["id"]) is not str or not 0 <= seconds <= LONGEST:
                raise ValueError("no report of a talk")
            if slide["fate"] == Fate.SHOWN and seconds:
                yield slide["id"], float(seconds)
