"""Texts of a deck in HTML: escaped, in their language, with links only where links may lead."""

import re
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from presenter.model.text import EVERY, Span, Text, spans
from presenter.outputs.paper.paper import Paper
from presenter.reading import clean
from presenter.words import Words, speak

_PARTING = re.compile(r"\n[ \t]*\n\s*")
_LONG = re.compile(r"[^\s&;]{30,}")
_PIECE = re.compile(r"(\S{12,}?)(?=\w)")
"""Between two pieces of a word no letter is parted from its accents."""

_ADDRESS = re.compile(r"(https?://|mailto:)[^\s<>\"']+", re.IGNORECASE)


def escaped(text: str) -> str:
    """A text that means nothing in HTML, in attributes too, and steers nothing."""
    return escape(clean(text))


def _breakable(word: re.Match[str]) -> str:
    """A long word with places to break, lest a cell of a table with it be broader than a page."""
    return _PIECE.sub(r"\1<wbr>", word[0])


def attributes(**given: str | int | None) -> str:
    """Attributes with a space before each; None is left out. `_` in a name stands for `-`."""
    return "".join(
        f' {name.strip("_").replace("_", "-")}="{escaped(str(value))}"'
        for name, value in given.items()
        if value is not None
    )


def element(name: str, inner: str, **given: str | int | None) -> str:
    """An element around HTML that is written already."""
    return f"<{name}{attributes(**given)}>{inner}</{name}>"


class Scribe(NamedTuple):
    """Who writes a column of a paper: in one language, with so much room for drawings.

    `width` is in units of drawings, of which 640 are as wide as an A4 sheet's text.
    """

    paper: Paper
    language: str
    width: int

    @property
    def say(self) -> Words:
        """The paper's own words."""
        return speak(self.language)

    def own(self, key: str, **values: object) -> str:
        """Words of the paper itself, marked where they are in another language than the rest."""
        said = escaped(self.say(f"paper.{key}", **values))
        same = self.language.partition("-")[0] == self.say.language
        return said if same else element("span", said, lang=self.say.language)

    def plain(self, text: Text | None) -> str:
        """A text without any marks, on one line; not escaped."""
        return " ".join(text.plain(self.language).split()) if text else ""

    def inline(self, text: Text) -> str:
        """A text as one stretch of HTML."""
        return self._tagged(text, self._spans(text.written(self.language)))

    def paragraphs(self, text: Text, **given: str | None) -> Iterator[str]:
        """A text as paragraphs, parted where it has blank lines."""
        for part in _PARTING.split(text.written(self.language).strip()):
            if part:
                yield element("p", self._tagged(text, self._spans(part)), **given)

    def unmarked(self, text: Text) -> str:
        """A text without any marks, in its language: for what is itself a link."""
        return self._tagged(text, escaped(self.plain(text)))

    def tongue(self, text: Text) -> str | None:
        """The language of a text where it is another than the column's: of one not translated."""
        version = text.version(self.language)
        return None if version in (EVERY, self.language) else version

    def anchor(self, name: str) -> str:
        """The id of something in this column."""
        return f"{self.language}-{name}"

    def marks(self, keys: tuple[str, ...]) -> str:
        """The numbers of sources, each a link to where it stands in full."""
        found = [(key, self.paper.number(key)) for key in keys]
        return "".join(
            f'<a class="mark" href="#{escaped(self.anchor(f"source-{number}"))}">[{number}]</a>'
            for _, number in found
            if number
        )

    def address(self, url: str) -> str:
        """An address in letters, which leads there where that is safe."""
        said = escaped(url)
        href = self._href(url)
        return element("a", said, href=href, class_="address") if href else said

    def _tagged(self, text: Text, inner: str) -> str:
        language = self.tongue(text)
        return element("span", inner, lang=language) if language else inner

    def _spans(self, written: str) -> str:
        return "".join(map(self._span, spans(written)))

    def _span(self, span: Span) -> str:
        said = _LONG.sub(_breakable, escaped(span.text))
        for given, name in (
            (span.code, "code"),
            (span.struck, "s"),
            (span.italic, "em"),
            (span.bold, "strong"),
        ):
            if given:
                said = f"<{name}>{said}</{name}>"
        href = self._href(span.link)
        if not href:
            return said
        same = span.text.strip() == span.link
        return element("a", said, href=href, class_="address" if same else None)

    def _href(self, link: str) -> str | None:
        """Where a link leads: to an address of the web or of a person, or to a slide here."""
        if _ADDRESS.fullmatch(link):
            return link
        known = link[:1] == "#" and link[1:] in self.paper.slides
        return f"#{self.anchor(link[1:])}" if known else None
