"""Verbs that explain themselves in the reader's language; its words are read when they do."""

from typing import TYPE_CHECKING

import click

from presenter.exits import CommandError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from presenter.words import Manual


class Explained(click.Command):
    """A command whose help stands in words/help, with what click itself says in it."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is used, what it is for, its options, and its verbs."""
        said = _own_manual()
        explain(ctx, said)
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, said.label("usage"))
        self.format_help_text(ctx, formatter)
        options = (one for one in self.get_params(ctx) if isinstance(one, click.Option))
        records = [one.get_help_record(ctx) for one in options]
        with formatter.section(said.label("options-head")):
            formatter.write_dl([record for record in records if record])
        if isinstance(self, click.Group):
            verbs = self.list_commands(ctx)
            with formatter.section(said.label("verbs-head")):
                formatter.write_dl([(verb, said.brief(named(ctx, verb))) for verb in verbs])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Understand the words of a line; what is wrong with it knows its verb."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """What a word can be; shells show the help beside it."""
        explain(ctx, _own_manual())
        return super().shell_complete(ctx, incomplete)


class Verb(Explained):
    """A verb that does something."""

    allow_extra_args = True  # they are told below, in our own words

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Understand the words of a line. Raises CommandError where there are too many."""
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise _wrong("too-much", ctx, words=" ".join(rest))
        return rest


class Verbs(Explained, click.Group):
    """A command that has verbs."""

    command_class = Verb

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Understand the words of a line; without any, it is explained which there can be."""
        return super().parse_args(ctx, args or ([] if ctx.resilient_parsing else ["--help"]))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb that a line names. Raises CommandError for none of ours."""
        if not ctx.resilient_parsing and self.get_command(ctx, args[0]) is None:
            raise _wrong("no-verb", ctx, word=args[0], known=", ".join(self.list_commands(ctx)))
        return super().resolve_command(ctx, args)


def explain(ctx: click.Context, said: "Manual") -> None:
    """Put words where click looks for them: at a command, at its options, at its verbs."""
    command = ctx.command
    command.help, command.options_metavar = said.about(named(ctx)), said.label("any-options")
    for option in command.get_params(ctx):
        if isinstance(option, click.Option):
            option.help = said.option(named(ctx), option.opts)
    if isinstance(command, click.Group):
        command.subcommand_metavar = said.label("any-verb")
        for name in command.list_commands(ctx):
            verb = command.get_command(ctx, name)
            assert verb is not None
            verb.short_help = said.brief(named(ctx, name))


def named(ctx: click.Context, *verb: str) -> str:
    """The words that name a command, or a verb of it, without that of the whole: `po export`."""
    words = [*verb]
    while ctx.parent is not None:
        words, ctx = [str(ctx.info_name), *words], ctx.parent
    return " ".join(words)


def _own_manual() -> "Manual":
    """The help in the language of the person at the keyboard."""
    from presenter.cli.settings import own_language  # a verb that runs waits for none of this
    from presenter.words import manual

    return manual(own_language())


def _wrong(key: str, ctx: click.Context, **values: str) -> CommandError:
    """Wrong use that click knows no error of its own for."""
    from presenter.cli.deck import own_words  # see above

    return CommandError(own_words()(f"usage.{key}", command=ctx.command_path, **values))
