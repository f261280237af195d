"""`tweespraak stage`: one more window for the audience, in a language of its own."""

from pathlib import Path
from typing import Any

import click

from presenter.cli import suggestions
from presenter.cli.arguments import DECK, LOOKS, options
from presenter.cli.help import Verb


@click.command(cls=Verb)
@DECK
@click.option(
    "--lang",
    "language",
    metavar="CODE",
    shell_complete=suggestions.LANGUAGES,
)
@options(*LOOKS)
def stage(deck: Path | None, **wanted: Any) -> None:
    """One more window for the audience of a talk: a second screen, or one in another language."""
    from presenter.cli.start import Wanted, run  # `--help` does without

    run(deck, Wanted(**wanted, extra=True))
