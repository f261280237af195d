"""Findings as people read them, and as programs do."""

import json
from collections.abc import Callable, Iterable, Iterator

from presenter.layout.cells import cells
from presenter.venue.finding import Finding, Part, Severity, to_do
from presenter.venue.signs import Sign
from presenter.words import Words, notation_of

LONGEST = 100
"""Cells of a line at the most: more is hard to read."""


def as_text(
    parts: Iterable[Part],
    title: str,
    say: Words,
    width: int | None,
    strong: Callable[[str], str] = str,
) -> Iterator[str]:
    """Findings in lines of at most so many cells; a finding a line where `width` is None.

    What is to be done stands under what is; or behind it, on the same line. `strong` sets headings
    apart, and the marks of what asks for something.
    """
    marks = {one: say(f"doctor.marks.{one}") for one in Severity}
    indent = 4 + max(map(cells, marks.values()))
    yield strong(title)
    for part in parts:
        yield ""
        yield strong(say(f"doctor.parts.{part.name}"))
        for finding in part.findings:
            mark = marks[finding.severity]
            blank = " " * (indent - 2 - cells(mark))
            head = f"  {strong(mark) if finding.asks else mark}{blank}"
            told = [said(finding, say)]
            told += [f"→ {todo(finding, say)}"] if finding.asks else []
            if width is None:
                yield head + " ".join(told)
                continue
            room = max(20, min(width, LONGEST) - indent)
            lines = [line for one in told for line in _wrapped(one, room)]
            yield head + lines[0]
            yield from (" " * indent + line for line in lines[1:])


def as_json(parts: Iterable[Part], say: Words) -> str:
    """Findings with their values and their sentences; those about the same thing together."""
    found = list(parts)
    told = {
        part.name: [
            {
                "code": one.code,
                "severity": one.severity,
                "values": dict(one.values),
                "said": said(one, say),
                "todo": todo(one, say) if one.asks else None,
            }
            for one in part.findings
        ]
        for part in found
    }
    return json.dumps({"todo": to_do(found), **told}, ensure_ascii=False, indent=2)


def said(finding: Finding, say: Words) -> str:
    """What is."""
    return say(f"doctor.is.{finding.code}", **_spoken(finding, say))


def todo(finding: Finding, say: Words) -> str:
    """What to do."""
    return say(f"doctor.do.{finding.code}", **_spoken(finding, say))


def _spoken(finding: Finding, say: Words) -> dict[str, object]:
    """The values of a finding as a sentence has them; counts stay numbers, to choose by."""
    return {
        name: _in_words(value, say) if isinstance(value, tuple | float) else value
        for name, value in finding.values.items()
    }


def _in_words(value: object, say: Words) -> str:
    match value:
        case Sign() if value.slide:
            return say("doctor.sign", sign=value.sign, slide=value.slide)
        case Sign():
            return value.sign
        case tuple():
            return ", ".join(_in_words(one, say) for one in value)
        case float():
            return notation_of(say.language).number(str(value))
    return str(value)


def _wrapped(sentence: str, width: int) -> Iterator[str]:
    """A sentence in lines of at most so many cells, broken at spaces only; an arrow hangs."""
    indent = "  " if sentence.startswith("→ ") else ""
    line = ""
    for word in sentence.split(" "):
        if line.strip() and cells(line) + 1 + cells(word) > width:
            yield line
            line = indent + word
        else:
            line = f"{line} {word}" if line else word
    yield line
