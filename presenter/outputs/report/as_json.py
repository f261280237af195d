"""The report of a talk as values for JSON. Times are in seconds, to the millisecond."""

from typing import Any

from presenter.outputs.report.day import values
from presenter.outputs.report.polls import values_of
from presenter.outputs.report.told import Told
from presenter.outputs.told import Iso, near, versions
from presenter.talk.report import Report, SectionTime, SlideTime, Timed
from presenter.words import Words


def as_json(report: Report, say: Words, iso: Iso) -> dict[str, Any]:
    """Everything that is known of a talk; only the verdict is in a language."""
    occasion, told = report.occasion, Told(report, say, iso)
    return {
        "id": occasion.id,
        "deck": str(occasion.deck),
        "title": versions(occasion.title),
        "began": iso(report.began),
        "ended": iso(report.ended),
        "finished": report.finished,
        "verdict": told.verdict,
        "total": near(report.total),
        "over": near(report.over),
        **_time(report.time),
        "question_times": report.asked,
        "languages": {language: near(time) for language, time in report.languages},
        "language_switches": report.switches,
        "covered": {"times": report.covered.times, "seconds": near(report.covered.seconds)},
        "backs": [
            {"clock": near(one.clock), "from": one.left, "to": one.to} for one in report.backs
        ],
        **values(told),
        "sections": [_section(section, report) for section in report.sections],
        "steps": [
            {"slide": one.slide, "step": one.step, "seconds": near(one.seconds)}
            for one in report.steps
        ],
        "polls": [values_of(one) for one in report.polls],
        "parked": [
            {"clock": near(one.clock), "slide": one.slide, "words": one.words}
            for one in report.parked
        ],
    }


def _section(section: SectionTime, report: Report) -> dict[str, Any]:
    slides = [_slide(slide) for slide in report.slides if slide.part == section.part]
    return {"title": versions(section.title), **_time(section.time), "slides": slides}


def _slide(slide: SlideTime) -> dict[str, Any]:
    return {
        "id": slide.id,
        "title": versions(slide.title),
        **_time(slide.time),
        "shown": slide.shown,
        "fate": slide.fate,
    }


def _time(time: Timed) -> dict[str, float | None]:
    return {
        "planned": near(time.planned),
        "actual": near(time.taken),
        "difference": near(time.over),
        "questions": near(time.questions),
    }
