"""What the keys of a talk do that is more than one of its acts."""

from typing import TYPE_CHECKING

from presenter.talk import Act, Intent
from presenter.talk import Screen as Cover
from presenter.talk.activity import is_locked
from presenter.ui.keys import first_of
from presenter.ui.remarks import Notice
from presenter.ui.screens.canvas import CanvasScreen
from presenter.ui.screens.planning import Planning
from presenter.ui.screens.quit import Answer, QuitScreen

if TYPE_CHECKING:
    from presenter.room.draw import Draw


TOLD = 6.0
"""Seconds for which it is said that keys are locked."""


class Commands(Planning):
    """A screen with a method `do_…` for each action of a key that is no act of the talk."""

    def locked(self) -> bool:
        """Whether keys do nothing, since a break is on the stage: then which one does is said."""
        show = self.app.show
        if not is_locked(show.talk, show):
            return False
        if not show.shows_desk:  # which names the key all the while
            key = first_of(Act.UNLOCK, show.settings.keys)
            show.notice = Notice(show.say("pause.locked", key=key), self.app.now() + TOLD)
            self.draw_soon()
        return True

    def do_unlock(self) -> None:
        """Unlock the keys, and say no more that they are locked."""
        self.app.show.notice = Notice("", 0.0)
        self.act(Intent(Act.UNLOCK))

    def do_done(self) -> None:
        """Where there is no exercise nobody can be done with it."""
        self.say(self.app.show.say("exercise.none-here"))

    do_undone = do_answer = do_done

    def do_enter(self) -> None:
        """The next step; while the stage is frozen, show it where the speaker is."""
        frozen = self.app.show.talk.held is not None
        self.act(Intent(Act.RELEASE if frozen else Act.NEXT))

    def do_notes(self) -> None:
        """Open the speaker screen here, or close it; not where another window has it."""
        show = self.app.show
        if show.is_speakers or show.has_speaker_apart:
            self.say(show.say("stage.notes-apart"))
            return
        if show.extra:
            self.say(show.say("stage.notes-nowhere"))
            return
        show.toggle_notes()
        self.draw_soon()

    def do_arrange(self) -> None:
        """The next arrangement of the speaker screen."""
        if self.app.show.shows_desk:
            self.app.show.rearrange()
            self.draw_soon()

    def do_larger(self) -> None:
        """Larger text: the notes' on the speaker screen, the slide's on the stage."""
        self._resize_text(1)

    def do_smaller(self) -> None:
        """Smaller text, of the same."""
        self._resize_text(-1)

    def _resize_text(self, by: int) -> None:
        if self.app.show.shows_desk:
            self.app.show.size_notes(by)
            self.draw_soon()
        else:
            self.act(Intent(Act.LARGER if by > 0 else Act.SMALLER))

    def do_footer(self) -> None:
        """Show or hide the footer."""
        self.app.show.toggle_footer()
        self.draw_soon()

    def do_notes_down(self) -> None:
        """Scroll the notes on."""
        self.scroll_notes(3)

    def do_notes_up(self) -> None:
        """Scroll the notes back."""
        self.scroll_notes(-3)

    def scroll_notes(self, rows: int) -> None:
        """Scroll the notes by so many rows."""
        if self.app.show.shows_desk:
            self.app.show.scroll(rows)
            self.draw_soon()

    def do_theme(self) -> None:
        """Go on to the next theme."""
        self.app.next_theme()
        self.draw_soon()

    def do_edit(self) -> None:
        """Open the slide in the author's editor."""
        self.app.editing.begin()

    def do_reload(self) -> None:
        """Read the deck again."""
        self.app.read_again()

    def do_palette(self) -> None:
        """All commands by name."""
        from presenter.ui.screens.palette import palette  # when asked for

        self.app.push_screen(palette(self.app.show.say))

    def do_close(self) -> None:
        """Esc only ever closes something: a black or white screen, groups, or a look around."""
        talk = self.app.show.talk
        if talk.screen is not Cover.SLIDE:
            self.act(Intent(Act.SHOW))
        elif talk.draw is not None:
            self.act(Intent(Act.DRAW))
        elif talk.held is not None:
            self.act(Intent(Act.RETURN))

    def do_overview(self) -> None:
        """All slides at once."""
        from presenter.ui.screens.overview import OverviewScreen  # when asked for

        here = self.app.show.talk.place.slide
        self.app.push_screen(OverviewScreen(here), self.chosen)

    def do_search(self) -> None:
        """Search the deck."""
        from presenter.ui.screens.search import SearchScreen  # when asked for

        self.app.push_screen(SearchScreen(), self.chosen)

    def do_first(self) -> None:
        """The first slide."""
        self._jump(Intent(Act.FIRST), 0)

    def do_last(self) -> None:
        """The last slide."""
        self._jump(Intent(Act.LAST), self.app.show.count - 1)

    def chosen(self, slide: int | None) -> None:
        """Go to a slide that was chosen."""
        if slide is not None:
            self._jump(Intent(Act.GO_TO, slide), slide)

    def _jump(self, intent: Intent, slide: int) -> None:
        """Go to any slide. Where the audience has a window apart it stays until it is shown that.

        A speaker who jumps to where the audience is, is back with it.
        """
        talk = self.app.show.talk
        if not self.app.show.has_audience_apart:
            self.act(intent)
        elif slide != talk.on_stage.place.slide:
            self.act(Intent(Act.LOOK, slide))
        elif talk.held is not None:
            self.act(Intent(Act.RETURN))

    def do_swap(self) -> None:
        """The audience's window and the speaker's change sides, unless that leaves no speaker's."""
        if self.app.show.can_swap:
            self.act(Intent(Act.SWAP))
        else:
            self.say(self.app.show.say("stage.no-swap"))

    def do_draw(self) -> None:
        """Ask whom to draw, and show the groups or the order in all windows."""
        from presenter.ui.screens.draw import DrawScreen  # when asked for

        self.app.push_screen(DrawScreen(), self._drawn)

    def _drawn(self, draw: "Draw | None") -> None:
        if draw is not None:
            self.act(Intent(Act.DRAW, draw=draw))

    def do_vote(self) -> None:
        """The line for the votes of the poll on the slide."""
        from presenter.elements.polls import asked_on  # when asked for
        from presenter.ui.screens.vote import VoteScreen

        show = self.app.show
        slide = show.deck.slides[show.talk.place.slide]
        asked = asked_on(show.deck, slide)
        if asked is None:
            self.say(show.say("poll.none"))
        else:
            self._open_unseen(VoteScreen(slide.id, asked, self.act))

    def do_park(self) -> None:
        """The line that parks something."""
        from presenter.ui.screens.parked import ParkScreen  # when asked for

        self._open_unseen(ParkScreen())

    def do_parked(self) -> None:
        """What is parked."""
        from presenter.ui.screens.parked import ParkedScreen  # when asked for

        self._open_unseen(ParkedScreen())

    def _open_unseen(self, screen: CanvasScreen[None]) -> None:
        """Open a screen that is for the speaker, unless that is in a window apart."""
        if self.app.show.has_speaker_apart:
            self.say(self.app.show.say("poll.apart"))
        else:
            self.app.push_screen(screen)

    def do_help(self) -> None:
        """The keys."""
        from presenter.ui.screens.help import HelpScreen  # when asked for

        self.app.push_screen(HelpScreen())

    def do_resume(self) -> None:
        """Go on with the talk that was broken off, where one is offered."""
        self.app.offer.accept()
        self.draw_soon()

    def do_stumble(self) -> None:
        """Note a stumble, with a word about it if one is typed."""
        from presenter.ui.screens.stumble import StumbleScreen  # when asked for

        self.app.push_screen(StumbleScreen(), self._stumbled)

    def _stumbled(self, word: str | None) -> None:
        if word is not None:
            self.act(Intent(Act.STUMBLE, word=word))

    def do_quit(self) -> None:
        """Stop; while the clock runs, or other windows show the talk, only after a question."""
        if not self.app.show.talk.clock.running and not self.app.show.others:
            self._answered(Answer.TALK)
            return
        self.app.push_screen(QuitScreen(), self._answered)

    def _answered(self, answer: Answer | None) -> None:
        if answer is Answer.TALK:
            self.app.end()
        elif answer is Answer.WINDOW:
            self.app.exit()
