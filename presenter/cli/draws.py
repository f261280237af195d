"""What the two verbs share that draw: whose names, by which number, in which format."""

import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from presenter.cli.arguments import options
from presenter.cli.deck import own_words
from presenter.exits import PROBLEMS, CommandError
from presenter.room.draw import MOST_PEOPLE, MOST_SEED, SEEDS, Draw
from presenter.room.roll import Roll, roll, roll_of

FORMATS = ("text", "md", "csv", "json")
STDIN = "-"
WIDTH = 80
"""Cells, where no terminal says how many it has."""

LEAST = 20
"""Cells of a line of text, however narrow the terminal."""

NAMED = 5
"""Names of several people that are told; the rest is counted."""

PEOPLE = options(
    click.argument("names", required=False, metavar="[NAMES]", type=click.Path(allow_dash=True)),
    click.option("--count", metavar="N", help="So many people, by their numbers from 1."),
    click.option("--seed", metavar="N", help="The number of an earlier draw, to repeat that."),
    click.option("--format", "form", default="text", help="text, md, csv or json."),
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
        return number(count, "groups.bad-count", 1, MOST_PEOPLE)
    found = _roll(names or STDIN)
    if not found.names:
        raise CommandError(say("groups.empty"), PROBLEMS)
    if len(found.names) > MOST_PEOPLE:
        said = {"n": len(found.names), "most": MOST_PEOPLE}
        raise CommandError(say("groups.too-many", **said), PROBLEMS)
    return found


def draw_of(found: Roll | int, groups: int, rounds: int, seed: str | None) -> Draw:
    """The draw, by a number of its own where none is given. Raises CommandError."""
    given = None if seed is None else number(seed, "groups.bad-seed", 0, MOST_SEED)
    drawn = random.SystemRandom().choice(SEEDS) if given is None else given
    if isinstance(found, int):
        return Draw(drawn, found, groups, rounds)
    return Draw(drawn, len(found.names), groups, rounds, found.names)


def number(written: str, wrong: str, least: int, most: int) -> int:
    """A whole number within bounds. Raises CommandError with the sentence `wrong`."""
    if written.isascii() and written.isdigit() and least <= int(written[:12]) <= most:
        return int(written)
    raise CommandError(own_words()(wrong, word=written, least=least, most=most))


def checked(form: str) -> None:
    """Raises CommandError for a format that there is not."""
    if form not in FORMATS:
        known = ", ".join(FORMATS)
        raise CommandError(own_words()("report.unknown-format", format=form, known=known))


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

            width = shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH
            yield from as_text(draw, say, max(LEAST, width))
