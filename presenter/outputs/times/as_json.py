"""The times of a deck as values for JSON, in seconds."""

from typing import Any

from presenter.outputs.times.told import Page
from presenter.outputs.told import Iso, near
from presenter.rehearsal.cutting import Cut
from presenter.rehearsal.history import planned_of
from presenter.rehearsal.run import Run
from presenter.rehearsal.study import SlideStudy, Study


def as_json(page: Page, iso: Iso) -> dict[str, Any]:
    """Everything that is known; nothing of it is in the words of a language."""
    return {
        "title": page.title.versions,
        "ways": [_way(study, iso) for study in page.studies],
    }


def _way(study: Study, iso: Iso) -> dict[str, Any]:
    speech, found = study.speech, study.readiness
    return {
        "manner": study.way.manner,
        "language": study.way.language,
        "planned": near(study.planned),
        "likely": near(study.likely),
        "estimate": near(study.estimate),
        "trend": near(study.trend),
        "words_a_minute": None
        if speech is None
        else {
            "pace": round(speech.pace, 1),
            "seconds": near(speech.seconds),
            "believed": speech.believed,
        },
        "ready": found.ready,
        "missing": list(found.unmet),
        "margin": near(found.margin),
        "runs": [_run(run, iso) for run in study.whole],
        "parts": study.parts,
        "slides": [_slide(one) for one in study.slides],
        "cut": None if study.cut is None else _cut(study.cut),
    }


def _run(run: Run, iso: Iso) -> dict[str, Any]:
    return {
        "id": run.id,
        "began": iso(run.occasion.began),
        "manner": run.manner,
        "speaker": run.occasion.speaker,
        "seconds": near(run.seconds),
        "planned": near(planned_of(run)),
    }


def _slide(one: SlideStudy) -> dict[str, Any]:
    history = one.history
    return {
        "id": one.id,
        "title": one.title.versions if one.title else None,
        "planned": near(one.planned),
        "estimate": near(one.estimate),
        "times": [near(time) for time in history.times],
        "median": near(history.median),
        "spread": near(history.spread),
        "stumbles": history.stumbles,
        "peeks": history.peeks,
        "state": one.state,
    }


def _cut(cut: Cut) -> dict[str, Any]:
    return {
        "target": near(cut.target),
        "after": near(cut.after),
        "enough": cut.enough,
        "leave_out": [{"id": slide, "saves": near(saved)} for slide, saved in cut.left_out],
    }
