"""What is being shown: the talk, its deck, and the canvas that they make. It knows no Textual."""

from pathlib import Path

from presenter.layout.canvas import Canvas
from presenter.layout.desk import Desk, Filled, desk, lay_desk
from presenter.layout.page import Size
from presenter.layout.speaker import clock, notes
from presenter.layout.stage import number_of, slide_size, stage
from presenter.layout.typesetter import Typesetter, View
from presenter.load import Loaded
from presenter.model.deck import Deck, Transition
from presenter.model.problem import Problem
from presenter.talk import Act, Intent, Screen, Talk, advance, carried, names, settle
from presenter.talk.plan import Plan, plan_of
from presenter.ui.words import footer_clock, readings, untranslated
from presenter.words import Words, speak

LEAST = Size(40, 12)
"""The smallest window that slides are made for."""

TOLD = 3
"""Problems that the notes have room for."""


class Show:
    """A talk over a deck. `now` is in seconds on a clock that never goes back."""

    def __init__(self, deck: Deck, talk: Talk, size: Size) -> None:
        self.typesetter = Typesetter(deck)
        self.size = size
        self.notes_open = False
        self.footer_on = True
        self.message = ""
        self._plans: dict[str, Plan] = {}
        self.problems: tuple[Problem, ...] = ()
        self.broken = False
        """Whether a file of the deck could not be read as it stands."""
        self.kept = False
        """Whether the deck that is shown is an earlier one, since the present one is broken."""
        self.scrolled = 0
        self.asked: Transition | None = None
        """The transition that was asked for when the talk began; the deck's own without one."""
        self.theme = ""
        """The theme that was wanted, by name: that of the stage, unless it cannot be used."""
        self.talk = talk
        self.talk = settle(talk, self)

    @property
    def deck(self) -> Deck:
        """The deck that is shown."""
        return self.typesetter.deck

    @property
    def plan(self) -> Plan:
        """The seconds that each slide is meant to take, by the notes that the speaker reads."""
        language = self.talk.notes_language
        found = self._plans.get(language)
        if found is None:
            found = self._plans[language] = plan_of(self.deck, language)
        return found

    @property
    def say(self) -> Words:
        """The words in the language on the stage."""
        return speak(self.talk.language)

    @property
    def count(self) -> int:
        """How many slides there are."""
        return len(self.deck.slides)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the slides, in order."""
        return self.deck.ids

    @property
    def languages(self) -> tuple[str, ...]:
        """The deck's languages."""
        return self.deck.languages

    def frames(self, slide: int, language: str, zoom: int) -> tuple[tuple[int, int], ...]:
        """Everything that a slide shows one after the other, on pages of the present size."""
        return self.typesetter.laid(slide, self.page_size, language, zoom).frames

    @property
    def page_size(self) -> Size:
        """The size of the slide's page: the whole window, or its pane on the desk."""
        if self.notes_open:
            return self.desk.slide.size
        return slide_size(self.size) if self.footer_on else self.size

    @property
    def desk(self) -> Desk:
        """Where everything lies when the notes are open."""
        return desk(self.size)

    @property
    def transition(self) -> Transition:
        """How one slide gives way to the next; at once beside the notes, in so small a pane."""
        if self.notes_open:
            return Transition.NONE
        return self.deck.transition if self.asked is None else self.asked

    @property
    def view(self) -> View:
        """What of the deck is on the stage."""
        return View(self.talk.place, self.talk.language, self.talk.zoom)

    def do(self, intent: Intent, now: float) -> None:
        """Let the talk act on an intent."""
        before = self.talk
        self.talk = advance(before, intent, now, self)
        if self.talk.place.slide != before.place.slide:
            self.scrolled = 0

    def resize(self, size: Size) -> None:
        """Go on in a window of another size, at the same step."""
        self.size = size
        self.talk = settle(self.talk, self)

    def toggle_notes(self) -> None:
        """Open the speaker's desk, or close it."""
        self.notes_open = not self.notes_open
        self.scrolled = 0
        self.talk = settle(self.talk, self)

    def toggle_footer(self) -> None:
        """Show the footer, or give its row to the slide."""
        self.footer_on = not self.footer_on
        self.talk = settle(self.talk, self)

    def scroll(self, rows: int) -> None:
        """Scroll the notes; they stop at either end."""
        most = self._notes().height - self.desk.notes.height
        self.scrolled = max(0, min(self.scrolled + rows, most))

    def tell(self, loaded: Loaded) -> None:
        """Tell the speaker what is wrong with the files, from now on."""
        self.problems, self.broken = loaded.problems, loaded.broken or loaded.deck is None

    def tell_also(self, problems: tuple[Problem, ...]) -> None:
        """Tell the speaker of these too."""
        self.problems = (*self.problems, *problems)

    def take(self, loaded: Loaded) -> None:
        """Go on with a deck that was read again; one that is broken is left, and said."""
        self.tell(loaded)
        self.kept = self.broken
        if loaded.deck is None or self.kept:
            return
        named = names(self.talk, self)
        self.typesetter = Typesetter(loaded.deck)
        self._plans.clear()
        self.talk = carried(self.talk, named, self)

    def canvas(self, now: float, time_of_day: str) -> Canvas:
        """What is on the screen. Black and white screens are not a canvas's."""
        if self.size.width < LEAST.width or self.size.height < LEAST.height:
            return self._too_small()
        if self.notes_open:
            return self._desk(now, time_of_day)
        if not self.footer_on and not self.message:
            return self.typesetter.page(self.view, self.size)
        clock_text = footer_clock(self.talk, self.deck, now, time_of_day)
        return stage(self.typesetter, self.view, self.size, clock_text, self._warning())

    def canvas_of(self, talk: Talk, now: float, time_of_day: str) -> Canvas:
        """What would be on the screen if the talk were like this: made before it is wanted."""
        before, self.talk = self.talk, talk
        try:
            return self.canvas(now, time_of_day)
        finally:
            self.talk = before

    def _warning(self) -> str:
        if self.message or not self.broken:
            return self.message
        return self.say("stage.problems", n=len(self.problems))

    def _too_small(self) -> Canvas:
        from presenter.layout.speaker import canvas_of  # hardly ever
        from presenter.layout.style import Style
        from presenter.model.text import Text

        width, height = self.size
        said = Text(self.say("stage.too-small", width=width, height=height))
        words = Style(self.talk.language, 1, 0, height).words(said, max(4, width - 2))
        return canvas_of(words, width, height)

    def _desk(self, now: float, time_of_day: str) -> Canvas:
        say = speak(self.talk.notes_language)
        panes, place = self.desk, self.talk.place
        laid = self.typesetter.laid(
            place.slide, panes.slide.size, self.talk.language, self.talk.zoom
        )
        number = number_of(self.deck, place.slide, place.page, laid.pages)
        heading = f"{number} · {self.talk.language.upper()}"
        if laid.steps:
            heading += f" · {say('stage.step', step=place.step, steps=laid.steps)}"
        behind = self.plan.behind(place, laid.steps, self.talk.clock.elapsed(now))
        large, lines = readings(self.talk, self.deck, now, time_of_day, say, behind)
        spoken = f"{say('stage.notes')} · {self.talk.notes_language.upper()}"
        return lay_desk(
            (
                Filled(panes.slide, heading, self.typesetter.page(self.view, panes.slide.size)),
                Filled(panes.following, say("stage.next"), self._following(panes.following.size)),
                Filled(panes.notes, self.message or spoken, self._notes(), self.scrolled),
                Filled(panes.clock, "", clock(large, lines, panes.clock.size)),
            ),
            self.size,
        )

    def _following(self, size: Size) -> Canvas:
        """What the next step shows, or that the talk ends here."""
        view = self.view
        after = advance(self.talk._replace(screen=Screen.SLIDE), NEXT, 0, self).place
        if after == view.place:
            say = speak(self.talk.notes_language)
            return notes(None, say("stage.end"), (), self.talk.notes_language, size.width)
        return self.typesetter.page(view._replace(place=after), size)

    def _notes(self) -> Canvas:
        slide = self.deck.slides[self.talk.place.slide]
        say = speak(self.talk.notes_language)
        marks = [say("stage.broken")] if self.kept else []
        marks += _sentences(self.problems, say)
        if untranslated(slide, self.talk.language):
            marks.append(say("stage.translation-missing", language=self.talk.language.upper()))
        return notes(
            slide.notes,
            say("stage.no-notes"),
            tuple(marks),
            self.talk.notes_language,
            self.desk.notes.width,
        )


NEXT = Intent(Act.NEXT)


def _sentences(problems: tuple[Problem, ...], say: Words) -> list[str]:
    """The first few problems. A slide without a translation says so itself, at its turn."""
    told = [one for one in problems if one.code != "translation-missing"]
    sentences = [_sentence(one, say) for one in told[:TOLD]]
    if len(told) > TOLD:
        sentences.append(say("stage.more-problems", n=len(told) - TOLD))
    return sentences


def _sentence(problem: Problem, say: Words) -> str:
    mark = problem.mark
    place = f"{Path(mark.file).name}:{mark.line}" if mark.line else Path(mark.file).name
    return f"{place}: {say(f'problems.{problem.code}', **problem.values)}"
