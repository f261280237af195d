"""Arguments and options that several verbs take."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from presenter.cli import suggestions

Command = Callable[..., Any]

DECK = click.argument("deck", required=False, type=click.Path(path_type=Path))
"""The deck to work on; without one, that in this folder, or else the shipped one."""

TALK = (
    click.option(
        "--lang",
        "language",
        metavar="CODE",
        help="The language to begin in; else the original.",
        shell_complete=suggestions.LANGUAGES,
    ),
    click.option(
        "--notes-lang",
        "notes_language",
        metavar="CODE",
        help="The notes' language.",
        shell_complete=suggestions.LANGUAGES,
    ),
    click.option(
        "--at",
        metavar="ID|N",
        help="The slide to begin at.",
        shell_complete=suggestions.SLIDES,
    ),
    click.option("--duration", metavar="TIME", help="What the talk may take today, such as 25m."),
    click.option("--end", metavar="HH:MM", help="The time of day at which it has to be over."),
    click.option("--follow", is_flag=True, help="Go to a slide whenever you change it."),
    click.option("--resume", is_flag=True, help="Go on with the talk that was broken off."),
)
"""What a talk begins with."""

THEME = click.option(
    "--theme",
    metavar="NAME",
    help="The theme; one that suits the screen if left out.",
    shell_complete=suggestions.THEMES,
)

LOOKS = (
    THEME,
    click.option(
        "--images",
        metavar="HOW",
        help="How pictures are drawn: auto, kitty, sixel, blocks, none.",
        shell_complete=suggestions.IMAGES,
    ),
    click.option(
        "--transition",
        metavar="HOW",
        help="How slides change: none, wipe, push, fade.",
        shell_complete=suggestions.TRANSITIONS,
    ),
    click.option("--still", is_flag=True, help="Nothing moves, whatever the deck says."),
)
"""What the audience's window looks like."""


def options(*every: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Options as one decorator, in the order in which the help lists them."""

    def decorate(command: Command) -> Command:
        for option in reversed(every):
            command = option(command)
        return command

    return decorate
