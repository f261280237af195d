"""`tweespraak turns`: in which order the people in a room speak."""

import click

from presenter.cli.draws import PEOPLE, asking, checked, draw_of, people, remark, tell


@click.command()
@PEOPLE
def turns(names: str | None, count: str | None, seed: str | None, form: str) -> None:
    """Draw an order of speaking from a list of names, one a line, or from a number of people.

    NAMES is a file, or - for stdin. The number of the draw, given as --seed, draws the same again.

    \b
    Examples:
      tweespraak turns names.txt
      tweespraak turns --count 12

    Exit codes: 0 drawn, 1 the list cannot be used, 2 wrong use.
    """
    checked(form)
    with asking():
        found = people(names, count)
        draw = draw_of(found, 0, 1, seed)
    remark(found)
    tell(draw, form)
