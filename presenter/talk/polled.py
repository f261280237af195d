"""What the polls of a talk came to, as they were put to the room."""

from collections.abc import Iterator, Sequence

from presenter.model.poll import Asked, Ballot, Form, Tally, ballot_of, tally
from presenter.talk.occasion import Planned
from presenter.talk.report import Polled

Ballots = tuple[Ballot, ...]


def polls_of(programme: Sequence[Planned], ballots: Ballots) -> tuple[Polled, ...]:
    """The polls that somebody voted in; last those whose slides are not planned any more."""
    asked = {one.id: one.poll for one in programme if one.poll}
    return tuple(_polls(asked, ballots))


def _polls(asked: dict[str, Asked], ballots: Ballots) -> Iterator[Polled]:
    for slide, poll in asked.items():
        ballot = ballot_of(ballots, slide)
        if ballot is not None:
            yield Polled(slide, tally(poll, ballot), _before(poll, ballots))
    for ballot in ballots:
        if ballot.slide not in asked:  # what was asked is not known: votes go by their keys
            yield Polled(ballot.slide, tally(Asked(None, Form.ANSWERS), ballot))


def _before(poll: Asked, ballots: Ballots) -> Tally | None:
    earlier = ballot_of(ballots, poll.before)
    return tally(poll, earlier) if earlier else None
