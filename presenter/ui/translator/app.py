"""The translator's screen: an original and its translation, over the slide as it will be."""

from asyncio import TimerHandle
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from presenter.layout.canvas import Canvas
from presenter.layout.cells import cells
from presenter.layout.dialogue import message
from presenter.layout.page import Size
from presenter.layout.translation import Head, foot, head, heading
from presenter.layout.typesetter import Typesetter, View
from presenter.model.deck import Deck
from presenter.model.place import Place
from presenter.model.problem import Problem
from presenter.theme import Theme
from presenter.translation.passages import OPEN, Passage
from presenter.translation.work import Work
from presenter.ui.images import blocks
from presenter.ui.later import later
from presenter.ui.strips import Printer
from presenter.ui.terminal import colours
from presenter.ui.translator.parts import Drawn, Field, Original
from presenter.ui.wardrobe import colours_of
from presenter.words import Words

LEAST = Size(40, 14)
"""The smallest window in which there is room for all of it."""

SLIDE = 9
"""Rows that the slide keeps under long texts, where there are so many."""

PAUSE = 0.15
"""Seconds without a key until the slide is set anew with what was typed."""


class Translator(App[None], inherit_bindings=False):
    """Shows the texts of a deck one at a time, and writes what is typed into its files."""

    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = None
    CSS = """
    Screen { overflow: hidden; background: $background; }
    #head { height: 2; }
    #heading, #foot { height: 1; }
    #slide { height: 1fr; }
    #texts { height: 4; }
    TextArea {
        width: 1fr; height: 100%; border: none; padding: 0 1; margin: 0;
        background: $background; color: $foreground; scrollbar-size-vertical: 1;
        scrollbar-color: $secondary; scrollbar-background: $background;
        border-top: solid $secondary; border-title-color: $secondary;
    }
    TextArea:focus { border: none; border-top: heavy $primary; border-title-color: $primary; }
    #translation { background: $panel; margin-left: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,ctrl+n", "go_on(1)", show=False),
        Binding("N,p,ctrl+p", "go_on(-1)", show=False),
        Binding("right,down,j,l,space,pagedown", "move(1)", show=False),
        Binding("left,up,k,h,backspace,pageup", "move(-1)", show=False),
        Binding("enter,e,i", "edit", show=False),
        Binding("ctrl+s", "write", show=False),
        Binding("ctrl+down", "roll(1)", show=False, priority=True),
        Binding("ctrl+up", "roll(-1)", show=False, priority=True),
        Binding("escape,q,ctrl+q,ctrl+c", "leave", show=False),
    ]

    def __init__(self, work: Work, theme: Theme, say: Words) -> None:
        super().__init__()
        self.work = work
        self.say = say
        self.printer = Printer(theme, colours(), blocks if colours() else None)
        self._setters: tuple[Deck, Typesetter] = (work.deck, Typesetter(work.deck))
        self._told = ""
        self._warned = False
        self._pause: TimerHandle | None = None
        if theme.ansi:
            self.theme = "ansi-dark" if theme.dark else "ansi-light"
        else:
            self.register_theme(colours_of(theme, "tweespraak"))
            self.theme = "tweespraak"

    def compose(self) -> ComposeResult:
        """The head, the texts side by side, the slide, and the keys."""
        yield Drawn(id="head")
        with Horizontal(id="texts"):
            yield Original(self.work.source)
            yield Field(self.work.target)
        yield Drawn(id="heading")
        yield Drawn(id="slide")
        yield Drawn(id="foot")

    def on_mount(self) -> None:
        """Begin with the first text that waits; keys are commands until one is edited."""
        self._show()

    @property
    def field(self) -> Field:
        """Where the translation is typed."""
        return self.query_one(Field)

    @property
    def here(self) -> Passage | None:
        """The text that is worked on."""
        return self.work.current

    @property
    def is_one_line(self) -> bool:
        """Whether the text is a title, an item or the like, rather than paragraphs."""
        here = self.here
        return here is not None and not here.is_notes and "\n" not in here.original.rstrip("\n")

    @property
    def is_edited(self) -> bool:
        """Whether something was typed that stands in no file yet."""
        return self.here is not None and self.field.text != _shown(self.here)

    def _show(self) -> None:
        """Show the current text, and the slide with it."""
        here = self.here
        if here is not None:
            self.query_one(Original).show(here.original.rstrip("\n"))
            self.field.show(_shown(here))
            self.field.move_cursor(self.field.document.end)
        self._warned = False
        self._fit()
        self._set_anew()

    def _fit(self) -> None:
        """Give the texts the rows that they need, and the slide the rest."""
        width = max(10, self.size.width // 2 - 3)
        texts = [self.field.text, self.here.original.rstrip("\n") if self.here else ""]
        needed = max(sum(1 + cells(line) // width for line in text.split("\n")) for text in texts)
        most = max(3, self.size.height - 5 - SLIDE)
        self.query_one("#texts").styles.height = 1 + max(2, min(needed, most))

    def _set_anew(self) -> None:
        """Draw everything for what is typed now."""
        deck = self.work.preview(self.field.text)
        if deck is not self._setters[0]:
            self._setters = (deck, Typesetter(deck))
        for drawn in self.query(Drawn):
            drawn.refresh()

    def canvas_for(self, part: str, size: Size) -> Canvas:
        """What a part of the screen shows at its size."""
        if part == "head":
            return head(self._head(), size.width)
        if part == "heading":
            return heading(self._heading(), size.width)
        if part == "foot":
            how = self.say(f"translate.how-{self._mode}")
            return foot(self._told or how, size.width, bool(self._told))
        return self._slide(size)

    @property
    def _mode(self) -> str:
        if self.focused is not self.field:
            return "reading"
        return "line" if self.is_one_line else "lines"

    def _head(self) -> Head:
        far, here = self.work.progress, self.here
        parts = [self.say("translate.done", done=far.done, total=far.total)]
        parts += [self.say("translate.stale", n=far.stale)] if far.stale else []
        parts += [self.say("translate.shared", n=far.shared)] if far.shared else []
        state = "unwritten" if self.is_edited else here.state if here else "done"
        return Head(
            f"{self.work.source.upper()} → {self.work.target.upper()}",
            " · ".join(parts),
            far.done / far.total if far.total else 1.0,
            here.context.replace(": ", " · ") if here else "",
            f"{here.mark.file}:{here.mark.line}" if here else "",
            self.say(f"translate.states.{state}"),
            self.is_edited or (here is not None and here.state in OPEN),
        )

    def _heading(self) -> str:
        number = self.here.slide if self.here else None
        if number is None:
            return self.say("translate.no-slide")
        return self.say("translate.slide", number=number + 1, count=len(self.work.deck.slides))

    def _slide(self, size: Size) -> Canvas:
        """The slide of the text, on the page where the text stands, with all its steps."""
        setter, here = self._setters[1], self.here
        if self.size.width < LEAST.width or self.size.height < LEAST.height:
            say = self.say("translate.too-small", width=LEAST.width, height=LEAST.height)
            return message(say, size)
        if here is None or here.slide is None:
            return message("", size)
        laid = setter.laid(here.slide, size, self.work.target)
        said = set(self.field.text.split() or here.original.split())
        pages = [
            setter.page(View(Place(here.slide, laid.steps, page), self.work.target), size)
            for page in range(laid.pages)
        ]
        return max(pages, key=lambda page: len(said & {word.text for word in page.words}))

    def on_text_area_changed(self) -> None:
        """Show on the slide what is typed, when there is a pause."""
        if self.is_edited:  # else it is a text that was just put there
            self._warned, self._told = False, ""
        self._fit()
        if self._pause is not None:
            self._pause.cancel()
        self._pause = later(self, PAUSE, self._set_anew)

    def on_resize(self) -> None:
        """Share the rows anew, once the screen knows how many there are."""
        self.call_later(self._fit)

    def on_descendant_focus(self) -> None:
        """Other keys are shown while a text is edited."""
        self._set_anew()

    def on_descendant_blur(self) -> None:
        """And again others when it no longer is."""
        self._set_anew()

    def tell(self, words: str) -> None:
        """Say something in place of the keys, until the next change."""
        self._told = words
        self._set_anew()

    def action_edit(self) -> None:
        """Begin to type."""
        self._told = ""
        self.field.focus()

    def action_roll(self, by: int) -> None:
        """Show more of a long original."""
        self.query_one(Original).roll(by)

    def action_move(self, by: int) -> None:
        """To the text before or after."""
        if self._kept():
            self.work.move(by)
            self._told = ""
            self._show()

    def action_go_on(self, by: int) -> None:
        """To the next text that waits for a translator, or the one before."""
        if self._kept():
            waiting = self.work.go_on(by)
            self._told = "" if waiting else self.say("translate.all-done")
            self._show()

    def action_write(self) -> None:
        """Put the text in its file, and go on to the next that waits."""
        if self._put():
            self.action_go_on(1)

    def _kept(self) -> bool:
        """Whether nothing that was typed gets lost by going on: it is written first."""
        return not self.is_edited or self._put()

    def _put(self) -> bool:
        """Write the text; False if it could not be, and that is told."""
        problem = self.work.write(self.field.text)
        if problem is not None:
            self.tell(self._said(problem))
        return problem is None

    def _said(self, problem: Problem) -> str:
        return self.say(f"problems.{problem.code}", **problem.values)

    def action_leave(self) -> None:
        """Close what is open: the field, then the screen; typed words go on a second try."""
        if self.is_edited and not self._warned:
            self.tell(self.say("translate.unwritten"))
            self._warned = True
        elif self.focused is self.field:
            self._told = ""
            self._show()
            self.set_focus(None)
        else:
            self.exit()


def _shown(passage: Passage) -> str:
    """A translation as it is edited: without the line end of a block."""
    return passage.translation.rstrip("\n")
