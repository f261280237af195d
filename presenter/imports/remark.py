"""A remark: something of a Markdown deck that could not be carried over, and where it stands."""

from collections.abc import Mapping
from typing import NamedTuple


class Remark(NamedTuple):
    """One thing to look at, without its sentence: that is made in the language of the reader.

    `code` is a key under ``import.remarks`` in the words, and `values` fills its sentence. Lines
    count from 1.
    """

    file: str
    line: int
    code: str
    values: Mapping[str, str]


SHOWN = 60
"""Characters of somebody else's words in a sentence."""


def shortened(words: str) -> str:
    """Words on one line, as many as fit in a sentence."""
    words = " ".join(words.split())
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"
