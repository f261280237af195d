"""From keys at known seconds to the run that they make."""

import pytest

from presenter.model.place import Place
from presenter.model.text import Text
from presenter.rehearsal.recording import run_of
from presenter.rehearsal.run import Run
from presenter.talk import Act, Clock, Intent, Manner, Practice, Talk, advance, names
from presenter.talk.occasion import Event, Planned
from tests.decks import DUTCH, ENGLISH
from tests.store.talks import OCCASION, TITLE
from tests.talk.outlines import stepped

OUTLINE = stepped(0, 2, 0)
PROGRAMME = tuple(
    Planned(name, Text(name), TITLE, 0, 60.0, "f" + name, ((DUTCH, 100),)) for name in OUTLINE.ids
)
START = Talk(Place(), DUTCH, DUTCH, Clock(0, 0.0, True))


def recorded(
    *keys: tuple[float, Intent | Act], manner: Manner = Manner.REHEARSAL, start: Talk = START
) -> Run:
    """The run in which keys were pressed at these seconds."""
    talk = start
    events = [Event(None, talk, 0.0, 0.0, names(talk, OUTLINE))]
    for now, key in keys:
        intent = key if isinstance(key, Intent) else Intent(key)
        talk = advance(talk, intent, now, OUTLINE)
        events.append(Event(intent, talk, now, now, names(talk, OUTLINE)))
    return run_of(OCCASION._replace(manner=manner), PROGRAMME, events)


def test_each_slide_and_step_has_exactly_its_seconds() -> None:
    """From one key to the next, in the language that was on the stage."""
    run = recorded(
        (10.0, Act.NEXT),
        (13.0, Act.NEXT),
        (17.5, Act.LANGUAGE),
        (18.0, Act.NEXT),
        (20.0, Act.NEXT),
        (27.25, Act.END),
    )
    assert [slide.seconds for slide in run.slides] == [10.0, 10.0, 7.25]
    assert run.slides[1].steps == ((0, 3.0), (1, 5.0), (2, 2.0))
    assert run.slides[1].languages == ((DUTCH, 7.5), (ENGLISH, 2.5))
    assert run.slides[1].words == ((DUTCH, 100),)
    assert run.whole
    assert run.seconds == 27.25
    assert run.language == DUTCH


def test_pauses_and_questions_are_no_time_of_a_slide() -> None:
    """The clock stands in the one, and the slide waits in the other."""
    run = recorded(
        (4.0, Act.PAUSE),
        (50.0, Act.PAUSE),
        (51.0, Act.QUESTIONS),
        (80.0, Act.QUESTIONS),
        (82.0, Act.NEXT),
    )
    assert run.slides[0].seconds == 7.0


def test_a_slide_begun_again_forgets_its_time_and_its_stumbles() -> None:
    """And only its own."""
    run = recorded(
        (5.0, Intent(Act.STUMBLE)),
        (10.0, Act.NEXT),
        (30.0, Intent(Act.STUMBLE, word="jaartal")),
        (40.0, Act.AGAIN),
        (43.0, Act.NEXT_SLIDE),
        (45.0, Act.END),
    )
    assert [slide.seconds for slide in run.slides] == [10.0, 3.0, 2.0]
    assert [len(slide.stumbles) for slide in run.slides] == [1, 0, 0]


def test_the_slide_on_which_a_run_was_broken_off_is_not_finished() -> None:
    """What it took up to the last key is known all the same."""
    run = recorded((10.0, Act.NEXT), (12.0, Act.NEXT))
    assert [slide.finished for slide in run.slides] == [True, False]
    assert run.slides[1].seconds == 2.0
    assert not run.whole


def test_looking_at_covered_notes_is_counted() -> None:
    """Covering them is no peek."""
    run = recorded((1.0, Act.COVER_NOTES), (2.0, Act.COVER_NOTES), (3.0, Act.COVER_NOTES))
    assert run.slides[0].peeks == 1


@pytest.mark.parametrize(("slides", "part"), [((), False), (("0", "1"), True)])
def test_a_run_knows_whether_it_was_of_a_part(slides: tuple[str, ...], part: bool) -> None:
    """However whole that part was."""
    talk = START._replace(practice=Practice(Manner.REHEARSAL, slides=slides))
    events = [Event(None, talk, now, now, names(talk, OUTLINE)) for now in (0.0, 5.0)]
    assert run_of(OCCASION, PROGRAMME[:2], events).part is part


def test_where_languages_are_swapped_the_notes_one_is_spoken() -> None:
    """The slide shows the other."""
    run = recorded((1.0, Act.NOTES_LANGUAGE), (3.0, Act.NEXT), manner=Manner.SWAP)
    assert run.slides[0].languages == ((ENGLISH, 2.0), (DUTCH, 1.0))


LOOP = START._replace(practice=Practice(Manner.REHEARSAL, loop=True))


def test_a_slide_of_several_times_round_has_their_mean() -> None:
    """Its steps too; how often it came is known."""
    run = recorded(
        (10.0, Act.NEXT_SLIDE),
        (20.0, Act.NEXT_SLIDE),
        (24.0, Act.NEXT_SLIDE),
        (30.0, Act.NEXT_SLIDE),
        (38.0, Act.NEXT_SLIDE),
        (40.0, Act.NEXT_SLIDE),
        start=LOOP,
    )
    assert [slide.seconds for slide in run.slides] == [8.0, 9.0, 3.0]
    assert run.slides[0].steps == ((0, 8.0),)
    assert [slide.turns for slide in run.slides] == [3, 2, 2]
    assert run.whole


def test_the_slide_that_a_later_round_ended_at_has_its_time_of_the_rounds_before() -> None:
    """It was not spoken to its end."""
    run = recorded(
        (10.0, Act.NEXT_SLIDE),
        (20.0, Act.NEXT_SLIDE),
        (24.0, Act.NEXT_SLIDE),
        (25.0, Act.END),
        start=LOOP,
    )
    assert [slide.seconds for slide in run.slides] == [10.0, 10.0, 4.0]


def test_a_slide_begun_again_keeps_the_rounds_before() -> None:
    """Only this time round is forgotten."""
    run = recorded(
        (10.0, Act.NEXT_SLIDE),
        (20.0, Act.NEXT_SLIDE),
        (24.0, Act.NEXT_SLIDE),
        (50.0, Act.AGAIN),
        (56.0, Act.NEXT_SLIDE),
        start=LOOP,
    )
    assert run.slides[0].seconds == 8.0
