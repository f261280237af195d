"""How a page is set: the language, the size of its text, how airy it is, and the room there is."""

import re
from functools import lru_cache

from presenter.layout.blocks import Block, Lines, Stack
from presenter.layout.lines import Token, narrowest, set_balanced, set_lines, tokens
from presenter.layout.type import BODY_SCALE, SCALE, Type, type_of
from presenter.model.record import Record
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Span, Text, spans

_PARTING = re.compile(r"\n[ \t]*\n\s*")

OPENING = frozenset('“„‘‚«‹"')
"""Quotation marks that open."""

AIRY = 2
MEASURE = 72
"""The longest line of running terminal text, in cells: more is hard to read."""


class Style(Record):
    """One way to set a page. `room` is the rows that the body has on the page."""

    language: str
    rows: int
    air: int
    """2: with room to breathe; 1: tight; 0: nothing is larger than it must be."""
    room: int
    largest: int = 0
    """The rows of the letters of a statement or a quote that has the page to itself; else 0."""
    numeral: int = 0
    """The most rows of a figure's number, where others stand beside it; else 0."""
    languages: tuple[str, ...] = ()
    """All languages of the deck, for what has to be the same in each."""

    @property
    def airy(self) -> bool:
        """Whether there is room to breathe."""
        return self.air == AIRY

    @property
    def type(self) -> Type:
        """The type of running text."""
        return type_of(self.rows)

    def large(self, text: Text, width: int) -> Type:
        """The type of a statement or a quote: up to two steps larger than running text.

        It takes at most half of the room, and is never so large that a word would be broken.
        """
        least = SCALE.index(self.rows)
        at = SCALE.index(self.largest) if self.largest else min(len(SCALE) - 1, least + self.air)
        most = max(self.rows, self.room // 2)
        while at > least and (SCALE[at] > most or least_width(text, SCALE[at]) > width):
            at -= 1
        return type_of(SCALE[at])

    @property
    def small(self) -> Type:
        """The type of captions and sources: terminal text, until that is lost beside the rest."""
        return type_of(1 if self.rows < 4 else BODY_SCALE[1])

    @property
    def gap(self) -> int:
        """The rows between two blocks: about half a line, where there is room to breathe."""
        return (self.rows + 1) // 3 + 1 if self.airy else 1

    @property
    def item_gap(self) -> int:
        """The rows between two items of a list: where there is room more than between lines."""
        return self.rows // 3 + 1 if self.airy else int(self.rows > 1)

    def narrow(self, room: int) -> "Style":
        """The same style with other room."""
        return self.replace(room=room)

    def spoken(self) -> tuple["Style", ...]:
        """The same style in each language."""
        return tuple(self.replace(language=one) for one in self.languages) or (self,)

    def words(
        self,
        text: Text | tuple[Span, ...],
        width: int,
        role: Role = Role.TEXT,
        type_: Type | None = None,
        align: Align = Align.LEFT,
        balanced: bool = False,
        hanging: bool = False,
    ) -> Block:
        """Running text as a block: a blank line parts paragraphs, a line end parts lines.

        With `hanging` the quotation mark that begins a paragraph stands before its lines.
        """
        type_ = type_ or self.type
        if isinstance(text, Text):
            type_ = type_for(text.written(self.language), type_.rows)
        measure = min(width, MEASURE) if type_.rows == 1 and align is Align.LEFT else width
        put = set_balanced if balanced else set_lines
        paragraphs: list[Block] = []
        if isinstance(text, Text):
            composed = of_tokens(text.written(self.language), role, type_.rows)
            # a text that breaks in one language is set smaller in each of them
            whole = least_width(text, type_.rows) <= measure
        else:
            composed, whole = _of_tokens(text, role, type_), True
        for paragraph in composed:
            hang = mark_width(paragraph, type_) if hanging and align is Align.LEFT else 0
            settings = (put(line, max(2, measure - hang), type_) for line in paragraph)
            lines: list[Block] = [
                Lines(setting._replace(whole=whole and setting.whole), width, type_, align, hang)
                for setting in settings
            ]
            paragraphs.append(lines[0] if len(lines) == 1 else Stack(tuple(lines), type_.leading))
        if len(paragraphs) == 1:
            return paragraphs[0]
        return Stack(tuple(paragraphs), max(1, self.gap))


Paragraphs = tuple[tuple[tuple[Token, ...], ...], ...]
"""Paragraphs of lines of tokens."""


@lru_cache(maxsize=8192)
def of_tokens(written: str, role: Role, rows: int) -> Paragraphs:
    """Marked text in a type. Kept, since fitting a slide sets the same words many times."""
    return _of_tokens(spans(written), role, type_of(rows))


@lru_cache(maxsize=8192)
def type_for(written: str, rows: int) -> Type:
    """The type with this height, or the terminal's where less than half of the words has letters.

    Words in a script that is not drawn would be lost in lines as high as those of drawn letters.
    """
    type_ = type_of(rows)
    said = [span.text.split() for span in spans(written)] if rows > 1 else []
    drawn = [type_.covers(word) for words in said for word in words]
    return type_ if 2 * sum(drawn) >= len(drawn) else type_of(1)


def mark_width(paragraph: tuple[tuple[Token, ...], ...], type_: Type) -> int:
    """The cells of the quotation mark that a paragraph begins with; 0 where there is none."""
    first = next((token.text for line in paragraph for token in line), "")
    whole, mark = first, first[:1]
    if mark not in OPENING or not type_.covers(whole):
        return 0
    return type_.width(whole) - type_.width(whole[1:])


def _of_tokens(marked: tuple[Span, ...], role: Role, type_: Type) -> Paragraphs:
    return tuple(
        tuple(tuple(tokens(line, role, type_)) for line in paragraph)
        for paragraph in paragraphs_of(marked)
    )


def widest(text: Text, rows: int) -> int:
    """The cells of the longest word of a text in letters of a height, whatever the language."""
    return max(_widest(written, rows)[0] for written in text.versions.values())


def least_width(text: Text, rows: int) -> int:
    """As `widest`, where words may be parted behind their hyphens."""
    return max(_widest(written, rows)[1] for written in text.versions.values())


@lru_cache(maxsize=8192)
def _widest(written: str, rows: int) -> tuple[int, int]:
    type_, composed = type_of(rows), of_tokens(written, Role.TEXT, rows)
    found = [token for paragraph in composed for line in paragraph for token in line]
    whole = max((token.width for token in found), default=0)
    return whole, max((narrowest(token, type_) for token in found), default=0)


def flowing(text: Text, language: str) -> tuple[Span, ...]:
    """Marked text whose line ends, save blank lines, are spaces: as notes are written."""
    written = "\n\n".join(
        " ".join(part.split()) for part in _PARTING.split(text.written(language).strip())
    )
    return spans(written)


def paragraphs_of(spans: tuple[Span, ...]) -> list[list[list[Span]]]:
    """Marked text as paragraphs of lines of spans; empty ones are left out."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        for number, part in enumerate(span.text.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append(span._replace(text=part))
    paragraphs: list[list[list[Span]]] = [[]]
    for line in lines:
        if any(span.text.strip() for span in line):
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return [paragraph for paragraph in paragraphs if paragraph] or [[[]]]
