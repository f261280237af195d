"""Rehearsing in the app: what is recorded, what is said of it, and its keys."""

from pathlib import Path

import pytest

from presenter.rehearsal.earlier import Earlier
from presenter.rehearsal.history import Way
from presenter.rehearsal.recording import run_of
from presenter.store.database import reading
from presenter.store.folder import store_file
from presenter.store.runs import known_runs
from presenter.store.talks import events, programme, talks
from presenter.talk import Manner, Practice
from presenter.talk.window import Side
from presenter.ui.rehearsing import Rehearsing
from tests.decks import DUTCH, ENGLISH
from tests.ui.journey import LARGE, Journey, Travel

ALONE = Practice(Manner.REHEARSAL, "Ada")


@pytest.fixture(autouse=True)
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


async def at(journey: Journey, *keys: tuple[float, str]) -> None:
    """Press keys at these seconds."""
    for seconds, key in keys:
        journey.app.seconds = seconds
        await journey.press(key)


def test_a_rehearsal_counts_from_when_its_window_is_there(travel: Travel) -> None:
    """It says that it is recorded, and against what: nothing advances by itself."""

    async def walk(journey: Journey) -> None:
        journey.app.seconds = 50.0
        await journey.press("J")
        assert journey.place == (1, 0)
        assert "● REC opname" in journey.text
        assert "0:50" in journey.text

    travel(walk, LARGE, side=Side.SPEAKER, practice=ALONE)


def test_keys_at_given_seconds_make_exactly_those_times(travel: Travel) -> None:
    """Through the app and the journal; a pause is in none, a slide begun again only once."""

    async def walk(journey: Journey) -> None:
        journey.app.is_kept = True
        await at(journey, (2.0, "down"), (4.0, "down"), (5.0, "t"), (50.0, "t"), (52.5, "down"))
        await at(journey, (60.0, "m"), (61.0, "enter"), (70.0, "R"), (73.25, "m"))
        await journey.press(*"haag")
        await at(journey, (74.0, "enter"), (75.0, "H"), (76.0, "H"), (80.0, "q"), (81.5, "enter"))

    travel(walk, LARGE, side=Side.SPEAKER, practice=ALONE)
    with reading(store_file()) as connection:
        assert connection is not None
        (occasion,) = talks(connection)
        run = run_of(occasion, programme(connection, occasion.id), events(connection, occasion.id))
    assert (run.manner, occasion.speaker, run.whole) == (Manner.REHEARSAL, "Ada", True)
    assert [(one.id, one.seconds) for one in run.slides] == [
        (run.slides[0].id, 2.0),
        ("pond", 2.0),
        ("hedge", 3.5),
        ("path", 11.5),
    ]
    assert [one.word for one in run.slides[3].stumbles] == ["haag"]
    assert run.slides[3].peeks == 1
    assert known_runs(occasion.deck) == [run]


def test_a_stumble_is_taken_back_with_escape(travel: Travel) -> None:
    """The clock goes on meanwhile."""

    async def walk(journey: Journey) -> None:
        await at(journey, (5.0, "m"))
        await journey.press("x", "q")
        await at(journey, (9.0, "escape"))
        assert journey.app.show.talk.stumbles == ()
        assert journey.app.show.talk.clock.elapsed(9.0) == 9.0

    travel(walk, LARGE, side=Side.SPEAKER, practice=ALONE)


def test_covered_notes_say_how_often_they_were_looked_at(travel: Travel) -> None:
    """And the words are away."""

    async def walk(journey: Journey) -> None:
        await journey.press("down")
        assert "reiger." in journey.words
        await journey.press("H")
        assert "reiger." not in journey.words
        assert "0 keer gekeken" in journey.text
        await journey.press("H", "H")
        assert "1 keer gekeken" in journey.text

    travel(walk, LARGE, side=Side.SPEAKER, practice=ALONE)


def test_the_keys_of_a_rehearsal_do_nothing_in_a_talk(travel: Travel) -> None:
    """Nor does the help name them."""

    async def walk(journey: Journey) -> None:
        await journey.press("m", "H", "R")
        assert journey.app.show.talk.stumbles == ()
        assert not journey.app.show.talk.notes_covered
        await journey.press("question_mark")
        assert "Bij het oefenen" not in journey.text

    travel(walk, LARGE, side=Side.SPEAKER)


def test_the_help_names_the_keys_of_a_rehearsal(travel: Travel) -> None:
    async def walk(journey: Journey) -> None:
        await journey.press("question_mark")
        assert "Bij het oefenen" in journey.text

    travel(walk, (120, 60), side=Side.SPEAKER, practice=ALONE)


def test_keywords_are_the_bold_words_of_the_notes(travel: Travel) -> None:
    """A slide without any says so."""

    async def walk(journey: Journey) -> None:
        await journey.press("down")
        assert "maak ze **vet**" in journey.text
        assert "reiger." not in journey.words

    travel(walk, LARGE, side=Side.SPEAKER, practice=Practice(Manner.COVER))


def test_in_the_other_language_the_notes_are_in_what_is_spoken(travel: Travel) -> None:
    """A line says which; the language key changes both."""

    async def walk(journey: Journey) -> None:
        await journey.press("down")
        assert "speak: ENGLISH" in " ".join(journey.words)
        assert "heron." in journey.words
        await journey.press("L")
        assert "spreek: NEDERLANDS" in " ".join(journey.words)
        assert journey.app.show.talk.language == ENGLISH

    travel(walk, LARGE, side=Side.SPEAKER, practice=Practice(Manner.SWAP))


def test_a_part_is_all_that_there_is(travel: Travel) -> None:
    """In its own order, against its own plan, and round again where that is wanted."""
    part = Practice(Manner.REHEARSAL, slides=("path", "pond"), loop=True)

    async def walk(journey: Journey) -> None:
        show = journey.app.show
        assert show.ids == ("path", "pond")
        whole = dict(zip(("", "pond", "hedge", "path"), whole_plan(journey), strict=True))
        assert show.plan.slides == (whole["path"], whole["pond"])
        await journey.press("down", "down")
        assert (journey.place, show.talk.lap) == ((1, 0), 1)
        assert "ronde 2" in journey.text

    travel(walk, LARGE, side=Side.SPEAKER, practice=part)


def whole_plan(journey: Journey) -> tuple[float, ...]:
    """The plan of all slides."""
    from presenter.load import load
    from presenter.talk.plan import plan_of

    deck = load(journey.app.rehearsing.path).deck
    assert deck is not None
    return plan_of(deck, DUTCH).slides


def test_earlier_runs_stand_beside_this_one(travel: Travel) -> None:
    """The median of the slide, and how far the run is off the best one."""
    way = Way(Manner.REHEARSAL, DUTCH)
    before = Earlier({way: {"hedge": 62.0}}, {way: {"pond": 20.0, "hedge": 60.0, "path": 60.0}})

    async def walk(journey: Journey) -> None:
        journey.app.show.earlier = before
        await at(journey, (10.0, "down"), (40.0, "down"), (45.0, "J"))
        assert "mediaan 1:02" in journey.text
        assert "+0:10 verschil met beste keer" in journey.text

    travel(walk, LARGE, side=Side.SPEAKER, practice=ALONE)


def test_a_talk_under_way_is_no_rehearsal_and_says_so(travel: Travel) -> None:
    """The window was opened to rehearse, and finds an audience."""

    async def walk(journey: Journey) -> None:
        await at(journey, (1.0, "down"))
        show = journey.app.show
        show.practice = ALONE
        Rehearsing(show, journey.app.company, Path(), lambda: None).begin()
        await journey.press("J")
        assert not show.is_rehearsed
        assert "al bezig" in journey.text
        assert "REC" not in journey.text

    travel(walk, LARGE, side=Side.SPEAKER)


@pytest.mark.parametrize("size", [(80, 24), (240, 70)])
def test_what_is_recorded_is_said_at_every_size(travel: Travel, size: tuple[int, int]) -> None:
    async def walk(journey: Journey) -> None:
        assert "● REC" in journey.text

    travel(walk, size, side=Side.SPEAKER, practice=ALONE)
