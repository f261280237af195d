"""The report of a talk as Markdown, with every step."""

from collections.abc import Iterator

from presenter.outputs.markdown import escaped, heads, row
from presenter.outputs.report.day import block_lines, is_day
from presenter.outputs.report.told import Told
from presenter.outputs.told import Iso, one_line, whole
from presenter.talk.report import Report
from presenter.words import Words


def as_markdown(report: Report, say: Words, iso: Iso) -> Iterator[str]:
    """The lines: which talk it was, the verdict, tables, and what else there is to tell."""
    told = Told(report, say, iso)
    yield f"# {escaped(told.title)}"
    yield ""
    deck = escaped(one_line(str(report.occasion.deck)))
    yield f"{escaped(told.when)} · `{report.occasion.id}` · {deck}"
    yield ""
    yield f"**{escaped(told.verdict)}**"
    yield ""
    named = ("slide", "planned", "actual", "difference", "questions")
    yield from heads([say(f"report.{name}") for name in named])
    for section, slides in told.sections():
        yield row([f"**{escaped(section.name)}**", *(_bold(time) for time in section[1:])])
        yield from (row([escaped(slide.name), *slide[1:]]) for slide in slides)
    for line in told.totals():
        yield row([f"**{escaped(line.name)}**", *(_bold(time) for time in line[1:])])
    yield ""
    if is_day(report.day):
        yield from heads([say("agenda.block"), *(say(f"report.{name}") for name in named[1:])])
        yield from (row([escaped(line.name), *line[1:]]) for line in block_lines(told))
        yield ""
    for heading, said in told.details():
        yield f"- {escaped(heading)}: {'; '.join(escaped(words) for words in said)}"
    if report.steps:
        yield ""
        yield f"## {say('report.steps')}"
        yield ""
        yield from heads([say("report.slide"), say("report.step-number"), say("report.actual")])
        for one in report.steps:
            yield row([escaped(told.slide(one.slide)), str(one.step), whole(one.seconds)])


def _bold(text: str) -> str:
    return f"**{text}**" if text else ""
