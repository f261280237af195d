"""The times of a deck as one HTML page: it needs no network, and prints on A4."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from presenter.outputs.paper.html_text import attributes, element, escaped
from presenter.outputs.times.drawn import spreads, totals
from presenter.outputs.times.told import LAST, Page, Told
from presenter.outputs.told import Iso, one_line, plain
from presenter.rehearsal.history import planned_of
from presenter.words import Words

STYLE = Path(__file__).with_name("times.css")

_SAFE = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may fetch: nothing."""


def as_html(page: Page, say: Words, iso: Iso) -> str:
    """The whole page, in the language of whoever reads it."""
    title = one_line(page.title.plain(say.language))
    heading = say("times.page", title=title)
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f"<html{attributes(lang=say.language)}>",
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_SAFE}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            element("title", escaped(heading)),
            f"<style>\n{STYLE.read_text('utf-8')}</style>",
            "</head>",
            "<body>",
            element("h1", escaped(heading)),
            *(_way(Told(study, say, iso)) for study in page.studies),
            "</body>",
            "</html>",
            "",
        ]
    )


def _way(told: Told) -> str:
    """One way in which the deck was spoken."""
    verdict, missing = told.verdict()
    ready = "ready" if told.study.readiness.ready else "not-ready"
    parts = [
        element("h2", escaped(told.heading)),
        element("p", escaped(verdict), class_=f"verdict {ready}"),
        _list(missing, "missing"),
        _list(told.facts(), "facts"),
        _cut(told),
        _totals(told),
        _spreads(told),
        _table(told.say("times.slides"), told.heads, [*told.rows(), told.total()], "with-total"),
    ]
    return element("section", "\n".join(filter(None, parts)))


def _cut(told: Told) -> str:
    cut = told.cut()
    return element("p", escaped(cut[0])) + _list(cut[1], "cut") if cut else ""


def _list(sentences: Iterable[str], style: str) -> str:
    items = "".join(element("li", escaped(one)) for one in sentences)
    return element("ul", items, class_=style) if items else ""


def _totals(told: Told) -> str:
    """The whole runs: drawn where there are two, and as a table."""
    runs, say = told.study.whole, told.say
    if not runs:
        return ""
    last = runs[-LAST:]
    drawn = ""
    if len(last) > 1:
        names = [told.day(run) for run in last]
        took, planned = [run.seconds for run in last], [planned_of(run) for run in last]
        picture = totals(names, took, planned, say("times.totals"))
        drawn = _figure(picture, say("times.totals"), say("times.totals-key"))
    return drawn + _table(say("times.runs-table"), told.run_heads, list(told.runs()))


def _spreads(told: Told) -> str:
    slides, say = told.widest(), told.say
    if not slides:
        return ""
    named = [(plain(one.title, one.id, say), one) for one in slides]
    return _figure(spreads(named, say("times.spreads")), say("times.spreads"), say("times.key"))


def _figure(picture: str, title: str, key: str) -> str:
    said = element("strong", escaped(title)) + " " + escaped(key)
    return element("figure", element("figcaption", said) + picture)


def _table(
    caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]], style: str | None = None
) -> str:
    """A table whose columns and rows have heads of their own."""
    first = "".join(element("th", escaped(one), scope="col") for one in heads)
    body = "".join(element("tr", "".join(_cells(row))) for row in rows)
    inner = f"{element('caption', escaped(caption))}<thead><tr>{first}</tr></thead>"
    return element("table", f"{inner}<tbody>{body}</tbody>", class_=style)


def _cells(row: Sequence[str]) -> Iterator[str]:
    yield element("th", escaped(row[0]), scope="row")
    yield from (element("td", escaped(one)) for one in row[1:])
