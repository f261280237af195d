"""How many cells shown text takes: the only place that measures it."""

from functools import lru_cache

from rich.cells import cell_len, chop_cells


@lru_cache(maxsize=16384)
def cells(text: str) -> int:
    """The width of one line of terminal text, in cells."""
    return len(text) if text.isascii() else cell_len(text)


def chopped(text: str, width: int) -> list[str]:
    """Text that has no place to break, in pieces of at most so many cells (2 at the least)."""
    return chop_cells(text, max(2, width))
