"""The report of a talk as text, for a terminal of 80 columns."""

from collections.abc import Iterator, Sequence

from presenter.layout.cells import cells
from presenter.outputs.lined import GAP, WIDTH, wrapped
from presenter.outputs.report.day import block_lines, is_day
from presenter.outputs.report.told import Line, Told
from presenter.outputs.told import Iso, one_line
from presenter.talk.report import Report
from presenter.words import Words


def as_text(report: Report, say: Words, iso: Iso) -> Iterator[str]:
    """The lines: which talk it was, the verdict, a table, and what else there is to tell."""
    told = Told(report, say, iso)
    yield from wrapped(told.title, WIDTH)
    yield f"{told.when} · {report.occasion.id}"
    yield from wrapped(one_line(str(report.occasion.deck)), WIDTH)
    yield ""
    yield from wrapped(told.verdict, WIDTH)
    yield ""
    yield from _table(told)
    yield ""
    if is_day(report.day):
        yield from _blocks(told)
        yield ""
    details = list(told.details())
    width = max((cells(heading) for heading, _ in details), default=0)
    for heading, said in details:
        yield from _beside(heading, said, width)


def _table(told: Told) -> Iterator[str]:
    say = told.say
    named = ("planned", "actual", "difference", "questions")
    heading = Line(say("report.slide"), *(say(f"report.{name}") for name in named))
    sections, totals = list(told.sections()), list(told.totals())
    lines = [heading, *totals, *(line for one, slides in sections for line in (one, *slides))]
    widths = [max(cells(line[column]) for line in lines) for column in range(1, len(heading))]
    yield from _row(heading, widths)
    for section, slides in sections:
        yield "─" * WIDTH
        yield from _row(section, widths)
        for slide in slides:
            yield from _row(slide, widths, "  ")
    yield "─" * WIDTH
    for line in totals:
        yield from _row(line, widths)


def _blocks(told: Told) -> Iterator[str]:
    say = told.say
    named = ("planned", "actual", "difference", "questions")
    heading = Line(say("agenda.block"), *(say(f"report.{name}") for name in named))
    lines = [heading, *block_lines(told)]
    widths = [max(cells(line[column]) for line in lines) for column in range(1, len(heading))]
    for line in lines:
        yield from _row(line, widths)


def _row(line: Line, widths: list[int], indent: str = "") -> Iterator[str]:
    """A name, on as many lines as it needs, and beside the first of them its times."""
    times = "".join(
        GAP + " " * (width - cells(time)) + time
        for time, width in zip(line[1:], widths, strict=True)
    )
    room = WIDTH - cells(times)
    first, *rest = wrapped(line.name, room - len(indent)) or [""]
    yield f"{indent}{first}{' ' * (room - len(indent) - cells(first))}{times}".rstrip()
    yield from (f"{indent}{more}" for more in rest)


def _beside(heading: str, said: Sequence[str], width: int) -> Iterator[str]:
    """A heading, and beside it what there is to be told, each on a line of its own."""
    indent = width + len(GAP)
    for words in said:
        for line in wrapped(words, WIDTH - indent):
            yield f"{heading}{' ' * (indent - cells(heading))}{line}"
            heading = ""
