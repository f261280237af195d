"""Arguments and options that several verbs take."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from presenter.cli import suggestions

Command = Callable[..., Any]

DECK = click.argument("deck", required=False, type=click.Path(path_type=Path))
"""The deck to work on; without one, that in this folder, or else the shipped one."""

AT = click.option(
    "--at",
    metavar="ID|N",
    shell_complete=suggestions.SLIDES,
)
"""The slide to begin at."""

SPOKEN = (
    click.option(
        "--lang",
        "language",
        metavar="CODE",
        shell_complete=suggestions.LANGUAGES,
    ),
    click.option(
        "--notes-lang",
        "notes_language",
        metavar="CODE",
        shell_complete=suggestions.LANGUAGES,
    ),
)
"""The languages of the slides and the notes."""

PLAN_FROM = click.option("--plan-from", metavar="REPORT|ID")
"""What slides took in an earlier talk is the plan."""

GOING = (
    click.option("--duration", metavar="TIME"),
    click.option("--end", metavar="HH:MM"),
    PLAN_FROM,
    click.option("--follow", is_flag=True),
    click.option("--resume", is_flag=True),
)
"""How long a talk may take, and what it goes on with."""

TALK = (*SPOKEN, AT, *GOING)
"""What a talk begins with."""

THEME = click.option(
    "--theme",
    metavar="NAME",
    shell_complete=suggestions.THEMES,
)

LOOKS = (
    THEME,
    click.option(
        "--images",
        metavar="HOW",
        shell_complete=suggestions.IMAGES,
    ),
    click.option(
        "--transition",
        metavar="HOW",
        shell_complete=suggestions.TRANSITIONS,
    ),
    click.option("--still", is_flag=True),
)
"""What the audience's window looks like."""


def options(*every: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Options as one decorator, in the order in which the help lists them."""

    def decorate(command: Command) -> Command:
        for option in reversed(every):
            command = option(command)
        return command

    return decorate
