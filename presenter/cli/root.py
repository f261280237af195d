"""The command itself: bare it presents, and its verbs do the rest."""

import os
from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

import click

from presenter import __version__
from presenter.cli import suggestions
from presenter.cli.verbs import PRESENT, VERBS
from presenter.exits import CommandError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


LANGUAGE = "--ui-lang"


class Command(click.Group):
    """Verbs that load when they are needed; whatever is no verb is a deck to present."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs, in order."""
        return sorted(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb with this name."""
        module = VERBS.get(cmd_name)
        name = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        return getattr(import_module(module), name) if module else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """`tweespraak`, `tweespraak DECK` and `tweespraak --at 3` mean `tweespraak present …`."""
        own = _own(args)
        first = args[own : own + 1]
        completing = ctx.resilient_parsing and not first  # a verb may follow, or a deck
        if not completing and (not first or first[0] not in {*VERBS, "--help", "-h", "--version"}):
            args = [*args[:own], PRESENT, *args[own:]]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """What a first word can be: a verb, or what `present` takes."""
        from click.shell_completion import CompletionItem  # only a shell that asks waits for it

        present = self.get_command(ctx, PRESENT)
        assert present is not None
        own = super().shell_complete(ctx, incomplete)
        known = {item.value for item in own}
        taken = present.shell_complete(click.Context(present, ctx), incomplete)
        decks = [CompletionItem(incomplete, type="file")] if not incomplete.startswith("-") else []
        return [*own, *(item for item in taken if item.value not in known), *decks]

    def make_context(self, *given: Any, **named: Any) -> click.Context:
        """Understand a line; what is wrong with our own words in it is said on stderr."""
        try:
            return super().make_context(*given, **named)
        except CommandError as error:
            click.echo(str(error), err=True)
            raise SystemExit(error.code) from error

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; what ends it is said on stderr."""
        try:
            return super().invoke(ctx)
        except CommandError as error:
            click.echo(str(error), err=True)
            ctx.exit(error.code)


def _own(args: list[str]) -> int:
    """How many words at the beginning of a line name the language of our own words."""
    at = 0
    while args[at : at + 1] and args[at].partition("=")[0] == LANGUAGE:
        at += 1 if "=" in args[at] else 2
    return min(at, len(args))


def _speak(ctx: click.Context, option: click.Parameter, wanted: str | None) -> None:
    """Let all that follows be said in a language. Raises CommandError for one we do not speak."""
    if wanted is None or ctx.resilient_parsing:
        return
    from presenter.cli.settings import LANGUAGE as VARIABLE  # hardly ever
    from presenter.cli.settings import spoken
    from presenter.words import known_languages, speak

    if wanted.partition("-")[0] not in known_languages():
        known, say = ", ".join(known_languages()), speak("")
        raise CommandError(say("problems.unknown-own-language", word=wanted, known=known))
    os.environ[VARIABLE] = spoken(wanted)  # also for the programs that are started from here


@click.group(
    cls=Command,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    LANGUAGE,
    metavar="CODE",
    is_eager=True,
    expose_value=False,
    callback=_speak,
    help="The language of our own messages; else that of your settings.",
    shell_complete=suggestions.OWN_LANGUAGES,
)
@click.version_option(__version__)
def command() -> None:
    """Present slides in a terminal, in two languages.

    \b
    tweespraak              presents the deck that comes with it
    tweespraak DECK         presents a deck: a folder with a deck.yaml, or one YAML file
    tweespraak VERB --help  explains a verb, with an example
    """
