"""What comes after a rehearsal: what it took, and whether that is written into the deck."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import get_terminal_size
from typing import NamedTuple

import click

from presenter.cli.deck import own_words, readable
from presenter.cli.runs_kept import kept_runs
from presenter.exits import PROBLEMS, CommandError
from presenter.load import Loaded, load
from presenter.model.deck import Deck
from presenter.outputs.difference import difference
from presenter.outputs.problem import shown
from presenter.outputs.rehearsed.as_text import as_text
from presenter.outputs.report.told import whole
from presenter.reading import ReadingError, clean
from presenter.rehearsal.afterwards import Afterwards, afterwards
from presenter.rehearsal.replanning import Replan, changed, replan, timings
from presenter.writing.durations import timed
from presenter.writing.rewrite import Original, original

WIDTH = 80
"""Cells, where no terminal says how many it has."""

WIDEST = 110
"""Cells of a table: on a wider one the eye loses the row."""


class Rewriting(NamedTuple):
    """Durations to be written, and what then stands in each file."""

    plan: Replan
    files: tuple[tuple[Original, str], ...]


def finish(deck: Path, run_id: str, dry_run: bool) -> None:
    """Tell what a run took, and ask whether the deck is to say so. Raises CommandError.

    Nothing is asked where nobody can answer, nor in a `dry_run`, which shows what would be written.
    """
    loaded = load(deck, origins=True)
    found = readable(loaded)
    runs = kept_runs(deck, found)
    run = next((one for one in runs if one.id == run_id), None)
    if run is None:
        click.echo(own_words()("rehearsed.nothing"), err=True)
        return
    after = afterwards(run, runs)
    for line in as_text(after, own_words(), wide()):
        click.echo(line)
    _offer(loaded, found, after, dry_run)


def wide() -> int:
    """The cells that a table may take."""
    return min(WIDEST, get_terminal_size().columns) if sys.stdout.isatty() else WIDTH


def can_ask() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty()


def _offer(loaded: Loaded, deck: Deck, after: Afterwards, dry_run: bool) -> None:
    say, times = own_words(), after.times
    if not times:
        click.echo(say("rehearsed.apart"), err=True)
        return
    if not dry_run and not can_ask():
        return
    if loaded.broken:
        click.echo(say("rehearsed.broken"), err=True)
        return
    language = after.way.language
    every = _rewriting(loaded, replan(deck, language, times))
    some = _rewriting(loaded, replan(deck, language, changed(deck, language, times)))
    if every.plan.empty:
        click.echo(say("rehearsed.same"), err=True)
        return
    _show(every, deck)
    if dry_run:
        click.echo(say("rehearsed.dry-run"), err=True)
        return
    chosen = _asked(every, some)
    if chosen is some and some.files != every.files:
        _show(some, deck)
        chosen = some if _sure() else None
    if chosen is None:
        click.echo(say("rehearsed.left"), err=True)
        return
    _write(chosen)


def _rewriting(loaded: Loaded, plan: Replan) -> Rewriting:
    """What the files will say. Raises CommandError for one that cannot be changed."""
    made = []
    for file, found in timings(loaded, plan).items():
        with _told(file):
            here = original(Path(file))
            made.append((here, timed(here.text, found)))
    return Rewriting(plan, tuple(made))


@contextmanager
def _told(file: str) -> Iterator[None]:
    """What cannot be changed in a file ends the command with a sentence."""
    try:
        yield
    except ReadingError as error:
        raise CommandError(shown(error.problem(file), {}, own_words()), PROBLEMS) from error


def _show(rewriting: Rewriting, deck: Deck) -> None:
    """Show what changes, and what it adds up to."""
    say, plan = own_words(), rewriting.plan
    click.echo("")
    for here, new in rewriting.files:
        for line in difference(str(here.path), here.text, new, sys.stdout.isatty()):
            click.echo(line)
    click.echo("")
    total = whole(plan.total)
    given = "" if deck.duration is None else whole(deck.duration)
    key = "sum" if not given else "sum-of" if plan.deck is None else "sum-changes"
    click.echo(say(f"rehearsed.{key}", total=total, whole=given), err=True)


def _asked(every: Rewriting, some: Rewriting) -> Rewriting | None:
    """All times, those that have changed, or None: Enter alone is no."""
    say = own_words()
    all_, only, no = say("rehearsed.answers").split()
    click.echo(say("rehearsed.which"), err=True)
    count = len(every.plan.slides), len(some.plan.slides)
    answers = {all_: every, no: None}
    question = say("rehearsed.ask-all", all=all_, no=no, n=count[0])
    if not some.plan.empty:
        answers[only] = some
        question = say("rehearsed.ask", all=all_, only=only, no=no, n=count[0], some=count[1])
    while True:
        typed = click.prompt(question, default=no, show_default=False, err=True)
        found = next((one for one in answers if typed.strip().casefold()[:1] == one), None)
        if found is not None:
            return answers[found]


def _sure() -> bool:
    """Whether what was shown last is to be written: Enter alone is no."""
    say = own_words()
    yes, no = say("rehearsed.yes-no").split()
    question = say("rehearsed.sure", yes=yes, no=no)
    typed: str = click.prompt(question, default=no, show_default=False, err=True)
    return typed.strip().casefold()[:1] == yes


def _write(rewriting: Rewriting) -> None:
    """Write the files, each whole or not at all. Raises CommandError."""
    say = own_words()
    for here, new in rewriting.files:
        with _told(str(here.path)):
            here.save(new)
        click.echo(say("rehearsed.written", path=clean(str(here.path))), err=True)
