"""`tweespraak times`: what all runs of a deck say."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.cli import suggestions, terminal
from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, language_of, own_words, readable
from presenter.cli.deck_id import advise
from presenter.cli.help import Verb
from presenter.cli.paper import put
from presenter.cli.report import moment
from presenter.cli.store import kept_runs
from presenter.cli.timing import seconds_long
from presenter.talk.practice import Manner

if TYPE_CHECKING:
    from presenter.model.deck import Deck
    from presenter.outputs.times.told import Page
    from presenter.rehearsal.run import Run
    from presenter.rehearsal.study import Study

FORMATS = ("text", "csv", "json", "md")


@click.command(cls=Verb)
@DECK
@click.option("--lang", "language", metavar="CODE", shell_complete=suggestions.LANGUAGES)
@click.option("--manner", type=click.Choice([one.value for one in Manner]))
@click.option("--target", metavar="TIME")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text")
@click.option("--html", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
def times(
    deck: Path | None,
    language: str | None,
    manner: str | None,
    target: str | None,
    form: str,
    html: Path | None,
) -> None:
    """Tell what all runs of a deck say: medians, spread, what to cut, whether it is ready."""
    from presenter.load import load  # `--help` does without
    from presenter.outputs.times.told import Page

    path = deck_path(deck)
    found = readable(load(path))
    if language is not None:
        language_of(found, language)
    wanted = Manner(manner) if manner else None
    runs = kept_runs(path, found)
    if runs:
        advise(path, found)
    aim = None if target is None else seconds_long(target)
    studies = _studies(found, runs, language, wanted, aim)
    page = Page(found.title, tuple(studies))
    if html is not None:
        from presenter.outputs.times.as_html import as_html

        put(as_html(page, own_words(), moment), html)
        return
    for line in _formatted(page, form):
        click.echo(line)


def _studies(
    deck: "Deck",
    runs: "Sequence[Run]",
    language: str | None,
    manner: Manner | None,
    target: float | None,
) -> "Iterator[Study]":
    """A study of each way that is wanted: those of the runs, or of notes that nobody has spoken."""
    from presenter.rehearsal.history import way_of, ways
    from presenter.rehearsal.study import study

    of_manner = [run for run in runs if manner is None or run.manner is manner]
    spoken = [one for one in ways(of_manner) if language in (None, one.language)]
    first = manner or Manner.REHEARSAL
    others = [language] if language else [] if spoken else list(deck.languages)
    every = dict.fromkeys([*spoken, *(way_of(first, one) for one in others)])
    order = {one: number for number, one in enumerate(deck.languages)}
    manners = list(Manner)
    for way in sorted(
        every, key=lambda one: (manners.index(one.manner), order.get(one.language, len(order)))
    ):
        if language is None or way.language == language:
            yield study(deck, of_manner, way, target)


def _formatted(page: "Page", form: str) -> Iterator[str]:
    say = own_words()
    match form:
        case "json":
            import json

            from presenter.outputs.times.as_json import as_json

            yield json.dumps(as_json(page, moment), ensure_ascii=False, indent=2)
        case "csv":
            from presenter.outputs.times.as_csv import as_csv

            yield from as_csv(page, say, moment)
        case "md":
            from presenter.outputs.times.as_markdown import as_markdown

            yield from as_markdown(page, say, moment)
        case _:
            from presenter.outputs.times.as_text import as_text

            yield from as_text(page, say, moment, terminal.wide())
