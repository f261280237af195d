"""What a facilitator types of a poll, and what becomes of the votes: `a5 b9`, `aab`, `a+1`.

For short answers a line is an answer; `#2=1` puts the second with the first.
"""

import re
from collections.abc import Iterator
from unicodedata import normalize

from presenter.model.poll import MOST_ANSWERS, MOST_VOTES, Asked, Ballot, Count, Form
from presenter.reading import clean

_PEOPLE = re.compile(r"/\s*(\d+)")
_GROUP = re.compile(r"#\s*(\d+)\s*([=+-])\s*#?\s*(\d+)")
_LETTERS = re.compile(r"([a-z])(?:\s*([=:+-]?)\s*(\d+))?", re.IGNORECASE)
_MARKS = re.compile(r"([1-9])(?:\s*([=:+-])\s*(\d+))?")
_NUMBERS = re.compile(r"(\d+)(?:\s*([=:+-])\s*(\d+))?")
_NEXT = re.compile(r"\S+")
_APART = " \t,;"


class UncountableError(Exception):
    """A line that cannot be taken: `key` is that of its sentence, with its `values`."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def counted(asked: Asked, ballot: Ballot, line: str) -> Ballot:
    """The ballot after a line. Raises UncountableError; then nothing of the line counts."""
    if asked.form is Form.ANSWERS:
        return _answered(ballot, line)
    counts = dict(ballot.counts)
    people = ballot.people
    for name, sign, written in _parts(asked, line):
        number = _number(written)
        if not name:
            people = number
            continue
        key = asked.options[asked.names.index(name)].key
        counts[key] = _sum(counts.get(key, 0), sign, number, name)
    return Ballot(ballot.slide, tuple(Count(*one) for one in counts.items()), people)


def _parts(asked: Asked, line: str) -> Iterator[tuple[str, str, str]]:
    """The name of each option in a line, a sign and a number; no name: how many people."""
    pattern, at = _pattern(asked), 0
    while at < len(line := line.rstrip(_APART)):
        if line[at] in _APART:
            at += 1
            continue
        people = _PEOPLE.match(line, at) if asked.form is Form.MULTIPLE else None
        found = people or pattern.match(line, at)
        name = "" if people else found[1].casefold() if found else ""
        if found is None or (not people and name not in asked.names):
            raise _stray(asked, line, at, name)
        at = found.end()
        if people:
            yield "", "=", people[1]
        elif found[3] is None:
            yield name, "+", "1"
        else:
            yield name, found[2] or "=", found[3]


def _pattern(asked: Asked) -> re.Pattern[str]:
    if asked.form is Form.SCALE:
        return _MARKS
    return _LETTERS if asked.names[:1] == ("a",) else _NUMBERS


def _stray(asked: Asked, line: str, at: int, name: str) -> UncountableError:
    """What is no option, or no number."""
    if not asked.names:
        return UncountableError("no-options")
    rest = _NEXT.match(line, at)
    word = name or (rest[0] if rest else line[at:])
    return UncountableError("stray", word=word, first=asked.names[0], last=asked.names[-1])


def _number(written: str) -> int:
    """A number that a room can come to; its digits may be those of any script."""
    if len(written) > len(str(MOST_VOTES)) or int(written) > MOST_VOTES:
        raise UncountableError("too-many", word=written[:12], most=MOST_VOTES)
    return int(written)


def _sum(before: int, sign: str, number: int, name: str) -> int:
    after = {"+": before + number, "-": before - number}.get(sign, number)
    if after < 0:
        raise UncountableError("too-few", name=name, votes=before)
    if after > MOST_VOTES:
        raise UncountableError("too-many", word=after, most=MOST_VOTES)
    return after


def _answered(ballot: Ballot, line: str) -> Ballot:
    """The ballot with an answer more, or with groups put together or put right."""
    words = " ".join(normalize("NFC", clean(line)).split())
    if not words:
        return ballot
    if words.startswith("#"):
        return _regrouped(ballot, words)
    counts = list(ballot.counts)
    like = (at for at, one in enumerate(counts) if folded(one.option) == folded(words))
    at = next(like, None)
    if at is not None:
        counts[at] = counts[at]._replace(votes=_sum(counts[at].votes, "+", 1, words))
    elif len(counts) < MOST_ANSWERS:
        counts.append(Count(words, 1))
    else:
        raise UncountableError("too-many-answers", most=MOST_ANSWERS)
    return ballot._replace(counts=tuple(counts))


def folded(answer: str) -> str:
    """What is the same of answers that say the same: case and spaces do not matter."""
    return normalize("NFKC", "".join(answer.split())).casefold()


def _regrouped(ballot: Ballot, words: str) -> Ballot:
    """`#2=1`: the second group goes into the first; `#2+3`, `#2-1`: so many more or fewer."""
    found = _GROUP.fullmatch(words)
    if found is None:
        raise UncountableError("stray-group", word=words)
    counts = list(ballot.counts)
    at = _group(found[1], counts)
    if found[2] == "=":
        into = _group(found[3], counts)
        if into != at:
            votes = _sum(counts[into].votes, "+", counts[at].votes, f"#{found[3]}")
            counts[into] = counts[into]._replace(votes=votes)
            del counts[at]
        return ballot._replace(counts=tuple(counts))
    votes = _sum(counts[at].votes, found[2], _number(found[3]), f"#{found[1]}")
    counts[at : at + 1] = [counts[at]._replace(votes=votes)] if votes else []
    return ballot._replace(counts=tuple(counts))


def _group(written: str, counts: list[Count]) -> int:
    number = _number(written)
    if not 1 <= number <= len(counts):
        raise UncountableError("no-group", number=number, n=len(counts))
    return number - 1
