"""The way to the stage: read, paint the first slide, and only then load what the talk needs."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from presenter.cli import settings as own
from presenter.cli.deck import deck_path, language_of, own_words, readable, seen_in, slide_number
from presenter.cli.looks import images_of, theme_for, transition_of, way
from presenter.cli.plan_from import earlier_from
from presenter.cli.timing import seconds_long, seconds_of_day
from presenter.exits import CommandError
from presenter.layout.page import Size
from presenter.load import Loaded, loading
from presenter.model.beside import leading
from presenter.model.deck import Deck
from presenter.model.picture import Images
from presenter.model.place import Place
from presenter.model.settings import NotesSettings, Settings
from presenter.outputs.ansi import ansi
from presenter.own import config_file
from presenter.shipped import unnamed_deck
from presenter.talk import Practice, Talk
from presenter.talk.activity import arrived
from presenter.talk.clock import spoken
from presenter.talk.window import Side
from presenter.theme import Theme, theme_folders
from presenter.theme.shelf import places
from presenter.ui.now import now, time_of_day, wall
from presenter.ui.show import Show
from presenter.ui.terminal import ASKED, Terminal, colours, size
from presenter.ui.watch import Watch

if TYPE_CHECKING:
    from presenter.store.unfinished import Unfinished
    from presenter.ui.app import Presenter

Choose = Callable[[Deck, Path, Settings, Talk], Practice]
"""What chooses how to practise a deck at a path, by the user's settings and the talk at hand."""


class Wanted(NamedTuple):
    """What was asked for on the command line."""

    language: str | None = None
    notes_language: str | None = None
    theme: str | None = None
    at: str | None = None
    images: str | None = None
    transition: str | None = None
    still: bool = False
    duration: str | None = None
    end: str | None = None
    plan_from: str | None = None
    resume: bool = False
    follow: bool = False
    side: Side = Side.STAGE
    extra: bool = False
    practice: Choose | None = None
    """How to practise; None where a talk is given."""


NOTHING = Wanted()

WORTH_TELLING = 60.0
"""Seconds from which on it was a talk, and not a look at the deck."""

DAY = 86_400.0


def run(deck: Path | None, wanted: Wanted) -> None:
    """Present, and end with the talk's exit code. Raises CommandError."""
    with Terminal() as terminal:
        app = start(str(deck or unnamed_deck()), terminal, wanted)
        app.run()
    leave(app)


def leave(app: "Presenter") -> None:
    """End with the talk's exit code, and say where its report is."""
    talk = app.show.talk
    if app.diary.left is not None and not app.return_code:
        from presenter.cli.unwritten import write  # hardly ever

        write(app.diary.left)
    length = talk.clock.elapsed(app.now())
    if talk.ended and length >= WORTH_TELLING:
        sys.stderr.write(f"{own_words()('cli.report', length=spoken(length))}\n")
    sys.exit(app.return_code)


def start(deck_named: str, terminal: Terminal, wanted: Wanted = NOTHING) -> "Presenter":
    """Paint the first slide; what comes back runs the talk. Raises CommandError."""
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        raise CommandError(own_words()("cli.no-terminal"))
    terminal.heed()
    far = terminal.is_far  # before anything else takes time
    path = deck_path(Path(deck_named))
    slices = loading(path)
    loaded, deck = _beginning(slices, wanted.at is not None or wanted.practice is not None)
    watch = Watch(loaded.files)  # the rest of the start takes its time
    read = own.read()
    settings = read.settings if read else Settings()
    theme, problems = theme_for(wanted.theme, deck, terminal.is_dark, settings.theme)
    talk = _talk(deck, wanted, settings.notes)
    alone = talk.language if wanted.extra and wanted.language else None
    show = Show(deck, talk, Size(*size()), wanted.side, wanted.extra, alone)
    show.become(arrived(talk, now(), show))  # a talk can begin at a break
    if wanted.practice is not None:
        from presenter.talk.rehearsing import ready  # who gives a talk does without

        show.practice = wanted.practice(deck, path, settings, talk)
        show.become(ready(show.talk, show.practice, show))
    broken_off = _broken_off(path, wanted.practice is not None) if wanted.resume else None
    if broken_off is not None:
        show.become(broken_off.resumed(now(), wall(), show))
    elif wanted.resume:
        show.message = show.say("rehearse.nothing" if wanted.practice else "resume.nothing")
    show.heed(settings, read.problems if read else ())
    show.idle = _idle(wanted)
    show.asked = transition_of(wanted.transition, wanted.still, far, settings.transition)
    show.theme = (deck.theme or settings.theme) if problems else theme.name
    if deck.whole:
        show.remarks.tell(loaded)
    show.remarks.tell_also(problems)
    show.warn()
    images = images_of(wanted.images or os.environ.get(ASKED) or settings.images or deck.images)
    keeps = wanted == NOTHING and not show.talk.activities  # what is kept tells no time
    hour = (0.0, 0.0) if keeps else (now(), time_of_day())
    frame = ansi(show.canvas(*hour), theme, colours(), images is not Images.NONE)
    if keeps:
        looked = places(show.theme, theme_folders(deck.folder))
        files = dict.fromkeys((*loaded.files, *theme.files, *looked, config_file()))
        terminal.keep(deck_named, frame, [str(file) for file in files])
    terminal.paint(frame)
    rest, best = None if deck.whole else slices, way(images, terminal)
    app = _app(show, theme, path, loaded.files, rest, terminal, best)
    app.following, app.outdated = wanted.follow, watch.changed()
    if broken_off is not None:
        app.offer.take_up(broken_off)
    return app


def _broken_off(path: Path, rehearsed: bool) -> "Unfinished | None":
    """The talk over a deck, or the rehearsal, that was broken off, if there is one."""
    from presenter.store.unfinished import latest_unfinished  # only who asks for it waits

    return latest_unfinished(path, now(), wall(), rehearsed=rehearsed)


def _beginning(slices: Iterator[Loaded | None], all_of_it: bool) -> tuple[Loaded, Deck]:
    """As much of the deck as is needed to begin: all of it when it is small."""
    for loaded in slices:
        if loaded is not None and (not all_of_it or loaded.deck is None or loaded.deck.whole):
            return loaded, readable(loaded)
    raise AssertionError("reading ends with the whole")


def _talk(deck: Deck, wanted: Wanted, notes: NotesSettings) -> Talk:
    language = seen_in(deck, wanted.language)
    liked = notes.language if notes.language in deck.languages else leading(language)
    spoken = language_of(deck, wanted.notes_language) if wanted.notes_language else liked
    number = slide_number(deck, wanted.at) if wanted.at is not None else 0
    allowed = None if wanted.duration is None else seconds_long(wanted.duration)
    end = None if wanted.end is None else now() + _until(wanted.end, time_of_day())
    earlier = earlier_from(wanted.plan_from)
    return Talk(Place(number), language, spoken, duration=allowed, end=end, earlier=earlier)


def _idle(wanted: Wanted) -> tuple[str, ...]:
    """The options that do nothing where a talk is open already: it has these of its own."""
    given = {
        "--lang": None if wanted.extra else wanted.language,
        "--notes-lang": wanted.notes_language,
        "--at": wanted.at,
        "--duration": wanted.duration,
        "--end": wanted.end,
        "--plan-from": wanted.plan_from,
    }
    return tuple(name for name, value in given.items() if value is not None)


def _until(written: str, time_of_day: float) -> float:
    """The seconds until a time of day, tomorrow if need be. Raises CommandError.

    Nobody begins a talk half a day before it has to be over: such a time is past.
    """
    ahead = (seconds_of_day(written) - time_of_day) % DAY
    if ahead > DAY / 2:
        raise CommandError(own_words()("cli.past-time", word=written))
    return ahead


def _app(
    show: Show,
    theme: Theme,
    path: Path,
    files: tuple[Path, ...],
    rest: Iterator[Loaded | None] | None,
    terminal: Terminal,
    images: Images,
) -> "Presenter":
    from presenter.ui.app import Presenter  # three quarters of the start

    if not terminal.painted:
        return Presenter(show, theme, path, files, rest, terminal=terminal, images=images)
    from presenter.ui.driver import PaintedDriver  # POSIX only

    return Presenter(show, theme, path, files, rest, PaintedDriver, terminal, images)
