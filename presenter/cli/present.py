"""`tweespraak` and `tweespraak DECK`: presenting."""

import sys
from pathlib import Path

import click

from presenter.cli.deck import DECK, deck_path, own_words
from presenter.exits import CommandError


@click.command()
@DECK
@click.option("--lang", metavar="CODE", help="The language to begin in; the original if left out.")
@click.option("--notes-lang", metavar="CODE", help="The language of the notes.")
@click.option("--theme", metavar="NAME", help="The theme; one that suits the screen if left out.")
@click.option("--at", metavar="ID|N", help="The slide to begin at.")
def present(
    deck: Path | None,
    lang: str | None,
    notes_lang: str | None,
    theme: str | None,
    at: str | None,
) -> None:
    """Present a deck: a folder with a deck.yaml, or one YAML file.

    \b
    Examples:
      tweespraak
      tweespraak talk.yaml --lang en --at 3
    """
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        raise CommandError(own_words()("cli.no-terminal"))
    from presenter.cli.start import Wanted, start  # noqa: PLC0415 - `--help` does without

    start(deck_path(deck), Wanted(lang, notes_lang, theme, at))
