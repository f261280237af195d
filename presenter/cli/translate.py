"""`tweespraak translate`: the translator's screen."""

import sys
from pathlib import Path

import click

from presenter.cli import settings as own
from presenter.cli import suggestions
from presenter.cli.deck import deck_path, language_of, own_words, readable
from presenter.cli.help import Verb
from presenter.exits import CommandError


@click.command(cls=Verb)
@click.argument("deck", type=click.Path(path_type=Path))
@click.argument("source", metavar="FROM", shell_complete=suggestions.LANGUAGES)
@click.argument("target", metavar="TO", shell_complete=suggestions.LANGUAGES)
def translate(deck: Path, source: str, target: str) -> None:
    """Translate a deck text by text: original and translation side by side, over the slide."""
    from presenter.cli.looks import theme_for  # `--help` does without
    from presenter.load import load
    from presenter.translation.work import Work

    say = own_words()
    path = deck_path(deck)
    loaded = load(path, origins=True)
    found = readable(loaded)
    source, target = language_of(found, source), language_of(found, target)
    if source == target:
        raise CommandError(say("translate.same", language=source))
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CommandError(say("cli.no-terminal"))
    read = own.read()
    theme, _ = theme_for(None, found, None, read.settings.theme if read else "")
    from presenter.ui.terminal import follow_size
    from presenter.ui.translator.app import Translator  # Textual

    follow_size()
    app = Translator(Work(path, loaded, source, target), theme, say)
    app.run()
    sys.exit(app.return_code)
