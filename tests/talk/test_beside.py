"""A talk in two languages at once: a pair is a language of the stage like any other."""

from presenter.model.place import Place
from presenter.talk import Act, Intent, Manner, Practice, Talk, advance, carried, names
from presenter.talk.talk import Held
from tests.decks import DUTCH, ENGLISH, LANGUAGES
from tests.talk.outlines import stepped
from tests.talk.test_report import Given

BOTH, TURNED = "nl|en", "en|nl"
OUTLINE = stepped(0, 2, 0, 0)._replace(versions=(*LANGUAGES, BOTH))
START = Talk(Place(1), DUTCH, DUTCH)


def after(talk: Talk, *acts: Act) -> Talk:
    for act in acts:
        talk = advance(talk, Intent(act), 0.0, OUTLINE)
    return talk


def test_the_language_key_comes_to_both_and_goes_on_from_there() -> None:
    """The notes never get there: they are read in one language."""
    seen = [after(START, *[Act.LANGUAGE] * times).language for times in range(4)]
    assert seen == [DUTCH, ENGLISH, BOTH, DUTCH]
    spoken = [after(START, *[Act.NOTES_LANGUAGE] * times).notes_language for times in range(3)]
    assert spoken == [DUTCH, ENGLISH, DUTCH]


def test_both_stay_at_the_step_at_which_they_were_asked_for() -> None:
    talk = after(START, Act.NEXT, Act.LANGUAGE, Act.LANGUAGE)
    assert (talk.place, talk.language) == (Place(1, 1), BOTH)
    assert after(talk, Act.NEXT).place == Place(1, 2)


def test_a_frozen_stage_keeps_both() -> None:
    talk = after(START._replace(language=BOTH), Act.FREEZE, Act.LANGUAGE, Act.NEXT_SLIDE)
    assert (talk.on_stage, talk.language) == (Held(Place(1), BOTH), DUTCH)
    assert after(talk, Act.RETURN).language == BOTH


def test_a_deck_that_lost_one_of_them_goes_on_in_its_first() -> None:
    """On the stage and where it is frozen."""
    talk = START._replace(language=BOTH, held=Held(Place(1), TURNED))
    named = names(talk, OUTLINE)
    kept = carried(talk, named, OUTLINE)
    assert (kept.language, kept.on_stage.language) == (BOTH, TURNED)
    fewer = carried(talk, named, OUTLINE._replace(languages=(DUTCH,), versions=(DUTCH,)))
    assert (fewer.language, fewer.on_stage.language) == (DUTCH, DUTCH)


def test_of_both_the_notes_language_is_the_one_that_is_spoken() -> None:
    assert START._replace(language=BOTH, notes_language=ENGLISH).spoken == ENGLISH
    assert START._replace(language=BOTH, notes_language="fr").spoken == DUTCH
    assert START._replace(notes_language=ENGLISH).spoken == DUTCH


def test_a_rehearsal_with_languages_swapped_goes_on_from_both_with_one_of_each() -> None:
    talk = START._replace(language=BOTH, practice=Practice(Manner.SWAP))
    swapped = after(talk, Act.LANGUAGE)
    assert (swapped.language, swapped.notes_language) == (DUTCH, ENGLISH)


def test_the_report_counts_the_time_of_both_apart() -> None:
    given = Given(OUTLINE).press(Act.NEXT, 10).press(Act.LANGUAGE, 15).press(Act.LANGUAGE, 35)
    report = given.press(Act.END, 65).report()
    assert dict(report.languages) == {DUTCH: 5, ENGLISH: 20, BOTH: 30}
    assert report.switches == 2


def test_a_talk_that_broke_off_in_both_goes_on_in_both() -> None:
    given = Given(OUTLINE).press(Act.NEXT, 1).press(Act.LANGUAGE, 2).press(Act.LANGUAGE, 3)
    assert given.take_up(4.0, 60.0).talk.language == BOTH
