"""What the keys that plan the rest of a talk do: what to skip, and what to shorten."""

from presenter.talk import Act, Intent
from presenter.talk.clock import spoken
from presenter.ui.keys import first_of
from presenter.ui.screens.canvas import CanvasScreen
from presenter.words import speak


class Planning(CanvasScreen[None]):
    """A screen that can say something, and change what is still to come."""

    def act(self, intent: Intent) -> None:
        """Let the talk act, and show it."""
        raise NotImplementedError

    def say(self, message: str) -> None:
        """Say something in the footer until the next key."""
        if message != self.app.show.message:
            self.app.show.message = message
            self.draw_soon()

    def do_catch_up(self) -> None:
        """What to skip to end in time; where nothing is to be done, that."""
        from presenter.talk.catch_up import catch_up  # when asked for
        from presenter.ui.screens.catch_up import CatchUpScreen

        show, now = self.app.show, self.app.now()
        if show.has_speaker_apart:
            self.say(show.say("catch-up.apart"))
            return
        steps = show.deck.slides[show.talk.on_stage.place.slide].steps
        found = catch_up(show.talk, show.deck, show.plan, steps, now)
        if found.added or found.restored or show.talk.skipped:
            self.app.push_screen(CatchUpScreen(found), self._skip)
        else:
            say = speak(show.talk.notes_language)
            late = say("catch-up.nothing-left", late=spoken(found.late))
            self.say(say("catch-up.nothing") if found.enough else late)

    def _skip(self, slides: tuple[str, ...] | None) -> None:
        if slides is None:
            return
        self.act(Intent(Act.SKIP, skipped=slides))
        show = self.app.show
        say, key = speak(show.talk.notes_language), first_of("catch-up", show.settings.keys)
        done = say("catch-up.done", n=len(slides), key=key)
        self.say(done if slides else say("catch-up.taken-back"))

    def do_day(self) -> None:
        """The day: its blocks, and what could be shorter."""
        from presenter.ui.screens.day import DayScreen  # when asked for

        show = self.app.show
        if show.has_speaker_apart:
            self.say(show.say("day.apart"))
        else:
            self.app.push_screen(DayScreen(), self._shorten)

    def _shorten(self, shortened: tuple[tuple[str, float], ...] | None) -> None:
        if shortened is None:
            return
        self.act(Intent(Act.SHORTEN, shortened=shortened))
        show = self.app.show
        say, key = speak(show.talk.notes_language), first_of("day", show.settings.keys)
        done = say("day.done", n=len(shortened), key=key)
        self.say(done if shortened else say("day.taken-back"))
