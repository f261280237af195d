"""A rehearsal beside other windows: who hosts it writes it down, whoever began it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from presenter.rehearsal.recording import run_of
from presenter.store.database import reading
from presenter.store.folder import store_file
from presenter.store.talks import events, programme, talks
from presenter.talk import Act, Intent, Manner, Practice
from tests.ui.test_company import Here

PART = Practice(Manner.COVER, "Ada", ("tulips", "slide"))


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Here]:
    """The audience's window, which was there first and hosts the talk."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    here = Here(tmp_path / "deck")
    here.company.alone()
    here.diary.open(here.company.born)
    yield here
    here.close()


def test_the_host_writes_a_rehearsal_down_as_one_though_it_was_opened_to_present(
    stage: Here,
) -> None:
    """With the name of who rehearses, and with just the slides that are rehearsed."""
    whole = dict(zip(stage.show.ids, stage.show.plan.slides, strict=True))
    stage.company.act(Intent(Act.REHEARSE, practice=PART))
    stage.act(Act.NEXT)
    stage.close()
    with reading(store_file()) as connection:
        assert connection is not None
        (occasion,) = talks(connection)
        planned = {one.id: one.seconds for one in programme(connection, occasion.id)}
        run = run_of(occasion, programme(connection, occasion.id), events(connection, occasion.id))
    assert (occasion.manner, occasion.speaker) == (Manner.COVER, "Ada")
    assert planned == {name: whole[name] for name in PART.slides}
    assert [one.id for one in run.slides] == ["tulips", "slide"]


def test_every_window_goes_over_the_part_that_is_rehearsed(stage: Here) -> None:
    """From its first slide, to its last."""
    stage.company.act(Intent(Act.REHEARSE, practice=PART))
    assert stage.show.ids == ("tulips", "slide")
    assert stage.show.talk.place.slide == 0
    stage.act(Act.NEXT)
    stage.act(Act.NEXT)
    assert stage.show.ids[stage.show.talk.place.slide] == "slide"


def test_a_talk_under_way_stays_a_talk(stage: Here) -> None:
    """Somebody speaks to an audience: no window makes that a rehearsal."""
    stage.act(Act.NEXT)
    stage.company.act(Intent(Act.REHEARSE, practice=PART))
    stage.close()
    with reading(store_file()) as connection:
        assert connection is not None
        assert [one.manner for one in talks(connection)] == [Manner.LIVE]
