"""Votes and parked lines, as a talk keeps them."""

from presenter.model.place import Place
from presenter.model.poll import Ballot, Count
from presenter.talk import Act, Clock, Intent, Parked, Talk, advance
from presenter.talk.written import read, written
from tests.decks import DUTCH, ENGLISH
from tests.talk.outlines import stepped

OUTLINE = stepped(1, 1)
BEGUN = Talk(Place(1), DUTCH, ENGLISH, Clock(0, 100, True))
FIRST = Ballot("0", (Count("a", 5),))
SECOND = Ballot("1", (Count("a", 2),))


def after(talk: Talk, *intents: Intent) -> Talk:
    """The talk after these, at 160 seconds."""
    for intent in intents:
        talk = advance(talk, intent, 160, OUTLINE)
    return talk


def test_a_ballot_takes_the_place_of_the_one_before_it() -> None:
    """Each poll has one; the others stay as they are, and the slide too."""
    more = FIRST._replace(counts=(Count("a", 6),))
    votes = [Intent(Act.VOTE, ballot=one) for one in (FIRST, SECOND, more)]
    talk = after(BEGUN, *votes, Intent(Act.VOTE))
    assert talk == BEGUN._replace(ballots=(more, SECOND))


def test_a_line_is_parked_with_its_slide_and_the_clock() -> None:
    """As it was typed, without the spaces around it; nothing typed parks nothing."""
    park = Intent(Act.PARK, word="  Wie betaalt *dat*? ")
    talk = after(BEGUN, park, Intent(Act.PARK, word="  \t"))
    assert talk.parked == (Parked("Wie betaalt *dat*?", "1", 60),)


def test_a_parked_line_can_be_taken_away() -> None:
    """The last of several that say the same."""
    talk = after(BEGUN, *(Intent(Act.PARK, word=word) for word in ("a", "b", "a")))
    assert [one.words for one in after(talk, Intent(Act.UNPARK, word="a")).parked] == ["a", "b"]
    assert after(talk, Intent(Act.UNPARK, word="c")) == talk


def test_the_journal_keeps_votes_and_parked_lines() -> None:
    """A talk of before there were any has none."""
    talk = BEGUN._replace(ballots=(FIRST,), parked=(Parked("وقت 🙂", "1", 60),))
    assert read(Talk, written(talk)) == talk
    old = written(BEGUN).replace(',"ballots":[],"parked":[]', "")
    assert old != written(BEGUN)
    assert read(Talk, old) == BEGUN
