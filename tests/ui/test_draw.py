"""Groups and orders of speaking during a talk: asked for in one line, shown in every window."""

from pathlib import Path

from textual.widgets import Input

from presenter.layout.page import Size
from presenter.model.place import Place
from presenter.room.draw import Draw
from presenter.talk import Act, Talk
from presenter.talk.window import Side, Stage
from presenter.ui.drawn import drawn_canvas, fits
from presenter.ui.screens.talk import TalkScreen
from presenter.ui.show import Show
from tests.decks import DUTCH, ENGLISH, deck_of
from tests.ui.journey import LARGE, Journey, Travel
from tests.ui.test_show import slide

NAMES = ("Anna", "Bram", "Carla", "Dirk", "Eva", "Femke", "Gijs")
DRAW = Draw(4821, 7, 2, 1, NAMES)


def shown(size: Size, side: Side = Side.STAGE, language: str = DUTCH) -> Show:
    """A window of a talk that shows groups."""
    talk = Talk(Place(0), language, DUTCH, draw=DRAW)
    return Show(deck_of(slide("pond")), talk, size, side)


def said(show: Show) -> list[str]:
    return [word.text.strip(":,") for word in show.canvas(0, 0).words]


async def ask(one: Journey, line: str) -> None:
    """Ask for a draw, as the palette does."""
    screen = one.app.screen
    if isinstance(screen, TalkScreen):
        screen.command(Act.DRAW)()
        await one.pilot.pause()
    one.app.screen.query_one(Input).value = line
    await one.press("enter")


def test_a_line_draws_groups_and_the_next_key_takes_them_away(
    travel: Travel, tmp_path: Path
) -> None:
    """From a list beside the deck; the slide is as it was."""
    (tmp_path / "names.txt").write_text("\n".join(NAMES), "utf-8")

    async def walk(one: Journey) -> None:
        await ask(one, "names.txt per 3")
        draw = one.app.show.talk.draw
        assert draw is not None
        assert (draw.names, draw.groups) == (NAMES, 2)
        assert set(NAMES) < {word.strip(",") for word in one.words}
        await one.press("right")
        assert one.app.show.talk.draw is None
        assert one.place == (1, 0)
        await ask(one, "12 in 4 x 2")
        await one.press("right")
        assert one.app.show.talk.round == 1
        await one.press("escape")
        assert (one.app.show.talk.draw, one.place) == (None, (1, 0))

    travel(walk, LARGE)


def test_what_cannot_be_drawn_is_said_and_asked_again(travel: Travel) -> None:
    """In the language of the stage; nothing is shown meanwhile."""

    async def walk(one: Journey) -> None:
        for line, words in (
            ("nobody.txt", "bestaat niet"),
            ("7 per 8", "groter dan de zaal"),
            ("7 per nul", "‘nul’"),
            ("0 per 3", "‘0’"),
            ("900 per 3", "geen plaats"),
        ):
            await ask(one, line)
            assert words in " ".join(one.text.replace("▌", " ").split())
            assert one.app.show.talk.draw is None
        await one.press("escape")
        assert isinstance(one.app.screen, TalkScreen)

    travel(walk, LARGE)


def test_every_window_shows_the_same_groups() -> None:
    """The audience's and the speaker's, large or small, each in its language."""
    large = said(shown(Size(200, 60), language=ENGLISH))
    small = said(shown(Size(80, 24), Side.SPEAKER))
    order = [word for word in large if word in NAMES]
    assert sorted(order) == sorted(NAMES)
    assert "Groups" in large
    assert "Groepen" in small
    assert sorted(word for word in small if word in NAMES) == sorted(NAMES)
    assert "4821" in large
    assert "4821" in small


def test_a_window_that_is_too_small_goes_on_with_the_slide() -> None:
    """Half of the groups would be worse than none."""
    show = shown(Size(80, 24))
    assert fits(show, DRAW)
    crowd = Draw(4821, 300, 100)
    assert not fits(show, crowd)
    show.talk = show.talk._replace(draw=crowd)
    assert drawn_canvas(show) is None
    assert "Tuin" in said(show)
    assert "Groepen" not in said(show)


def test_everybody_has_to_have_a_place_on_the_smallest_page_of_the_audience() -> None:
    """Not only in the window in which it was asked for."""
    show, crowd = shown(Size(200, 60)), Draw(4821, 150, 50)
    assert fits(show, crowd)
    show.stages = (Stage(200, 60), Stage(80, 24))
    assert not fits(show, crowd)
