"""`tweespraak handout`: a deck on paper, for those who were there."""

from pathlib import Path
from typing import Any

import click

from presenter.cli.arguments import options
from presenter.cli.help import Verb
from presenter.cli.paper import PAPER, Asked, write


@click.command(cls=Verb)
@options(*PAPER)
@click.option("--notes", is_flag=True)
@click.option("--answers", is_flag=True)
@click.option("--no-space", is_flag=True)
def handout(deck: Path | None, notes: bool, answers: bool, no_space: bool, **asked: Any) -> None:
    """Write a handout: the slides as text to read, with every source in full at its end."""
    from presenter.outputs.paper.making import handout as made  # `--help` does without

    write(deck, Asked(**asked), made, notes=notes, answers=answers, space=not no_space)
