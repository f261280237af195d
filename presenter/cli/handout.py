"""`tweespraak handout`: a deck on paper, for those who were there."""

from pathlib import Path

import click

from presenter.cli.arguments import options
from presenter.cli.help import Verb
from presenter.cli.paper import PAPER, deck_at, form_of, languages_of, write


@click.command(cls=Verb)
@options(*PAPER)
@click.option("--notes", is_flag=True)
@click.option("--no-space", is_flag=True)
def handout(
    deck: Path | None,
    languages: tuple[str, ...],
    beside: bool,
    date: str,
    output: Path | None,
    form: str | None,
    notes: bool,
    no_space: bool,
) -> None:
    """Write a handout: the slides as text to read, with every source in full at its end."""
    from presenter.outputs.paper.making import handout as made  # `--help` does without
    from presenter.outputs.paper.paper import Wish

    form = form_of(output, form)
    found = deck_at(deck)
    wish = Wish(
        languages=languages_of(found, languages, beside),
        beside=beside,
        date=date,
        space=not no_space,
        notes=notes,
    )
    write(made(found, wish), output, form)
