"""A running talk without Textual: what it shows of a deck, and what becomes of it on a reload."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from presenter.layout.desk import Arrangement
from presenter.layout.page import Size
from presenter.load import Loaded
from presenter.model.deck import Deck
from presenter.model.place import Place
from presenter.model.problem import Mark, Problem
from presenter.model.role import Role
from presenter.model.settings import PaceSettings, Settings
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.talk import Act, Intent, Talk, advance
from presenter.talk.progress import Pace
from presenter.ui.desk import notes
from presenter.ui.show import Show
from tests.decks import DUTCH, ENGLISH, deck_of, paragraph, points

LARGE, SMALL = Size(120, 34), Size(44, 13)
NOON = 43_200.0


def slide(name: str, *words: str) -> Slide:
    """A slide of points that come one by one, with notes in two languages."""
    notes = Text({DUTCH: f"Vertel {name}.", ENGLISH: f"Tell {name}."})
    return Slide(name, Text(name.title()), (points(*words, reveal=True),), notes=notes)


GARDEN = deck_of(slide("rozen", "een", "twee"), slide("tulpen", "drie"), slide("pad", "vier"))
FIRST = 2
"""The number of the first slide that is not a cover."""


def show_of(deck: Deck = GARDEN, place: Place | None = None, size: Size = SMALL) -> Show:
    return Show(deck, Talk(place or Place(FIRST), DUTCH, DUTCH), size)


def seen(show: Show) -> str:
    """What is on the screen, as text."""
    return "\n".join(line.rstrip() for line in show.canvas(0, NOON).lines())


def read(show: Show) -> str:
    """The words on the screen, drawn ones too."""
    return " ".join(word.text for word in show.canvas(0, NOON).words)


def do(show: Show, *acts: Act) -> None:
    for act in acts:
        show.become(advance(show.talk, Intent(act), 0, show))


@dataclass
class Read:
    """What reading a deck came to, in a few words."""

    deck: Deck | None
    codes: tuple[str, ...] = ()
    broken: bool = False

    def loaded(self) -> Loaded:
        """All that a reader gives."""
        mark = Mark("/a/b/10-garden.yaml", 7, 3)
        problems = tuple(Problem(mark, "", code, {}) for code in self.codes)
        return Loaded(self.deck, problems, (Path("a"),), {}, self.broken)


def test_the_language_keeps_slide_and_step() -> None:
    show = show_of()
    do(show, Act.NEXT, Act.LANGUAGE)
    assert show.talk.place == Place(FIRST, 1)
    assert f"{FIRST + 1} / 5 · EN" in seen(show)


@pytest.mark.parametrize("size", [SMALL, LARGE, Size(40, 12), Size(200, 60)])
def test_the_notes_keep_slide_and_step(size: Size) -> None:
    """Opened and closed again, everything is as it was."""
    show = show_of(size=size)
    do(show, Act.NEXT)
    before = seen(show)
    show.toggle_notes()
    assert "Vertel rozen." in read(show)
    show.toggle_notes()
    assert seen(show) == before


def test_resizing_keeps_slide_and_step() -> None:
    show = show_of()
    do(show, Act.NEXT, Act.NEXT)
    before = seen(show)
    for size in (LARGE, Size(20, 5), Size(300, 100), SMALL):
        show.resize(size)
        assert show.talk.place.slide == FIRST
        assert show.talk.place.step == 2
    assert seen(show) == before


def test_a_window_that_is_too_small_asks_for_a_larger_one() -> None:
    said = " ".join(seen(show_of(size=Size(39, 12))).split())
    assert "39×12" in said
    assert "40×12" in said


def test_the_next_step_stands_beside_the_notes() -> None:
    """It is what one key would show, and after the last that the talk ends."""
    show = show_of(size=LARGE)
    show.toggle_notes()
    assert "Vertel rozen." in read(show)
    do(show, Act.LAST, Act.REVEAL)
    assert "Einde van de presentatie" in seen(show)


def test_notes_stop_at_either_end() -> None:
    show = show_of(size=LARGE)
    show.toggle_notes()
    before = seen(show)
    show.scroll(1000)
    show.scroll(-5000)
    assert show.scrolled == 0
    assert seen(show) == before


def test_a_deck_that_was_saved_is_shown_at_the_same_slide() -> None:
    """The slide is known by its id: it has another number now."""
    show = show_of()
    do(show, Act.NEXT)
    new = deck_of(slide("nieuw", "nul"), slide("rozen", "een", "twee"))
    show.take(Read(new).loaded())
    assert show.talk.place == Place(FIRST + 1, 1)
    assert f"{FIRST + 2} / 4" in seen(show)


def test_a_slide_that_is_gone_leaves_the_talk_where_it_was() -> None:
    """Or at the last slide, when the deck is shorter than that."""
    show = show_of(place=Place(FIRST + 2))
    show.take(Read(deck_of(slide("rozen", "een"))).loaded())
    assert show.talk.place == Place(FIRST)


def test_a_language_that_is_gone_gives_way_to_the_original() -> None:
    show = show_of()
    do(show, Act.LANGUAGE)
    show.take(Read(GARDEN.replace(languages=(DUTCH,))).loaded())
    assert show.talk.language == DUTCH


@pytest.mark.parametrize(
    "read",
    [
        Read(None, ("syntax",), True),
        Read(deck_of(), ("syntax",), True),
        Read(None, ("no-slides",)),
        Read(deck_of().replace(sections=()), ("no-slides",)),
    ],
)
def test_a_broken_deck_is_not_taken(read: Read) -> None:
    """The last good one stays, the footer says so, and the notes say what is wrong and where."""
    show = show_of(size=LARGE)
    do(show, Act.NEXT)
    before = seen(show).rpartition("\n")[0]
    show.take(read.loaded())
    assert seen(show).rpartition("\n")[0] == before
    assert "1 probleem in de presentatie" in seen(show)
    show.toggle_notes()
    assert "10-garden.yaml:7" in seen(show)
    show.take(Read(GARDEN).loaded())
    assert "10-garden.yaml:7" not in seen(show)


def test_a_mistake_that_is_not_in_the_way_is_told_beside_the_notes_only() -> None:
    """The audience does not see it; a translation that is missing is told at its own slide."""
    show = show_of(size=LARGE)
    show.take(Read(GARDEN, ("text-missing", "translation-missing")).loaded())
    assert "probleem" not in seen(show)
    show.toggle_notes()
    assert seen(show).count("10-garden.yaml:7") == 1


def test_a_deck_with_mistakes_says_so_before_the_first_key() -> None:
    """Also one whose end is read behind the first slide; a missing translation is none."""
    show = show_of(GARDEN.replace(whole=False), size=LARGE)
    show.take(Read(GARDEN, ("translation-missing",)).loaded())
    assert "probleem" not in seen(show)
    show = show_of(GARDEN.replace(whole=False), size=LARGE)
    show.take(Read(GARDEN, ("text-missing", "translation-missing")).loaded())
    assert "1 probleem in de presentatie" in seen(show).splitlines()[-1]


def test_many_mistakes_leave_room_for_the_notes() -> None:
    show = show_of(size=Size(200, 60))
    show.take(Read(GARDEN, ("text-missing",) * 9).loaded())
    show.toggle_notes()
    assert "Nog 6 problemen" in seen(show)
    assert "Vertel rozen." in read(show)


def test_a_missing_translation_is_told_to_the_speaker_alone() -> None:
    half = Slide("half", Text({DUTCH: "Alleen hier"}), (paragraph("ja"),))
    show = show_of(deck_of(half), size=LARGE)
    do(show, Act.LANGUAGE)
    words = [word.text for word in show.canvas(0, NOON).words]
    assert words[:2] == ["Alleen", "hier"]
    assert "vertaald" not in words
    show.toggle_notes()
    assert "nog niet vertaald" in seen(show).lower()


def test_notes_of_which_none_belongs_to_the_step_are_all_bright() -> None:
    """There is none that another stands back for."""
    marked = slide("rozen", "een", "twee", "drie").replace(marks={DUTCH: (range(2, 3),)})
    show = show_of(deck_of(marked, slide("tulpen", "vijf")), size=LARGE)
    show.toggle_notes()

    def roles() -> set[Role]:
        return {run.look.role for row in notes(show).rows for run in row if run.text.strip()}

    assert roles() == {Role.TEXT}
    do(show, Act.NEXT, Act.NEXT)
    assert roles() == {Role.TEXT}


def test_the_pace_is_told_against_the_plan() -> None:
    """With a sign and a word; before the clock runs there is none."""
    timed = tuple(
        slide(name, "een").replace(duration=60.0) for name in ("rozen", "tulpen", "heggen")
    )
    show = show_of(deck_of(*timed), place=Place(1), size=Size(120, 40))
    show.toggle_notes()
    assert "schema" not in seen(show)
    do(show, Act.NEXT_SLIDE)
    late = show.plan.starts[FIRST] + 60 + 75
    canvas = show.canvas(late, NOON)
    text = "\n".join(canvas.lines())
    assert "+1:45 achter op schema" in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (DUTCH, ("nog 9:50 van 10:00", "voor deze dia", "op schema · einde 12:0", "· nu 12:00")),
        (ENGLISH, ("9:50 of 10:00 left", "left for this slide", "on time · end 12:0", "· now 12")),
    ],
)
def test_times_are_told_as_people_say_them(language: str, told: tuple[str, ...]) -> None:
    """On time there is no sign, for there is nothing to be told of."""
    show = Show(GARDEN.replace(duration=600.0), Talk(Place(0), language, language), LARGE)
    show.settings = Settings(pace=PaceSettings(late=600.0, early=600.0))
    show.toggle_notes()
    do(show, Act.NEXT_SLIDE)
    text = "\n".join(show.canvas(10, NOON).lines())
    show.arrangement = Arrangement.NOTES_ONLY
    text += "\n".join(show.canvas(10, NOON).lines())
    for words in told:
        assert words in text


def test_an_end_that_comes_too_late_is_told_whatever_the_pace() -> None:
    """Ahead of a plan that cannot be squeezed into what there is left."""
    timed = tuple(slide(name, "een").replace(duration=600.0) for name in ("a", "b", "c"))
    show = show_of(deck_of(*timed), place=Place(1), size=Size(120, 40))
    show.become(show.talk._replace(duration=600.0))
    show.arrangement = Arrangement.NOTES_ONLY
    show.toggle_notes()
    do(show, Act.NEXT_SLIDE)
    canvas = show.canvas(0, NOON)
    assert show.progress(0).pace is not Pace.BEHIND
    line = canvas.lines()[-1]
    assert "te laat" in line
    assert "schema" not in line
    late = next(run for run in canvas.rows[-1] if "te laat" in run.text)
    assert late.look.role is Role.BEHIND


def test_where_the_notes_are_seen_the_presenter_speaks_their_language() -> None:
    """What the audience sees is in the language of the stage."""
    show = show_of(size=Size(100, 30))
    do(show, Act.NOTES_LANGUAGE)
    assert (show.say.language, show.shows_desk) == ("nl", False)
    show.toggle_notes()
    assert (show.say.language, show.shows_desk) == ("en", True)
