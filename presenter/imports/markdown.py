"""Markdown to a tree of blocks, by markdown-it, within bounds of time and memory."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

DEEPEST = 60
"""Blocks within blocks; what is deeper would be lost, so none of its page is read as Markdown."""

BRACKETS = 300
"""Opening brackets of one paragraph; each may begin a link, and looking costs their square."""

BRACKET = "\ue05b"
"""Stands for a bracket that is text and nothing else, until the text is read."""

_TABLE_RULE = frozenset(" \t>|:-")
"""The characters of the line under the head of a table."""

_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S")

References = dict[str, object]
"""Link definitions of the whole file, for each of its slides."""


class TooMuchError(Exception):
    """Markdown that is nested deeper than it is read, or whose tables are mostly empty."""


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    parser.core.ruler.after("block", "brackets", _flatten)
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # none is ever followed
    return parser


def _flatten(state: StateCore) -> None:
    """Take brackets for text where there are too many to look for links."""
    for token in state.tokens:
        if token.type == "inline" and token.content.count("[") > BRACKETS:
            token.content = token.content.replace("[", BRACKET)


def references(lines: list[str]) -> References:
    """The link definitions in the lines of a file."""
    found: References = {}
    _parser().parse("\n".join(line for line in lines if _DEFINITION.match(line)), found)
    return found


def blocks(text: str, known: References) -> list[SyntaxTreeNode]:
    """The blocks of a slide. Raises TooMuchError."""
    if _cells(text) > len(text):
        raise TooMuchError
    tokens: list[Token] = _parser().parse(text, dict(known))
    if any(token.level >= DEEPEST - 1 for token in tokens):
        raise TooMuchError
    return SyntaxTreeNode(tokens).children


def _cells(text: str) -> int:
    """The cells of all tables in a text, for short rows are filled up to the width of the head.

    A few characters could make millions of them; a cell that is there has a bar beside it.
    """
    cells = width = 0
    for row in text.split("\n"):
        if not row.strip(" \t>"):
            width = 0
        elif "|" in row and "-" in row and _TABLE_RULE.issuperset(row):
            width = max(width, row.count("|") + 1)
        cells += width
    return cells
