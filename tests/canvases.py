"""What can be wrong with a canvas, said in sentences: tests compare the list of them with []."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from rich.cells import cell_len

from presenter.layout.canvas import Canvas, Word
from tests.decks import words_in

JOINER = "\u200d"


def faults(canvas: Canvas) -> list[str]:
    """What is wrong with a canvas, as `page_faults` says it."""
    return page_faults(canvas.lines(), canvas.words, canvas.width, canvas.height)


def page_faults(lines: list[str], words: Sequence[Word], width: int, height: int) -> list[str]:
    """Rows of another width, words that overlap, leave the page, or do not stand in its cells."""
    return [
        *row_faults(lines, width, height),
        *_place_faults(words, width, height),
        *_overlaps(words),
        *_misreadings(words, lines),
    ]


def row_faults(lines: list[str], width: int, height: int) -> Iterable[str]:
    if len(lines) != height:
        yield f"{len(lines)} rows instead of {height}"
    for number, line in enumerate(lines):
        if "\n" in line or cell_len(line) != width:
            yield f"row {number} has {cell_len(line)} cells instead of {width}: {line!r}"


def _place_faults(words: Iterable[Word], width: int, height: int) -> Iterable[str]:
    for word in words:
        if word.row < 0 or word.row + word.height > height:
            yield f"leaves the page at its top or foot: {word}"
        if word.column < 0 or word.column + word.width > width:
            yield f"leaves the page at its side: {word}"


def _overlaps(words: Iterable[Word]) -> Iterable[str]:
    taken: dict[tuple[int, int], Word] = {}
    for word in words:
        places = [
            (row, column)
            for row in range(word.row, word.row + word.height)
            for column in range(word.column, word.column + word.width)
        ]
        other = next((taken[place] for place in places if place in taken), None)
        if other:
            yield f"overlaps: {word} and {other}"
        taken |= dict.fromkeys(places, word)


def touching(words: Sequence[Word]) -> list[str]:
    """Words with nothing between them: beside each other, or drawn under each other."""
    starting: dict[int, list[Word]] = defaultdict(list)
    drawn: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        starting[word.column].append(word)
        if word.height > 1:
            drawn[word.row].append(word)
    return [
        f"touches: {one} and {other}"
        for one in words
        for other in (*_following(one, starting), *_hanging(one, drawn))
    ]


def _following(one: Word, starting: Mapping[int, list[Word]]) -> Iterator[Word]:
    """The words that begin in the very cell where this one ends."""
    for other in starting.get(one.column + one.width, ()) if one.width > 0 else ():
        if _share(one.row, one.height, other.row, other.height):
            yield other


def _hanging(one: Word, drawn: Mapping[int, list[Word]]) -> Iterator[Word]:
    """The drawn words right under this one, if it is drawn too."""
    for other in drawn.get(one.row + one.height, ()) if one.height > 1 else ():
        if _share(one.column, one.width, other.column, other.width):
            yield other


def _share(start: int, length: int, other: int, others_length: int) -> bool:
    return start < other + others_length and other < start + length


def _misreadings(words: Iterable[Word], lines: list[str]) -> Iterable[str]:
    for word in words:
        if not 0 <= word.row < len(lines):
            continue
        line = lines[word.row]
        if word.height == 1 and not _reads(line, word):
            yield f"not in its cells: {word} in {line!r}"
        rows = lines[word.row : word.row + word.height]
        ink = "".join(row[word.column : word.column + word.width] for row in rows)
        if word.height > 1 and word.text.isalnum() and not ink.strip():
            yield f"not drawn: {word}"


def _reads(line: str, word: Word) -> bool:
    at = line.find(word.text)
    ends = _ends(line)
    while at >= 0:
        if ends[at] == word.column and ends[at + len(word.text)] == word.column + word.width:
            return True
        at = line.find(word.text, at + 1)
    return False


@lru_cache(maxsize=256)
def _ends(line: str) -> tuple[int, ...]:
    """Per index in a line the cells before it."""
    return tuple(cell_len(line[:at]) for at in range(len(line) + 1))


def lost(texts: Iterable[str], shown: Iterable[str]) -> list[str]:
    """What of the texts is not among the shown words, in the order in which they were painted.

    A word that was broken counts when its pieces, joined, give it. Joiners are not words.
    """
    found = [word.replace(JOINER, "") for word in shown]
    texts = [text.replace(JOINER, "") for text in texts]
    texts = [text for text in texts if words_in(text)]
    missing = [text for text in texts if not _follows(words_in(text), found)]
    characters = Counter("".join("".join(words_in(text)) for text in texts))
    characters.subtract("".join(found))
    missing += [f"the character {one!r}" for one, count in characters.items() if count > 0]
    return missing


def _follows(words: list[str], found: list[str]) -> bool:
    """Whether the words, or pieces that make them, stand in this order among those found."""
    done = 0
    begun: set[int] = set()
    for piece in found:
        word = words[done]
        ends = {at + len(piece) for at in {0, *begun} if word.startswith(piece, at)}
        if len(word) in ends:
            done, begun = done + 1, set()
            if done == len(words):
                return True
        else:
            begun |= ends
    return False
