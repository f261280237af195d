"""`tweespraak dump`: the slides as text."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import click

from presenter.cli import suggestions
from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, own_words, readable, seen_in, slide_number
from presenter.cli.help import Verb
from presenter.exits import CommandError
from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.model.beside import leading, parts
from presenter.model.deck import Deck

_SIZE = re.compile(r"([0-9]{1,4})x([0-9]{1,4})")


def size_of(written: str) -> Size:
    """A size such as `100x30`, in columns and rows. Raises CommandError."""
    match = _SIZE.fullmatch(written)
    if match:
        width, height = int(match[1]), int(match[2])
        if 8 <= width <= 1000 and 4 <= height <= 500:
            return Size(width, height)
    raise CommandError(own_words()("cli.bad-size", size=written))


@click.command(cls=Verb)
@DECK
@click.option(
    "--lang",
    metavar="CODE",
    shell_complete=suggestions.LANGUAGES,
)
@click.option("--size", default="100x30")
@click.option("--slide", "wanted", metavar="ID|N")
@click.option("--step", metavar="N", type=click.IntRange(min=0))
@click.option("--notes", is_flag=True)
@click.option("--plain", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
def dump(
    deck: Path | None,
    lang: str | None,
    size: str,
    wanted: str | None,
    step: int | None,
    notes: bool,
    plain: bool,
    as_json: bool,
) -> None:
    """Write the slides as text: exactly the cells that the stage shows."""
    from presenter.load import load  # `--help` does without

    stage = size_of(size)
    found = readable(load(deck_path(deck)))
    language = seen_in(found, lang)
    numbers = [slide_number(found, wanted)] if wanted else list(range(len(found.slides)))
    if wanted and step is not None and step > found.slides[numbers[0]].steps:
        steps = found.slides[numbers[0]].steps
        raise CommandError(own_words()("cli.unknown-step", slide=wanted, steps=steps))
    if plain:
        lines = _plain(found, numbers, language)
    elif as_json:
        lines = iter([_json(found, numbers, stage, language, step)])
    else:
        lines = _cells(found, numbers, stage, language, step, notes)
    for line in lines:
        click.echo(line)


def _plain(deck: Deck, numbers: list[int], language: str) -> Iterator[str]:
    from presenter.outputs.plain import plain_slide

    for number in numbers:
        for one in parts(language):
            yield from plain_slide(deck, number, one)
            yield ""


def _json(deck: Deck, numbers: list[int], size: Size, language: str, step: int | None) -> str:
    from presenter.outputs.dump import as_json, pages

    setter = Typesetter(deck)
    found = [
        as_json(shown)
        for number in numbers
        for shown in pages(setter, number, size, language, step)
    ]
    return json.dumps({"pages": found}, ensure_ascii=False)


def _cells(
    deck: Deck, numbers: list[int], size: Size, language: str, step: int | None, notes: bool
) -> Iterator[str]:
    from presenter.outputs.dump import pages
    from presenter.outputs.plain import plain_cues

    setter = Typesetter(deck)
    for number in numbers:
        for shown in pages(setter, number, size, language, step):
            yield from shown.lines
        slide = deck.slides[number]
        if notes and (slide.cues or slide.notes):
            yield ""
            yield from plain_cues(slide, leading(language))
            if slide.notes:
                yield from slide.notes.plain(leading(language)).strip().split("\n")
            yield ""
