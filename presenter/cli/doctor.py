"""`tweespraak doctor`: what is worth knowing before a talk, and what to do about it."""

import os
import shlex
import time
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import click

from presenter.cli import terminal
from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, own_words, readable
from presenter.cli.help import Verb
from presenter.exits import CLEAN, INTERRUPTED, PROBLEMS, CommandError
from presenter.load import Loaded
from presenter.model.deck import Deck
from presenter.model.picture import Images
from presenter.venue.finding import Finding, Part, Severity, to_do
from presenter.venue.screen import Screen


@click.command(cls=Verb)
@DECK
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
)
@click.pass_context
def doctor(ctx: click.Context, deck: Path | None, form: str) -> None:
    """Look at this terminal, at the slides on it and at this computer, before a talk."""
    from presenter.load import load  # `--help` does without
    from presenter.venue.report import as_json, as_text

    say = own_words()
    loaded = load(deck_path(deck))
    try:
        parts = tuple(_parts(loaded, deck))
    except KeyboardInterrupt:
        ctx.exit(INTERRUPTED)
    asked = to_do(parts)
    if form == "json":
        click.echo(as_json(parts, say))
    else:
        title = loaded.deck.title.plain(say.language) if loaded.deck else ""
        head = say("doctor.title", title=title) if title else say("doctor.untitled")
        width = terminal.columns()
        for line in as_text(parts, head, say, width, partial(click.style, bold=True)):
            click.echo(line)
        click.echo(f"\n{say('doctor.todo', n=asked) if asked else say('doctor.ready')}", err=True)
    ctx.exit(PROBLEMS if asked else CLEAN)


def _parts(loaded: Loaded, named: Path | None) -> Iterator[Part]:
    """All findings. The terminal is asked first, for the slides depend on its size."""
    from presenter.venue.screen import screen_findings
    from presenter.venue.slides import slides_here

    deck = _presentable(loaded)
    screen, signs = _screen(deck)
    yield Part("screen", screen_findings(screen, os.environ, signs))
    here = slides_here(deck, screen.size) if deck and screen else ()
    yield Part("slides", (_problems(loaded, named), *here))
    path = deck_path(named)
    yield Part("computer", (*_computer(loaded), _window(path)))


def _presentable(loaded: Loaded) -> Deck | None:
    """The deck, None where there is nothing to present."""
    try:
        return readable(loaded)
    except CommandError:
        return None


def _screen(deck: Deck | None) -> tuple[Screen | None, Mapping[str, int]]:
    """The terminal, None where there is none, and the signs that it was asked for."""
    from presenter.cli.looks import way
    from presenter.layout.page import Size
    from presenter.ui.probe import probe
    from presenter.ui.terminal import Terminal, colours, size
    from presenter.venue.signs import signs_of

    with Terminal() as terminal:
        terminal.heed()
        if not terminal.raw:
            return None, {}
        dark, images = terminal.is_dark, way(Images.AUTO, terminal)
    if b"\x03" in terminal.typed:  # a raw terminal hands Ctrl+C on
        raise KeyboardInterrupt
    here = Size(*size())
    signs = signs_of(deck, here) if deck else {}
    trip, widths = probe(signs)
    return Screen(here, colours(), dark, images, trip, widths), signs


def _window(deck: Path) -> Finding:
    """Whether a window of the talk answers, if one is open already."""
    from presenter.talk.link.presence import Presence, presence

    found = presence(deck)
    look = found in (Presence.SILENT, Presence.APART)
    return Finding(f"window-{found}", Severity.LOOK if look else Severity.OK)


def _problems(loaded: Loaded, named: Path | None) -> Finding:
    """How many problems `tweespraak check` has to tell, and how it is asked."""
    from presenter.cli.check import checked

    command = "tweespraak check" + (f" {shlex.quote(str(named))}" if named else "")
    deck = _presentable(loaded)
    if deck is None:
        return Finding("deck-unreadable", Severity.WRONG, {"command": command})
    count = checked(deck_path(named)).counted()
    if count:
        return Finding("problems", Severity.LOOK, {"n": count, "command": command})
    return Finding("problems-none", Severity.OK, {"n": len(deck.slides)})


def _computer(loaded: Loaded) -> Iterator[Finding]:
    from presenter.cli.report import moment
    from presenter.outputs.told import when
    from presenter.store.folder import store_file
    from presenter.ui.now import wall
    from presenter.venue.computer import clock, disk, extras, versions
    from presenter.venue.needs import needs
    from presenter.venue.power import own_power, power_finding

    now = wall()
    here = time.localtime(now)
    offset = time.strftime("%z", here)
    zone = f"{here.tm_zone}, {offset[:3]}:{offset[3:]}"
    yield power_finding(own_power())
    yield clock(now, when(now, own_words(), moment), zone, loaded.files)
    yield disk(store_file().parent)
    yield from extras(needs(loaded.deck) if loaded.deck else ())
    yield versions()
