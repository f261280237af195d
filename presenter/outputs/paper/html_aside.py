"""What is for whoever leads the session alone, as HTML: when, cues, notes; and the schedule."""

from presenter.model.slide import Block
from presenter.outputs.paper.html_text import Scribe, element, escaped
from presenter.outputs.paper.paper import Aside, Part, Sheet


def html_aside(aside: Aside, scribe: Scribe) -> str:
    """The aside of a slide, in the language of a column."""
    found = []
    if aside.timing:
        start, length = scribe.paper.at(aside.timing), aside.timing.length
        found.append(element("p", f"<strong>{start}</strong> · {length}", class_="when"))
    if aside.cues:
        cues = "".join(
            element("li", _step(scribe, str(cue.step or "")) + scribe.inline(cue.text))
            for cue in aside.cues
        )
        found.append(element("ul", cues, class_="cues", aria_label=scribe.say("paper.cues")))
    for name, texts in zip(aside.withheld._fields, aside.withheld, strict=True):
        if texts:
            head = element("p", element("strong", scribe.own(name)))
            listed = "".join(element("li", scribe.inline(text)) for text in texts)
            found.append(element("div", head + element("ul", listed), class_="withheld"))
    if notes := _notes(aside, scribe):
        found.append(notes)
    return element("div", "\n".join(found), class_="aside") if found else ""


def _notes(aside: Aside, scribe: Scribe) -> str:
    """Paragraphs, each with its steps, where not all are said at the same."""
    found: list[str] = []
    for steps, text in aside.said(scribe.language):
        sign = _step(scribe, steps)
        found += [inner.replace("<p>", f"<p>{sign}", 1) for inner in scribe.paragraphs(text)]
    return element("div", "".join(found), class_="notes") if found else ""


def _step(scribe: Scribe, steps: str) -> str:
    """At which steps something comes, in small letters."""
    if not steps:
        return ""
    return element("span", scribe.own("at-step", step=steps), class_="step") + " "


def html_schedule(scribe: Scribe) -> str:
    """When each section and each slide comes, and how long it takes, as a table."""
    paper = scribe.paper
    names = [
        element("th", scribe.own(name), scope="col", class_=style)
        for name, style in (("time", None), ("what", None), ("length", "right"))
    ]
    rows = [_row(scribe, paper.aside, scribe.own("opening"), True)] if paper.aside else []
    for part in paper.parts:
        if part.title:
            rows.append(_row(scribe, part.aside, _name(part, scribe), True))
        rows += [_row(scribe, one.aside, _slide(one, scribe), False) for one in part.sheets]
    head = element("thead", element("tr", "".join(names)))
    table = element("table", head + element("tbody", "".join(rows)))
    return element("h2", scribe.own("schedule")) + table


def _row(scribe: Scribe, aside: Aside | None, name: str, section: bool) -> str:
    timing = aside.timing if aside else None
    start = scribe.paper.at(timing) if timing else ""
    length = timing.length if timing else ""
    cells = element("td", start) + element("th", name, scope="row")
    cells += element("td", length, class_="right")
    return element("tr", cells, class_="section" if section else None)


def _name(part: Part, scribe: Scribe) -> str:
    title = scribe.inline(part.title) if part.title else ""
    return f"{escaped(part.label)} {title}".strip()


def _slide(sheet: Sheet, scribe: Scribe) -> str:
    """The title of a slide, and what the room does meanwhile where it does more than listen."""
    title = scribe.inline(sheet.title) if sheet.title else escaped(sheet.slide)
    if sheet.block is Block.TALK:
        return title
    return f"{title} {element('small', escaped(scribe.say(f'agenda.kinds.{sheet.block}')))}"
