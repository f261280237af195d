"""The times of a deck as CSV: a row for each slide, run and measure, told by `what`.

Times are in seconds, to the millisecond, with a point. No cell can be taken for a formula.
"""

from collections.abc import Iterator

from presenter.outputs.sheet import exact, named_sheet, safe
from presenter.outputs.times.told import Page
from presenter.outputs.told import Iso, plain
from presenter.rehearsal.history import planned_of
from presenter.rehearsal.study import Study
from presenter.words import Words

COLUMNS = (
    "what", "manner", "language", "id", "name", "planned", "runs", "median", "spread", "seconds",
    "estimate", "state", "stumbles", "peeks",
)  # fmt: skip


def as_csv(page: Page, say: Words, iso: Iso) -> Iterator[str]:
    """The lines, without their ends; no cell goes over several."""
    return named_sheet(
        COLUMNS,
        (
            {"manner": study.way.manner, "language": safe(study.way.language), **row}
            for study in page.studies
            for row in _rows(study, say, iso)
        ),
    )


def _rows(study: Study, say: Words, iso: Iso) -> Iterator[dict[str, str]]:
    for one in study.slides:
        history = one.history
        yield {
            "what": "slide",
            "id": safe(one.id),
            "name": safe(plain(one.title, one.id, say)),
            "planned": exact(one.planned),
            "runs": str(len(history.times)),
            "median": exact(history.median),
            "spread": exact(history.spread),
            "seconds": exact(history.times[-1] if history.times else None),
            "estimate": exact(one.estimate),
            "state": one.state,
            "stumbles": str(history.stumbles),
            "peeks": str(history.peeks),
        }
    for run in study.whole:
        began = iso(run.occasion.began)
        times = {"planned": exact(planned_of(run)), "seconds": exact(run.seconds)}
        yield {"what": "run", "id": run.id, "name": began, "state": run.manner, **times}
    yield {
        "what": "total",
        "planned": exact(study.planned),
        "runs": str(len(study.whole)),
        "median": exact(study.likely),
        "estimate": exact(study.estimate),
        "state": "ready" if study.readiness.ready else " ".join(study.readiness.unmet),
    }
    if study.speech is not None:
        yield {"what": "words-a-minute", "median": f"{study.speech.pace:.1f}",
               "seconds": exact(study.speech.seconds)}  # fmt: skip
    for slide, saved in study.cut.left_out if study.cut else ():
        yield {"what": "leave-out", "id": safe(slide), "seconds": exact(saved)}
