"""Polls and the parking lot during a talk: typed by the speaker, seen by the room in its time."""

import pytest
from textual.widgets import Input, Static

from presenter.elements.kinds.parked import Parked as ParkedKind
from presenter.elements.kinds.poll import Choice, Poll
from presenter.layout.page import Size
from presenter.model.moment import Moment
from presenter.model.place import Place
from presenter.model.poll import Ballot, Count, Form
from presenter.model.shapes import Words
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.talk import Parked, Talk
from presenter.talk.window import Side
from presenter.ui.screens.line import LineScreen
from presenter.ui.screens.talk import TalkScreen
from presenter.ui.show import Show
from tests.decks import DUTCH, ENGLISH, deck_of
from tests.ui.journey import LARGE, Journey, Travel

OPTIONS = tuple(Choice(text=Text(one)) for one in ("rozen", "bonen"))
DECK = deck_of(
    Slide("bed", Text("Bed"), (Poll(options=OPTIONS),)),
    Slide("word", Text("Woord"), (Poll(type=Form.ANSWERS),)),
    Slide("end", Text("Einde"), (ParkedKind(),)),
)
BED, WORD, END = 2, 3, 4
VOTES = Ballot("bed", (Count("1", 5), Count("2", 9)))
SMALL, MIDDLE, HUGE = Size(80, 24), Size(100, 30), Size(200, 60)


def said(
    place: Place, side: Side = Side.STAGE, size: Size = SMALL, language: str = DUTCH
) -> list[str]:
    """The words of a window of a talk with votes and a parked line."""
    talk = Talk(place, language, DUTCH, ballots=(VOTES,), parked=(Parked("*Wie?*", "bed", 61),))
    return [word.text for word in Show(DECK, talk, size, side).canvas(0, 0).words]


@pytest.mark.parametrize("size", [SMALL, MIDDLE, HUGE])
def test_the_stage_shows_votes_with_the_next_step(size: Size) -> None:
    """Not before: then there is nothing but what can be voted for."""
    before, after = said(Place(BED), size=size), said(Place(BED, 1), size=size)
    assert {"rozen", "bonen"} <= set(before) & set(after)
    assert not {"9", "64%", "14"} & set(before)
    assert {"9", "64%", "14"} <= set(after)
    assert "votes" in said(Place(BED, 1), size=size, language=ENGLISH)


def test_the_speaker_sees_votes_at_once() -> None:
    """Among the cues, and where the next step is shown."""
    assert {"rozen:", "5", "14"} <= set(said(Place(BED), Side.SPEAKER, MIDDLE))


@pytest.mark.parametrize("width", [40, 44, 52])
def test_what_can_be_voted_for_is_there_before_bars_where_these_cannot_be_drawn(width: int) -> None:
    """Then votes come under their options."""
    long = tuple(Choice(text=Text(f"{word}rups" * 4)) for word in ("rozen", "bonen"))
    deck = deck_of(Slide("bed", Text("Bed"), (Poll(options=long),)))
    show = Show(deck, Talk(Place(BED), DUTCH, DUTCH, ballots=(VOTES,)), Size(width, 12))
    before = " ".join(word.text for word in show.canvas(0, 0).words)
    assert "rozenrups" in before
    assert "64%" not in before
    last = show.frames(BED, DUTCH, 0)[-1]
    show.talk = show.talk._replace(place=Place(BED, last[1], last[0]))
    assert "64%" in [word.text for word in show.canvas(0, 0).words]


def test_nothing_moves_when_bars_appear() -> None:
    """Labels stand where they stood."""
    talk = Talk(Place(BED), DUTCH, DUTCH, ballots=(VOTES,))
    before, after = (
        {word for word in Show(DECK, one, SMALL).canvas(0, 0).words if word.text == "rozen"}
        for one in (talk, talk._replace(place=Place(BED, 1)))
    )
    assert before == after != set()


@pytest.mark.parametrize("size", [SMALL, MIDDLE, HUGE])
def test_before_and_after_stand_close_under_one_label(size: Size) -> None:
    """And an option further from the next."""
    again = Slide("again", Text("Weer"), (Poll(before="bed"),))
    deck = deck_of(Slide("bed", Text("Bed"), (Poll(options=OPTIONS),)), again)
    later = VOTES._replace(slide="again")
    talk = Talk(Place(WORD, 1), DUTCH, DUTCH, ballots=(VOTES, later))
    words = Show(deck, talk, size).canvas(0, 0).words
    before, after = (
        [word.row for word in words if word.text == said] for said in ("vooraf", "achteraf")
    )
    assert len(before) == len(after) == 2
    assert after[0] - before[0] < before[1] - after[0]


def test_what_is_parked_stands_on_its_slide_as_it_was_typed() -> None:
    """Signs mean nothing in it."""
    assert "*Wie?*" in said(Place(END))


def test_a_list_of_nothing_says_so_in_a_talk_and_what_it_is_for_on_paper() -> None:
    """A handout is printed before anything can be parked."""
    slide = DECK.slides[END]
    during, (before,) = slide.parts(DECK, Moment(live=True)), slide.parts(DECK)
    assert during != (before,)
    assert isinstance(before[0], Words)
    assert before[0].text.plain(DUTCH) == "Hier komt wat geparkeerd wordt."


def test_a_parked_list_goes_on_to_more_pages() -> None:
    """All of it can be reached."""
    lines = tuple(Parked(f"regel{number}", "bed", 0) for number in range(60))
    show = Show(DECK, Talk(Place(END), DUTCH, DUTCH, parked=lines), SMALL)
    words = set()
    for page, step in show.frames(END, DUTCH, 0):
        show.talk = show.talk._replace(place=Place(END, step, page))
        words |= {word.text for word in show.canvas(0, 0).words}
    assert {one.words for one in lines} <= words


GARDEN = """
title: Tuin
languages: [nl, en]
slides:
  - {id: bed, title: Bed, body: [{poll: {options: [rozen, bonen]}}]}
  - {id: word, title: Woord, body: [{poll: {type: answers}}]}
  - {id: end, title: Einde, body: [parked: ]}
"""


async def type_line(one: Journey, line: str) -> None:
    """Type a line over what is there, and take it."""
    one.app.screen.query_one(Input).value = line
    await one.press("enter")


def told(one: Journey) -> str:
    """What stands over the line."""
    return str(one.app.screen.query_one(Static).render())


def counts(one: Journey) -> list[tuple[Count, ...]]:
    """The votes of each poll so far."""
    return [ballot.counts for ballot in one.app.show.talk.ballots]


def test_votes_are_typed_and_a_line_that_is_wrong_stays(travel: Travel) -> None:
    """It is told what is wrong with it; Esc leaves the line, and nothing counts."""

    async def walk(one: Journey) -> None:
        await one.press("right", "V")
        await type_line(one, "a5 x")
        assert "‘x’" in told(one)
        assert one.app.screen.query_one(Input).value == "a5 x"
        await one.press("escape")
        assert (counts(one), one.place) == ([], (2, 0))
        await one.press("V")
        await type_line(one, "a5 b9")
        assert counts(one) == [(Count("1", 5), Count("2", 9))]
        assert isinstance(one.app.screen, TalkScreen)
        assert "64%" not in one.words
        await one.press("space")
        assert "64%" in one.words

    travel(walk, LARGE, deck=GARDEN)


def test_answers_are_typed_one_after_the_other(travel: Travel) -> None:
    """The line waits for the next; nothing typed leaves it."""

    async def walk(one: Journey) -> None:
        await one.press("right", "right", "right", "V")
        for line in ("Tijd", "geld", "tijd "):
            await type_line(one, line)
            assert isinstance(one.app.screen, LineScreen)
        await type_line(one, "")
        assert isinstance(one.app.screen, TalkScreen)
        assert counts(one) == [(Count("Tijd", 2), Count("geld", 1))]

    travel(walk, LARGE, deck=GARDEN)


def test_only_the_speakers_screen_shows_what_is_typed(travel: Travel) -> None:
    """In a window that the audience sees there is how to type it, and no count."""

    async def walk(one: Journey) -> None:
        await one.press("right", "V")
        one.app.screen.query_one(Input).value = "a5"
        await one.pilot.pause()
        assert "rozen" not in told(one)
        await one.press("escape", "n", "V")
        one.app.screen.query_one(Input).value = "a5"
        await one.pilot.pause()
        assert "a rozen: 5" in told(one)

    travel(walk, LARGE, deck=GARDEN)


def test_a_slide_without_a_poll_has_nothing_to_vote_for(travel: Travel) -> None:
    """Which is said."""

    async def walk(one: Journey) -> None:
        await one.press("V")
        assert isinstance(one.app.screen, TalkScreen)
        assert one.app.show.message == one.app.show.say("poll.none")

    travel(walk, LARGE, deck=GARDEN)


def test_a_line_is_parked_listed_and_taken_away(travel: Travel) -> None:
    """With the slide that it came from."""

    async def walk(one: Journey) -> None:
        await one.press("right", "exclamation_mark")
        await type_line(one, "Wie *betaalt*?")
        await one.press("exclamation_mark", "escape")
        assert [(line.words, line.slide) for line in one.app.show.talk.parked] == [
            ("Wie *betaalt*?", "bed")
        ]
        await one.press("P")
        assert {"*betaalt*?", "Bed"} <= set(one.words)
        await one.press("delete")
        assert one.app.show.talk.parked == ()
        await one.press("escape")
        assert isinstance(one.app.screen, TalkScreen)

    travel(walk, LARGE, deck=GARDEN)


def test_the_speaker_is_told_which_key_types_votes_until_there_are_some() -> None:
    """The bed has votes, the word has none."""
    assert "V" in said(Place(WORD), Side.SPEAKER, MIDDLE)
    assert "V" not in said(Place(BED), Side.SPEAKER, MIDDLE)
    assert "V" not in said(Place(WORD), Side.STAGE, MIDDLE)
