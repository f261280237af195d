"""The report of a talk as CSV: a row for the talk and for each of its parts, told by `what`.

Times are in seconds, to the millisecond, with a point. No cell can be taken for a formula.
"""

from collections.abc import Iterator

from presenter.outputs.report.day import block_rows
from presenter.outputs.report.told import Told
from presenter.outputs.sheet import exact, named_sheet, safe
from presenter.outputs.told import Iso
from presenter.talk.report import Report, Timed
from presenter.words import Words

COLUMNS = (
    "what", "id", "name", "section", "step", "planned", "actual", "difference", "questions",
    "times", "fate", "clock", "from",
)  # fmt: skip


def as_csv(report: Report, say: Words, iso: Iso) -> Iterator[str]:
    """The lines, without their ends; no cell goes over several."""
    return named_sheet(COLUMNS, _rows(Told(report, say, iso), iso))


def _rows(told: Told, iso: Iso) -> Iterator[dict[str, str]]:
    report = told.report
    fate = "finished" if report.finished else "broken-off"
    name = {"id": report.occasion.id, "name": safe(told.title)}
    yield {
        "what": "talk",
        **name,
        **_time(report.time),
        "fate": fate,
        "clock": exact(report.total),
    }
    yield {"what": "began", "name": iso(report.began)}
    yield {"what": "ended", "name": iso(report.ended)}
    titles = {section.part: safe(told.section(section)) for section in report.sections}
    for section in report.sections:
        yield {"what": "section", "name": titles[section.part], **_time(section.time)}
    for slide in report.slides:
        named = {"id": safe(slide.id), "name": safe(told.slide(slide.id))}
        yield {
            "what": "slide",
            **named,
            "section": titles[slide.part],
            **_time(slide.time),
            "times": str(slide.shown),
            "fate": slide.fate,
        }
    for block, called in block_rows(told):
        came = {"clock": exact(block.came), "fate": block.kind}
        named = {"id": safe(block.id), "name": safe(called)}
        yield {"what": "block", **named, **_time(block.time), **came}
    for count in report.day.counts:
        named = {"id": safe(count.slide), "name": safe(told.slide(count.slide))}
        yield {"what": "done", **named, "times": str(count.done)}
        if count.people:
            yield {"what": "people", **named, "times": str(count.people)}
    for step in report.steps:
        named = {"id": safe(step.slide), "name": safe(told.slide(step.slide))}
        yield {"what": "step", **named, "step": str(step.step), "actual": exact(step.seconds)}
    for language, seconds in report.languages:
        yield {"what": "language", "id": safe(language), "actual": exact(seconds)}
    yield {"what": "language-switches", "times": str(report.switches)}
    asked = exact(report.time.questions)
    yield {"what": "questions", "questions": asked, "times": str(report.asked)}
    covered = report.covered
    yield {"what": "covered", "actual": exact(covered.seconds), "times": str(covered.times)}
    for poll in report.polls:
        for what, tally in (("vote", poll.after), ("vote-before", poll.before)):
            for row in tally.rows if tally else ():
                text = row.option.text.plain(told.say.language)
                named = {"id": safe(poll.slide), "name": safe(text), "from": safe(row.option.key)}
                yield {"what": what, **named, "times": str(row.votes)}
    for line in report.parked:
        named = {"id": safe(line.slide), "name": safe(line.words)}
        yield {"what": "parked", **named, "clock": exact(line.clock)}
    for back in report.backs:
        named = {"id": safe(back.to), "name": safe(told.slide(back.to))}
        yield {"what": "back", **named, "clock": exact(back.clock), "from": safe(back.left)}


def _time(time: Timed) -> dict[str, str]:
    return {
        "planned": exact(time.planned),
        "actual": exact(time.taken),
        "difference": exact(time.over),
        "questions": exact(time.questions),
    }
