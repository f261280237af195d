"""The times of a deck as CSV: a row for each slide, run and measure, told by `what`.

Times are in seconds, to the millisecond, with a point. No cell can be taken for a formula.
"""

import csv
import io
from collections.abc import Iterator

from presenter.outputs.rehearsed.told import plain
from presenter.outputs.report.as_csv import safe
from presenter.outputs.report.told import Iso
from presenter.outputs.times.told import Page
from presenter.rehearsal.history import planned_of
from presenter.rehearsal.study import Study
from presenter.words import Words

COLUMNS = (
    "what", "manner", "language", "id", "name", "planned", "runs", "median", "spread", "seconds",
    "estimate", "state", "stumbles", "peeks",
)  # fmt: skip


def as_csv(page: Page, say: Words, iso: Iso) -> Iterator[str]:
    """The lines, without their ends; no cell goes over several."""
    stream = io.StringIO()
    sheet = csv.DictWriter(stream, COLUMNS, restval="", lineterminator="\n")
    sheet.writeheader()
    for study in page.studies:
        manner, language = study.way
        for row in _rows(study, say, iso):
            sheet.writerow({"manner": manner, "language": safe(language), **row})
    yield from stream.getvalue().split("\n")[:-1]


def _rows(study: Study, say: Words, iso: Iso) -> Iterator[dict[str, str]]:
    for one in study.slides:
        history = one.history
        yield {
            "what": "slide",
            "id": safe(one.id),
            "name": safe(plain(one.title, one.id, say)),
            "planned": _s(one.planned),
            "runs": str(len(history.times)),
            "median": _s(history.median),
            "spread": _s(history.spread),
            "seconds": _s(history.times[-1] if history.times else None),
            "estimate": _s(one.estimate),
            "state": one.state,
            "stumbles": str(history.stumbles),
            "peeks": str(history.peeks),
        }
    for run in study.whole:
        began = iso(run.occasion.began)
        times = {"planned": _s(planned_of(run)), "seconds": _s(run.seconds)}
        yield {"what": "run", "id": run.id, "name": began, "state": run.manner, **times}
    yield {
        "what": "total",
        "planned": _s(study.planned),
        "runs": str(len(study.whole)),
        "median": _s(study.likely),
        "estimate": _s(study.estimate),
        "state": "ready" if study.readiness.ready else " ".join(study.readiness.unmet),
    }
    if study.speech is not None:
        yield {"what": "words-a-minute", "median": f"{study.speech.pace:.1f}",
               "seconds": _s(study.speech.seconds)}  # fmt: skip
    for slide, saved in study.cut.left_out if study.cut else ():
        yield {"what": "leave-out", "id": safe(slide), "seconds": _s(saved)}


def _s(seconds: float | None) -> str:
    return "" if seconds is None else f"{seconds:.3f}"
