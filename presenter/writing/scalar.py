"""Texts as YAML that reading gives back letter for letter."""

import json
from collections.abc import Iterable, Iterator, Mapping

from presenter.reading import Composer, Scalar
from presenter.reading import Mapping as MappingNode

Versions = Mapping[str, str]
"""A text by language; a version that is empty is left open."""


def scalar(text: str) -> str:
    """A text on one line: as it is where YAML takes it for that, else between double quotes."""
    return text if _is_plain(text) else json.dumps(text, ensure_ascii=False)


def _is_plain(text: str) -> bool:
    if text in ("", "~", "null", "true", "false") or text.strip() != text or "\n" in text:
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
