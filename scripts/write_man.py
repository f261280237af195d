"""Writes the man page: what `--help` says of every verb, as troff (man(7))."""

import re
from collections.abc import Iterator
from inspect import cleandoc

import click

from presenter.cli.help import explain
from presenter.cli.root import command
from presenter.words import known_languages, manual

HEAD = '.TH TWEESPRAAK 1 "" "" "Tweespraak"'
PARAGRAPH = re.compile(r"\n\s*\n")
SAID = manual(known_languages()[0])


def man_page() -> str:
    """The whole page."""
    root = click.Context(command, info_name="tweespraak", **command.context_settings)
    explain(root, SAID)
    lines = [HEAD, ".SH NAME", _plain(f"tweespraak - {_first(command)}")]
    lines += [".SH SYNOPSIS", ".B tweespraak", "[VERB] [OPTIONS] [DECK]"]
    lines += [".SH DESCRIPTION", *_told(command)]
    for name in command.list_commands(root):
        verb = command.get_command(root, name)
        if verb is not None:
            lines += [f".SH {_plain(f'tweespraak {name}').upper()}", *_verb(verb, name, root)]
    return "\n".join(lines) + "\n"


def _verb(verb: click.Command, name: str, parent: click.Context) -> Iterator[str]:
    """What a verb is for, how it is written, its options, and its own verbs."""
    ctx = click.Context(verb, info_name=name, parent=parent)
    explain(ctx, SAID)
    yield _plain(" ".join([ctx.command_path, *verb.collect_usage_pieces(ctx)]))
    yield ".PP"
    yield from _told(verb)
    for option in verb.get_params(ctx):
        record = option.get_help_record(ctx)
        if record and record[1]:
            yield from (".TP", f".B {_plain(record[0])}", _plain(record[1]))
    if isinstance(verb, click.Group):
        for inner in verb.list_commands(ctx):
            found = verb.get_command(ctx, inner)
            if found is not None:
                yield f".SS {_plain(f'tweespraak {name} {inner}')}"
                yield from _verb(found, inner, ctx)


def _told(verb: click.Command) -> Iterator[str]:
    """The help of a verb; what stands behind a backspace keeps its lines."""
    for number, paragraph in enumerate(PARAGRAPH.split(cleandoc(verb.help or ""))):
        if number:
            yield ".PP"
        if paragraph.startswith("\b"):
            yield from (".nf", *(_plain(line) for line in paragraph.split("\n")[1:]), ".fi")
        else:
            yield _plain(" ".join(paragraph.split()))


def _first(verb: click.Command) -> str:
    return (verb.help or "").partition("\n")[0].strip().rstrip(".")


def _plain(text: str) -> str:
    """A text in which troff sees nothing of its own."""
    written = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{written}" if written.startswith((".", "'")) else written
