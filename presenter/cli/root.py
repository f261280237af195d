"""The command itself: bare it presents, and its verbs do the rest."""

from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

import click

from presenter import __version__
from presenter.cli.verbs import PRESENT, VERBS
from presenter.exits import CommandError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


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
        completing = ctx.resilient_parsing and not args  # a verb may follow, or a deck
        if not completing and (not args or args[0] not in {*VERBS, "--help", "-h", "--version"}):
            args = [PRESENT, *args]
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

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; what ends it is said on stderr."""
        try:
            return super().invoke(ctx)
        except CommandError as error:
            click.echo(str(error), err=True)
            ctx.exit(error.code)


@click.group(
    cls=Command,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__)
def command() -> None:
    """Present slides in a terminal, in two languages.

    \b
    tweespraak              presents the deck that comes with it
    tweespraak DECK         presents a deck: a folder with a deck.yaml, or one YAML file
    tweespraak VERB --help  explains a verb, with an example
    """
