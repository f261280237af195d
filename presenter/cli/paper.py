"""What the verbs that write on paper share: their options, and where it goes."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from presenter.cli import suggestions
from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, language_of, own_words, readable
from presenter.cli.formats import judge_format
from presenter.exits import CommandError

if TYPE_CHECKING:
    from collections.abc import Callable

    from presenter.model.deck import Deck
    from presenter.outputs.paper.paper import Paper, Wish

    Make = Callable[[Deck, Wish], Paper]

FORMATS = ("md", "html")
MOST = 3
"""Languages beside each other on a sheet."""

PAPER = (
    DECK,
    click.option(
        "--lang",
        "languages",
        metavar="CODE",
        multiple=True,
        shell_complete=suggestions.LANGUAGES,
    ),
    click.option("--side-by-side", "beside", is_flag=True),
    click.option("--date", default="", metavar="WORDS"),
    click.option(
        "-o",
        "--output",
        metavar="FILE",
        type=click.Path(path_type=Path),
    ),
    click.option("--format", "form", metavar="md|html"),
)
"""The deck, its languages, and what is written."""


class Asked(NamedTuple):
    """What was asked for on the line."""

    languages: tuple[str, ...]
    beside: bool
    date: str
    output: Path | None
    form: str | None


def write(path: Path | None, asked: Asked, make: "Make", **more: Any) -> None:
    """Write a paper of a deck; `more` is what else is wished for. Raises CommandError."""
    from presenter.load import load  # `--help` does without
    from presenter.outputs.paper.paper import Wish

    form = form_of(asked.output, asked.form)
    deck = readable(load(deck_path(path)))
    languages = languages_of(deck, asked.languages, asked.beside)
    wish = Wish(languages=languages, beside=asked.beside, date=asked.date, **more)
    put(_written(make(deck, wish), form), asked.output)


def languages_of(deck: "Deck", wanted: tuple[str, ...], beside: bool) -> tuple[str, ...]:
    """The languages asked for; beside each other all that the deck has. Raises CommandError."""
    say = own_words()
    codes = (code for words in wanted for code in words.split(","))  # as `present` has them
    named = tuple(language_of(deck, one) for one in codes)
    found = named or (deck.languages if beside else deck.languages[:1])
    for language in found:
        if found.count(language) > 1:
            raise CommandError(say("paper.language-twice", language=language))
    if beside and len(found) < 2:
        raise CommandError(say("paper.one-language"))
    if beside and len(found) > MOST:
        raise CommandError(say("paper.many-languages", most=MOST))
    return found


def form_of(output: Path | None, form: str | None) -> str:
    """The format that is asked for, or that a file's name ends in. Raises CommandError."""
    named = form or (output.suffix[1:].lower() if output else "") or FORMATS[0]
    found = {"markdown": "md", "htm": "html"}.get(named, named)
    judge_format(found, FORMATS)
    return found


def put(text: str, output: Path | None) -> None:
    """Write a text to a file, or to stdout. Raises CommandError."""
    if output is None:
        click.echo(text, nl=False)
        return
    say = own_words()
    try:
        output.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        reason = error.strerror or ""
        raise CommandError(say("cli.unwritable", path=output, reason=reason)) from error
    click.echo(say("paper.made", path=output), err=True)


def _written(paper: "Paper", form: str) -> str:
    if form == "html":
        from presenter.outputs.paper.as_html import as_html

        return as_html(paper)
    from presenter.outputs.paper.as_markdown import as_markdown

    return "\n".join(as_markdown(paper))
