"""How a deck is spoken: what its notes take, and how much there is to read meanwhile."""

from collections.abc import Iterator

from presenter.check.numbers import prose
from presenter.check.proof import Proof
from presenter.check.writing import writing_of
from presenter.elements.durations import clock
from presenter.model.notes import WORDS_A_MINUTE, seconds_to_say
from presenter.model.problem import Problem
from presenter.model.slide import Slide

MOST = 40
"""Words on a slide that are read beside listening."""

DENSE = 30
"""Words on a slide; three slides in a row with more tire."""

OVER = 1.15
"""Times its duration that the notes of a slide may take: nobody says them word for word."""


def speaking_findings(proof: Proof) -> Iterator[Problem]:
    """Notes that do not fit in their minutes, and slides with much to read."""
    yield from _long_notes(proof)
    dense = 0
    for number in range(len(proof.deck.slides)):
        count, language = max(
            (_words(proof, number, language), language) for language in proof.deck.languages
        )
        if count > MOST:
            yield proof.report(number, "words-many", count=count, language=language, most=MOST)
        dense = dense + 1 if count > DENSE else 0
        if dense == 3:
            yield proof.report(number, "slides-dense", most=DENSE)


def _words(proof: Proof, number: int, language: str) -> int:
    """How many words stand on a slide in a language; what is withheld comes later, or never."""
    withheld = [text for texts in proof.deck.slides[number].withheld for text in texts]
    shown = (one.text for one in proof.of_slide(number) if one.text not in withheld)
    said = (text.written(language) for text in shown)
    return sum(any(map(str.isalnum, word)) for one in said for word in prose(one).split())


def _long_notes(proof: Proof) -> Iterator[Problem]:
    for wording in proof.wordings:
        if wording.key != "notes" or wording.slide is None:
            continue
        slide = proof.deck.slides[wording.slide]
        if slide.duration is None or slide.notes is None:
            continue
        for written in wording.text.versions:
            for language in (written,) if written else proof.deck.languages[:1]:
                takes = _takes(proof, slide, language)
                if takes > OVER * slide.duration:
                    said = {"takes": clock(takes), "has": clock(slide.duration)}
                    yield wording.report(written, "notes-long", **said)


def _takes(proof: Proof, slide: Slide, language: str) -> float:
    """The seconds that a slide took in rehearsals, or else that its notes take to be said."""
    spoken, writing = proof.spoken.get(language), writing_of(language)
    if spoken is not None and slide.id in spoken.times:
        return spoken.times[slide.id]
    calm = writing.pace if writing else WORDS_A_MINUTE
    pace = (spoken.pace if spoken else None) or calm
    return seconds_to_say(slide.notes, language, pace) if slide.notes else 0.0
