"""What comes after a rehearsal: what it took, and whether that is written into the deck."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import click

from presenter.cli import terminal
from presenter.cli.deck import own_words, readable
from presenter.cli.deck_id import advise
from presenter.cli.store import kept_runs
from presenter.exits import PROBLEMS, CommandError
from presenter.load import Loaded, load
from presenter.model.deck import Deck
from presenter.outputs.difference import difference
from presenter.outputs.lined import wrapped
from presenter.outputs.problem import shown
from presenter.outputs.rehearsed.as_text import as_text
from presenter.outputs.told import whole
from presenter.reading import ReadingError, clean
from presenter.rehearsal.afterwards import Afterwards, afterwards
from presenter.rehearsal.replanning import Replan, changed, replan, timings
from presenter.writing.durations import timed
from presenter.writing.rewrite import Original, original


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
        _tell("nothing")
        return
    after = afterwards(run, runs)
    for line in as_text(after, own_words(), terminal.wide()):
        click.echo(line)
    _offer(loaded, found, after, dry_run)
    advise(deck, found)


def _offer(loaded: Loaded, deck: Deck, after: Afterwards, dry_run: bool) -> None:
    """Ask for the times that are to be written, show what changes, and ask once more."""
    times = after.times
    if not times:
        _tell("apart")
        return
    if not dry_run and not terminal.can_ask():
        return
    if loaded.broken:
        _tell("broken")
        return
    language = after.way.language
    every = _rewriting(loaded, replan(deck, language, times))
    if every.plan.empty:
        _tell("same")
        return
    if dry_run:
        _show(every, deck)
        _tell("dry-run")
        return
    some = _rewriting(loaded, replan(deck, language, changed(deck, language, times)))
    chosen = _chosen(every, some)
    if chosen is not None:
        _show(chosen, deck)
    if chosen is None or not _sure():
        _tell("left")
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
    plan = rewriting.plan
    click.echo("")
    for here, new in rewriting.files:
        for line in difference(str(here.path), here.text, new, sys.stdout.isatty()):
            click.echo(line)
    click.echo("")
    given = "" if deck.duration is None else whole(deck.duration)
    key = "sum" if not given else "sum-of" if plan.deck is None else "sum-changes"
    _tell(key, total=whole(plan.total), whole=given)


def _tell(key: str, **values: object) -> None:
    """Say something to whoever is at the keyboard."""
    for line in wrapped(own_words()(f"rehearsed.{key}", **values), terminal.wide()):
        click.echo(line, err=True)


def _chosen(every: Rewriting, some: Rewriting) -> Rewriting | None:
    """All times, those that have changed where others have not, or None: Enter alone is no."""
    all_, only, no = own_words()("rehearsed.answers").split()
    answers = {all_: every, no: None}
    if not some.plan.empty and some.plan != every.plan:
        answers[only] = some
    key = "ask" if only in answers else "ask-all"
    click.echo("", err=True)
    _tell("which")
    values = {"n": len(every.plan.slides), "some": len(some.plan.slides)}
    _tell(key, all=all_, only=only, no=no, **values)
    while (typed := terminal.typed(no)) not in answers:
        _tell(key, all=all_, only=only, no=no, **values)
    return answers[typed]


def _sure() -> bool:
    """Whether what was shown is to be written: Enter alone is no."""
    yes, no = own_words()("rehearsed.yes-no").split()
    _tell("sure", yes=yes, no=no)
    return terminal.typed(no) == yes


def _write(rewriting: Rewriting) -> None:
    """Write the files, each whole or not at all. Raises CommandError."""
    for here, new in rewriting.files:
        with _told(str(here.path)):
            here.save(new)
        click.echo(own_words()("rehearsed.written", path=clean(str(here.path))), err=True)
