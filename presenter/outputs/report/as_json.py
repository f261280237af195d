"""The report of a talk as values for JSON. Times are in seconds, to the millisecond."""

from typing import Any

from presenter.model.text import Text
from presenter.outputs.report.day import values
from presenter.outputs.report.polls import values_of
from presenter.outputs.report.told import Iso, Told
from presenter.talk.report import Report, SectionTime, SlideTime, Timed
from presenter.words import Words


def as_json(report: Report, say: Words, iso: Iso) -> dict[str, Any]:
    """Everything that is known of a talk; only the verdict is in a language."""
    occasion, told = report.occasion, Told(report, say, iso)
    return {
        "id": occasion.id,
        "deck": str(occasion.deck),
        "title": _versions(occasion.title),
        "began": iso(report.began),
        "ended": iso(report.ended),
        "finished": report.finished,
        "verdict": told.verdict,
        "total": _near(report.total),
        "over": _near(report.over),
        **_time(report.time),
        "question_times": report.asked,
        "languages": {language: _near(time) for language, time in report.languages},
        "language_switches": report.switches,
        "covered": {"times": report.covered.times, "seconds": _near(report.covered.seconds)},
        "backs": [
            {"clock": _near(one.clock), "from": one.left, "to": one.to} for one in report.backs
        ],
        **values(told),
        "sections": [_section(section, report) for section in report.sections],
        "steps": [
            {"slide": one.slide, "step": one.step, "seconds": _near(one.seconds)}
            for one in report.steps
        ],
        "polls": [values_of(one) for one in report.polls],
        "parked": [
            {"clock": _near(one.clock), "slide": one.slide, "words": one.words}
            for one in report.parked
        ],
    }


def _section(section: SectionTime, report: Report) -> dict[str, Any]:
    slides = [_slide(slide) for slide in report.slides if slide.part == section.part]
    return {"title": _versions(section.title), **_time(section.time), "slides": slides}


def _slide(slide: SlideTime) -> dict[str, Any]:
    return {
        "id": slide.id,
        "title": _versions(slide.title),
        **_time(slide.time),
        "shown": slide.shown,
        "fate": slide.fate,
    }


def _time(time: Timed) -> dict[str, float | None]:
    return {
        "planned": _near(time.planned),
        "actual": _near(time.taken),
        "difference": _near(time.over),
        "questions": _near(time.questions),
    }


def _versions(text: Text | None) -> dict[str, str] | None:
    return text.versions if text else None


def _near(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 3)
