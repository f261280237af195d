"""Words in one or more languages, with inline Markdown."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

EVERY = ""
"""The language of a text that is the same in each of them."""


class Text:
    """A text: per language what was written, inline Markdown and all.

    `versions` has the original language first; the key `EVERY` stands for all languages.
    """

    __slots__ = ("versions",)

    def __init__(self, versions: Mapping[str, str] | str) -> None:
        self.versions = {EVERY: versions} if isinstance(versions, str) else dict(versions)

    def __repr__(self) -> str:
        return f"Text({self.versions!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self.versions == other.versions

    def __hash__(self) -> int:
        return hash(tuple(self.versions.items()))

    def written(self, language: str) -> str:
        """What was written in the language, or else in the original: never nothing at all."""
        return self.versions.get(self.version(language), "")

    def version(self, language: str) -> str:
        """The key of what is shown in a language: its own, that of every one, or the original's."""
        if self.has(language):
            return language if language in self.versions else EVERY
        return next(iter(self.versions), EVERY)

    def has(self, language: str) -> bool:
        """Whether the text was written in this language, or for every language."""
        return language in self.versions or EVERY in self.versions

    def spans(self, language: str) -> "tuple[Span, ...]":
        """The text in the language as stretches of equal style."""
        return spans(self.written(language))

    def plain(self, language: str) -> str:
        """The text in the language without its Markdown marks."""
        return "".join(span.text for span in spans(self.written(language)))


class Span(NamedTuple):
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    struck: bool = False
    link: str = ""


_MARK = re.compile(
    r"\\(?P<escaped>[\\`*_~\[\]()])"
    r"|`(?P<code>[^`\n]+)`"
    r"|\*\*(?P<bold>(?=\S)(?:[^*]|\*(?!\*)|\*(?=\*\*(?!\*)))+?(?<=\S))\*\*(?!\*)"
    r"|(?<!\w)__(?P<bold_>(?=\S)[^_]+?(?<=\S))__(?!\w)"
    r"|~~(?P<struck>(?=\S)(?:[^~]|~(?!~))+?(?<=\S))~~"
    r"|\*(?P<italic>(?=[^\s*])[^*]*?(?<=[^\s*]))\*"
    r"|(?<!\w)_(?P<italic_>(?=\S)[^_]+?(?<=\S))_(?!\w)"
    r"|\[(?P<label>[^\[\]]+)\]\((?P<link>[^()\s]*)\)",
    re.DOTALL,
)


@lru_cache(maxsize=4096)
def spans(written: str) -> tuple[Span, ...]:
    """Inline Markdown as stretches of equal style: the marks of CommonMark that slides need.

    Bold, italic, code, struck, links and backslash escapes; marks that do not close are text.
    """
    if not any(mark in written for mark in "*_`~[\\"):
        return (Span(written),) if written else ()
    found: list[Span] = []
    for span in _parsed(written, Span("")):
        if found and found[-1]._replace(text=span.text) == span:
            found[-1] = span._replace(text=found[-1].text + span.text)
        else:
            found.append(span)
    return tuple(found)


def _parsed(written: str, style: Span) -> list[Span]:
    found: list[Span] = []
    end = 0
    for match in _MARK.finditer(written):
        if match.start() > end:
            found.append(style._replace(text=written[end : match.start()]))
        end = match.end()
        found += _marked(match, style)
    if end < len(written):
        found.append(style._replace(text=written[end:]))
    return found


def _marked(match: re.Match[str], style: Span) -> list[Span]:
    group = match.groupdict()
    if group["escaped"]:
        return [style._replace(text=group["escaped"])]
    if group["code"]:
        return [style._replace(text=group["code"], code=True)]
    if group["label"]:
        return _parsed(group["label"], style._replace(link=group["link"]))
    if inner := group["bold"] or group["bold_"]:
        return _parsed(inner, style._replace(bold=True))
    if inner := group["italic"] or group["italic_"]:
        return _parsed(inner, style._replace(italic=True))
    return _parsed(group["struck"], style._replace(struck=True))
