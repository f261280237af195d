"""`tweespraak guide`: a deck on paper, for whoever leads the session."""

from pathlib import Path

import click

from presenter.cli.arguments import options
from presenter.cli.help import Verb
from presenter.cli.paper import PAPER, deck_at, form_of, languages_of, write
from presenter.cli.times import seconds_of_day


@click.command(cls=Verb)
@options(*PAPER)
@click.option("--start", metavar="HH:MM")
def guide(
    deck: Path | None,
    languages: tuple[str, ...],
    beside: bool,
    date: str,
    output: Path | None,
    form: str | None,
    start: str | None,
) -> None:
    """Write a guide for whoever leads the session: schedule, cues, notes, and the slides."""
    from presenter.outputs.paper.making import guide as made  # `--help` does without
    from presenter.outputs.paper.paper import Wish

    form = form_of(output, form)
    begins = seconds_of_day(start) if start is not None else None
    found = deck_at(deck)
    wish = Wish(
        languages=languages_of(found, languages, beside), beside=beside, date=date, begins=begins
    )
    write(made(found, wish), output, form)
