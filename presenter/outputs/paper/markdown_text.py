"""Texts of a deck in Markdown: what is a mark there is escaped, and our own marks are written."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import category

from presenter.model.text import Span, Text, spans
from presenter.outputs.paper.paper import Paper
from presenter.reading import clean
from presenter.words import Words, speak

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&$])")
_BEGINNING = re.compile(r"^(\s*)([-+=:]|[0-9]+[.)])(?=\s|=|:|-|$)")
_PARTING = re.compile(r"\n[ \t]*\n\s*")
_ADDRESS = re.compile(r"(https?://|mailto:)[^\s<>\"'()]+", re.IGNORECASE)


def escaped(text: str) -> str:
    """A text on one line that means nothing else in Markdown, in HTML inside it neither."""
    line = _MARKS.sub(r"\\\1", " ".join(clean(text).split()))
    return _BEGINNING.sub(lambda match: f"{match[1]}{match[2][:-1]}\\{match[2][-1]}", line)


def fenced(lines: tuple[str, ...], language: str = "") -> Iterator[str]:
    """Lines as they are, between fences that are longer than any in them."""
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    yield fence + "".join(one for one in language if one.isalnum() or one in "+-#")
    yield from (clean(line) for line in lines)
    yield fence


class Pencil(NamedTuple):
    """Who writes Markdown, in one language."""

    paper: Paper
    language: str

    @property
    def say(self) -> Words:
        """The paper's own words."""
        return speak(self.language)

    def own(self, key: str, **values: object) -> str:
        """Words of the paper itself."""
        return self.say(f"paper.{key}", **values)

    def plain(self, text: Text | None) -> str:
        """A text without marks, escaped, on one line."""
        return escaped(text.plain(self.language)) if text else ""

    def inline(self, text: Text | None) -> str:
        """A text with its marks, on one line."""
        return self.marked(text.written(self.language)) if text else ""

    def paragraphs(self, text: Text) -> Iterator[str]:
        """A text with its marks, a line for each paragraph."""
        for part in _PARTING.split(text.written(self.language).strip()):
            if part:
                yield self.marked(part)

    def marked(self, written: str) -> str:
        """Inline Markdown of a deck as such, each of its stretches between marks."""
        said = "".join(_stretches(spans(written))).strip()
        return _BEGINNING.sub(lambda match: f"{match[1]}{match[2][:-1]}\\{match[2][-1]}", said)

    def marks(self, keys: tuple[str, ...]) -> str:
        """The numbers of sources, in brackets that link nowhere."""
        numbers = [self.paper.number(key) for key in keys]
        return "".join(f" \\[{number}\\]" for number in numbers if number)

    def address(self, url: str) -> str:
        """An address in letters, which leads there where that is safe."""
        return f"<{url}>" if _ADDRESS.fullmatch(url) and clean(url) == url else escaped(url)


def _stretches(found: tuple[Span, ...]) -> Iterator[str]:
    """Stretches with their marks, save where Markdown would not take them for marks."""
    texts = ["", *(span.text for span in found), ""]
    marked = False
    for at, span in enumerate(found, 1):
        inner = span.text.strip()
        before = " " if span.text[:1].isspace() else texts[at - 1][-1:]
        after = " " if span.text[-1:].isspace() else texts[at + 1][:1]
        touches = marked and not before.isspace()
        said = _span(span, touches or not _stands(before, inner, after))
        marked = said[-1:] in "*~"
        yield said


def _stands(before: str, inner: str, after: str) -> bool:
    """Whether marks around a text open and close (CommonMark 0.31, flanking delimiter runs)."""
    opens = inner[:1].isalnum() or not before or _parts(before)
    closes = inner[-1:].isalnum() or not after or _parts(after)
    return opens and closes


def _parts(sign: str) -> bool:
    """Whether a sign is a space or punctuation."""
    return sign.isspace() or category(sign)[0] in "PS"


def _span(span: Span, plain: bool) -> str:
    """A stretch with its marks, or plain; the spaces at its ends stay outside them."""
    if span.code:
        code = " ".join(clean(span.text).split())
        fence = "`" * (max((len(run) for run in re.findall("`+", code)), default=0) + 1)
        return f"{fence}{code}{fence}"
    text = _MARKS.sub(r"\\\1", re.sub(r"\s+", " ", clean(span.text)))
    inner = text.strip()
    if not inner:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    for given, mark in ((span.struck, "~~"), (span.italic, "*"), (span.bold, "**")):
        if given and not plain:
            inner = f"{mark}{inner}{mark}"
    if _ADDRESS.fullmatch(span.link):
        inner = f"[{inner}]({span.link})"
    return f"{before}{inner}{after}"
