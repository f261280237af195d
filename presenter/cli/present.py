"""`tweespraak` and `tweespraak DECK`: presenting."""

from pathlib import Path
from typing import Any

import click

from presenter.cli.arguments import DECK, LOOKS, TALK, options
from presenter.cli.help import Verb


@click.command(cls=Verb)
@DECK
@options(*TALK, *LOOKS)
def present(deck: Path | None, **wanted: Any) -> None:
    """Present a deck: a folder with a deck.yaml, or one YAML file."""
    from presenter.cli.start import Wanted, run  # `--help` does without

    run(deck, Wanted(**wanted))
