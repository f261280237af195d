"""How a language writes numbers. A file of its own: figures need it before any sentence is said."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("notation.txt")


class Notation(NamedTuple):
    """The marks of a language between whole digits and decimals, and between groups of three."""

    decimal: str
    group: str

    def number(self, written: str) -> str:
        """A plain number (`65606`, `-10.7`) as the language writes it; no digit is lost."""
        sign, digits = ("−", written[1:]) if written.startswith("-") else ("", written)
        whole, point, fraction = digits.partition(".")
        if len(whole) > 4:  # four digits read better together, and may be a year
            head = len(whole) % 3
            groups = [whole[:head]] if head else []
            groups += [whole[at : at + 3] for at in range(head, len(whole), 3)]
            whole = self.group.join(groups)
        return f"{sign}{whole}{self.decimal if point else ''}{fraction}"


def notation_of(language: str) -> Notation:
    """The notation of a language, of its base (`nl-BE`: `nl`), or of the first in the file."""
    known = _notations()
    found = known.get(language) or known.get(language.partition("-")[0])
    return found or next(iter(known.values()))


@lru_cache(maxsize=1)
def _notations() -> dict[str, Notation]:
    lines = FILE.read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {language: Notation(decimal, group) for language, decimal, group in rows}
