"""`tweespraak config`: where the settings are, and which are in force."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.cli import settings as own
from presenter.cli.deck import own_words
from presenter.cli.help import Verb
from presenter.exits import PROBLEMS, CommandError
from presenter.model.settings import Settings
from presenter.outputs.problem import shown
from presenter.own import config_file

if TYPE_CHECKING:
    from presenter.load.settings import SettingsScope


@click.command(cls=Verb)
@click.option("--path", "wanted", flag_value="path")
@click.option("--schema", "wanted", flag_value="schema")
@click.option("--init", "wanted", flag_value="init")
@click.pass_context
def config(ctx: click.Context, wanted: str | None) -> None:
    """Show where your settings are, and which are in force: as a config file."""
    path = config_file()
    if wanted == "path":
        click.echo(path)
    elif wanted == "schema":
        click.echo(_schema(path))
    elif wanted == "init":
        click.echo(_init(path))
    else:
        ctx.exit(_show(path))


def _show(path: str) -> int:
    """Tell what is in force, and on stderr what is wrong with the file; the exit code."""
    from presenter.outputs.config import config_lines

    say, found = own_words(), own.read()
    problems = found.problems if found else ()
    for problem in problems:
        click.echo(shown(problem, found.documents if found else {}, say), err=True)
    written = found.written if found else frozenset[str]()
    said = own.said(written)
    origins = dict.fromkeys(written, say("settings.file"))
    origins |= {key: say("settings.environment", name=one.variable) for key, one in said.items()}
    click.echo(f"# {path}" if found else f"# {path} ({say('settings.none')})")
    values = _with(found.settings if found else Settings(), said)
    for line in config_lines(values, _scope(path), origins, say):
        click.echo(line)
    if problems:
        click.echo(say("cli.problems", n=len(problems)), err=True)
    return PROBLEMS if problems else 0


def _with(settings: Settings, said: Mapping[str, own.Said]) -> Settings:
    """The settings with what the environment says. Raises CommandError for what it cannot say."""
    from presenter.cli.looks import images_of

    read: dict[str, Callable[[str], str]] = {"language": own.spoken, "images": images_of}
    return settings.replace(**{key: read.get(key, str)(one.value) for key, one in said.items()})


def _scope(path: str) -> "SettingsScope":
    from presenter.load.settings import SettingsScope
    from presenter.ui.keys import ACTIONS

    return SettingsScope(Path(path), ACTIONS)


def _schema(path: str) -> str:
    from presenter.load.schema import settings_schema

    return json.dumps(settings_schema(_scope(path), own_words()), ensure_ascii=False, indent=2)


def _init(path: str) -> str:
    """Write a file in which all is by default; its path. Raises CommandError."""
    from presenter.outputs.config import blank_lines

    say = own_words()
    lines = "\n".join(blank_lines(_scope(path), say))
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        with Path(path).open("x", encoding="utf-8") as stream:
            stream.write(f"{lines}\n")
    except FileExistsError as error:
        raise CommandError(say("cli.config-exists", path=path)) from error
    except OSError as error:
        reason = error.strerror or ""
        raise CommandError(say("cli.config-unwritable", path=path, reason=reason)) from error
    return path
