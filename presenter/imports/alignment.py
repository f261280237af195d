"""Which slides of two decks say the same: by what is on them, for their words differ."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from presenter.imports.slide import Sheet, texts

ALONE = 0.35
"""What a slide without a counterpart costs; two that belong together are more alike than not."""

MOST = 250_000
"""Pairs of slides that are compared; of larger decks, those with the same number are taken."""

_SIGN = re.compile(r"\d+(?:[.,]\d+)*|[A-Z][\w-]+|https?:\S+")

Pair = tuple[Sheet | None, Sheet | None]


class _Form(NamedTuple):
    """What of a slide survives a translation."""

    kinds: Counter[str]
    signs: Counter[str]
    has_title: bool
    words: int


def aligned(first: list[Sheet], second: list[Sheet]) -> list[Pair]:
    """Slides beside each other, in both orders; None where one has no counterpart.

    As many slides in both belong together one by one, unless another way is much better.
    """
    if len(first) * len(second) > MOST:
        shared = min(len(first), len(second))
        pairs: list[Pair] = list(zip(first, second, strict=False))
        pairs += [(one, None) for one in first[shared:]]
        return pairs + [(None, one) for one in second[shared:]]
    found = list(_path(first, second))[::-1]
    if len(first) != len(second):
        return found
    in_order: list[Pair] = list(zip(first, second, strict=True))
    return found if _cost(in_order) > _cost(found) + 2 * ALONE else in_order


def _cost(pairs: list[Pair]) -> float:
    return sum(
        ALONE if one is None or other is None else _difference(_form(one), _form(other))
        for one, other in pairs
    )


def _path(first: list[Sheet], second: list[Sheet]) -> Iterator[Pair]:
    """The cheapest way through both decks, from their ends (Needleman and Wunsch)."""
    forms, others = [_form(one) for one in first], [_form(one) for one in second]
    costs = [[ALONE * (row + column) for column in range(len(second) + 1)] for row in range(1)]
    for row, form in enumerate(forms, 1):
        line = [ALONE * row]
        for column, other in enumerate(others, 1):
            together = costs[row - 1][column - 1] + _difference(form, other)
            line.append(min(together, costs[row - 1][column] + ALONE, line[-1] + ALONE))
        costs.append(line)
    row, column = len(first), len(second)
    while row or column:
        cost = costs[row][column]
        if row and cost == costs[row - 1][column] + ALONE:
            row -= 1
            yield first[row], None
        elif column and cost == costs[row][column - 1] + ALONE:
            column -= 1
            yield None, second[column]
        else:
            row, column = row - 1, column - 1
            yield first[row], second[column]


def _form(sheet: Sheet) -> _Form:
    words = [text.plain(next(iter(text.versions))) for part in sheet.parts for text in texts(part)]
    words += [next(iter(sheet.title.versions.values()))] if sheet.title else []
    fixed = [str(part.fields.get(key, "")) for part in sheet.parts for key in ("lines", "file")]
    signs = Counter(sign for word in words for sign in _SIGN.findall(word))
    signs.update(word for word in fixed if word)
    kinds = Counter(f"{part.kind} {_size(part.fields)}" for part in sheet.parts)
    return _Form(kinds, signs, sheet.title is not None, sum(map(len, words)))


def _size(fields: object) -> int:
    """How many points or rows an element has."""
    lists = (
        [one for one in fields.values() if isinstance(one, list)]
        if isinstance(fields, dict)
        else []
    )
    return sum(map(len, lists))


def _difference(one: _Form, other: _Form) -> float:
    """How unlike two slides are, from 0 to 1."""
    longer = max(one.words, other.words, 1)
    length = 1 - min(one.words, other.words) / longer
    title = float(one.has_title != other.has_title)
    return (
        0.4 * _apart(one.kinds, other.kinds)
        + 0.35 * _apart(one.signs, other.signs)
        + 0.15 * length
        + 0.1 * title
    )


def _apart(one: Counter[str], other: Counter[str]) -> float:
    """The part of two bags that is in one of them only; nothing for two that are empty."""
    whole = (one | other).total()
    return 1 - (one & other).total() / whole if whole else 0.0
