"""What is wrong with a line, as far as click finds it, in our own words and with a remedy."""

import click

from presenter.cli.settings import own_language
from presenter.words import Words, speak


def sentence(error: click.UsageError) -> str:
    """What a line is told that does not keep to the options and arguments of its verb."""
    say = speak(own_language())
    assert error.ctx is not None
    command = error.ctx.command_path
    return f"{_said(error, say)} {say('usage.help', command=command)}"


def _said(error: click.UsageError, say: Words) -> str:
    match error:
        case click.NoSuchOption(option_name=name, possibilities=near):
            if near:
                return say("usage.no-option-near", option=name, nearest=near[0])
            return say("usage.no-option", option=name)
        case click.BadOptionUsage(option_name=name):
            key = "value-unwanted" if _is_flag(error.ctx, name) else "value-missing"
            return say(f"usage.{key}", option=name)
        case click.MissingParameter(param=click.Argument() as argument):
            return say("usage.word-missing", name=argument.human_readable_name)
        case click.BadParameter(param=click.Parameter(type=click.Choice(choices=known)) as option):
            return say("usage.choice", option=option.opts[0], known=", ".join(map(str, known)))
        case click.BadParameter(param=click.Option(type=click.IntRange(min=least)) as option):
            return say("usage.number", option=option.opts[0], least=least)
        case _:
            return error.format_message()


def _is_flag(ctx: click.Context | None, name: str) -> bool:
    """Whether an option of a verb takes no value."""
    every = ctx.command.get_params(ctx) if ctx else []
    return any(isinstance(one, click.Option) and one.is_flag for one in every if name in one.opts)
