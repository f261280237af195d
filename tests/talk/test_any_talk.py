"""What holds for every talk over every deck, whatever is pressed."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.model.place import Place
from presenter.talk import Act, Intent, Screen, Talk, advance, settle
from presenter.talk.intent import MOVES
from presenter.talk.talk import MOST_ZOOM
from tests.decks import DUTCH, LANGUAGES
from tests.talk.outlines import Sketch, sketches, talks_over

NEXT, BACK = Intent(Act.NEXT), Intent(Act.BACK)

intents = st.builds(
    Intent,
    st.sampled_from(Act),
    st.integers(-3, 9),
    st.lists(st.sampled_from("0123")).map(tuple),
)


def at_start(outline: Sketch) -> Talk:
    return settle(Talk(Place(), DUTCH, DUTCH), outline)


def frame(talk: Talk) -> tuple[int, int]:
    return talk.place.page, talk.place.step


@given(sketches, st.lists(st.tuples(intents, st.floats(0, 60)), max_size=40))
def test_any_keys_keep_the_talk_inside_its_deck(
    outline: Sketch, pressed: list[tuple[Intent, float]]
) -> None:
    """After each of any intents the talk is at a frame of a slide, in a language of the deck."""
    talk, now = at_start(outline), 0.0
    for intent, waited in pressed:
        now += waited
        talk = advance(talk, intent, now, outline)
        assert 0 <= talk.place.slide < len(outline.ids)
        assert frame(talk) in outline.frames(talk.place.slide, talk.language)
        assert {talk.language, talk.notes_language} <= set(outline.languages)
        assert -MOST_ZOOM <= talk.zoom <= MOST_ZOOM
        assert 0 <= talk.clock.elapsed(now) <= now


@given(sketches.flatmap(lambda one: st.tuples(st.just(one), talks_over(one))))
def test_a_step_back_undoes_a_step_on(both: tuple[Sketch, Talk]) -> None:
    """Next and then back is where the talk was, save at the end of the deck."""
    outline, talk = both
    here = outline.ids[talk.place.slide]
    left_out = tuple(slide for slide in talk.skipped if slide != here)
    talk = talk._replace(screen=Screen.SLIDE, skipped=left_out)
    on = advance(talk, NEXT, 1, outline)
    if on.place != talk.place:
        assert advance(on, BACK, 2, outline).place == talk.place


@given(sketches)
def test_forward_visits_every_frame_once_and_stops(outline: Sketch) -> None:
    """Pressing next goes through each frame of each slide in order, and stays at the last."""
    talk = at_start(outline)
    everything = [
        Place(slide, step, page)
        for slide in range(len(outline.ids))
        for page, step in outline.frames(slide, DUTCH)
    ]
    visited = [talk.place]
    for _ in everything:
        talk = advance(talk, NEXT, 0, outline)
        visited.append(talk.place)
    assert visited == [*everything, everything[-1]]


@given(sketches)
def test_backward_visits_the_same_frames_in_reverse(outline: Sketch) -> None:
    """Pressing back from the end goes through the frames that next went through."""
    talk = at_start(outline)
    forward = [talk.place]
    while (on := advance(talk, NEXT, 0, outline)).place != talk.place:
        talk = on
        forward.append(talk.place)
    backward = [talk.place]
    for _ in forward:
        talk = advance(talk, BACK, 0, outline)
        backward.append(talk.place)
    assert backward == [*reversed(forward), forward[0]]


@given(
    sketches,
    st.builds(Place, st.integers(-2, 9), st.integers(0, 9), st.integers(0, 9)),
    st.sampled_from(LANGUAGES),
)
def test_settling_always_gives_a_frame(outline: Sketch, place: Place, language: str) -> None:
    """Wherever a talk was in another deck, it settles at a frame of this one, and stays there."""
    talk = settle(Talk(place, language, language), outline)
    assert 0 <= talk.place.slide < len(outline.ids)
    assert frame(talk) in outline.frames(talk.place.slide, language)
    assert settle(talk, outline) == talk


@given(sketches.flatmap(lambda one: st.tuples(st.just(one), talks_over(one))))
def test_the_language_key_keeps_slide_step_and_clock(both: tuple[Sketch, Talk]) -> None:
    """In another language everything is as it was, save the page where pages differ."""
    outline, talk = both
    talk = settle(talk, outline)
    other = advance(talk, Intent(Act.LANGUAGE), 9, outline)
    assert other.language != talk.language
    page = talk.place._replace(page=other.place.page)
    assert other == talk._replace(language=other.language, place=page)


@given(sketches.flatmap(lambda one: st.tuples(st.just(one), talks_over(one))), intents)
def test_only_moves_change_the_place(both: tuple[Sketch, Talk], intent: Intent) -> None:
    """No other goes anywhere, save to the step in another language, or to begin the slide again."""
    outline, talk = both
    after = advance(talk, intent, 9, outline)
    if intent.act is Act.AGAIN:
        assert after.place.slide == talk.on_stage.place.slide
    elif intent.act is Act.LANGUAGE:
        assert after.place[:2] == talk.place[:2]
    elif intent.act not in MOVES:
        assert after.place == talk.place


@given(sketches.flatmap(lambda one: st.tuples(st.just(one), talks_over(one))), intents)
def test_a_covered_screen_misses_nothing(both: tuple[Sketch, Talk], intent: Intent) -> None:
    """While the screen is black or white, a move uncovers the slide and goes nowhere."""
    outline, talk = both
    if talk.screen is Screen.SLIDE or intent.act not in MOVES - {Act.GO_TO, Act.LOOK, Act.RETURN}:
        return
    assert advance(talk, intent, 9, outline) == talk._replace(screen=Screen.SLIDE)


@given(sketches.flatmap(lambda one: st.tuples(st.just(one), talks_over(one))), intents)
def test_the_audience_keeps_what_it_sees_while_a_talk_is_held(
    both: tuple[Sketch, Talk], intent: Intent
) -> None:
    """Nothing changes the place and the language on a frozen stage, save letting it go."""
    outline, talk = both
    freed = intent.act in (Act.FREEZE, Act.RELEASE)
    if talk.held is not None and not freed:
        assert advance(talk, intent, 9, outline).on_stage == talk.on_stage


@given(sketches.flatmap(lambda one: st.tuples(st.just(one), talks_over(one))), intents)
def test_looking_around_can_always_be_undone(both: tuple[Sketch, Talk], intent: Intent) -> None:
    """From wherever a frozen talk was taken, the way back leads to what the audience sees."""
    outline, talk = both
    frozen = advance(talk._replace(held=None), Intent(Act.FREEZE), 0, outline)
    if intent.act not in (Act.FREEZE, Act.RELEASE):
        back = advance(advance(frozen, intent, 1, outline), Intent(Act.RETURN), 2, outline)
        assert (back.place, back.language, back.held) == (talk.place, talk.language, None)


@given(sketches.flatmap(lambda one: st.tuples(st.just(one), talks_over(one))))
def test_skipped_slides_are_passed_over_and_can_be_gone_to(both: tuple[Sketch, Talk]) -> None:
    """Next and back never come to a skipped slide; its number always does."""
    outline, talk = both
    for act in (Act.NEXT, Act.BACK, Act.NEXT_SLIDE, Act.PREVIOUS_SLIDE):
        to = advance(talk, Intent(act), 0, outline).place.slide
        assert to == talk.place.slide or outline.ids[to] not in talk.skipped
    for number in range(len(outline.ids)):
        assert advance(talk, Intent(Act.GO_TO, number), 0, outline).place.slide == number
