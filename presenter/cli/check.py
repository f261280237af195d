"""`tweespraak check`: everything that is wrong with a deck, or could be better."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, own_words
from presenter.cli.help import Verb
from presenter.elements.scope import Named
from presenter.exits import PROBLEMS, CommandError
from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.reading import Document

if TYPE_CHECKING:
    from presenter.rehearsal.speech import Speaking


class Checked(NamedTuple):
    """What was found in a deck, with the files that it was found in."""

    deck: Deck | None
    problems: tuple[Problem, ...]
    documents: dict[str, Document]

    def counted(self, strict: bool = False) -> int:
        """How many findings count."""
        from presenter.check.table import rule_of

        return sum(rule_of(one.code).counts(strict) for one in self.problems)


@click.command(cls=Verb)
@DECK
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github"]),
    default="text",
)
@click.option("--only", metavar="CODES", multiple=True)
@click.option("--strict", is_flag=True)
@click.option("--explain", metavar="CODE")
@click.pass_context
def check(
    ctx: click.Context,
    deck: Path | None,
    form: str,
    only: tuple[str, ...],
    strict: bool,
    explain: str | None,
) -> None:
    """Tell everything that is wrong with a deck, with its place and what would be right."""
    if explain is not None:
        _explain(explain)
        return
    wanted = tuple(_wanted(only))
    found = checked(deck_path(deck))
    if only:
        found = found._replace(problems=tuple(one for one in found.problems if one.code in wanted))
    _tell(found, form)
    ctx.exit(_sum(found, strict))


def _tell(found: Checked, form: str) -> None:
    say = own_words()
    if form == "json":
        from presenter.outputs.findings.as_json import as_json

        click.echo(as_json(found.problems, say, found.deck))
    elif form == "sarif":
        from presenter.outputs.findings.as_sarif import as_sarif

        click.echo(as_sarif(found.problems, say))
    else:
        for line in _lines(found, form):
            click.echo(line)


def _lines(found: Checked, form: str) -> Iterator[str]:
    from presenter.outputs.findings.as_github import as_github
    from presenter.outputs.findings.as_text import as_text

    say = own_words()
    if form == "github":
        return as_github(found.problems, say)
    return as_text(found.problems, found.documents, say, found.deck)


def _sum(found: Checked, strict: bool) -> int:
    """Say how many findings there are; the exit code."""
    say, count = own_words(), found.counted(strict)
    slides = len(found.deck.slides) if found.deck else 0
    click.echo(say("cli.problems", n=count) if count else say("cli.clean", n=slides), err=True)
    if advice := len(found.problems) - count:
        click.echo(say("findings.advice", n=advice), err=True)
    return PROBLEMS if count else 0


def _wanted(only: Iterable[str]) -> Iterator[str]:
    """The codes that were asked for, by themselves or by their groups. Raises CommandError."""
    from presenter.check.silences import codes
    from presenter.check.table import groups, rule_of

    words = [word.strip() for one in only for word in one.split(",")]
    for word in words:
        if word not in (*codes(), *groups()):
            raise _unknown(word)
        for code in codes():
            if word in rule_of(code)[:2]:
                yield from (code, f"{code}-near")


def _unknown(word: str) -> CommandError:
    from presenter.check.table import groups

    return CommandError(own_words()("findings.unknown", word=word, known=", ".join(groups())))


def _explain(code: str) -> None:
    """Say all that there is to say of a code. Raises CommandError."""
    from presenter.check.silences import codes
    from presenter.check.table import rule_of
    from presenter.outputs.findings.told import explained

    rule = rule_of(code)
    if rule.code not in codes():
        raise _unknown(code)
    for line in explained(rule, own_words()):
        click.echo(line)


def checked(path: Path) -> Checked:
    """Everything that is found in a deck: in its files, its images, its theme, and as a whole."""
    from presenter.check import findings
    from presenter.load import load  # `--help` does without

    loaded = load(path, origins=True)
    theme, documents = _theme(loaded.deck)
    also = (*_broken(loaded.images), *theme)
    problems = findings(loaded, also, _spoken(path, loaded.deck))
    return Checked(loaded.deck, problems, {**loaded.documents, **documents})


def _spoken(path: Path, deck: Deck | None) -> "Speaking":
    """How the languages of a deck were rehearsed; where the store cannot be read, nobody knows."""
    from presenter.rehearsal.speech import NEVER, spoken
    from presenter.store.runs import known_runs  # only a deck that can be read has runs

    return spoken(deck, known_runs(path, deck.id)) if deck else NEVER


def _broken(images: tuple[Named, ...]) -> Iterator[Problem]:
    """The images of which only the head can be read, found by drawing them all."""
    from presenter.outputs.raster import can_draw, decoded  # only decks with images need it

    for mark, path, image in images if images and can_draw() else ():
        if decoded(image) is None:
            yield Problem(mark, path, "picture-broken", {"word": Path(image.path).name})


def _theme(deck: Deck | None) -> tuple[tuple[Problem, ...], dict[str, Document]]:
    """What is wrong with the deck's theme, where it is not a shipped one."""
    from presenter.load.themes import judge
    from presenter.theme import theme_folders
    from presenter.theme.shelf import places

    folders = theme_folders(deck.folder if deck else None)
    named = places(deck.theme, folders[:-1]) if deck and deck.theme else ()
    path = next((path for path in named if path.is_file()), None)
    if path is None:
        return (), {}
    judged = judge(path, folders)
    return judged.problems, judged.documents
