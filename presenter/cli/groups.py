"""`tweespraak groups`: the people in a room in groups, for one round or several."""

import click

from presenter.cli.arguments import options
from presenter.cli.deck import own_words
from presenter.cli.draws import PEOPLE, asking, draw_of, people, remark, tell
from presenter.cli.formats import judge_format
from presenter.cli.help import Verb
from presenter.exits import CommandError
from presenter.room.asked import group_count, many_of, round_count
from presenter.room.draw import Draw
from presenter.room.drawn import drawn
from presenter.room.rounds import repeated
from presenter.room.sizes import must_repeat

SIZES = options(
    click.option("--size", metavar="N"),
    click.option("--groups", "wanted", metavar="N"),
    click.option("--rounds", default="1", metavar="N"),
)


@click.command(cls=Verb)
@PEOPLE
@SIZES
def groups(
    names: str | None,
    count: str | None,
    seed: str | None,
    form: str,
    size: str | None,
    wanted: str | None,
    rounds: str,
) -> None:
    """Draw groups from a list of names, one a line, or from a number of people."""
    judge_format(form)
    if (size is None) is (wanted is None):
        raise CommandError(own_words()("groups.no-size"))
    with asking():
        times = round_count(rounds)
        found = people(names, count)
        draw = draw_of(found, group_count(many_of(found), size, wanted), times, seed)
    remark(found)
    tell(draw, form)
    _admit(draw)


def _admit(draw: Draw) -> None:
    """Say how many meet again, and whether that had to be."""
    again = repeated(drawn(draw), draw.many) if draw.rounds > 1 else 0
    if again:
        must = must_repeat(draw.many, draw.groups, draw.rounds)
        click.echo(
            own_words()("groups.must-repeat" if must else "groups.repeated", n=again), err=True
        )
