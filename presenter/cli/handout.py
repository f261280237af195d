"""`tweespraak handout`: a deck on paper, for those who were there."""

from pathlib import Path

import click

from presenter.cli.arguments import options
from presenter.cli.paper import PAPER, deck_at, form_of, languages_of, write


@click.command()
@options(*PAPER)
@click.option("--notes", is_flag=True, help="With the speaker's notes.")
@click.option("--no-space", is_flag=True, help="Without lines to write on after a question.")
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
    """Write a handout: the slides as text to read, with every source in full at its end.

    What is the speaker's alone stays out of it. As HTML it is one file that needs no network
    and prints on A4.

    \b
    Examples:
      tweespraak handout talk.yaml -o handout.html
      tweespraak handout --lang nl --lang en --side-by-side -o handout.html
      tweespraak handout talk.yaml > handout.md
    """
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
