"""Windows that show two languages at once, without Textual."""

from presenter.layout.page import Size
from presenter.model.deck import Deck
from presenter.model.place import Place
from presenter.model.slide import Block, Slide
from presenter.model.text import Text
from presenter.talk import Act, Talk
from presenter.talk.moment import Hour
from presenter.talk.window import Side, Stage, Window
from presenter.ui.show import Show
from presenter.ui.view import TURN, stage_view
from tests.decks import DUTCH, ENGLISH, deck_of
from tests.ui.test_show import FIRST, GARDEN, LARGE, NOON, do, read, seen

BOTH = "nl|en"
TWO = Deck(
    title=Text({DUTCH: "Tuin", ENGLISH: "Garden"}),
    languages=GARDEN.languages,
    sections=GARDEN.sections,
    opening=GARDEN.opening,
)


def show_of(language: str, deck: Deck = TWO, own: str | None = None) -> Show:
    return Show(deck, Talk(Place(FIRST), language, DUTCH), LARGE, extra=bool(own), language=own)


def test_the_language_key_shows_both_in_one_window() -> None:
    show = show_of(DUTCH)
    do(show, Act.LANGUAGE, Act.LANGUAGE)
    assert show.talk.language == BOTH
    assert seen(show).split("\n")[0].split() == ["NL", "│", "EN"]
    assert "NL|EN" in seen(show)


def test_a_deck_may_leave_both_out_of_the_round() -> None:
    """Then they can still be asked for when the talk begins."""
    show = show_of(DUTCH, TWO.replace(beside=False))
    assert show.versions == (DUTCH, ENGLISH)
    assert seen(show_of(BOTH, TWO.replace(beside=False))).split("\n")[0].split()[0] == "NL"


def test_of_three_languages_the_original_stands_beside_each_of_the_others() -> None:
    show = show_of(DUTCH, TWO.replace(languages=("nl", "en", "fr")))
    assert show.versions == ("nl", "en", "fr", "nl|en", "nl|fr")


def test_a_window_of_its_own_shows_both_whatever_the_talk_is_in() -> None:
    """Its pages count, as those of any window of the audience."""
    show = show_of(ENGLISH, own=BOTH)
    page = Stage(*show.page_size, BOTH)
    assert show.stage == page
    show.joined((Window("one", Side.STAGE, page),), (page,))
    assert seen(show).split("\n")[0].split() == ["NL", "│", "EN"]
    assert show.stage_language == BOTH


def test_the_presenter_speaks_the_first_of_both() -> None:
    """Of a window that is too small for a slide, too."""
    assert show_of("en|nl").say.language == ENGLISH
    assert show_of(BOTH).say.language == DUTCH
    small = show_of(BOTH)
    small.resize(Size(20, 5))
    assert "40" in seen(small)


def test_the_speakers_screen_has_both_on_its_slide_and_its_notes_in_one() -> None:
    show = show_of(BOTH)
    show.size = Size(160, 45)
    show.toggle_notes()
    assert "NL|EN" in seen(show)
    assert "Vertel rozen." in read(show)
    assert "Tell rozen." not in read(show)


def test_the_speaker_is_told_which_of_both_is_not_translated() -> None:
    rose = Slide("rose", Text({DUTCH: "De roos", ENGLISH: "The rose"}))
    show = show_of(BOTH, deck_of(rose).replace(languages=("nl", "en", "fr")))
    show.size = Size(160, 45)
    show.toggle_notes()
    missing = [show.say("stage.translation-missing", language=one) for one in ("NL", "FR")]
    assert [one in seen(show) for one in missing] == [False, False]
    show.become(show.talk._replace(language="nl|fr"))
    assert [one in seen(show) for one in missing] == [False, True]


def test_a_break_that_runs_stays_in_both_and_else_takes_turns() -> None:
    """It begins in the language that was on the stage."""
    rest = Slide("rest", Text({DUTCH: "Pauze", ENGLISH: "Break"}), kind=Block.BREAK)
    for language, seen_in in ((BOTH, [BOTH, BOTH]), (DUTCH, [DUTCH, ENGLISH])):
        show = Show(deck_of(rest), Talk(Place(FIRST), language, DUTCH), LARGE)
        do(show, Act.START)
        times = [stage_view(show, Hour(now, NOON)).language for now in (1.0, TURN + 1)]
        assert times == seen_in
