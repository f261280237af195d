"""What a talk keeps of its room: the votes of polls, and the lines that are parked."""

from presenter.model.poll import Ballot, ballot_of
from presenter.reading import clean
from presenter.talk.intent import Act, Intent
from presenter.talk.talk import Outline, Parked, Talk

MOST_PARKED = 200
"""Lines; whoever parks more has no parking lot but a meeting."""


def kept(talk: Talk, intent: Intent, now: float, outline: Outline) -> Talk:
    """The talk with a ballot, or with a line parked or taken away again."""
    words = " ".join(clean(intent.word).split())
    if intent.act is Act.VOTE:
        return talk._replace(ballots=voted(talk.ballots, intent.ballot)) if intent.ballot else talk
    if intent.act is Act.UNPARK:
        return talk._replace(parked=unparked(talk.parked, words))
    if not words or len(talk.parked) >= MOST_PARKED:
        return talk
    slide = outline.ids[talk.on_stage.place.slide]
    parked = Parked(words, slide, talk.clock.elapsed(now))
    return talk._replace(parked=(*talk.parked, parked))


def voted(ballots: tuple[Ballot, ...], ballot: Ballot) -> tuple[Ballot, ...]:
    """The ballots with one that is new, or that takes the place of the one before it."""
    if ballot_of(ballots, ballot.slide) is None:
        return (*ballots, ballot)
    return tuple(ballot if one.slide == ballot.slide else one for one in ballots)


def unparked(parked: tuple[Parked, ...], words: str) -> tuple[Parked, ...]:
    """The lines without the last one that says this."""
    found = [at for at, one in enumerate(parked) if one.words == words]
    return tuple(one for at, one in enumerate(parked) if at not in found[-1:])
