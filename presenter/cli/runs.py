"""`tweespraak runs`: the rehearsals and talks that are kept, one by one, and elsewhere too."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.cli import terminal
from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, own_words
from presenter.cli.help import Verbs
from presenter.cli.report import moment
from presenter.cli.store import store_read, store_told
from presenter.exits import PROBLEMS, CommandError
from presenter.outputs.problem import shown

if TYPE_CHECKING:
    import sqlite3

    from presenter.store.exchange import Kept
    from presenter.talk.occasion import Occasion

LIMIT = 500_000_000
"""Bytes of a file with runs; a talk has some two hundred thousand."""

STDIN = "-"


@click.group(cls=Verbs)
def runs() -> None:
    """List, show, delete, export and import the rehearsals and talks that are kept."""


@runs.command("list")
@DECK
def list_runs(deck: Path | None) -> None:
    """List all runs, or those of a deck."""
    from presenter.load import load
    from presenter.outputs.rehearsed.listed import listed
    from presenter.store.runs import all_runs, runs_of

    path = None if deck is None else deck_path(deck)
    known = load(path).deck if path else None
    with store_read() as connection:
        if connection is None:
            found = []
        elif path is None:
            found = all_runs(connection)
        else:
            found = runs_of(connection, path, known.id if known else "")
    if not found:
        click.echo(own_words()("runs.none"), err=True)
        return
    for line in listed(found[::-1], own_words(), moment, terminal.columns()):
        click.echo(line)


@runs.command("show")
@click.argument("run", metavar="ID")
def show_run(run: str) -> None:
    """Show what a run took, slide by slide, beside the others of its deck."""
    from presenter.outputs.rehearsed.as_text import as_text
    from presenter.outputs.rehearsed.listed import listed
    from presenter.rehearsal.afterwards import afterwards
    from presenter.store.runs import runs_of

    with store_read() as connection:
        (one,) = _chosen(connection, [run])
        assert connection is not None
        others = runs_of(connection, one.deck, one.known_as)
    found = next(other for other in others if other.id == one.id)
    say = own_words()
    for line in (
        *listed([found], say, moment, terminal.columns()),
        "",
        *as_text(afterwards(found, others), say, terminal.wide()),
    ):
        click.echo(line)


@runs.command("delete")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option("--yes", is_flag=True)
def delete_runs(ids: tuple[str, ...], yes: bool) -> None:
    """Delete runs, after a question."""
    from presenter.outputs.rehearsed.listed import listed
    from presenter.store.runs import delete, run

    say = own_words()
    with store_read() as connection:
        chosen = _chosen(connection, ids)
        assert connection is not None
        found = [run(connection, one) for one in chosen]
    for line in listed(found, say, moment, terminal.columns()):
        click.echo(line, err=True)
    if not yes and not _sure(len(found)):
        click.echo(say("runs.left"), err=True)
        return
    with store_told():
        delete([one.id for one in found])
    click.echo(say("runs.deleted", n=len(found)), err=True)


@runs.command("export")
@click.argument("ids", nargs=-1, metavar="[ID…]")
def export_runs(ids: tuple[str, ...]) -> None:
    """Write runs as JSON, to be kept or to be taken in elsewhere."""
    from presenter.store.exchange import exported
    from presenter.store.talks import talks

    with store_read() as connection:
        if connection is None:
            raise CommandError(own_words()("runs.none"))
        chosen = _chosen(connection, ids) if ids else talks(connection)
        for line in exported(connection, sorted(chosen, key=lambda one: one.began)):
            click.echo(line)
    click.echo(own_words()("runs.exported", n=len(chosen)), err=True)


@runs.command("import")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True))
def import_runs(file: Path) -> None:
    """Take in runs that were exported, those that are not here yet."""
    from presenter.store.exchange import ExchangeError
    from presenter.store.runs import take

    say = own_words()
    try:
        found = _exported(file)
        with store_told():
            taken = take(found)
    except ExchangeError as error:
        key = "damaged-run" if error.number else error.wrong.value
        raise CommandError(say(f"runs.{key}", path=file, number=error.number), PROBLEMS) from error
    click.echo(say("runs.imported", n=taken.new), err=True)
    if taken.longer:
        click.echo(say("runs.longer", n=taken.longer), err=True)
    if taken.known:
        click.echo(say("runs.known", n=taken.known), err=True)


def _exported(file: Path) -> "list[Kept]":
    """The runs in a file, or on stdin. Raises ExchangeError and CommandError."""
    from presenter.reading import ReadingError
    from presenter.reading.ordinary import opened
    from presenter.store.exchange import read_export

    try:
        if str(file) == STDIN:
            return read_export(sys.stdin.buffer.read())
        with opened(file, LIMIT) as stream:
            return read_export(stream.read())
    except ReadingError as error:
        raise CommandError(shown(error.problem(str(file)), {}, own_words()), PROBLEMS) from error


def _chosen(connection: "sqlite3.Connection | None", ids: Sequence[str]) -> "list[Occasion]":
    """The runs whose ids begin so, each once. Raises CommandError where one is none, or several."""
    from presenter.store.talks import talks

    say = own_words()
    known = talks(connection) if connection else []
    if not known:
        raise CommandError(say("runs.none"))
    chosen: dict[str, Occasion] = {}
    for wanted in ids:
        found = [one for one in known if one.id.startswith(wanted)]
        if not found or not wanted:
            raise CommandError(say("runs.no-such-run", id=wanted))
        if len(found) > 1:
            several = ", ".join(one.id for one in found)
            raise CommandError(say("runs.many-such-runs", id=wanted, ids=several))
        chosen[found[0].id] = found[0]
    return list(chosen.values())


def _sure(count: int) -> bool:
    """Whether so many runs are to be deleted: Enter alone is no. Raises CommandError for nobody."""
    say = own_words()
    if not terminal.can_ask():
        raise CommandError(say("runs.nobody"))
    yes, no = say("rehearsed.yes-no").split()
    click.echo(say("runs.sure", n=count, yes=yes, no=no), err=True)
    return terminal.typed(no) == yes
