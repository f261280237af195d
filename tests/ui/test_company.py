"""A window in company: what it does when it hears of others, and what it has written down."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from presenter.layout.page import Size
from presenter.model.place import Place
from presenter.store.database import reading
from presenter.store.folder import store_file
from presenter.store.talks import events, talks
from presenter.talk import Act, Intent, Talk
from presenter.talk.link import Trouble
from presenter.talk.occasion import Event
from presenter.talk.occasion import Trouble as Unkept
from presenter.talk.window import Side, Stage, Window
from presenter.ui.company import Company
from presenter.ui.diary import Diary
from presenter.ui.show import Show
from presenter.words import speak
from tests.decks import DUTCH, deck_of, slide_of

NEXT = Intent(Act.NEXT)
BORN, WALL = 5.0, 1_000_000.0
PAGE = Stage(80, 24)


class Here:
    """A window's company and its diary, over a small deck, at seconds that a test sets."""

    def __init__(self, deck: Path, side: Side = Side.STAGE, extra: bool = False) -> None:
        self.now, self.wall = BORN, WALL
        self.changes = 0
        made = deck_of(slide_of(title="Rozen"), slide_of(title="Tulpen").replace(id="tulips"))
        self.show = Show(made, Talk(Place(0), DUTCH, DUTCH), Size(100, 30), side, extra)
        self.diary = Diary(
            self.show, deck, lambda: self.now, lambda: self.wall, lambda trouble: None
        )
        self.company = Company(self.show, lambda: self.now, self._changed, self.diary)

    def _changed(self) -> None:
        self.changes += 1

    def act(self, act: Act, now: float | None = None) -> None:
        """Let the talk act, at a second."""
        self.now = self.now + 1 if now is None else now
        self.company.act(Intent(act))

    def hears_of(self, *others: Window) -> None:
        """Others are there."""
        self.company.seated(others, (PAGE,))

    @property
    def said(self) -> list[str]:
        """What the speaker is told."""
        return list(self.show.remarks.sentences(speak(DUTCH)))

    def close(self) -> None:
        """All is on the disk."""
        self.diary.close(self.company.born)


@pytest.fixture
def deck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A deck's path; the talks are kept in a folder of the test's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "deck"


@pytest.fixture
def alone(deck: Path) -> Iterator[Here]:
    """A window that hosts its talk."""
    here = Here(deck)
    here.company.alone()
    yield here
    here.close()


def kept() -> list[list[Event]]:
    """What is on the disk of each talk, the last first."""
    with reading(store_file()) as connection:
        return [events(connection, one.id) for one in talks(connection)] if connection else []


def test_who_comes_to_a_side_that_is_taken_stays_there(deck: Path) -> None:
    """So that one window of each side changes when sides do."""
    for side in Side:
        here = Here(deck, side)
        here.hears_of(Window("first", side))
        assert here.show.extra
        here.hears_of()
        assert here.show.extra


@pytest.mark.parametrize(
    "other",
    [
        Window("speaker", Side.SPEAKER),
        Window("second", Side.STAGE, extra=True),
        Window("gone", Side.STAGE, answers=False),
    ],
    ids=lambda window: window.name,
)
def test_who_comes_to_a_side_that_is_free_changes_with_the_others(
    deck: Path, other: Window
) -> None:
    here = Here(deck)
    here.hears_of(other)
    assert not here.show.extra


def test_who_was_there_first_changes_with_the_others(alone: Here) -> None:
    """The host was there before its guests."""
    alone.hears_of(Window("second", Side.STAGE))
    assert not alone.show.extra


def test_only_the_first_meeting_counts(deck: Path) -> None:
    """Who joined a speaker is not sent aside by a window that comes later."""
    here = Here(deck)
    here.hears_of(Window("speaker", Side.SPEAKER))
    here.hears_of(Window("speaker", Side.SPEAKER), Window("second", Side.STAGE))
    assert not here.show.extra


@pytest.mark.parametrize(
    ("idle", "words"),
    [
        ((), "Aangesloten bij een presentatie die al open is."),
        (("--at", "--end"), "zonder --at, --end"),
        (("--lang",), "maar `tweespraak stage --lang nl`."),
    ],
)
def test_who_joins_an_open_talk_is_told_for_a_while(
    deck: Path, idle: tuple[str, ...], words: str
) -> None:
    """With what of the command does nothing, on eighty columns too."""
    here = Here(deck)
    here.show.idle = idle
    here.show.resize(Size(80, 24))
    here.hears_of(Window("first", Side.STAGE))

    def foot(now: float) -> str:
        return here.show.canvas(now, 0).lines()[-1]

    assert words in foot(BORN + 1)
    assert words not in foot(BORN + 60)


@pytest.mark.parametrize(("idle", "told"), [((), False), (("--at",), True)])
def test_a_speakers_window_is_told_only_of_what_does_nothing(
    deck: Path, idle: tuple[str, ...], told: bool
) -> None:
    """It was to join; it is told beside the notes."""
    here = Here(deck, Side.SPEAKER)
    here.show.idle = idle
    here.hears_of(Window("stage", Side.STAGE, PAGE))
    assert ("zonder --at" in "\n".join(here.show.canvas(BORN + 1, 0).lines())) is told


def test_who_was_there_first_joined_nothing(alone: Here) -> None:
    alone.show.idle = ("--at",)
    alone.hears_of(Window("second", Side.STAGE))
    assert alone.show.noticed(BORN + 1) == ""


def test_the_speaker_is_told_what_another_window_cannot_write(deck: Path) -> None:
    """As long as that window is there, and cannot."""
    here = Here(deck, Side.SPEAKER)
    here.hears_of(Window("stage", Side.STAGE, PAGE, unkept=Unkept.FULL))
    assert "De schijf is vol" in here.said[0]
    here.hears_of(Window("stage", Side.STAGE, PAGE))
    assert here.said == []


def test_what_is_wrong_with_the_link_is_told_until_it_is_not(deck: Path) -> None:
    here = Here(deck, Side.SPEAKER)
    here.company.troubled(Trouble.SILENT)
    assert "antwoordt niet" in here.said[0]
    here.company.troubled(None)
    assert here.said == []


def test_a_talk_is_offered_until_anything_is_done(alone: Here) -> None:
    """Even what changes nothing."""
    alone.show.offered = {"slide": 2, "clock": "1:00"}
    assert alone.company.is_fresh
    alone.act(Act.BACK)
    assert not alone.company.is_fresh
    assert alone.show.offered is None


def test_what_happens_is_written_down_with_how_the_talk_stood_before(alone: Here) -> None:
    """Once, and then each intent; what came before the journal was opened too."""
    alone.act(Act.NEXT, 10)
    alone.diary.open(alone.company.born)
    alone.act(Act.LANGUAGE, 11)
    alone.close()
    ((before, first, second),) = kept()
    assert before.intent is None
    assert before.talk.place == Place(0)
    assert (first.intent, first.now, first.talk.place) == (NEXT, 10, Place(1))
    assert (second.intent, second.talk.language) == (Intent(Act.LANGUAGE), "en")


def test_a_talk_in_which_nothing_happened_leaves_no_trace_when_it_is_stopped(alone: Here) -> None:
    alone.diary.open(alone.company.born)
    alone.act(Act.END)
    alone.close()
    assert alone.show.talk.ended
    assert not store_file().exists()


def test_a_talk_that_is_taken_up_goes_on_under_its_own_name(alone: Here) -> None:
    """Though the journal was opened for another."""
    alone.diary.open(alone.company.born)
    alone.company.take_up(Talk(Place(2), DUTCH, DUTCH), born=1.0, seq=7)
    alone.act(Act.NEXT)
    alone.close()
    with reading(store_file()) as connection:
        assert connection is not None
        (talk,) = talks(connection)
    assert talk.born == 1.0


@pytest.mark.parametrize("jump", [-90_000.0, 90_000.0], ids=["back", "ahead"])
def test_a_clock_on_the_wall_that_jumps_moves_no_time_of_the_talk(alone: Here, jump: float) -> None:
    """A correction from the network, by a day; the clock that windows share goes on."""
    alone.diary.open(alone.company.born)
    alone.act(Act.NEXT, 10)
    alone.wall += jump
    alone.act(Act.NEXT, 70)
    alone.close()
    ((_, first, second),) = kept()
    assert second.wall - first.wall == jump
    assert second.talk.clock.elapsed(second.now) - first.talk.clock.elapsed(first.now) == 60
