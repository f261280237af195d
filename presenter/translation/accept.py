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
from presenter.translation.notes import wrapped
from presenter.translation.passages import Passage
from presenter.writing.edit import Edit
from presenter.writing.rewrite import rewrite

OF_ONE = ("edit-anchor", "edit-unsafe")
"""Why a text is not changed although others of its file can be."""


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
    for ones in by_file.values():
        _put(ones, (source, target), done, problems)
    return done, problems


def _put(
    ones: list[Translation],
    languages: tuple[str, str],
    done: list[Translation],
    problems: list[Problem],
) -> None:
    """Write translations into their file; where one is refused, the others all the same."""
    passage = ones[0].passage
    changes = [_edit(one, *languages) for one in ones if one.said != one.passage.translation]
    try:
        rewrite(Path(passage.mark.file), changes)
        done += ones
    except ReadingError as error:
        if error.code in OF_ONE and len(ones) > 1:
            half = len(ones) // 2
            _put(ones[:half], languages, done, problems)
            _put(ones[half:], languages, done, problems)
            return
        mark = passage.mark if error.code in OF_ONE else passage.mark._replace(line=0, column=0)
        path = passage.context if error.code in OF_ONE else ""
        problems.append(Problem(mark, path, error.code, error.values))


def _edit(one: Translation, source: str, target: str) -> Edit:
    """What is to be written; notes are wrapped as their originals are."""
    said = one.said
    if one.passage.is_notes:
        versions = one.passage.text.versions
        said = wrapped(said, versions.get(source, versions.get(EVERY, "")))
    return Edit(one.passage.trail, target, said, source)


def remember(
    done: Sequence[Translation], loaded: Loaded, lock: Lock, source: str, target: str
) -> Problem | None:
    """Note in the lock file from which originals the translations were made; None if it could.

    What was accepted of texts that nobody says any more is forgotten, unless another deck may say
    them: one whose files lie in the same folder.
    """
    deck, origins = loaded.deck, loaded.origins
    if deck is None or origins is None or not done:
        return None
    if lock.problem is not None:
        return lock.problem
    new = {id(one.passage.text): _with(one, deck, source, target) for one in done}
    now = [pair for one in origins.texts for pair in pairs_of(new.get(id(one.text), one.text))]
    said = {(pair.language, pair.translation) for pair in now}
    shared = not set(deck.folder.glob("*.yaml")) <= {*loaded.files}
    kept = {one for one in lock.pairs if shared or (one.language, one.translation) in said}
    made = {pair for text in new.values() for pair in pairs_of(text) if pair.language == target}
    if kept | made == lock.pairs:
        return None
    try:
        write_lock(deck.folder, kept | made)
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
