"""What is otherwise in a talk that is rehearsed."""

from presenter.model.place import Place
from presenter.talk import Act, Clock, Intent, Manner, Practice, Talk, advance
from tests.decks import DUTCH, ENGLISH
from tests.talk.outlines import stepped

OUTLINE = stepped(0, 2, 0)
START = Talk(Place(), DUTCH, DUTCH)


def begun(practice: Practice, talk: Talk = START, now: float = 10.0) -> Talk:
    return advance(talk, Intent(Act.REHEARSE, practice=practice), now, OUTLINE)


def test_a_rehearsal_counts_from_its_first_moment() -> None:
    """Its clock does not wait for the first slide to leave."""
    talk = begun(Practice(Manner.REHEARSAL, "Ada"))
    assert talk.clock == Clock(0, 10.0, True)
    assert talk.practice == Practice(Manner.REHEARSAL, "Ada")


def test_a_talk_under_way_is_no_rehearsal() -> None:
    """Nor is a rehearsal another one."""
    live = advance(START, Intent(Act.NEXT), 1.0, OUTLINE)
    assert begun(Practice(Manner.REHEARSAL), live) == live
    covered = begun(Practice(Manner.COVER))
    assert begun(Practice(Manner.SWAP), covered, 20.0) == covered


def test_a_part_begins_at_its_first_slide() -> None:
    """Unless the talk is in it already."""
    part = Practice(Manner.REHEARSAL, slides=("2", "1"))
    assert begun(part).place == Place(2)
    there = START._replace(place=Place(1, 2))
    assert begun(part, there).place == Place(1, 2)


def test_where_languages_are_swapped_they_differ_and_change_places() -> None:
    """What is spoken is the notes' language; the language key exchanges the two."""
    talk = begun(Practice(Manner.SWAP))
    assert (talk.language, talk.notes_language) == (DUTCH, ENGLISH)
    talk = advance(talk, Intent(Act.LANGUAGE), 20.0, OUTLINE)
    assert (talk.language, talk.notes_language) == (ENGLISH, DUTCH)


def test_after_the_last_slide_of_a_round_the_first_comes_with_a_clock_of_its_own() -> None:
    """A slide's time of the round before is not its time in this one."""
    talk = begun(Practice(Manner.REHEARSAL, loop=True))
    talk = advance(talk, Intent(Act.LAST), 20.0, OUTLINE)
    talk = advance(talk, Intent(Act.NEXT), 25.0, OUTLINE)
    assert (talk.place, talk.lap, talk.spent) == (Place(), 1, ())
    assert talk.clock.elapsed(27.0) == 2.0


def test_only_what_goes_on_goes_round() -> None:
    """The last slide is the end of a rehearsal that does not loop, and for keys that jump."""
    plain = advance(begun(Practice(Manner.REHEARSAL)), Intent(Act.LAST), 20.0, OUTLINE)
    assert advance(plain, Intent(Act.NEXT), 25.0, OUTLINE).place == Place(2)
    loop = advance(begun(Practice(Manner.REHEARSAL, loop=True)), Intent(Act.LAST), 20.0, OUTLINE)
    assert advance(loop, Intent(Act.LAST), 25.0, OUTLINE) == loop
    first = begun(Practice(Manner.REHEARSAL, loop=True))
    assert advance(first, Intent(Act.BACK), 25.0, OUTLINE) == first


def test_a_round_that_is_paused_stays_paused() -> None:
    """Who looks around meanwhile rehearses nothing."""
    talk = advance(begun(Practice(Manner.REHEARSAL, loop=True)), Intent(Act.LAST), 20.0, OUTLINE)
    talk = advance(talk, Intent(Act.PAUSE), 21.0, OUTLINE)
    assert advance(talk, Intent(Act.NEXT), 25.0, OUTLINE).clock == Clock(0, None, True)
