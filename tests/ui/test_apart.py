"""The speaker's window beside the audience's: what it says of that, and what it keeps from it."""

from collections.abc import Callable

import pytest

from presenter.layout.page import Size
from presenter.load import Loaded
from presenter.model.place import Place
from presenter.model.problem import Mark, Problem
from presenter.talk import Act, Talk
from presenter.talk.window import Side, Stage, Window
from presenter.ui.show import Show
from tests.decks import DUTCH, ENGLISH, deck_of
from tests.ui.journey import Journey, Travel
from tests.ui.test_show import LARGE, do, seen, slide

DECK = deck_of(*(slide(f"slide{number}", "een", "twee") for number in range(28)))
PAGE = Stage(80, 24)
STAGE = Window("stage", Side.STAGE, PAGE)


@pytest.fixture
def speaker() -> Callable[..., Show]:
    """The speaker's window of some size, with the audience's beside it."""

    def made(size: Size = LARGE, *others: Window) -> Show:
        show = Show(DECK, Talk(Place(11), DUTCH, DUTCH), size, Side.SPEAKER)
        show.joined(others or (STAGE,), (PAGE,))
        return show

    return made


@pytest.mark.parametrize(
    ("size", "way"),
    [
        (Size(150, 40), "beeld staat stil: de zaal ziet dia 12 · Enter toont dit · Esc terug"),
        (LARGE, "zaal ziet dia 12 · Enter toont dit · Esc terug"),
        (Size(80, 24), "stil: Enter toont · Esc terug"),
    ],
)
def test_while_the_stage_is_frozen_the_way_out_stands_at_the_top(
    speaker: Callable[..., Show], size: Size, way: str
) -> None:
    """As long as there is room, and beside the slide's own number, in every arrangement."""
    show = speaker(size)
    do(show, Act.FREEZE, Act.NEXT_SLIDE)
    top = seen(show).splitlines()[0]
    assert way in top
    assert "13 / 30" in top
    for _ in range(3):
        show.rearrange()
        top = seen(show).splitlines()[0]
        assert "Enter" in top
        assert "Esc" in top


def test_before_the_audience_has_a_window_and_after_it_had_one_the_speaker_is_told(
    speaker: Callable[..., Show],
) -> None:
    """In the heading in brief, beside the notes with the command that opens it."""
    show = Show(DECK, Talk(Place(11), DUTCH, DUTCH), Size(150, 40), Side.SPEAKER)
    assert "nog geen venster voor de zaal" in seen(show).splitlines()[0]
    assert "tweespraak DECK opent het" in seen(show)
    show.joined((STAGE,), (PAGE,))
    assert "venster" not in seen(show)
    show.joined((), (PAGE,))
    assert "venster van de zaal is weg" in seen(show).splitlines()[0]
    assert "tweespraak opent het venster van de zaal opnieuw" in seen(show)


def test_the_letter_of_a_page_is_that_of_the_audiences_page() -> None:
    """The small pane of the speaker has pages of its own."""
    long = slide("lang", *(f"punt {number} van een lange rij" for number in range(14)))
    show = Show(deck_of(long), Talk(Place(2), DUTCH, DUTCH), Size(90, 24), Side.SPEAKER)
    show.joined((STAGE,), (Stage(200, 60),))
    assert "3 / 3" in seen(show).splitlines()[0]
    show.joined((STAGE,), (Stage(40, 12),))
    assert "3a / 3" in seen(show).splitlines()[0]
    do(show, Act.REVEAL)
    last = show.frames(2, DUTCH, 0)[-1][0]
    assert f"3{'abcdefgh'[last]} / 3" in seen(show).splitlines()[0]


def test_every_jump_of_a_speaker_with_an_audience_apart_only_looks(travel: Travel) -> None:
    """The next slide and the one before take the audience along."""

    async def walk(one: Journey) -> None:
        one.app.company.seated((STAGE,), (PAGE,))
        await one.press("right")
        for keys in (("G",), ("end",), ("home",), ("g", "g"), ("3", "G"), ("o", "end", "enter")):
            await one.press(*keys)
            assert one.app.show.talk.on_stage.place.slide == 1
            assert one.place[0] != 2
            await one.press("escape")
            assert one.place[0] == 2
        await one.press("down")
        assert one.app.show.talk.on_stage.place.slide == 2

    travel(walk, LARGE, side=Side.SPEAKER)


def test_a_jump_to_where_the_audience_is_freezes_nothing(travel: Travel) -> None:
    """It keeps the step, and from elsewhere it goes back there."""

    async def walk(one: Journey) -> None:
        one.app.company.seated((STAGE,), (PAGE,))
        await one.press("right", "right")
        before = one.app.show.talk
        for keys in (("2", "G"), ("o", "enter"), ("G", "2", "G")):
            await one.press(*keys)
            assert one.app.show.talk == before

    travel(walk, LARGE, side=Side.SPEAKER)


@pytest.mark.parametrize(
    ("others", "swapped"),
    [((STAGE,), True), ((STAGE._replace(extra=True),), False), ((), False)],
    ids=["the audience's window", "one that stays", "none"],
)
def test_a_swap_never_leaves_the_speaker_without_a_window(
    travel: Travel, others: tuple[Window, ...], swapped: bool
) -> None:
    """It is refused with a sentence."""

    async def walk(one: Journey) -> None:
        one.app.company.seated(others, (PAGE,))
        await one.press("x")
        assert one.app.show.talk.swapped is swapped
        assert ("Wisselen gaat alleen" in one.text) is not swapped

    travel(walk, LARGE, side=Side.SPEAKER)


def test_an_audiences_window_that_stays_swaps_nothing_either(travel: Travel) -> None:
    """All windows agree about that."""

    async def walk(one: Journey) -> None:
        one.app.show.extra = True
        one.app.company.seated((Window("speaker", Side.SPEAKER),), (PAGE,))
        await one.press("x")
        assert not one.app.show.talk.swapped

    travel(walk, LARGE)


SPEAKER = Window("speaker", Side.SPEAKER)
BROKEN = Problem(Mark("/a/deck.yaml", 3, 1), "", "syntax", {})


@pytest.mark.parametrize("apart", [True, False])
def test_what_is_meant_for_the_speaker_is_on_the_stage_only_without_a_speakers_window(
    apart: bool,
) -> None:
    """A talk to go on with, a broken deck, a frozen stage, and how many problems there are."""

    def tells(show: Show) -> bool:
        if apart:
            show.joined((SPEAKER,), (PAGE,))
        return "Tuin" not in seen(show).splitlines()[-1]

    def stage() -> Show:
        return Show(DECK, Talk(Place(11), DUTCH, DUTCH), LARGE)

    offering, broken, frozen, warned = stage(), stage(), stage(), stage()
    offering.offered = {"slide": 2, "clock": "1:00"}
    broken.take(Loaded(None, (BROKEN,), (), {}, broken=True))
    do(frozen, Act.FREEZE)
    warned.remarks.tell_also((BROKEN,))
    warned.warn()
    told = [tells(one) for one in (offering, broken, frozen, warned)]
    assert told == [not apart] * len(told)


def test_what_to_skip_is_not_asked_on_the_stage_beside_a_speakers_window(travel: Travel) -> None:
    async def walk(one: Journey) -> None:
        one.app.company.seated((SPEAKER,), (PAGE,))
        await one.press("right", "right", "right")
        one.app.seconds = 580
        await one.press("c")
        assert "kiest u in het venster van de spreker" in one.text

    travel(walk, LARGE)


def test_the_offer_to_go_on_is_whole_on_eighty_columns() -> None:
    """In both languages."""
    for language in (DUTCH, ENGLISH):
        show = Show(DECK, Talk(Place(11), language, DUTCH), Size(80, 24))
        show.offered = {"slide": 12, "clock": "1:02:28"}
        assert show.say("resume.offer", **show.offered) in seen(show)
        show.offered = None
        do(show, Act.FREEZE)
        assert show.say("stage.frozen-here", slide=12, shows="f", back="Esc") in seen(show)
