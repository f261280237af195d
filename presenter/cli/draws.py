"""What the two verbs share that draw: whose names, by which number, in which format."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from presenter.cli import terminal
from presenter.cli.arguments import options
from presenter.cli.deck import own_words
from presenter.exits import PROBLEMS, CommandError
from presenter.room.asked import UnaskableError, head_count, many_of, whole
from presenter.room.draw import MOST_SEED, Draw
from presenter.room.drawn import fresh_seed
from presenter.room.roll import Roll, roll, roll_of

STDIN = "-"
LEAST = 20
"""Cells of a line of text, however narrow the terminal."""

NAMED = 5
"""Names of several people that are told; the rest is counted."""

PEOPLE = options(
    click.argument("names", required=False, metavar="[NAMES]", type=click.Path(allow_dash=True)),
    click.option("--count", metavar="N"),
    click.option("--seed", metavar="N"),
    click.option("--format", "form", default="text", metavar="text|md|csv|json"),
)
"""Whose names, and how they are drawn and told."""


def people(names: str | None, count: str | None) -> Roll | int:
    """A list of names, or how many people there are. Raises CommandError."""
    say = own_words()
    if names is not None and count is None and names.isdecimal() and not Path(names).exists():
        names, count = None, names
    if (names is None) is (count is None):
        raise CommandError(say("groups.no-people" if names is None else "groups.both"))
    if count is not None:
        return head_count(count)
    found = _roll(names or STDIN)
    try:
        many_of(found)
    except UnaskableError as error:
        raise CommandError(say(f"groups.{error.key}", **error.values), PROBLEMS) from error
    return found


def draw_of(found: Roll | int, groups: int, rounds: int, seed: str | None) -> Draw:
    """The draw, by a number of its own where none is given. Raises UnaskableError."""
    by = fresh_seed() if seed is None else whole(seed, "bad-seed", 0, MOST_SEED)
    names = () if isinstance(found, int) else found.names
    return Draw(by, many_of(found), groups, rounds, names)


@contextmanager
def asking() -> Iterator[None]:
    """What cannot be drawn ends the command with a sentence."""
    try:
        yield
    except UnaskableError as error:
        raise CommandError(own_words()(f"groups.{error.key}", **error.values)) from error


def tell(draw: Draw, form: str) -> None:
    """Write a draw to stdout."""
    for line in _formatted(draw, form):
        click.echo(line)


def remark(found: Roll | int) -> None:
    """Say on stderr what was done to a list."""
    if isinstance(found, int):
        return
    say = own_words()
    if found.western:
        click.echo(say("groups.western"), err=True)
    if found.cleaned:
        click.echo(say("groups.cleaned", n=found.cleaned), err=True)
    if found.twice:
        some = ", ".join(found.twice[:NAMED]) + (", …" if len(found.twice) > NAMED else "")
        click.echo(say("groups.twice", n=len(found.twice), names=some), err=True)


def _roll(names: str) -> Roll:
    from presenter.outputs.problem import shown
    from presenter.reading.error import ReadingError
    from presenter.reading.ordinary import larger
    from presenter.reading.source import LIMIT

    try:
        if names != STDIN:
            return roll_of(Path(names))
        content = sys.stdin.buffer.read(LIMIT + 1)
        if len(content) > LIMIT:
            raise larger(len(content), LIMIT)
        return roll(content)
    except ReadingError as error:
        raise CommandError(shown(error.problem(names), {}, own_words()), PROBLEMS) from error


def _formatted(draw: Draw, form: str) -> Iterator[str]:
    say = own_words()
    match form:
        case "json":
            import json

            from presenter.outputs.draw.as_json import as_json

            yield json.dumps(as_json(draw), ensure_ascii=False, indent=2)
        case "csv":
            from presenter.outputs.draw.as_csv import as_csv

            yield from as_csv(draw)
        case "md":
            from presenter.outputs.draw.as_markdown import as_markdown

            yield from as_markdown(draw, say)
        case _:
            from presenter.outputs.draw.as_text import as_text

            yield from as_text(draw, say, max(LEAST, terminal.columns() or terminal.WIDTH))
