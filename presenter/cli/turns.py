"""`tweespraak turns`: in which order the people in a room speak."""

import click

from presenter.cli.draws import PEOPLE, asking, draw_of, people, remark, tell
from presenter.cli.formats import judge_format
from presenter.cli.help import Verb


@click.command(cls=Verb)
@PEOPLE
def turns(names: str | None, count: str | None, seed: str | None, form: str) -> None:
    """Draw an order of speaking from a list of names, one a line, or from a number of people."""
    judge_format(form)
    with asking():
        found = people(names, count)
        draw = draw_of(found, 0, 1, seed)
    remark(found)
    tell(draw, form)
