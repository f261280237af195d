"""The state of a talk: moves, black and white screens, reveals, zoom and languages."""

import pytest

from presenter.model.place import Place
from presenter.talk import (
    Act,
    Clock,
    Face,
    Held,
    Intent,
    Question,
    Screen,
    Talk,
    advance,
    settle,
)
from presenter.talk.talk import MOST_ZOOM
from tests.decks import DUTCH, ENGLISH
from tests.talk.outlines import Sketch, sketch, stepped

DECK = stepped(0, 3, 0)


def talk_at(*place: int) -> Talk:
    return Talk(Place(*place), DUTCH, DUTCH)


def after(talk: Talk, *acts: Act | Intent, outline: Sketch = DECK, now: float = 0) -> Talk:
    for act in acts:
        intent = act if isinstance(act, Intent) else Intent(act)
        talk = advance(talk, intent, now, outline)
    return talk


def test_next_reveals_before_it_turns_the_page() -> None:
    """The steps of a slide come before the next slide."""
    talk = after(talk_at(1), Act.NEXT, Act.NEXT)
    assert talk.place == Place(1, 2)
    assert after(talk, Act.NEXT, Act.NEXT).place == Place(2)


def test_back_over_a_border_shows_the_slide_as_it_was_left() -> None:
    """The slide before comes back with everything revealed."""
    assert after(talk_at(2), Act.BACK).place == Place(1, 3)


def test_a_whole_slide_on_skips_its_steps() -> None:
    """The next slide begins at its first step, and so does the slide before."""
    assert after(talk_at(1), Act.NEXT_SLIDE).place == Place(2)
    assert after(talk_at(2), Act.PREVIOUS_SLIDE).place == Place(1)


def test_a_whole_slide_on_at_the_end_stays_as_it_is() -> None:
    """There is nothing after the last slide: what was revealed there stays."""
    deck = stepped(0, 2)
    assert after(talk_at(1, 1), Act.NEXT_SLIDE, outline=deck).place == Place(1, 1)


def test_reveal_shows_all_of_a_slide_at_once() -> None:
    """`s` goes to the last frame of the slide: its last step, on its last page."""
    deck = sketch(((0, 0), (0, 1), (1, 1), (1, 2)))
    assert after(talk_at(0), Act.REVEAL, outline=deck).place == Place(0, 2, 1)


def test_a_number_goes_to_the_start_of_that_slide() -> None:
    """A number that the deck does not have goes to the nearest that it has."""
    assert after(talk_at(0), Intent(Act.GO_TO, 1)).place == Place(1)
    assert after(talk_at(0), Intent(Act.GO_TO, 99)).place == Place(2)
    assert after(talk_at(2), Intent(Act.GO_TO, -1)).place == Place(0)


def test_first_and_last_are_the_ends_of_the_deck() -> None:
    """Home and End."""
    assert after(talk_at(1, 2), Act.LAST).place == Place(2)
    assert after(talk_at(1, 2), Act.FIRST).place == Place(0)


@pytest.mark.parametrize(("act", "screen"), [(Act.BLACK, Screen.BLACK), (Act.WHITE, Screen.WHITE)])
def test_a_cover_comes_and_goes_with_its_key(act: Act, screen: Screen) -> None:
    """The same key brings the slide back, at the same step."""
    covered = after(talk_at(1, 2), act)
    assert (covered.screen, covered.place) == (screen, Place(1, 2))
    assert after(covered, act) == talk_at(1, 2)


def test_the_other_cover_replaces_the_first() -> None:
    """White over black is white; the slide stays hidden in between."""
    assert after(talk_at(1), Act.BLACK, Act.WHITE).screen is Screen.WHITE


def test_a_move_only_lifts_the_cover() -> None:
    """The first next after black shows the slide again; only the second goes on."""
    talk = after(talk_at(1, 2), Act.BLACK, Act.NEXT)
    assert talk == talk_at(1, 2)
    assert after(talk, Act.NEXT).place == Place(1, 3)


def test_a_number_lifts_the_cover_and_goes() -> None:
    """Who names a slide wants to see that one."""
    talk = after(talk_at(0), Act.WHITE, Intent(Act.GO_TO, 2))
    assert (talk.screen, talk.place) == (Screen.SLIDE, Place(2))


def test_closing_lifts_the_cover() -> None:
    """Esc sends `show`, which uncovers and does nothing else."""
    assert after(talk_at(1, 2), Act.BLACK, Act.SHOW) == talk_at(1, 2)
    assert after(talk_at(1, 2), Act.SHOW) == talk_at(1, 2)


def test_zoom_stops_at_either_end() -> None:
    """A held key makes the text no larger or smaller than the scale goes."""
    many = [Act.LARGER] * 20
    assert after(talk_at(0), *many).zoom == MOST_ZOOM
    assert after(talk_at(0), *many, Act.SMALLER).zoom == MOST_ZOOM - 1
    assert after(talk_at(0), *[Act.SMALLER] * 20).zoom == -MOST_ZOOM


def test_notes_have_a_language_of_their_own() -> None:
    """Each key turns its own language, round and round."""
    talk = after(talk_at(0), Act.NOTES_LANGUAGE)
    assert (talk.language, talk.notes_language) == (DUTCH, ENGLISH)
    talk = after(talk, Act.LANGUAGE, Act.NOTES_LANGUAGE)
    assert (talk.language, talk.notes_language) == (ENGLISH, DUTCH)


def test_a_language_that_the_deck_lost_gives_way_to_its_first() -> None:
    """After a reload the language key still finds one."""
    elsewhere = talk_at(0)._replace(language="fy")
    assert after(elsewhere, Act.LANGUAGE).language == DUTCH


def test_the_clock_shows_its_faces_in_turn() -> None:
    """Elapsed, left, time of day, elapsed; what it counts does not change."""
    talk = talk_at(0)
    seen = []
    for _ in range(3):
        talk = after(talk, Act.CYCLE_CLOCK)
        seen.append(talk.face)
    assert seen == [Face.LEFT, Face.TIME_OF_DAY, Face.ELAPSED]
    assert talk.clock == Clock()


def test_settling_keeps_the_nearest_page_of_the_same_step() -> None:
    """When the window grows, and a slide takes fewer pages, what was revealed stays."""
    deck = sketch(((0, 0), (1, 0), (1, 1)))
    assert settle(talk_at(0, 0, 5), deck).place == Place(0, 0, 1)
    assert settle(talk_at(0, 1, 0), deck).place == Place(0, 1, 1)
    assert settle(talk_at(0, 7, 0), deck).place == Place(0, 1, 1)


def test_settling_in_a_shorter_deck_is_at_its_last_slide() -> None:
    """A place behind the end of the deck is its end."""
    assert settle(talk_at(9, 9, 9), DECK).place == Place(2)


def test_a_frozen_stage_stays_while_the_speaker_looks_around() -> None:
    """`f` keeps the audience where it is; `f` again shows it where the speaker went."""
    frozen = after(talk_at(0), Act.FREEZE, Act.NEXT, Act.LANGUAGE)
    assert (frozen.place, frozen.language) == (Place(1), ENGLISH)
    assert frozen.on_stage == Held(Place(0), DUTCH)
    shown = after(frozen, Act.FREEZE)
    assert shown.held is None
    assert shown.on_stage == Held(Place(1), ENGLISH)


def test_a_look_at_another_slide_freezes_until_it_is_shown_or_left() -> None:
    """A speaker's jump is not the audience's: Enter shows it, Esc goes back."""
    looking = after(talk_at(0), Intent(Act.LOOK, 2))
    assert looking.place == Place(2)
    assert looking.on_stage.place == Place(0)
    assert after(looking, Act.RELEASE).on_stage.place == Place(2)
    assert after(looking, Act.RETURN) == talk_at(0)


def test_a_look_leaves_a_black_stage_black() -> None:
    """The speaker looks for a slide; the audience sees none until it is shown one."""
    looking = after(talk_at(0), Act.BLACK, Intent(Act.LOOK, 2))
    assert looking.screen is Screen.BLACK
    shown = after(looking, Act.RELEASE, Act.BLACK)
    assert (shown.screen, shown.on_stage.place) == (Screen.SLIDE, Place(2))


def test_a_second_look_still_keeps_what_the_audience_sees() -> None:
    """Looking further does not show what was looked at before."""
    assert after(talk_at(0), Intent(Act.LOOK, 2), Intent(Act.LOOK, 1)).on_stage.place == Place(0)


def test_the_clock_starts_when_the_audience_sees_another_slide() -> None:
    """Looking around before the talk is no talk yet."""
    looking = after(talk_at(0), Intent(Act.LOOK, 2), now=5)
    assert not looking.clock.begun
    assert after(looking, Act.RELEASE, now=9).clock.since == 9


def test_questions_are_counted_at_the_slide_that_they_began_at() -> None:
    """The talk's clock goes on meanwhile, wherever the speaker goes for an answer."""
    asked = after(talk_at(1)._replace(clock=Clock(60, 0, True)), Act.QUESTIONS, now=10)
    assert asked.asked(40) == 30
    answered = after(after(asked, Intent(Act.GO_TO, 2), now=20), Act.QUESTIONS, now=50)
    assert answered.questions == (Question("1", 40),)
    assert answered.asked(99) == 40
    assert answered.clock.elapsed(50) == 110


def test_questions_do_not_count_while_the_clock_is_paused() -> None:
    """They are seconds of the talk."""
    asking = after(talk_at(1)._replace(clock=Clock(60, None, True)), Act.QUESTIONS, now=10)
    assert after(asking, Act.QUESTIONS, now=99).asked(99) == 0


def test_a_reset_of_the_clock_forgets_the_questions() -> None:
    """They belong to the talk that is begun anew."""
    asked = after(talk_at(1), Act.QUESTIONS, Act.QUESTIONS, Act.QUESTIONS, Act.RESET_CLOCK)
    assert (asked.questions, asked.asking) == ((), None)


def test_the_seconds_of_each_slide_are_kept() -> None:
    """A slide that comes back adds to what it took before; a pause counts for none."""
    talk = after(talk_at(0), Act.NEXT_SLIDE, now=100)
    talk = after(talk, Act.PREVIOUS_SLIDE, now=110)
    talk = after(talk, Act.PAUSE, now=115)
    talk = after(talk, Act.PAUSE, now=215)
    talk = after(talk, Act.NEXT_SLIDE, now=220)
    assert dict(talk.spent) == {"0": 10, "1": 10}
    assert talk.came == talk.clock.elapsed(220) == 20
    assert after(talk, Act.RESET_CLOCK, now=230).spent == ()


def test_the_end_of_a_deck_that_is_skipped_is_no_way_out_of_it() -> None:
    """Where all slides that follow are skipped, the talk stays where it is."""
    assert after(talk_at(1, 3), Intent(Act.SKIP, skipped=("2",)), Act.NEXT).place == Place(1, 3)
