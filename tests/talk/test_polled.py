"""What a report tells of the polls of a talk."""

from presenter.model.poll import Asked, Ballot, Count, Form, Option
from presenter.model.text import Text
from presenter.talk.occasion import Planned
from presenter.talk.polled import polls_of
from presenter.talk.report import Polled

OPTIONS = (Option("1", Text("rozen")), Option("2", Text("bonen")))
BED = Asked(Text("Wat komt er?"), Form.SINGLE, OPTIONS)
NOTHING = Text("")
PROGRAMME = (
    Planned("bed", None, NOTHING, 0, 60, poll=BED),
    Planned("talk", None, NOTHING, 0, 60),
    Planned("again", None, NOTHING, 0, 60, poll=BED._replace(before="bed")),
)
FIRST = Ballot("bed", (Count("1", 3),))
SECOND = Ballot("again", (Count("2", 1),))


def votes(polled: Polled) -> tuple[str, list[int], list[int] | None]:
    """Its slide, the votes for each option, and those of before."""
    before = polled.before and [row.votes for row in polled.before.rows]
    return polled.slide, [row.votes for row in polled.after.rows], before


def test_polls_are_told_in_the_order_of_the_deck_beside_earlier_ones() -> None:
    """Whichever was voted in first."""
    found = polls_of(PROGRAMME, (SECOND, FIRST))
    assert [votes(one) for one in found] == [("bed", [3, 0], None), ("again", [0, 1], [3, 0])]


def test_a_poll_that_nobody_voted_in_is_not_told_of() -> None:
    """Nor is there anything to compare a later one with."""
    assert polls_of(PROGRAMME, ()) == ()
    assert [votes(one) for one in polls_of(PROGRAMME, (SECOND,))] == [("again", [0, 1], None)]


def test_votes_for_a_poll_that_is_gone_are_told_by_their_keys() -> None:
    """Nothing that was counted is lost when a slide is taken out of the deck."""
    (found,) = polls_of((), (FIRST,))
    assert [(row.option.key, row.votes) for row in found.after.rows] == [("1", 3)]
