"""The terminal that a verb is run in: how wide a table may be, and what somebody answers there."""

import sys
from shutil import get_terminal_size

import click

WIDTH = 80
"""Cells, where no terminal says how many it has."""

NARROWEST, WIDEST = 72, 88
"""Cells of a table: with fewer there is no room for names, with more the eye loses the row."""


def columns() -> int | None:
    """The cells of a line on a terminal; None where lines go elsewhere."""
    return get_terminal_size().columns if sys.stdout.isatty() else None


def wide() -> int:
    """The cells that a table may take."""
    return max(NARROWEST, min(WIDEST, columns() or WIDTH))


def can_ask() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty()


def typed(usual: str) -> str:
    """The first letter of an answer; Enter alone is the usual one."""
    answer: str = click.prompt("", default=usual, show_default=False, prompt_suffix="> ", err=True)
    return answer.strip().casefold()[:1]
