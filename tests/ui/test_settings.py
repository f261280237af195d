"""What a user has set, in a running talk: keys, pace, last minutes, size of the notes."""

import re

import pytest

from presenter.layout.desk import Arrangement
from presenter.layout.page import Size
from presenter.layout.speaker import MOST_SIZE
from presenter.model.place import Place
from presenter.model.role import Role
from presenter.model.settings import SIZES, NotesSettings, PaceSettings, Settings
from presenter.talk import Act, Talk
from presenter.ui.keys import GROUPS, KEYS, in_force
from presenter.ui.show import Show
from tests.decks import DUTCH
from tests.ui.journey import LARGE, Journey, Travel
from tests.ui.test_show import GARDEN, Read, do, seen, show_of, slide

CHOSEN = Settings(
    keys={
        "next": ("n", "ctrl+n"),
        "notes": ("plus",),
        "larger": (),
        "enter": ("ö",),
        "help": ("H",),
        "quit": ("Q",),
        "overview": ("ü",),
    }
)


def test_a_chosen_key_does_what_it_was_chosen_for(travel: Travel) -> None:
    """And the keys that the action had by default do nothing any more."""

    async def walk(one: Journey) -> None:
        await one.press("right", "space")
        assert one.place == (1, 0)
        await one.press("n")
        assert one.place == (2, 0)
        await one.press("ctrl+n")
        assert one.place == (2, 1)
        await one.press("plus")
        assert one.app.show.notes_open
        await one.press("left")
        assert one.place == (2, 0)

    travel(walk, LARGE, CHOSEN)


def test_a_number_goes_to_its_slide_with_a_chosen_key_too(travel: Travel) -> None:
    async def walk(one: Journey) -> None:
        await one.press("3", "ö")
        assert one.place == (3, 0)
        await one.press("2", "g")
        assert one.place == (2, 0)

    travel(walk, settings=CHOSEN)


def test_help_and_palette_show_the_keys_in_force(travel: Travel) -> None:
    async def walk(one: Journey) -> None:
        await one.press("H")
        text = one.text
        for _ in range(12):
            await one.press("right")
            text += one.text
        assert "n Ctrl+N" in text
        assert "12 G 12 ö" in text
        assert "PgDn" not in text
        await one.press("H")
        assert "Toetsen" not in one.text
        offered = {each.title: each.help for each in one.app.get_system_commands(one.app.screen)}
        assert offered["De volgende stap"] == "n  Ctrl+N"
        assert offered["Stoppen"] == "Q"

    travel(walk, settings=CHOSEN)


def test_the_key_of_the_overview_closes_it_too(travel: Travel) -> None:
    async def walk(one: Journey) -> None:
        talk = one.app.screen
        await one.press("ü")
        assert one.app.screen is not talk
        await one.press("ü")
        assert one.app.screen is talk

    travel(walk, settings=CHOSEN)


@pytest.mark.parametrize("key", ["q", "ctrl+q", "ctrl+c"])
def test_a_key_that_was_taken_from_quit_ends_no_talk(travel: Travel, key: str) -> None:
    """Not in Textual's way either, which asks nothing; the chosen one asks."""

    async def walk(one: Journey) -> None:
        await one.press("n", key)
        assert one.app.is_running
        assert "De vijver" in one.text
        await one.press("Q")
        assert "Wilt u stoppen?" in one.text

    travel(walk, settings=CHOSEN)


def test_the_table_is_the_same_where_nobody_chose() -> None:
    assert in_force({}) is KEYS


def test_the_table_keeps_its_order_and_its_groups() -> None:
    table = in_force(CHOSEN.keys)
    assert [key.action for key in table] == [key.action for key in KEYS]
    assert {key.group for key in table} == set(GROUPS)


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("right", "minus", "shift+down"), "→  −  Shift+↓"),
        (("pagedown", "alt+l", "question_mark"), "PgDn  Alt+L  ?"),
        ((), ""),
    ],
)
def test_chosen_keys_are_shown_as_the_others_are(names: tuple[str, ...], shown: str) -> None:
    table = {key.action: key for key in in_force({Act.NEXT: names})}
    assert table[Act.NEXT].shown == shown


def test_what_is_said_of_a_key_names_the_one_in_force() -> None:
    """Here of a frozen stage; an action without a key is called by its name."""
    show = show_of(size=Size(120, 34))
    do(show, Act.FREEZE)
    assert "f toont dia 3, Esc gaat terug" in seen(show)
    show.heed(Settings(keys={"freeze": ("ctrl+f",), "close": ()}), ())
    assert "Ctrl+F toont dia 3, close gaat terug" in seen(show)


def test_the_first_slide_keeps_its_letters() -> None:
    """`g g` is nobody's to give away."""
    table = {key.action: key for key in in_force({Act.FIRST: ("f5",)})}
    assert table[Act.FIRST].shown == "g g  F5"


@pytest.mark.parametrize(
    ("pace", "told"),
    [
        (PaceSettings(), "achter"),
        (PaceSettings(late=120.0), r"· op schema"),
        (PaceSettings(60.0), "achter"),
    ],
)
def test_the_pace_is_told_from_the_users_threshold_on(pace: PaceSettings, told: str) -> None:
    """A minute and a half behind."""
    show = timed_show()
    show.settings = Settings(pace=pace)
    text = "\n".join(show.canvas(show.plan.starts[2] + 60 + 90, 0).lines())
    assert re.search(told, text)


@pytest.mark.parametrize(("early", "told"), [(15.0, r"\d voor op schema"), (120.0, r"· op schema")])
def test_being_ahead_is_told_from_the_users_threshold_on(early: float, told: str) -> None:
    show = timed_show()
    show.settings = Settings(pace=PaceSettings(early=early))
    assert re.search(told, "\n".join(show.canvas(5, 0).lines()))


def timed_show() -> Show:
    """A talk of slides of a minute each, on its third, with the notes open and the clock begun."""
    slides = tuple(slide(name, "een").replace(duration=60.0) for name in ("rozen", "tulpen"))
    show = show_of(GARDEN.replace(sections=(GARDEN.sections[0].replace(slides=slides),)))
    show.resize(Size(120, 40))
    show.toggle_notes()
    show.arrangement = Arrangement.NOTES_ONLY
    do(show, Act.FIRST, Act.NEXT_SLIDE, Act.NEXT_SLIDE)
    return show


@pytest.mark.parametrize(("last", "warned"), [(300.0, True), (60.0, False), (0.0, False)])
def test_the_clock_warns_of_the_last_minutes(last: float, warned: bool) -> None:
    """With words and a colour, three minutes before the end; not before the talk has begun."""
    show = Show(GARDEN.replace(duration=600.0), Talk(Place(0), DUTCH, DUTCH), Size(120, 40))
    show.settings = Settings(last_minutes=last)
    show.toggle_notes()
    assert "laatste minuten" not in seen(show)
    do(show, Act.NEXT_SLIDE)
    canvas = show.canvas(420, 0)
    assert ("laatste minuten" in "\n".join(canvas.lines())) is warned
    warnings = [word for word in canvas.words if word.text == "minuten"]
    assert bool(warnings) is warned


def test_the_sizes_that_can_be_set_are_those_of_the_notes() -> None:
    assert tuple(SIZES) == tuple(range(MOST_SIZE + 1))


def test_the_notes_of_a_show_have_the_size_that_was_set() -> None:
    show = show_of(size=Size(200, 60))
    show.toggle_notes()
    show.heed(Settings(notes=NotesSettings(size=0)), ())
    assert "Vertel rozen." in seen(show)
    show.heed(Settings(notes=NotesSettings(size=2)), ())
    assert "Vertel rozen." not in seen(show)
    assert "rozen." in [word.text for word in show.canvas(0, 0).words]


def test_what_is_wrong_with_the_settings_is_told_to_the_speaker_as_long_as_the_talk() -> None:
    """After the deck was read again, too; the audience sees nothing of it."""
    show = show_of(size=Size(120, 34))
    show.heed(Settings(), Read(None, ("syntax",)).loaded().problems)
    assert "garden.yaml" not in seen(show)
    show.take(Read(GARDEN).loaded())
    show.toggle_notes()
    assert "10-garden.yaml:7" in seen(show)
    assert Role.WARNING in {run.look.role for row in show.canvas(0, 0).rows for run in row}


def test_many_problems_are_told_by_the_command_that_knows_them() -> None:
    """Those of the deck by another than those of the settings."""
    show = show_of(size=Size(200, 60))
    show.heed(Settings(), Read(None, ("syntax",) * 5).loaded().problems)
    show.take(Read(GARDEN, ("text-missing",) * 9).loaded())
    show.toggle_notes()
    text = " ".join(seen(show).split())
    assert "Nog 6 problemen; tweespraak check" in text
    assert "Nog 2 problemen; tweespraak config" in text
