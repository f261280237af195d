"""The app: Textual's side of a talk."""

import asyncio
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events
from textual.app import App, SystemCommand
from textual.driver import Driver
from textual.screen import Screen

from presenter.load import Loaded, loading
from presenter.model.picture import Images
from presenter.talk import Act, Intent
from presenter.talk.occasion import Trouble
from presenter.talk.search import Index
from presenter.theme import Theme
from presenter.ui.ahead import Ahead
from presenter.ui.company import Company
from presenter.ui.diary import Diary
from presenter.ui.editing import Editing
from presenter.ui.follow import follow
from presenter.ui.garbage import collect_seldom
from presenter.ui.images import Drawing, blocks
from presenter.ui.keys import in_force
from presenter.ui.late import Late
from presenter.ui.later import later
from presenter.ui.now import now, time_of_day, wall
from presenter.ui.offer import Offer
from presenter.ui.palette import commands_of
from presenter.ui.rehearsing import Rehearsing
from presenter.ui.saved import saved
from presenter.ui.screens.canvas import CanvasScreen
from presenter.ui.screens.talk import TalkScreen
from presenter.ui.show import Show
from presenter.ui.signals import heed
from presenter.ui.strips import Printer
from presenter.ui.terminal import Terminal, colours
from presenter.ui.typed import keys_of
from presenter.ui.wardrobe import colours_of, theme_after, theme_again, theme_files
from presenter.ui.watch import Watch

if TYPE_CHECKING:
    from presenter.ui.kitty import Kitty

SETTLED = 0.5
"""Seconds after the start until what is not urgent begins: by then nobody waits for a first key."""


class Presenter(App[None], inherit_bindings=False):
    """Shows a talk, whose first slide may be on the screen already, painted before Textual came.

    Textual's own keys are left out: what they do, ours do, with the keys that the user chose.
    """

    ENABLE_COMMAND_PALETTE = False
    CSS = "Screen { overflow: hidden; }"

    def __init__(
        self,
        show: Show,
        theme: Theme,
        path: Path,
        files: tuple[Path, ...],
        rest: Iterator[Loaded | None] | None = None,
        driver: type[Driver] | None = None,
        terminal: Terminal | None = None,
        images: Images = Images.NONE,
    ) -> None:
        super().__init__(driver_class=driver)
        self.show = show
        self.diary = Diary(show, path, self.now, wall, self._journal_told)
        self.company = Company(show, self.now, self._talk_changed, self.diary)
        """The windows of the talk, this one among them; others only where it has a terminal."""
        self._linked = terminal is not None
        self.rehearsing = Rehearsing(show, self.company, path, self._talk_changed)
        self.offer = Offer(show, self.company, path, self.now, wall)
        """To go on with the talk that was broken off."""
        self.keys = in_force(show.settings.keys)
        """The keys of this talk."""
        self._kitty: Kitty | None = None
        self.printer = Printer(theme, colours(), *self._drawings(images))
        self._path = path
        self._rest = rest
        self._typed = terminal.typed if terminal else b""
        late = terminal.late if terminal else None
        self._late = None if late is None else Late(late)
        self.editing = Editing(self, terminal)
        self.outdated = False  # whether a file was saved between its reading and now
        self.following = False  # whether to go to a slide when it was changed in its file
        self._ahead = Ahead(self)
        self._index: Index | None = None
        self._worn = 0
        self.wear(theme)
        self._watch = Watch((*files, *theme_files(show, theme)))

    def _drawings(self, images: Images) -> tuple[Drawing | None, Drawing | None]:
        """What draws images, and what draws those in pixels that stand still."""
        if images is Images.NONE or not colours():
            return None, None
        if images is Images.SIXEL:
            from presenter.ui.sixel import sixel  # few terminals can do it

            return blocks, sixel
        if images is not Images.KITTY or self.console.color_system != "truecolor":
            return blocks, None  # only in true colours can a cell stand for one of kitty's
        from presenter.ui.kitty import Kitty  # few terminals can do it

        self._kitty = Kitty(self._send, lambda: self.printer.forget())  # noqa: PLW0108
        return self._kitty, None

    def _send(self, sequence: str) -> None:
        """Write to the terminal, in turn with all that Textual writes."""
        if self._driver is not None:
            self._driver.write(sequence)

    def on_unmount(self) -> None:
        """Leave nothing behind in the terminal, and all on the disk."""
        if self._linked:
            self._close_diary()
        if self._kitty is not None:
            self._kitty.close()

    def _close_diary(self) -> None:
        self.diary.close(self.company.born)

    def keys_for(self, action: str) -> tuple[str, ...]:
        """The keys of an action in this talk."""
        return next(key.keys for key in self.keys if key.action == action)

    def get_default_screen(self) -> Screen[None]:
        """The talk: there is no screen before it."""
        return TalkScreen(self.keys)

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        return now()

    def time_of_day(self) -> float:
        """What the clock on the wall says, in seconds since midnight."""
        return time_of_day()

    def on_load(self) -> None:
        """Take what was typed while the terminal was asked, before all that was typed since."""
        if self._linked:
            heed(self._asked_to_stop, self._close_diary)
        for key in keys_of(self._typed):
            self.post_message(key)

    def _asked_to_stop(self, code: int) -> None:
        if code or not self.editing.lent:  # Ctrl+C in an editor is the editor's
            self.exit(return_code=code)

    async def on_event(self, event: events.Event) -> None:
        """Hand on what happens, save for answers of the terminal that came too late."""
        key = event if isinstance(event, events.Key) and not event.is_forwarded else None
        if not (self._late and key and self._late.takes(key.character)):
            await super().on_event(event)

    def on_ready(self) -> None:
        """Read on in the background, and keep watch over what was read."""
        self.app_resume_signal.subscribe(self, lambda _: self.come_back())
        self.run_worker(self._keep_watch(), group="watch")
        self.rehearsing.begin()
        if self._linked:
            self.run_worker(self.company.look_for(self._path), group="link")
        else:
            self.company.alone()
        if self.outdated:
            self.read_again()
        elif self._rest is not None:
            self.run_worker(self._read(self._rest, SETTLED), exclusive=True)
        self.prepare()
        later(self, SETTLED, self._settle)

    def _talk_changed(self) -> None:
        """Show what another window did, or leave when the talk has ended there."""
        if not self.is_running or self.editing.lent:
            return
        if self.show.talk.ended:
            self.exit()
            return
        self.redraw()
        self.prepare()

    def redraw(self) -> None:
        """Draw whatever has changed, on every screen."""
        for screen in self.screen_stack:
            if isinstance(screen, CanvasScreen):
                screen.draw_soon()

    def come_back(self) -> None:
        """Have the terminal again, of which another program has left nothing as it was."""
        if self._kitty is not None:
            self._kitty.close()
        self.printer.forget()
        self.screen.refresh()
        self._talk_changed()

    def end(self) -> None:
        """Stop the talk in all its windows."""
        self.company.act(Intent(Act.END))
        self.exit()

    def _settle(self) -> None:
        """Begin what is not urgent: the journal; and wake the collector."""
        if self._linked:
            self.diary.open(self.company.born)
            look = self._offer if self.show.practice is None else self.rehearsing.look_back
            self.run_worker(look(), group="offer")
        collect_seldom()

    async def _offer(self) -> None:
        """Offer the talk that was broken off, if there is one and nothing has happened yet."""
        if await self.offer.look():
            self._talk_changed()

    def _journal_told(self, trouble: Trouble | None) -> None:
        """Tell the speaker of the journal; called by the thread that writes it."""
        loop = self._loop
        if loop is not None:  # what it calls has to be in the context of the app: timers ask for it
            loop.call_soon_threadsafe(self.call_later, self.company.unkept, trouble)

    def index(self) -> Index:
        """Everything that the deck says, for searching."""
        if self._index is None or self._index.deck is not self.show.deck:
            self._index = Index(self.show.deck)
        return self._index

    def prepare(self) -> None:
        """Make what is likely to be shown next, when there is time for it."""
        self._ahead.begin()

    @property
    def writing(self) -> bool:
        """Whether the terminal is still busy with what it was sent."""
        return bool(getattr(self._driver, "writing", False))

    def next_theme(self) -> None:
        """Go on to the next theme that can be used."""
        self.wear(theme_after(self.show, self.printer.theme))

    def wear(self, theme: Theme) -> None:
        """Show everything in a theme; Textual's own widgets, palette and search line, too."""
        self.printer = Printer(theme, colours(), self.printer.drawing, self.printer.pixels)
        if theme.ansi:
            self.theme = "ansi-dark" if theme.dark else "ansi-light"
            return
        self._worn += 1  # a name of our own: Textual takes not every one, and each only once
        name = f"tweespraak-{self._worn}"
        self.register_theme(colours_of(theme, name))
        self.theme = name

    async def _keep_watch(self) -> None:
        """Read the deck again whenever one of its files was saved."""
        async for _ in saved(self._watch):
            self.read_again()

    def read_again(self) -> None:
        """Read the deck again, in slices, while the talk goes on."""
        self.run_worker(self._read_whole, exclusive=True)  # type: ignore[arg-type]  # mypy's own

    async def _read_whole(self) -> None:
        """What reads it: a coroutine made earlier might be cancelled before it is awaited."""
        await self._read(loading(self._path, small=1 << 60))

    async def _read(self, slices: Iterator[Loaded | None], later: float = 0) -> None:
        await asyncio.sleep(later)
        last = None
        for loaded in slices:
            last = loaded or last
            await asyncio.sleep(0)
        if last is not None:
            before = self.show.deck
            self._take(last)
            if self.following:
                await follow(self, before)

    def _take(self, loaded: Loaded) -> None:
        """Go on with what was read."""
        before = self.show.deck.theme
        self.show.take(loaded)
        self.company.reread()
        self.diary.replan()
        if self.show.deck.theme not in ("", before):
            self.show.theme = self.show.deck.theme
        theme = theme_again(self.show, self.printer.theme)
        if theme != self.printer.theme:
            self.wear(theme)
        self._watch.follow((*loaded.files, *theme_files(self.show, theme)))
        for screen in self.screen_stack:
            if isinstance(screen, CanvasScreen):
                screen.deck_changed()
        self.prepare()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every key by the words that say what it does."""
        return commands_of(screen) if isinstance(screen, TalkScreen) else ()
