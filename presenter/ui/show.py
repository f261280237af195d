"""What is being shown: the talk, its deck, and the canvas that they make. It knows no Textual."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from presenter.layout.canvas import Canvas
from presenter.layout.desk import Arrangement, Desk, Part, desk
from presenter.layout.page import Size
from presenter.layout.stage import LEAST, slide_size, stage
from presenter.load import Loaded
from presenter.model.beside import is_known, leading
from presenter.model.deck import Deck, Transition
from presenter.model.problem import Problem
from presenter.model.settings import Settings
from presenter.talk import Talk, carried, names, settle
from presenter.talk.moment import Hour
from presenter.talk.practice import Practice
from presenter.talk.window import Side, Stage, Window
from presenter.ui.footer import footer_clock, footer_message
from presenter.ui.programme import slides_of
from presenter.ui.remarks import Notice, Remarks
from presenter.ui.slides import Slides
from presenter.ui.view import stage_view
from presenter.words import Words, speak

if TYPE_CHECKING:
    from presenter.rehearsal.earlier import Earlier
    from presenter.talk.plan import Plan
    from presenter.talk.progress import Progress


class Show(Slides):
    """A talk over a deck, in one window. `now` is in seconds on a clock that never goes back,
    `time_of_day` in seconds since midnight.

    An `extra` window stays on its side when the others change theirs; `language` is that of an
    audience's window that does not follow the talk's.
    """

    def __init__(
        self,
        deck: Deck,
        talk: Talk,
        size: Size,
        side: Side = Side.STAGE,
        extra: bool = False,
        language: str | None = None,
    ) -> None:
        super().__init__(deck, talk, side, extra)
        self.size = size
        self.language = language
        self.notes_open = False
        self.arrangement = Arrangement.BALANCED
        self.notes_size: int | None = None
        """In steps of the type scale; None: as large as fits in their pane."""
        self.footer_on = True
        self.message = ""
        """What is said until the next key."""
        self.notice = Notice("", 0.0)
        self.idle: tuple[str, ...] = ()
        """The options of its command that do nothing where a talk is open already."""
        self.offered: Mapping[str, object] | None = None
        """What is told of the talk that can be gone on with: its slide (from 1) and its clock."""
        self.remarks = Remarks()
        self.scrolled = 0
        """The rows that the notes were scrolled from where the step is."""
        self.asked: Transition | None = None
        """The transition that was asked for when the talk began; the deck's own without one."""
        self.settings = Settings()
        self.theme = ""
        """The theme that was wanted, by name: that of the stage, unless it cannot be used."""
        self.practice: Practice | None = None
        """What this window was opened to practise."""
        self.earlier: Earlier | None = None  # what earlier runs took, as soon as that is known
        self.talk = settle(talk, self)

    @property
    def plan(self) -> "Plan":
        """The seconds that each slide is meant to take, by the notes that the speaker reads."""
        return self.programme.plan(self.talk.notes_language, self.talk.earlier)

    @property
    def is_timed(self) -> bool:
        """Whether there is a time by which the talk should be over."""
        return bool(slides_of(self.talk)) or any(
            one is not None for one in (self.deck.duration, self.talk.duration, self.talk.end)
        )

    def progress(self, now: float) -> "Progress":
        """How far the talk is in its time."""
        from presenter.talk.progress import Thresholds, progress  # only speakers need it

        steps = self.deck.slides[self.talk.on_stage.place.slide].steps
        told = self.settings.pace
        when = Thresholds(told.late, told.early, self.settings.last_minutes)
        return progress(self.talk, self.deck, self.plan, steps, now, when)

    @property
    def say(self) -> Words:
        """The words in the language on the stage; where the speaker sees the notes, in theirs."""
        return speak(self.talk.notes_language if self.shows_desk else leading(self.talk.language))

    @property
    def shows_desk(self) -> bool:
        """Whether the window shows the speaker screen."""
        return self.is_speakers or self.notes_open

    @property
    def stage(self) -> Stage | None:
        """The page that the audience sees in this window."""
        return None if self.is_speakers else Stage(*self.page_size, self.own_language)

    @property
    def own_language(self) -> str | None:
        """The language of this window alone, as long as the deck has it."""
        return self.language if is_known(self.language or "", self.languages) else None

    @property
    def page_size(self) -> Size:
        """The size of the slide's page: the whole window, or its pane on the desk."""
        if self.shows_desk:
            pane = self.desk.panes.get(Part.SLIDE)
            return pane.size if pane else slide_size(self.size)
        return slide_size(self.size) if self.footer_on else self.size

    @property
    def own_page(self) -> Size:
        """The page that counts without an audience: a speaker's as large as that would be here."""
        return slide_size(self.size) if self.is_speakers else self.page_size

    @property
    def desk(self) -> Desk:
        """Where everything lies on the speaker screen, over its last rows."""
        from presenter.ui.desk import foot_rows  # only speakers need it

        rows = max(1, self.size.height - foot_rows(self))
        return desk(Size(self.size.width, rows), self.arrangement)

    @property
    def transition(self) -> Transition:
        """How one slide gives way to the next; at once in the small pane of the speaker screen."""
        if self.shows_desk:
            return Transition.NONE
        return self.deck.transition if self.asked is None else self.asked

    @property
    def stage_language(self) -> str:
        """The language in which this window shows the stage."""
        return self.own_language or self.talk.on_stage.language

    def become(self, talk: Talk) -> bool:
        """Go on with the talk as it is now; whether it is over another part of the deck."""
        before, self.talk = self.talk, talk
        if other := slides_of(talk) != self.programme.slides:
            self._go_over(self.programme.whole)
        if talk.place != before.place:
            self.scrolled = 0
        return other

    def resize(self, size: Size) -> None:
        """Go on in a window of another size, at the same step."""
        self.size = size
        self.talk = settle(self.talk, self)

    def joined(self, others: tuple[Window, ...], stages: tuple[Stage, ...]) -> None:
        """Go on beside these other windows: notes are not for a window that the audience sees."""
        self.stages = stages
        self.meet(others)
        if self.has_speaker_apart:
            self.notes_open, self.message = False, ""

    def toggle_notes(self) -> None:
        """Open the speaker screen in this window, or close it."""
        self.notes_open = not self.notes_open
        self.scrolled = 0
        self.talk = settle(self.talk, self)

    def rearrange(self) -> None:
        """The next arrangement of the speaker screen."""
        every = tuple(Arrangement)
        self.arrangement = every[(every.index(self.arrangement) + 1) % len(every)]
        self.scrolled = 0
        self.talk = settle(self.talk, self)

    def size_notes(self, by: int) -> None:
        """The notes in larger or smaller letters."""
        from presenter.ui.desk import resized  # only speakers need it

        self.notes_size = resized(self, by)
        self.scrolled = 0

    def heed(self, settings: Settings, amiss: tuple[Problem, ...]) -> None:
        """Do as the user has set, and tell the speaker what is wrong with that."""
        self.settings, self.remarks.settings = settings, amiss
        self.notes_size = settings.notes.size

    def noticed(self, now: float) -> str:
        """What is noticed at a second of the shared clock."""
        return self.notice.words if now < self.notice.until else ""

    def warn(self) -> None:
        """Say before the first key how many problems the deck has, unless there is more to say."""
        waiting = not self.talk.clock.begun and not self.has_speaker_apart
        if self.remarks.count and waiting and not self.message:
            self.message = self.say("stage.problems", n=self.remarks.count)

    def toggle_footer(self) -> None:
        """Show the footer, or give its row to the slide."""
        self.footer_on = not self.footer_on
        self.talk = settle(self.talk, self)

    def scroll(self, rows: int) -> None:
        """Scroll the notes; they stop at either end."""
        from presenter.ui.desk import scrolled  # only speakers need it

        self.scrolled = scrolled(self, rows)

    def take(self, loaded: Loaded) -> None:
        """Go on with a deck that was read again; one that is broken is left, and said."""
        self.remarks.tell_again(loaded, self.programme.whole)
        if loaded.deck is None or self.remarks.kept:
            return
        begun = not self.deck.whole
        self._go_over(loaded.deck)
        if begun:
            self.warn()

    def _go_over(self, deck: Deck) -> None:
        """Show the slides of this deck that the talk is over, from where it is."""
        named = names(self.talk, self)
        self.go_over(deck)
        self.talk = carried(self.talk, named, self)

    def canvas(self, now: float, time_of_day: float) -> Canvas:
        """What is on the screen. Black and white screens are not a canvas's."""
        if self.size.width < LEAST.width or self.size.height < LEAST.height:
            from presenter.layout.dialogue import message  # hardly ever

            too_small = self.say("stage.too-small", width=self.size.width, height=self.size.height)
            return message(too_small, self.size)
        if self.talk.draw is not None:
            from presenter.ui.drawn import drawn_canvas  # not in every talk

            if drawn := drawn_canvas(self):
                return drawn
        if self.shows_desk:
            from presenter.ui.desk import speaker_screen  # only speakers need it

            return speaker_screen(self, now, time_of_day)
        view = stage_view(self, Hour(now, time_of_day))
        if not self.footer_on and not (self.message or self.noticed(now)):
            return self.typesetter.page(view, self.size)
        clock = footer_clock(self, now, time_of_day)
        return stage(self.typesetter, view, self.size, clock, footer_message(self, now))

    def canvas_of(self, talk: Talk, now: float, time_of_day: float) -> Canvas:
        """What would be on the screen if the talk were like this: made before it is wanted."""
        before, self.talk = self.talk, talk
        try:
            return self.canvas(now, time_of_day)
        finally:
            self.talk = before
