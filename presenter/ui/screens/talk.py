"""The screen of a talk: the slide, or with the notes open the speaker's desk."""

from collections.abc import Callable

from textual import events
from textual.binding import Binding, BindingsMap
from textual.geometry import Region
from textual.strip import Strip

from presenter.layout.canvas import Canvas
from presenter.layout.desk import Part
from presenter.layout.page import Size
from presenter.model.deck import Transition
from presenter.talk import Act, Intent
from presenter.talk import Screen as Cover
from presenter.ui.bell import Bell
from presenter.ui.keys import Key, is_in_force
from presenter.ui.later import later
from presenter.ui.movement import BURST, FRAME, Movement, moves
from presenter.ui.now import wall
from presenter.ui.screens.commands import Commands
from presenter.ui.steady import Steady
from presenter.ui.timed import of_exercise, ticking

COVERS = {Cover.BLACK: "#000000", Cover.WHITE: "#ffffff"}

TICK = 1.0
"""Seconds from one reading of the clock to the next."""

RIGHT = 3
DIGITS = "0123456789"


class TalkScreen(Commands):
    """Shows the talk, and turns keys and clicks into intents."""

    def __init__(self, keys: tuple[Key, ...]) -> None:
        super().__init__()
        self._bindings = _bindings(keys)  # those of a class cannot be each user's own
        self._digits = ""
        self._first_g = False
        self._movement: Movement | None = None
        self._moved = float("-inf")
        """When somebody moved last, in seconds."""
        self._steady = Steady()
        self._bell = Bell()
        self._bare = False
        """Whether nothing lay over the talk when it was drawn last."""

    def on_mount(self) -> None:
        """Keep the clock going, by the app: a message to a screen that another lies over has
        Textual (8.2) draw the whole of that other one.
        """
        self._steady.jumped(self.app.now(), wall())
        later(self.app, TICK, self._tick)

    def _tick(self) -> None:
        """Draw the clock, and come back when it reads differently."""
        clock, now = ticking(self.app.show), self.app.now()
        if self._bell.is_due(self.app.show, now):
            self.app.bell()
        jumped = self._steady.jumped(now, wall())
        self.app.show.remarks.set("wall", "stage.clock-set" if jumped else None)
        self.draw_soon()
        later(self.app, TICK - clock.elapsed(now) % TICK if clock.running else TICK, self._tick)

    def canvas(self, size: Size) -> Canvas | str:
        """The talk as it is now."""
        show = self.app.show
        if size != show.size:
            show.resize(size)
        self.app.company.seat()
        if show.talk.screen in COVERS and not show.is_speakers:
            return COVERS[show.talk.screen]
        return show.canvas(self.app.now(), self.app.time_of_day())

    def strips(self, size: Size) -> list[Strip]:
        """The talk as it is now, or on its way from one slide to the next."""
        movement = self._movement
        if movement and (movement.after.width, movement.after.height) == size:
            return movement.strips(self.app.printer, self.app.now())
        return super().strips(size)

    def printed(self, canvas: Canvas) -> list[Strip]:
        """The talk in all that the terminal can draw, while nothing lies over it."""
        self._bare = self.app.screen is self
        return self.app.printer.standing(canvas) if self._bare else super().printed(canvas)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of a region; in cells alone from when something lies over them."""
        if self._bare and self.app.screen is not self:
            self._strips = self.strips(Size(*self.app.size))
        return super().render_lines(crop)

    def act(self, intent: Intent) -> None:
        """Let the talk act, and show it."""
        show = self.app.show
        self._movement = None
        if show.transition is Transition.NONE:
            self.app.company.act(intent)
        else:
            self._act_moving(intent)
        if self._movement is None:
            self.draw_soon()
            self.app.prepare()

    def _act_moving(self, intent: Intent) -> None:
        """Let the talk act, and begin to move to where it went."""
        show, now, time_of_day = self.app.show, self.app.now(), self.app.time_of_day()
        leafing = now - self._moved < BURST
        self._moved = now
        before, canvas = show.talk, show.canvas(now, time_of_day)
        self.app.company.act(intent)
        if leafing or not moves(before, show.talk, intent):
            return
        after, forwards = show.canvas(now, time_of_day), show.talk.place > before.place
        still = int(show.footer_on)
        begun = self.app.now()  # what took time to make is not taken off the movement
        self._movement = Movement(show.transition, canvas, after, forwards, begun, still)
        self._move(self._movement)

    def _move(self, movement: Movement) -> None:
        """Show the next frame of a movement, unless something came between."""
        if movement is not self._movement:
            return
        if movement.share(self.app.now()) >= 1:
            self.rest()
            return
        if not self.app.writing:
            self.draw()
        later(self, FRAME, lambda: self._move(movement))

    def rest(self) -> None:
        """Stand still: at the end of a movement, or when something else happens."""
        if self._movement is not None:
            self._movement = None
            self.draw_soon()
            self.app.prepare()

    def deck_changed(self) -> None:
        """Show the deck as it is now, at once."""
        self.rest()
        self.draw_soon()

    def action_digit(self, digit: str) -> None:
        """A digit of the number of a slide."""
        self.rest()
        if self.locked():
            return
        self._digits = (self._digits + digit)[-6:]
        self.say(self.app.show.say("stage.goto", digits=self._digits))

    def action_first_g(self) -> None:
        """`12 g` goes to slide 12, `g g` to the first."""
        if self.locked():
            return
        if self._digits:
            self._go_to()
        elif self._first_g:
            self._forget()
            self.do_first()
        else:
            self._first_g = True

    def action_do(self, action: str) -> None:
        """What a key does: an act of the talk, or something of this screen's own."""
        self.rest()
        if action != Act.UNLOCK and self.locked():
            return
        if self._digits and action in (Act.LAST, "enter"):
            self._go_to()
            return
        wanted = of_exercise(self.app.show, action, self._digits)
        self._forget()
        if wanted is not None:
            self.act(wanted)
            return
        own = getattr(self, f"do_{action.replace('-', '_')}", None)
        if own is not None:
            own()
        else:
            self.act(Intent(Act(action)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a key does this now: some do only while a talk is rehearsed."""
        return action != "do" or is_in_force(str(parameters[0]), self.app.show.is_rehearsed)

    def command(self, action: str) -> Callable[[], None]:
        """What a key does, for the palette."""
        return lambda: self.action_do(action)

    def _go_to(self) -> None:
        number = int(self._digits)
        self._forget()
        if 1 <= number <= self.app.show.count:
            self.chosen(number - 1)
        else:
            self.say(self.app.show.say("stage.no-slide", number=number))

    def _forget(self) -> None:
        """Forget what was typed of a number."""
        self._digits, self._first_g = "", False
        self.say("")

    def on_click(self, event: events.Click) -> None:
        """A click goes on, one with the right button back; on the speaker screen, over a slide."""
        show = self.app.show
        at = event.screen_x, event.screen_y
        slides = [show.desk.panes.get(part) for part in (Part.SLIDE, Part.NEXT)]
        if self.locked():
            return
        if not show.shows_desk or any(pane and pane.holds(*at) for pane in slides):
            self.act(Intent(Act.BACK if event.button == RIGHT else Act.NEXT))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel goes on; over the notes it scrolls them."""
        self._wheel(event, Act.NEXT, 2)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel goes back; over the notes it scrolls them."""
        self._wheel(event, Act.BACK, -2)

    def _wheel(self, event: events.MouseEvent, act: Act, rows: int) -> None:
        event.stop()
        show = self.app.show
        if show.shows_desk and show.desk.panes[Part.NOTES].holds(event.screen_x, event.screen_y):
            self.scroll_notes(rows)
        elif not self.locked():
            self.act(Intent(act))


def _bindings(keys: tuple[Key, ...]) -> BindingsMap:
    """The keys of a talk, and the number of a slide."""
    first = sorted(keys, key=lambda key: not key.rehearsing)
    acts = [(",".join(key.keys), f"do('{key.action}')") for key in first if key.keys]
    digits = [(digit, f"digit('{digit}')") for digit in DIGITS]
    bound = (*acts, *digits, ("g", "first_g"))
    return BindingsMap(Binding(key, action, show=False, priority=True) for key, action in bound)
