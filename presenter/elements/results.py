"""What a poll came to: its bars, before and after where there are both, and how many voted."""

from collections.abc import Iterator
from typing import NamedTuple

from presenter.elements.amount import joined
from presenter.elements.said import beside, said
from presenter.model.chart import Category, Chart, Form, Series, Value
from presenter.model.deck import Deck
from presenter.model.moment import Moment
from presenter.model.poll import Asked, Ballot, Count, Row, Tally, ballot_of, tally
from presenter.model.poll import Form as PollForm
from presenter.model.role import Role
from presenter.model.shapes import Shape, Words
from presenter.model.text import Text
from presenter.words import notation_of, speak

MANY = 99
"""Votes for each option of a poll that is measured."""


class Steps(NamedTuple):
    """The steps at which what can be voted for comes, and at which the votes do."""

    options: int
    votes: int


def results(deck: Deck, slide: str, asked: Asked, moment: Moment, steps: Steps) -> Iterator[Shape]:
    """A bar for each option, whose label is there before it; under them how many voted."""
    own, earlier = _ballot(asked, slide, moment), ballot_of(moment.ballots, asked.before)
    after, before = tally(asked, own), tally(asked, earlier) if earlier else None
    if after.rows:
        yield _chart(deck, after, before, steps)
    totals = tuple(_totals(deck, after))
    if before:
        totals = (*_when(deck, "before", before), *_when(deck, "after", after))
    yield Words(beside(deck, totals), Role.MUTED, small=True, step=steps.votes)


def _ballot(asked: Asked, slide: str, moment: Moment) -> Ballot | None:
    """The votes; where a poll is measured that has none, as many as a room may have."""
    found = ballot_of(moment.ballots, slide)
    if found is None and moment.measured:
        return Ballot(slide, tuple(Count(one.key, MANY) for one in asked.options))
    return found


def _chart(deck: Deck, after: Tally, before: Tally | None, steps: Steps) -> Chart:
    answers = after.asked.form is PollForm.ANSWERS
    since = steps.votes if answers else steps.options
    both = [one for one in (before, after) if one]
    shares = len(both) > 1 and all(one.whole or not one.votes for one in both)
    categories, values = [], []
    for row, label in zip(after.rows, _labels(deck, after), strict=True):
        earlier = _same(row, before)
        if before and earlier:
            categories += [Category(label, step=since), Category(lit=True, step=since)]
            values.append(_value(deck, before, earlier, "before", shares))
            values.append(_value(deck, after, row, "after", shares))
        else:
            categories.append(Category(label, step=since))
            values.append(_value(deck, after, row))
    question = after.asked.question or said(deck, "poll.result")
    series = Series(tuple(values), step=steps.votes)
    return Chart(Form.BAR, question, tuple(categories), (series,), read=True)


def _same(row: Row, before: Tally | None) -> Row | None:
    """The same option in an earlier poll; without votes where that had none of it."""
    if before is None:
        return None
    known = (one for one in before.rows if one.option.key == row.option.key)
    return next(known, Row(row.option, 0))


def _labels(deck: Deck, found: Tally) -> Iterator[Text]:
    """What each option says, behind its letter."""
    if found.asked.form in (PollForm.SCALE, PollForm.ANSWERS):
        yield from (row.option.text for row in found.rows)
        return
    for name, row in zip(found.asked.names, found.rows, strict=True):
        versions = row.option.text.versions.items()
        yield Text({one: f"**{name}** · {words}" for one, words in versions})


def _value(deck: Deck, found: Tally, row: Row, when: str = "", shares: bool = False) -> Value:
    """The votes and their share, and when that was, where there is another to compare with."""
    share = found.share(row)
    parts = [Text({one: notation_of(one).number(str(row.votes)) for one in deck.languages})]
    if share is not None and found.asked.form is not PollForm.ANSWERS:
        parts.append(Text({one: joined(str(share), "%") for one in deck.languages}))
    if when:
        parts.append(said(deck, f"poll.{when}"))
    number = row.votes / (found.whole or 1) if shares else row.votes
    return Value(float(number), beside(deck, tuple(parts)))


def _when(deck: Deck, when: str, found: Tally) -> Iterator[Text]:
    """The same of one of two polls, behind a word for it."""
    first, *rest = _totals(deck, found)
    word = said(deck, f"poll.{when}")
    yield Text({one: f"{word.written(one)}: {first.written(one)}" for one in deck.languages})
    yield from rest


def _totals(deck: Deck, found: Tally) -> Iterator[Text]:
    """How many voted, and the mean of a scale."""
    if found.people:
        yield counted(deck, "poll.people", found.people)
    unit = "answers" if found.asked.form is PollForm.ANSWERS else "votes"
    yield counted(deck, f"poll.{unit}", found.votes)
    if found.mean is not None:
        mean = f"{found.mean:.1f}"
        yield Text(
            {
                one: speak(one)("poll.mean", mean=notation_of(one).number(mean))
                for one in deck.languages
            }
        )


def counted(deck: Deck, key: str, count: int) -> Text:
    """So many of something, as each language of the deck writes it."""
    return Text(
        {
            one: speak(one)(key, n=count, count=notation_of(one).number(str(count)))
            for one in deck.languages
        }
    )
