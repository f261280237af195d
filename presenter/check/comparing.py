"""Polls that are compared with an earlier one, or ask it again: whether there is one."""

from collections.abc import Iterator

from presenter.check.proof import Proof
from presenter.elements.polls import asked_on
from presenter.model.problem import Problem


def poll_findings(proof: Proof) -> Iterator[Problem]:
    """Polls that name a slide which has none, or comes later, or has nothing to vote for."""
    deck = proof.deck
    for number, slide in enumerate(deck.slides):
        asked = asked_on(deck, slide)
        if asked is None or not asked.before:
            continue
        earlier = deck.find(asked.before)
        if earlier is None or earlier >= number or asked_on(deck, deck.slides[earlier]) is None:
            yield proof.report(number, "poll-before", word=asked.before)
