"""`tweespraak speaker`: the window of the talk that only the speaker sees."""

from pathlib import Path
from typing import Any

import click

from presenter.cli.arguments import DECK, TALK, THEME, options
from presenter.cli.help import Verb


@click.command(cls=Verb)
@DECK
@options(*TALK, THEME)
def speaker(deck: Path | None, **wanted: Any) -> None:
    """The speaker's window of a talk: notes, the next slide, the clock and the plan."""
    from presenter.cli.start import Wanted, run  # `--help` does without
    from presenter.talk.window import Side

    run(deck, Wanted(**wanted, side=Side.SPEAKER))
