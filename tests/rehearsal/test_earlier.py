"""What earlier runs say beside the one that is being recorded."""

from presenter.rehearsal.earlier import NEVER, earlier
from presenter.rehearsal.history import Way
from presenter.talk import Manner
from tests.decks import DUTCH, ENGLISH
from tests.rehearsal.made import GARDEN, timed

WAY, OTHER = Way(Manner.REHEARSAL, DUTCH), Way(Manner.REHEARSAL, ENGLISH)
PLANNED = 180.0


def test_a_slide_has_the_median_of_its_own_way() -> None:
    """A talk to an audience counts, another language does not, nor does another manner."""
    runs = [
        timed(1, 50.0, 60.0, 60.0),
        timed(2, 70.0, 60.0, 60.0, manner=Manner.LIVE),
        timed(3, 99.0, 60.0, 60.0, manner=Manner.COVER),
        timed(4, 40.0, language=ENGLISH, whole=False),
    ]
    found = earlier(runs, GARDEN.ids, PLANNED)
    assert found.median(WAY, "hek") == 60.0
    assert found.median(OTHER, "hek") == 40.0
    assert found.median(OTHER, "pad") is None
    assert NEVER.median(WAY, "hek") is None


def test_the_best_run_is_the_whole_one_that_was_nearest_to_the_plan() -> None:
    """Neither the fastest, nor one of a part; of two as near the later."""
    runs = [
        timed(1, 40.0, 40.0, 40.0),
        timed(2, 60.0, 70.0, 60.0),
        timed(3, 50.0, 60.0, 60.0),
        timed(4, 80.0, 80.0, 80.0),
        timed(5, 90.0, 90.0),
    ]
    found = earlier(runs, GARDEN.ids, PLANNED)
    assert found.best == {WAY: {"hek": 50.0, "pad": 60.0, "vijver": 60.0}}
    assert earlier(runs, ("hek", "pad"), 120.0).best == {WAY: {"hek": 90.0, "pad": 90.0}}
