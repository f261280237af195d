"""Numbers that a text has in words."""

import re
from collections.abc import Iterator
from decimal import Decimal

from presenter.check.writing import Writing


def plain(number: Decimal) -> str:
    """A number in its one way of being written: no nought that says nothing."""
    return f"{number.normalize():f}"


def spelled(text: str, writing: Writing) -> frozenset[str]:
    """The values of all words for numbers in a text; a share has a percent sign behind it."""
    small = text.casefold()
    return frozenset(_values(small, writing))


def _values(text: str, writing: Writing) -> Iterator[str]:
    powers = "|".join(map(re.escape, writing.powers))
    for word, value in writing.spelled:
        if word not in text:
            continue
        for found in re.finditer(rf"(?<!\w){re.escape(word)}(?:\s?({powers})\b)?(?!\w)", text):
            yield value
            if found[1] and not value.endswith("%"):
                yield plain(Decimal(value).scaleb(writing.powers[found[1]]))
    for word, noughts in writing.powers.items():
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            yield plain(Decimal(1).scaleb(noughts))
