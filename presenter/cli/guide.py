"""`tweespraak guide`: a deck on paper, for whoever leads the session."""

from pathlib import Path
from typing import Any

import click

from presenter.cli.arguments import options
from presenter.cli.help import Verb
from presenter.cli.paper import PAPER, Asked, write
from presenter.cli.timing import seconds_of_day


@click.command(cls=Verb)
@options(*PAPER)
@click.option("--start", metavar="HH:MM")
def guide(deck: Path | None, start: str | None, **asked: Any) -> None:
    """Write a guide for whoever leads the session: schedule, cues, notes, and the slides."""
    from presenter.outputs.paper.making import guide as made  # `--help` does without

    begins = None if start is None else seconds_of_day(start)
    write(deck, Asked(**asked), made, begins=begins)
