"""Mistakes that a YAML parser takes without a word, found in the text itself.

Places in the text are indexes of characters; lines count from 0, as the parser's do.
"""

from __future__ import annotations

import re

_HASH = re.compile(r"[ \t]#(?=\S)")
_COMMENT = re.compile(r"[ \t]+(#)\S")


def hash_lines(text: str) -> frozenset[int]:
    """The lines where a # behind a space has no space behind it."""
    lines = []
    line = at = 0
    for found in _HASH.finditer(text):
        line += text.count("\n", at, found.start())
        at = found.start()
        lines.append(line)
    return frozenset(lines)


def lost_comment(text: str, end: int) -> int | None:
    """Where ``kleur #3`` loses what stands behind its `end` to a comment; None if it does not."""
    comment = _COMMENT.match(text, end)
    return comment.start(1) if comment else None


def has_no_colon(text: str, at: int) -> bool:
    """Whether the empty value at `at` has no colon before it.

    So it is in braces behind words that a comma cut off: ``{nl: Ja, en nee, en: Yes}``.
    """
    return text[max(0, at - 200) : at].rstrip()[-1:] not in ("", ":")


def outgrows(text: str, start: int, end: int, indent: int) -> bool:
    """Whether a quoted text runs on into lines that are not part of its value.

    A value's lines are indented more than the `indent` of what holds it (YAML 1.2.2, 8.1 and 8.2).
    libyaml does not check that in quotes, and blames a line far below a forgotten quote.
    """
    rows = text[start:end].split("\n")[1:]
    return any(row.strip() and len(row) - len(row.lstrip(" ")) <= indent for row in rows)
