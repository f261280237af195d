"""`tweespraak speaker`: the window of the talk that only the speaker sees."""

from pathlib import Path
from typing import Any

import click

from presenter.cli.arguments import DECK, TALK, THEME, options


@click.command()
@DECK
@options(*TALK, THEME)
def speaker(deck: Path | None, **wanted: Any) -> None:
    """The speaker's window of a talk: notes, the next slide, the clock and the plan.

    It finds the windows of the same deck by itself, in whatever order they are opened; each of them
    drives the talk. `x` changes it and the audience's window round.

    \b
    Example, in two terminals:
      tweespraak talk.yaml
      tweespraak speaker talk.yaml
    """
    from presenter.cli.start import Wanted, run  # `--help` does without
    from presenter.talk.window import Side

    run(deck, Wanted(**wanted, side=Side.SPEAKER))
