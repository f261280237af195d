"""One Markdown file to a deck that has not been written yet."""

from typing import NamedTuple

from presenter.imports.blocks import Blocks
from presenter.imports.dialect import Dialect, Page, Written
from presenter.imports.dialects import (
    Lookatme,
    Marp,
    Mdp,
    Patat,
    Presenterm,
    Reveal,
    Slides,
    Slidev,
)
from presenter.imports.formula import formulas_fenced
from presenter.imports.front import parted
from presenter.imports.head import head_of
from presenter.imports.lines import Line, lines_of
from presenter.imports.making import Making
from presenter.imports.markdown import References, TooMuchError, blocks, references
from presenter.imports.remark import Remark
from presenter.imports.slide import Draft, Sheet

LIMIT = 1_000_000
"""Characters of a file, some 3,000 slides; the worst of them takes half a minute to read."""

LONGEST = 100_000
"""Characters of a slide that are read as Markdown; it bounds the memory that is taken."""

MOST = 5_000
"""Slides."""

DIALECTS: dict[str, Dialect] = {
    one.name: one
    for one in (Presenterm(), Patat(), Slides(), Lookatme(), Mdp(), Marp(), Slidev(), Reveal())
}
"""By their names, in the order in which they are asked whether a file is theirs."""

PLAIN = "patat"
"""The dialect of whoever just writes Markdown: rulers or headings, and comments as notes."""

_OWN = ("marp", "patat", "options")


class ImportingError(Exception):
    """A file that cannot be imported; `code` is a key under ``import`` in the words."""

    def __init__(self, file: str, code: str, **values: object) -> None:
        super().__init__(code)
        self.file = file
        self.code = code
        self.values = values


class Read(NamedTuple):
    """A file as it was read: its dialect, the deck, and remarks on the deck as a whole.

    The dialect is empty where nothing showed one, and the file was read as plain Markdown.
    """

    dialect: str
    draft: Draft
    remarks: list[Remark]


def recognised(found: Written) -> str:
    """The dialect that a file looks most like; nothing where it looks like none."""
    likeness = {name: one.likeness(found) for name, one in DIALECTS.items()}
    best = max(likeness, key=lambda name: likeness[name])
    return best if likeness[best] else ""


def read_deck(text: str, file: str, name: str, dialect: str = "") -> Read:
    """The deck in a text; `file` is what remarks call it, `name` its title if it has no other.

    Raises ImportingError.
    """
    if len(text) > LIMIT:
        raise ImportingError(file, "too-large", size=len(text) // 1000, limit=LIMIT // 1000)
    lines, unclosed = lines_of(text)
    front, end = parted([line.text for line in lines])
    found = Written(file, front, lines[end:])
    dialect = dialect or recognised(found)
    how = DIALECTS[dialect or PLAIN]
    pages = how.pages(found)
    if len(pages) > MOST:
        raise ImportingError(file, "too-many", n=len(pages), limit=MOST)
    known = references([line.text for line in found.lines if line.plain])
    sheets = [_sheet(page, found, how, known, unclosed) for page in pages]
    remarks = [one for sheet in sheets if not sheet for one in sheet.remarks]
    sheets = [sheet for sheet in sheets if sheet]
    if not sheets:
        raise ImportingError(file, "nothing")
    head, sheets = head_of(front, sheets, name, file, remarks)
    front.within("htmlAttrs")
    for key in _OWN:
        front.within(key)
    remarks += front.remarks(file)
    return Read(dialect, Draft(head, sheets), sorted(remarks))


def _sheet(
    page: Page, found: Written, dialect: Dialect, known: References, unclosed: list[int]
) -> Sheet:
    making = Making(found.name, page.line)
    dialect.begin(found, page, making)
    _lay_out(page.lines, dialect, making, known)
    making.reset()
    dialect.end(making)
    if page.notes:
        making.noting = True
        _lay_out([*page.notes], dialect, making, known)
    if making.said:
        making.said = [_spoken(words, dialect, making, known) for words in making.said]
    numbers = {line.number for line in page.lines}
    for number in unclosed:
        if number in numbers:
            making.left("fence-open", number)
    making.remarks += page.front.remarks(found.name)
    return making.made()


def _lay_out(lines: list[Line], dialect: Dialect, making: Making, known: References) -> None:
    text = "\n".join(formulas_fenced(lines))
    making.line = lines[0].number if lines else making.line
    try:
        nodes = blocks(text, known) if len(text) <= LONGEST else None
    except TooMuchError:
        nodes = None
    if nodes is None:
        making.left("as-written")
        making.add("code", {"lines": text.strip("\n")})
    else:
        Blocks(dialect, making, making.line, text.split("\n")).lay_out(nodes)


def _spoken(words: str, dialect: Dialect, making: Making, known: References) -> str:
    """A note as our notes say it: paragraphs with inline Markdown."""
    inner = Making(making.file, making.line)
    inner.noting = True
    lines = dialect.spoken(words).split("\n")
    _lay_out([Line(making.line, line) for line in lines], Dialect(), inner, known)
    making.remarks += inner.remarks
    return "\n\n".join(inner.said)
