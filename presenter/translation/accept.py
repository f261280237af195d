"""Translations put in their places, and remembered as made from the originals of today."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from presenter.load import Loaded
from presenter.load.lock import Lock, pairs_of, write_lock
from presenter.model.deck import Deck
from presenter.model.problem import Mark, Problem
from presenter.model.text import EVERY, Text
from presenter.reading import ReadingError
from presenter.translation.passages import Passage
from presenter.writing.edit import Edit
from presenter.writing.rewrite import rewrite


class Translation(NamedTuple):
    """What a text is to say in a language; where it says so already, that is confirmed."""

    passage: Passage
    said: str


def translate(
    made: Iterable[Translation], source: str, target: str
) -> tuple[list[Translation], list[Problem]]:
    """Write translations into the files of a deck: those that could be, and why not the others."""
    by_file: defaultdict[str, list[Translation]] = defaultdict(list)
    for one in made:
        by_file[one.passage.mark.file].append(one)
    done: list[Translation] = []
    problems: list[Problem] = []
    for file, ones in by_file.items():
        edits = [(one, Edit(one.passage.trail, target, one.said, source)) for one in ones]
        changes = [edit for one, edit in edits if one.said != one.passage.translation]
        try:
            rewrite(Path(file), changes)
            done += ones
        except ReadingError:
            for one, edit in edits:  # which of them it was
                try:
                    rewrite(Path(file), [edit])
                    done.append(one)
                except ReadingError as error:
                    problems.append(_problem(error, one.passage))
    return done, problems


def _problem(error: ReadingError, passage: Passage) -> Problem:
    """Why a text was not changed, told at the text."""
    mark = passage.mark
    return Problem(mark, passage.context, error.code, error.values)


def remember(
    done: Sequence[Translation], loaded: Loaded, lock: Lock, source: str, target: str
) -> Problem | None:
    """Note in the lock file from which originals the translations were made; None if it could.

    What was accepted of texts that nobody says any more is forgotten.
    """
    deck, origins = loaded.deck, loaded.origins
    if deck is None or origins is None or not done:
        return None
    if lock.problem is not None:
        return lock.problem
    new = {id(one.passage.text): _with(one, deck, source, target) for one in done}
    now = [pair for one in origins.texts for pair in pairs_of(new.get(id(one.text), one.text))]
    said = {(pair.language, pair.translation) for pair in now}
    kept = {pair for pair in lock.pairs if (pair.language, pair.translation) in said}
    made = (pair for text in new.values() for pair in pairs_of(text) if pair.language == target)
    try:
        write_lock(deck.folder, kept.union(made))
    except OSError as error:
        reason = {"reason": error.strerror or ""}
        return Problem(Mark(str(deck.folder), 0, 0), "", "file-unwritable", reason)
    return None


def _with(one: Translation, deck: Deck, source: str, target: str) -> Text:
    """The text with its translation, its languages in the order of the deck's."""
    versions = dict(one.passage.text.versions)
    versions.setdefault(source, versions.pop(EVERY, ""))
    versions[target] = one.said
    return Text({each: versions[each] for each in deck.languages if each in versions})
