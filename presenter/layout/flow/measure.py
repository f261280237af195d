"""How much room a text needs, whatever the language: the language key moves no box."""

from functools import lru_cache

from presenter.layout.blocks import Block, Lines, Stack
from presenter.layout.lines import set_lines
from presenter.layout.style import Style, of_tokens, widest
from presenter.layout.type import Type, type_of
from presenter.model.role import Role
from presenter.model.shapes import Align
from presenter.model.text import Text


def high(text: Text, width: int, style: Style, type_: Type, align: Align = Align.CENTER) -> int:
    """The rows of a text in a width, in the language that needs most."""
    return _high(text, width, style, type_.rows, align)


@lru_cache(maxsize=8192)
def _high(text: Text, width: int, style: Style, rows: int, align: Align) -> int:
    return max(
        style.replace(language=one).words(text, width, type_=type_of(rows), align=align).height
        for one in (*text.versions, style.language)
    )


def said_width(block: Block) -> int:
    """The cells of the longest line of running text as it is set."""
    if isinstance(block, Lines):
        return max((line.width for line in block.setting.lines), default=0)
    return max(map(said_width, block.blocks), default=0) if isinstance(block, Stack) else 0


@lru_cache(maxsize=4096)
def natural(text: Text, rows: int) -> int:
    """The cells of the longest line of a text that is broken nowhere."""
    space = type_of(rows).space
    return max(
        (
            sum(token.width + space for token in line) - space
            for written in text.versions.values()
            for paragraph in of_tokens(written, Role.TEXT, rows)
            for line in paragraph
            if line
        ),
        default=0,
    )


@lru_cache(maxsize=4096)
def narrowest(text: Text, rows: int, lines: int) -> int:
    """The least width in which no word breaks and each line of a text takes at most so many."""
    low, most = max(1, widest(text, rows)), max(1, natural(text, rows))
    while low < most:
        middle = (low + most) // 2
        if _most_lines(text, rows, middle) <= lines:
            most = middle
        else:
            low = middle + 1
    return low


def _most_lines(text: Text, rows: int, width: int) -> int:
    return max(
        (
            len(set_lines(line, width, type_of(rows)).lines)
            for written in text.versions.values()
            for paragraph in of_tokens(written, Role.TEXT, rows)
            for line in paragraph
        ),
        default=0,
    )
