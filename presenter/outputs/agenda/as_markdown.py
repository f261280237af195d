"""An agenda as Markdown: a table of its blocks."""

from collections.abc import Iterator

from presenter.outputs.agenda.told import Day, lines, span
from presenter.outputs.markdown import escaped, row
from presenter.outputs.told import one_line
from presenter.words import Words


def as_markdown(day: Day, say: Words) -> Iterator[str]:
    """The lines: what the day is called, from when to when, and its blocks."""
    yield f"# {escaped(one_line(day.title.plain(say.language)))}"
    yield ""
    yield span(day, say)
    yield ""
    named = ("time", "length", "block", "kind")
    yield row(say(f"agenda.{name}") for name in named)
    yield row(("---:", "---:", "---", "---"))
    for one in lines(day, say):
        times = one.start if day.begins is None else f"{one.start}–{one.end}"
        yield row((times, one.length, escaped(one.name), one.kind))
