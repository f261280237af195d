"""The command itself: bare it presents, and its verbs do the rest."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

import click

from presenter import __version__
from presenter.cli import suggestions
from presenter.cli.help import Verbs
from presenter.cli.verbs import PRESENT, VERBS
from presenter.exits import INTERRUPTED, CommandError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


LANGUAGE = "--ui-lang"


class Command(Verbs):
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
        own, rest = _parted(args)
        cut = own[-1:] == [LANGUAGE] or (ctx.resilient_parsing and not rest)  # more has to follow
        if not cut and (not rest or rest[0] not in {*VERBS, "--help", "-h", "--version"}):
            rest = [PRESENT, *rest]
        return super().parse_args(ctx, [*own, *rest])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """What a first word can be: a verb, or what `present` takes."""
        from click.shell_completion import CompletionItem  # only a shell that asks waits for it

        present = self.get_command(ctx, PRESENT)
        assert present is not None
        own = super().shell_complete(ctx, incomplete)
        known = {item.value for item in own}
        taken = present.shell_complete(click.Context(present, ctx, PRESENT), incomplete)
        decks = [CompletionItem(incomplete, type="file")] if not incomplete.startswith("-") else []
        return [*own, *(item for item in taken if item.value not in known), *decks]

    def make_context(self, *given: Any, **named: Any) -> click.Context:
        """Understand a line; what is wrong with it is said on stderr."""
        with _said():
            return super().make_context(*given, **named)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; what ends it is said on stderr."""
        with _said():
            return super().invoke(ctx)


@contextmanager
def _said() -> Iterator[None]:
    """Say in one sentence what is wrong, and end with its exit code."""
    try:
        yield
    except CommandError as error:
        said, code = str(error), error.code
    except click.Abort:
        from presenter.cli.deck import own_words  # hardly ever

        said, code = own_words()("usage.stopped"), INTERRUPTED
    except click.UsageError as error:
        from presenter.cli.usage import sentence  # hardly ever

        said, code = sentence(error), error.exit_code
    else:
        return
    click.echo(said, err=True)
    raise SystemExit(code)


def _parted(args: list[str]) -> tuple[list[str], list[str]]:
    """The words of a line that name the language of our own words, and the rest."""
    own: list[str] = []
    rest = [*args]
    while (at := _place(rest)) is not None:
        end = at + (1 if "=" in rest[at] else 2)
        own, rest = [*own, *rest[at:end]], [*rest[:at], *rest[end:]]
    return (own[-1:], []) if own[-1:] == [LANGUAGE] else (own, rest)  # of which language?


def _place(words: list[str]) -> int | None:
    """Where a line first names the language of our own words; behind -- no word is an option."""
    until = words.index("--") if "--" in words else len(words)
    named = (at for at in range(until) if words[at].partition("=")[0] == LANGUAGE)
    return next(named, None)


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
    shell_complete=suggestions.OWN_LANGUAGES,
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def command() -> None:
    """Present slides in a terminal, in two languages."""
