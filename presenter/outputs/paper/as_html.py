"""A paper as one HTML file: it needs no network, can be read aloud, and prints on A4."""

from collections.abc import Callable, Iterator
from pathlib import Path

from presenter.model.deck import Source
from presenter.model.text import Text
from presenter.outputs.paper.html_aside import html_aside, html_schedule
from presenter.outputs.paper.html_shapes import html_shapes
from presenter.outputs.paper.html_text import Scribe, element, escaped
from presenter.outputs.paper.paper import Kind, Paper, Part, Sheet

STYLE = Path(__file__).with_name("paper.css")

WIDTH, HALF, NARROW = 640, 300, 250
"""Units of drawings: across a sheet, in one of two columns, and beside the notes."""

_SAFE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What a browser may fetch: nothing."""

Column = Callable[[Scribe], str]
"""What is written in each language of a sheet."""


def as_html(paper: Paper) -> str:
    """The whole page; the languages beside each other, or one after the other."""
    first = paper.wish.languages[0]
    title = Scribe(paper, first, WIDTH).plain(paper.title)
    editions = list(_editions(paper))
    running = "".join(edition.running() for edition in editions)
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{escaped(first)}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_SAFE}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            element("title", escaped(title)),
            f"<style>\n{STYLE.read_text('utf-8')}{running}</style>",
            "</head>",
            f'<body class="{paper.kind}">',
            *(edition.written() for edition in editions),
            "</body>",
            "</html>",
            "",
        ]
    )


def _css(text: str) -> str:
    """A text as the inside of a string of CSS: whatever is no letter by its number."""
    return "".join(one if one.isalnum() or one == " " else f"\\{ord(one):x} " for one in text)


def _editions(paper: Paper) -> "Iterator[_Edition]":
    languages = paper.wish.languages
    if paper.wish.beside:
        width = HALF * 2 // len(languages)
        yield _Edition(paper, tuple(Scribe(paper, one, width) for one in languages))
        return
    width = NARROW if paper.kind is Kind.GUIDE else WIDTH
    for one in languages:
        yield _Edition(paper, (Scribe(paper, one, width),))


class _Edition:
    """A paper in one language, or in several beside each other."""

    def __init__(self, paper: Paper, scribes: tuple[Scribe, ...]) -> None:
        self.paper, self.scribes = paper, scribes

    def written(self) -> str:
        """From its title to its sources."""
        paper = self.paper
        inner = [
            element("header", self._beside(self._title) + self._facts(), class_="head"),
            self._contents(),
            self._opening(),
            *(self._part(part) for part in paper.parts),
            self._sources(),
        ]
        language = self.scribes[0].language
        style = "beside" if len(self.scribes) > 1 else "alone"
        written = "\n".join(filter(None, inner))
        return element("main", written, class_=style, lang=language, data_edition=language)

    def running(self) -> str:
        """The style that has the title at the head of the pages of this edition."""
        first = self.scribes[0]
        title, name = _css(first.plain(self.paper.title)), f"in-{first.language}"
        head = f'@page {name} {{ @top-left {{ content: "{title}" }} }}'
        return f'{head}\nmain[data-edition="{first.language}"] {{ page: {name} }}\n'

    def _beside(self, write: Column, name: str = "div") -> str:
        """Something in each language, in columns where there are more than one."""
        columns = [
            element(name, inner, lang=one.language, dir="auto")
            for one in self.scribes
            if (inner := write(one))
        ]
        joined = "\n".join(columns)
        return joined if len(columns) < 2 else element("div", joined, class_="columns")

    def _title(self, scribe: Scribe) -> str:
        """What the paper is, and of which talk."""
        kind = element("p", scribe.own(self.paper.kind.value), class_="kind")
        subtitle = self.paper.subtitle
        under = element("p", scribe.inline(subtitle), class_="subtitle") if subtitle else ""
        return f"{kind}{element('h1', scribe.inline(self.paper.title))}{under}"

    def _facts(self) -> str:
        """Languages, and the date and the times where they were asked for."""
        scribe, paper = self.scribes[0], self.paper
        names = scribe.say.entry("languages")
        facts = [" · ".join(names.get(one.language, one.language) for one in self.scribes)]
        facts += [paper.wish.date] if paper.wish.date else []
        facts += [paper.when] if paper.kind is Kind.GUIDE else []
        items = "".join(element("li", escaped(one)) for one in facts)
        return element("ul", items, class_="facts", lang=scribe.say.language)

    def _contents(self) -> str:
        """The sections, or in a guide the schedule."""
        if self.paper.kind is Kind.GUIDE:
            return element("section", self._beside(html_schedule), class_="schedule")
        titled = [part for part in self.paper.parts if part.title]
        if len(titled) < 2:
            return ""

        def listed(scribe: Scribe) -> str:
            entries = [
                element("a", _label(part, scribe, True), href=f"#{scribe.anchor(part.name)}")
                for part in titled
            ]
            items = "".join(element("li", entry) for entry in entries)
            return element("h2", scribe.own("contents")) + element("ol", items)

        return element("nav", self._beside(listed), class_="contents")

    def _opening(self) -> str:
        """What is said at the title."""
        aside = self.paper.aside
        if aside is None:
            return ""
        return element(
            "section",
            self._beside(
                lambda scribe: element("h2", scribe.own("opening")) + html_aside(aside, scribe),
                "article",
            ),
            class_="part",
        )

    def _part(self, part: Part) -> str:
        """A section: its heading, and its slides."""

        def heading(scribe: Scribe) -> str:
            title = element("h2", _label(part, scribe), id=scribe.anchor(part.name))
            return title + (html_aside(part.aside, scribe) if part.aside else "")

        head = self._beside(heading, "header") if part.title else ""
        level = "h3" if part.title else "h2"
        sheets = "\n".join(self._sheet(sheet, level) for sheet in part.sheets)
        return element("section", f"{head}\n{sheets}", class_="part")

    def _sheet(self, sheet: Sheet, level: str) -> str:
        """A slide, and lines to write on."""

        def slide(scribe: Scribe) -> str:
            head = element(level, scribe.inline(sheet.title)) if sheet.title else ""
            shown = "\n".join(html_shapes(part, scribe) for part in sheet.parts)
            body = element("div", shown, class_="shown") if shown else ""
            aside = html_aside(sheet.aside, scribe) if sheet.aside else ""
            anchor = escaped(scribe.anchor(sheet.slide))
            return f'{head}<div class="slide" id="{anchor}">{body}{aside}</div>'

        lines = "<div></div>" * sheet.lines
        space = element("div", lines, class_="lines", aria_hidden="true") if lines else ""
        return element("div", self._beside(slide, "article") + space, class_="sheet")

    def _sources(self) -> str:
        """Every source in full, by its number, with its address in letters."""
        sources = self.paper.sources
        if not sources:
            return ""

        def listed(scribe: Scribe) -> str:
            entries = "".join(
                element("li", _source(one, scribe), id=scribe.anchor(f"source-{number}"))
                for number, one in enumerate(sources, 1)
            )
            return element("h2", scribe.own("sources")) + element("ol", entries, class_="sources")

        return element("section", self._beside(listed), class_="part")


def _label(part: Part, scribe: Scribe, links: bool = False) -> str:
    """The title of a section behind its letter or number; where it links, without links in it."""
    label = element("span", escaped(part.label), class_="label") if part.label else ""
    write = scribe.unmarked if links else scribe.inline
    return f"{label} {write(part.title or Text(''))}".strip()


def _source(source: Source, scribe: Scribe) -> str:
    year = f" ({escaped(source.year)})" if source.year else ""
    said = f"{scribe.inline(source.authors)}, {element('cite', scribe.inline(source.title))}{year}"
    return f"{said}. {scribe.address(source.url)}" if source.url else f"{said}."
