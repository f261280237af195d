"""How fast somebody speaks, and what a first run will take by it."""

import pytest

from presenter.model.notes import WORDS_A_MINUTE
from presenter.model.slide import Block, Slide
from presenter.model.text import Text
from presenter.rehearsal.speech import (
    ENOUGH,
    Speech,
    Spoken,
    estimate,
    estimated,
    of_the_room,
    pace_of,
    speech,
    spoken,
)
from presenter.talk.practice import Manner
from tests.decks import DUTCH, ENGLISH
from tests.rehearsal.made import GARDEN, NOTES, deck, run, slide, slide_run, timed


def test_the_pace_is_the_median_of_what_was_said_in_a_minute() -> None:
    """100 words in 40, 50 and 60 seconds are 150, 120 and 100 words a minute."""
    found = speech([timed(1, 40, 50, 60)], DUTCH)
    assert found == Speech(120.0, 150.0)
    assert speech([timed(1, 40, 50, 60)], ENGLISH) is None


def test_each_language_is_measured_by_its_own_notes() -> None:
    """In English there are 120 words: in 60 seconds 120 a minute, of which Dutch knows nothing."""
    runs = [timed(1, 50, 50, 50), timed(2, 60, 60, 60, language=ENGLISH)]
    assert speech(runs, DUTCH) == Speech(120.0, 150.0)
    assert speech(runs, ENGLISH) == Speech(120.0, 180.0)


def test_covered_notes_mixed_languages_and_few_words_say_nothing_of_the_pace() -> None:
    covered = timed(1, 40, 50, 60, manner=Manner.COVER)
    mixed = slide_run("hek", 60)._replace(languages=((DUTCH, 50.0), (ENGLISH, 10.0)))
    few = slide_run("hek", 60)._replace(words=((DUTCH, 10),))
    assert speech([covered, run(2, mixed), run(3, few)], DUTCH) is None


def test_a_pace_is_believed_after_five_minutes_of_speech() -> None:
    """Before that, calm speech is taken."""
    assert pace_of(Speech(90.0, ENOUGH - 1)) == WORDS_A_MINUTE
    assert pace_of(Speech(90.0, ENOUGH)) == 90.0
    assert pace_of(None) == WORDS_A_MINUTE


def test_a_first_run_takes_what_its_notes_take() -> None:
    """Three times 100 words at 100 a minute are three minutes; no notes take their looking."""
    assert estimated(GARDEN, DUTCH, 100) == pytest.approx(180.0)
    assert estimated(GARDEN, ENGLISH, 120) == pytest.approx(180.0)
    assert estimate(Slide("still", Text("Stil")), DUTCH, 100) == 8.0
    assert estimated(deck(slide("hek"), Slide("x", notes=NOTES)), DUTCH, 150) == pytest.approx(80.0)


def test_what_the_room_does_says_nothing_of_how_fast_one_speaks() -> None:
    """Six minutes over a hundred words are an exercise, of which the median knows nothing."""
    slides = list(GARDEN.sections[0].slides)
    workshop = deck(slides[0], slides[1].replace(kind=Block.EXERCISE), slides[2])
    runs = [timed(1, 60, 360, 60), timed(2, 60, 360, 60)]
    found = spoken(workshop, runs)[DUTCH]
    assert found == Spoken(None, {"hek": 60, "vijver": 60})
    assert speech(runs, DUTCH, of_the_room(workshop)) == Speech(100.0, 240.0)


def test_an_exercise_takes_as_long_as_it_was_given() -> None:
    """Its notes are about the room, not for it."""
    exercise = slide("oefening", 900.0).replace(kind=Block.EXERCISE)
    assert estimate(exercise, DUTCH, 100) == 900.0
    assert estimate(exercise.replace(duration=None), DUTCH, 100) == pytest.approx(60.0)


def test_a_slide_that_was_rehearsed_says_itself_what_it_takes() -> None:
    """In each language its median; the pace only once it is believed; an edited slide nothing."""
    runs = [timed(1, 50, 60, 70), timed(2, 70, 60, 60)]
    found = spoken(GARDEN, runs)
    assert found[DUTCH] == Spoken(100.0, {"hek": 60, "pad": 60, "vijver": 65})
    assert found[ENGLISH] == Spoken(None, {})
    assert spoken(GARDEN, runs[:1])[DUTCH].pace is None
    edited = deck(slide("hek").replace(title=Text("Hek")), *GARDEN.sections[0].slides[1:])
    assert list(spoken(edited, runs)[DUTCH].times) == ["pad", "vijver"]
    assert spoken(GARDEN, []) == {}
