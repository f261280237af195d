"""The talk that is offered to go on with: the deck's latest, if it was broken off."""

from pathlib import Path

import pytest

from presenter.store import unfinished
from presenter.store.journal import Journal
from presenter.store.unfinished import latest_unfinished
from presenter.talk import Act, Intent, Manner, Practice
from presenter.talk.resume import LONGEST, resumed
from tests.store.talks import LONG, NEXT, OCCASION, OUTLINE, WALL, Speaker, silent

DECK = OCCASION.deck
OTHER = OCCASION._replace(id="ffffffff", deck=Path("/decks/other"))
BACK = Intent(Act.BACK)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "talks.sqlite"


@pytest.fixture(autouse=True)
def start(monkeypatch: pytest.MonkeyPatch) -> str:
    """The machine was started again since every talk of these tests."""
    monkeypatch.setattr(unfinished, "boot_id", lambda: "another start")
    return "another start"


def gave(file: Path, *pressed: tuple[Intent, float], talk: str = OCCASION.id) -> None:
    """A talk in which these intents happened."""
    journal = Journal(OCCASION._replace(id=talk), silent, file)
    speaker = Speaker(journal)
    for intent, now in pressed:
        speaker.press(intent, now)
    assert journal.close(LONG)


def test_a_talk_that_was_broken_off_is_found(file: Path, start: str) -> None:
    """With its place, its language and everything."""
    gave(file, (NEXT, 1), (NEXT, 5), (Intent(Act.LANGUAGE), 7))
    found = latest_unfinished(DECK, 3, WALL + 67, file)
    assert found is not None
    assert found.occasion == OCCASION
    assert found.seq == 3
    talk = resumed(found.last, 3, WALL + 67, start, OUTLINE)
    assert talk._replace(clock=found.last.talk.clock) == found.last.talk
    assert talk.clock.elapsed(3) == 66


def test_without_any_talk_there_is_none(file: Path) -> None:
    """And nothing is made."""
    assert latest_unfinished(DECK, 1, WALL, file) is None
    assert not file.exists()


def test_a_talk_that_ended_in_peace_is_not_offered(file: Path) -> None:
    """Nor is an earlier one of the same deck: it is past."""
    gave(file, (NEXT, 1))
    gave(file, (NEXT, 2), (Intent(Act.END), 9), talk="11111111")
    assert latest_unfinished(DECK, 10, WALL + 10, file) is None


def test_another_decks_talk_is_not_offered(file: Path) -> None:
    """Each deck has its own."""
    gave(file, (NEXT, 1))
    assert latest_unfinished(OTHER.deck, 10, WALL + 10, file) is None


def test_the_one_in_which_something_happened_last_is_offered(file: Path) -> None:
    """Though another began later."""
    gave(file, (NEXT, 1))
    gave(file, (NEXT, 2), talk="11111111")
    gave(file, (BACK, 3))
    found = latest_unfinished(DECK, 10, WALL + 10, file)
    assert found is not None
    assert found.occasion.id == OCCASION.id
    assert found.seq == 2


@pytest.mark.parametrize(("later", "offered"), [(LONGEST - 1, True), (LONGEST + 1, False)])
def test_after_twelve_hours_nothing_is_offered(file: Path, later: float, offered: bool) -> None:
    """The room is empty."""
    gave(file, (NEXT, 0))
    assert (latest_unfinished(DECK, 10, WALL + later, file) is not None) is offered


def test_a_time_of_day_that_went_back_hides_no_talk(file: Path) -> None:
    """A machine may come up in 1970."""
    gave(file, (NEXT, 1))
    assert latest_unfinished(DECK, 10, 0, file) is not None


@pytest.mark.parametrize("spoilt", [b"no database" * 100, b"\x00" * 5000])
def test_a_file_that_cannot_be_read_offers_nothing(file: Path, spoilt: bytes) -> None:
    """And is left for the journal, which says what is wrong."""
    file.write_bytes(spoilt)
    assert latest_unfinished(DECK, 1, WALL, file) is None
    assert file.read_bytes() == spoilt


def test_a_rehearsal_is_not_offered_as_a_talk_nor_a_talk_as_a_rehearsal(file: Path) -> None:
    """Whichever of them came last."""
    gave(file, (NEXT, 1))
    rehearse = Intent(Act.REHEARSE, practice=Practice(Manner.COVER, "Ada"))
    gave(file, (rehearse, 2), (NEXT, 3), talk="11111111")
    talk = latest_unfinished(DECK, 10, WALL + 10, file)
    rehearsal = latest_unfinished(DECK, 10, WALL + 10, file, rehearsed=True)
    assert talk is not None
    assert rehearsal is not None
    assert talk.occasion.manner is Manner.LIVE
    assert rehearsal.occasion[-2:] == (Manner.COVER, "Ada")
