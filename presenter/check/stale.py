"""Translations whose original has changed since they were made."""

from collections.abc import Iterator

from presenter.check.proof import Proof, Wording
from presenter.load.lock import Pair, pairs_of, read_lock, stale
from presenter.model.problem import Problem


def pairs_now(proof: Proof) -> frozenset[Pair]:
    """Every pair of an original and a translation that the deck has."""
    return frozenset(pair for wording in proof.wordings for pair in pairs_of(wording.text))


def accepted(proof: Proof, before: frozenset[Pair], place: str = "") -> tuple[frozenset[Pair], int]:
    """The pairs of a lock file that accepts the translations at a place, and how many those are.

    A place is the id of a slide, or a path that begins with one: `opening.title`. Without one all
    are accepted, and what the deck no longer has is forgotten.
    """
    chosen = [one for one in proof.wordings if not place or _is_at(place, one, proof)]
    pairs = [pair for wording in chosen for pair in pairs_of(wording.text)]
    made = {(one.language, one.translation) for one in pairs}
    kept = [one for one in before if place and (one.language, one.translation) not in made]
    return frozenset((*kept, *pairs)), len(pairs)


def _is_at(place: str, wording: Wording, proof: Proof) -> bool:
    if wording.slide is None:
        return False
    inner = wording.path.partition(".")[2] if wording.path.startswith("slides[") else wording.path
    name = f"{proof.deck.slides[wording.slide].id}.{inner}"
    return name == place or name.startswith((f"{place}.", f"{place}["))


def stale_findings(proof: Proof) -> Iterator[Problem]:
    """What is stale by the lock file, or why the lock file cannot tell."""
    lock = read_lock(proof.deck.folder)
    if lock.problem is not None:
        yield lock.problem
        return
    old = stale(pairs_now(proof), lock.pairs)
    for wording in proof.wordings if old else ():
        first = next(iter(wording.text.versions))
        for pair in pairs_of(wording.text):
            if pair in old:
                yield wording.report(pair.language, "translation-stale", original=first)
