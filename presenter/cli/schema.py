"""`tweespraak schema`: what the files of a deck may hold, for editors."""

import json

import click

from presenter.cli import suggestions
from presenter.cli.deck import own_words
from presenter.cli.help import Verb
from presenter.exits import CommandError

FOLDER = ".schema"
"""Where a new deck has its schemas, beside its files."""


@click.command(cls=Verb)
@click.argument(
    "file", default="deck", metavar="[deck|section|sources|terms]", shell_complete=suggestions.FILES
)
def schema(file: str) -> None:
    """Write the JSON Schema of a file of a deck, with which an editor completes and checks it."""
    from presenter.load.schema import FILES  # `--help` does without

    if file not in FILES:
        known = ", ".join(FILES)
        raise CommandError(own_words()("cli.unknown-schema", word=file, known=known))
    click.echo(written(file), nl=False)


def written(file: str) -> str:
    """The schema of a file of a deck, as JSON."""
    from presenter.load.schema import deck_schema

    return f"{json.dumps(deck_schema(file), ensure_ascii=False, indent=1)}\n"


def beside() -> dict[str, str]:
    """The schemas of all files of a deck, by their paths in the deck's folder."""
    from presenter.load.schema import FILES

    return {f"{FOLDER}/{file}.json": written(file) for file in FILES}
