"""`tweespraak` and `tweespraak DECK`: presenting."""

import sys
from pathlib import Path

import click

from presenter.cli.arguments import DECK
from presenter.shipped import shipped


@click.command()
@DECK
@click.option("--lang", metavar="CODE", help="The language to begin in; the original if left out.")
@click.option("--notes-lang", metavar="CODE", help="The language of the notes.")
@click.option("--theme", metavar="NAME", help="The theme; one that suits the screen if left out.")
@click.option("--images", metavar="HOW", help="How pictures are drawn: auto, kitty, blocks, none.")
@click.option("--transition", metavar="HOW", help="How slides change: none, wipe, push, fade.")
@click.option("--still", is_flag=True, help="Nothing moves, whatever the deck says.")
@click.option("--at", metavar="ID|N", help="The slide to begin at.")
def present(
    deck: Path | None,
    lang: str | None,
    notes_lang: str | None,
    theme: str | None,
    images: str | None,
    transition: str | None,
    still: bool,
    at: str | None,
) -> None:
    """Present a deck: a folder with a deck.yaml, or one YAML file.

    \b
    Examples:
      tweespraak
      tweespraak talk.yaml --lang en --at 3
    """
    from presenter.cli.start import Wanted, start  # `--help` does without
    from presenter.ui.terminal import Terminal

    with Terminal() as terminal:
        wanted = Wanted(lang, notes_lang, theme, at, images, transition, still)
        app = start(str(deck or shipped("deck")), terminal, wanted)
        app.run()
    sys.exit(app.return_code)
