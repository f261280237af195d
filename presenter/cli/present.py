"""`tweespraak` and `tweespraak DECK`: presenting."""

from pathlib import Path
from typing import Any

import click

from presenter.cli.arguments import DECK, LOOKS, TALK, options


@click.command()
@DECK
@options(*TALK, *LOOKS)
def present(deck: Path | None, **wanted: Any) -> None:
    """Present a deck: a folder with a deck.yaml, or one YAML file.

    `tweespraak speaker` in another terminal is the same talk, with the notes.

    \b
    Examples:
      tweespraak
      tweespraak talk.yaml --lang en --at 3 --end 14:45
    """
    from presenter.cli.start import Wanted, run  # `--help` does without

    run(deck, Wanted(**wanted))
