"""`tweespraak completion`: what makes a shell complete our words."""

import click

from presenter.cli.deck import own_words
from presenter.cli.help import Verb
from presenter.cli.verbs import COMPLETING
from presenter.exits import CommandError

SHELLS = ("bash", "zsh", "fish")


@click.command(cls=Verb)
@click.argument("shell", metavar="[bash|zsh|fish]", shell_complete=lambda *_: [*SHELLS])
def completion(shell: str) -> None:
    """Write what makes a shell complete verbs, options, decks, slides and languages."""
    from click.shell_completion import ShellComplete, get_completion_class

    from presenter.cli.root import command

    made = get_completion_class(shell) if shell in SHELLS else None
    if made is None:
        known = ", ".join(SHELLS)
        raise CommandError(own_words()("cli.unknown-shell", word=shell, known=known))
    # bash's own way would run a bash first, to ask which one it is
    click.echo(ShellComplete.source(made(command, {}, "tweespraak", COMPLETING)))
