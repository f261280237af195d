"""A paper as Markdown; languages that stand beside each other follow each other at every slide."""

from collections.abc import Iterator

from presenter.model.deck import Source
from presenter.model.slide import Block
from presenter.outputs.paper.markdown_shapes import markdown_shapes
from presenter.outputs.paper.markdown_text import Pencil, escaped
from presenter.outputs.paper.paper import Aside, Kind, Paper, Part, Sheet

RULE = "___"
"""A line across the sheet, to write on."""


def as_markdown(paper: Paper) -> Iterator[str]:
    """The lines of the whole paper; the last is empty."""
    languages = paper.wish.languages
    pencils = tuple(Pencil(paper, one) for one in languages)
    editions = [pencils] if paper.wish.beside else [(one,) for one in pencils]
    for edition in editions:
        yield from _edition(paper, edition)


def _edition(paper: Paper, pencils: tuple[Pencil, ...]) -> Iterator[str]:
    for pencil in pencils:
        yield from _alone(f"# {pencil.inline(paper.title)}")
        if paper.subtitle:
            yield from _alone(pencil.inline(paper.subtitle))
    yield from _alone(_facts(paper, pencils))
    if paper.kind is Kind.GUIDE:
        for pencil in pencils:
            yield from _schedule(paper, pencil)
    if paper.aside:
        for pencil in pencils:
            yield from _alone(f"## {pencil.own('opening')}")
            yield from _aside(paper.aside, pencil)
    for part in paper.parts:
        yield from _part(part, pencils)
    if paper.sources:
        for pencil in pencils:
            yield from _alone(f"## {pencil.own('sources')}")
            for number, source in enumerate(paper.sources, 1):
                yield f"{number}. {_source(source, pencil)}"
            yield ""


def _alone(line: str) -> Iterator[str]:
    yield line
    yield ""


def _facts(paper: Paper, pencils: tuple[Pencil, ...]) -> str:
    names = pencils[0].say.entry("languages")
    facts = [pencils[0].own(paper.kind.value)]
    facts.append(", ".join(names.get(one.language, one.language) for one in pencils))
    facts += [escaped(paper.wish.date)] if paper.wish.date else []
    facts += [paper.when] if paper.kind is Kind.GUIDE else []
    return " · ".join(facts)


def _schedule(paper: Paper, pencil: Pencil) -> Iterator[str]:
    yield from _alone(f"## {pencil.own('schedule')}")
    yield f"| {' | '.join(pencil.own(name) for name in ('time', 'what', 'length'))} |"
    yield "| ---: | --- | ---: |"
    if paper.aside:
        yield _row(paper, paper.aside, f"**{pencil.own('opening')}**")
    for part in paper.parts:
        if part.title:
            yield _row(paper, part.aside, f"**{_label(part, pencil)}**")
        for sheet in part.sheets:
            yield _row(paper, sheet.aside, _name(sheet, pencil))
    yield ""


def _row(paper: Paper, aside: Aside | None, name: str) -> str:
    timing = aside.timing if aside else None
    start = paper.at(timing) if timing else ""
    return f"| {start} | {name} | {timing.length if timing else ''} |"


def _name(sheet: Sheet, pencil: Pencil) -> str:
    """The title of a slide, and what the room does meanwhile where it does more than listen."""
    title = pencil.inline(sheet.title) or escaped(sheet.slide)
    if sheet.block is Block.TALK:
        return title
    return f"{title} ({pencil.say(f'agenda.kinds.{sheet.block}')})"


def _part(part: Part, pencils: tuple[Pencil, ...]) -> Iterator[str]:
    for pencil in pencils:
        if part.title:
            yield from _alone(f"## {_label(part, pencil)}")
        if part.aside:
            yield from _aside(part.aside, pencil)
    for sheet in part.sheets:
        for pencil in pencils:
            yield from _sheet(sheet, pencil, "###" if part.title else "##")
        for _ in range(sheet.lines):
            yield from _alone(RULE)


def _label(part: Part, pencil: Pencil) -> str:
    return f"{escaped(part.label)} {pencil.inline(part.title)}".strip()


def _sheet(sheet: Sheet, pencil: Pencil, head: str) -> Iterator[str]:
    if sheet.title:
        yield from _alone(f"{head} {pencil.inline(sheet.title)}")
    for part in sheet.parts:
        yield from markdown_shapes(part, pencil)
    if sheet.aside:
        yield from _aside(sheet.aside, pencil)


def _aside(aside: Aside, pencil: Pencil) -> Iterator[str]:
    """When it comes, what to do, and what to say."""
    if aside.timing:
        start = pencil.paper.at(aside.timing)
        yield from _alone(f"**{start}** · {aside.timing.length}")
    for cue in aside.cues:
        step = f" ({pencil.own('at-step', step=cue.step)})" if cue.step else ""
        yield f"- ☐ {pencil.inline(cue.text)}{step}"
    if aside.cues:
        yield ""
    for name, texts in zip(aside.withheld._fields, aside.withheld, strict=True):
        if texts:
            yield from _alone(f"**{pencil.own(name)}**")
            yield from (f"- {pencil.inline(text)}" for text in texts)
            yield ""
    for steps, text in aside.said(pencil.language):
        sign = f"*{pencil.own('at-step', step=steps)}* " if steps else ""
        for inner in pencil.paragraphs(text):
            yield from _alone(f"{sign}{inner}")


def _source(source: Source, pencil: Pencil) -> str:
    year = f" ({escaped(source.year)})" if source.year else ""
    said = f"{pencil.inline(source.authors)}, *{pencil.plain(source.title)}*{year}."
    return f"{said} {pencil.address(source.url)}" if source.url else said
