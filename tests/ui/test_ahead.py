"""Working ahead: what a key may ask for is made, and none waits for that."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any, cast

import pytest
from rich.console import Console

from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.place import Place
from presenter.talk import Act, Intent, Talk, advance
from presenter.talk.window import Side, Stage
from presenter.theme import load_theme, theme_folders
from presenter.ui.ahead import STRETCH, Ahead
from presenter.ui.show import Show
from presenter.ui.strips import Printer
from tests.decks import DUTCH, deck_of
from tests.ui.test_show import slide

if TYPE_CHECKING:
    from presenter.ui.app import Presenter

DECK = deck_of(*(slide(f"dia-{number}", "een", "twee") for number in range(9)))


class Bell:
    """A call that was put off, and that a test makes, cancelled or not."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self.ring = ring
        self.cancelled = False

    def cancel(self) -> None:
        """What the timers of a loop have."""
        self.cancelled = True


@dataclass
class App:
    """As much of the app as works ahead, with a clock that goes on by `tick` at each look."""

    show: Show
    tick: float
    bells: list[Bell] = field(default_factory=list)
    console: Console = field(default_factory=Console)
    printer: Printer = field(default_factory=lambda: Printer(load_theme("ink", *theme_folders())))

    def __post_init__(self) -> None:
        self._looks = count()

    def now(self) -> float:
        """Seconds."""
        return next(self._looks) * self.tick

    def time_of_day(self) -> float:
        """Noon."""
        return 43_200.0


@pytest.fixture(autouse=True)
def _bells(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bell instead of a timer."""

    def later(app: App, seconds: float, ring: Callable[[], None]) -> Bell:
        app.bells.append(Bell(ring))
        return app.bells[-1]

    monkeypatch.setattr("presenter.ui.ahead.later", later)


def app_of(side: Side = Side.SPEAKER, tick: float = 2 * STRETCH) -> App:
    show = Show(DECK, Talk(Place(2), DUTCH, DUTCH), Size(100, 30), side)
    show.stages = (Stage(80, 24),)
    app = App(show, tick)
    show.canvas(0, app.time_of_day())
    return app


def begin(app: App) -> Ahead:
    ahead = Ahead(cast("Presenter", app))
    ahead.begin()
    return ahead


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The slides that are laid out from now on."""
    laid: list[int] = []
    lay_out = Typesetter._lay_out

    def noted(self: Typesetter, number: int, *how: Any) -> Any:
        laid.append(number)
        return lay_out(self, number, *how)

    monkeypatch.setattr(Typesetter, "_lay_out", noted)
    return laid


def test_a_stretch_ends_with_the_piece_at_which_its_time_is_over(laid: list[int]) -> None:
    app = app_of()
    begin(app)
    most = 0
    for at in count():
        if at == len(app.bells):
            break
        before = len(laid)
        app.bells[at].ring()
        most = max(most, len(laid) - before)
    assert most == 1
    assert set(laid) == set(range(1, 11))


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("act", [Act.NEXT, Act.LANGUAGE, Act.NEXT_SLIDE, Act.BACK])
def test_no_neighbour_is_laid_out_when_its_key_comes(side: Side, act: Act, laid: list[int]) -> None:
    app = app_of(side, tick=0)
    begin(app)
    app.bells[0].ring()
    laid.clear()
    app.show.become(advance(app.show.talk, Intent(act), 0, app.show))
    app.show.canvas(0, app.time_of_day())
    assert laid == []


def test_a_timer_that_is_heard_after_it_was_cancelled_makes_nothing(laid: list[int]) -> None:
    app = app_of(tick=0)
    ahead = begin(app)
    ahead.begin()
    old, new = app.bells
    assert old.cancelled
    laid.clear()
    old.ring()
    assert laid == []
    new.ring()
    assert laid != []
