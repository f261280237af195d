"""What of a talk is not on the disk when its window has closed: it is not given up unasked."""

from typing import TYPE_CHECKING

import click

from presenter.cli import terminal
from presenter.cli.deck import own_words

if TYPE_CHECKING:
    from presenter.store.journal import Journal


def write(journal: "Journal | None") -> None:
    """Try until it is on the disk, or somebody gives it up; where nobody can answer, try once."""
    while journal is not None and not journal.again():
        say = own_words()
        if not terminal.can_ask():
            click.echo(say("journal.lost"), err=True)
            return
        click.echo(say("journal.unwritten"), err=True)
        if terminal.typed("") == say("rehearsed.yes-no").split()[1]:
            click.echo(say("journal.lost"), err=True)
            return
