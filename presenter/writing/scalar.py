"""Texts as YAML that reading gives back letter for letter."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from presenter.reading import Composer, Scalar
from presenter.reading import Mapping as MappingNode

_SURE = re.compile(r"[^\W\d_](?:[\w ,.()/’]*[^\W_])?")
"""Letters, and little else: a text that YAML takes as it is, and need not be asked about."""

_MARKED = re.compile(r'["\\]')
_PARTING = re.compile(r"[],[{}]")
_WORDS = ("", "~", "null", "true", "false")

Versions = Mapping[str, str]
"""A text by language; a version that is empty is left open."""


def scalar(text: str, listed: bool = False) -> str:
    """A text on one line: as it is where YAML takes it for that, else between quotes.

    They are double, or single around what double ones would give a backslash. `listed` is for a
    list between brackets, where a comma ends a text.
    """
    if _is_plain(text) and not (listed and _PARTING.search(text)):
        return text
    if _MARKED.search(text) and text.isprintable():
        doubled = text.replace("'", "''")
        return f"'{doubled}'"
    return json.dumps(text, ensure_ascii=False)


def _is_plain(text: str) -> bool:
    if _SURE.fullmatch(text):
        return text not in _WORDS
    if text in _WORDS or text.strip() != text or "\n" in text:
        return False
    composer = Composer(f"key: {text}\n", "")
    composer.advance(100)
    root, document = composer.document.root, composer.document
    value = root.entries.get("key") if isinstance(root, MappingNode) else None
    return (
        not (document.problems or document.broken)
        and isinstance(value, Scalar)
        and value.text == text
        and len(root.entries) == 1  # type: ignore[union-attr]  # a value has a root
    )


def written(before: str, text: Versions) -> list[str]:
    """Lines with a text behind `before` (`title:`, `-` or `- text:`), its versions under it.

    A text that is the same in every language has one version, under the empty code.
    """
    if before.startswith("- "):
        first, *others = written(before[2:], text)
        return ["- " + first, *indented(others, "  ")]
    if list(text) == [""]:
        return _value(before, text[""])
    lines = [line for code, said in text.items() for line in _value(f"{code}:", said)]
    if before == "-":
        return ["- " + lines[0], *indented(lines[1:], "  ")]
    return [before, *indented(lines, "  ")]


def indented(lines: Iterable[str], indent: str) -> Iterator[str]:
    """Lines behind an indent, empty ones without."""
    return (f"{indent}{line}".rstrip() for line in lines)


def _value(before: str, said: str) -> list[str]:
    if "\n" in said:
        return [f"{before} |", *indented(said.split("\n"), "  ")]
    return [f"{before} {scalar(said)}" if said else before]
