"""`tweespraak po`: a deck's texts to a gettext catalogue for translators, and back."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.cli.deck import deck_path, language_of, own_words, readable
from presenter.cli.help import Verbs
from presenter.exits import PROBLEMS, CommandError
from presenter.outputs.problem import shown

if TYPE_CHECKING:
    from presenter.load import Loaded
    from presenter.model.deck import Deck
    from presenter.model.problem import Problem


@click.group(cls=Verbs)
def po() -> None:
    """Hand a deck's texts to translators as a PO file (gettext), and take them back."""
    if find_spec("polib") is None:
        raise CommandError(own_words()("po.no-polib"))


@po.command("export")
@click.argument("words", nargs=-1, required=True, metavar="[DECK] LANG")
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path))
def export_po(words: tuple[str, ...], output: Path | None) -> None:
    """Write the texts of a deck with their translations into LANG as a PO file."""
    from presenter import __version__
    from presenter.load.lock import read_lock
    from presenter.translation.passages import passages
    from presenter.translation.po import po_text

    if len(words) > 2:
        raise CommandError(own_words()("po.many-words", words=" ".join(words[2:])))
    say = own_words()
    loaded, deck = _read(Path(words[0]) if len(words) == 2 else None)
    target, source = _target(deck, words[-1]), deck.languages[0]
    lock = read_lock(deck.folder)
    if lock.problem is not None:
        click.echo(shown(lock.problem, {}, say), err=True)
    found = passages(loaded, source, target, lock)
    text = po_text(found, deck.title.plain(source), target, deck.folder, say, __version__)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        reason = error.strerror or ""
        raise CommandError(say("po.unwritable", path=output, reason=reason)) from error
    click.echo(say("po.exported", path=output, n=len(found)), err=True)


@po.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("deck", required=False, type=click.Path(path_type=Path))
@click.option("--lang", metavar="CODE")
@click.pass_context
def import_po(ctx: click.Context, file: Path, deck: Path | None, lang: str | None) -> None:
    """Put the translations of a PO file in the deck that it was made from."""
    from presenter.load.lock import read_lock
    from presenter.reading import LIMIT, ReadingError
    from presenter.reading.ordinary import opened
    from presenter.translation.accept import remember, translate
    from presenter.translation.passages import passages
    from presenter.translation.proposals import proposals, read_po

    say = own_words()
    loaded, found = _read(deck)
    try:
        with opened(file, LIMIT) as stream:
            catalogue = read_po(stream.read(), str(file))
    except ReadingError as error:
        raise CommandError(shown(error.problem(str(file)), {}, say), PROBLEMS) from error
    target, source = _target(found, lang or _named(found, catalogue.language)), found.languages[0]
    lock = read_lock(found.folder)
    known = passages(loaded, source, target, lock)
    taken, refused = proposals(catalogue, str(file), known)
    done, failed = translate(taken, source, target)
    forgotten = remember(done, loaded, lock, source, target)
    problems = sorted((*catalogue.problems, *refused), key=lambda one: one.mark)
    told: list[Problem] = [*problems, *failed, *([forgotten] if forgotten else [])]
    for one in told:
        click.echo(shown(one, loaded.documents, say, deck=loaded.deck))
    click.echo(say("po.imported", n=len(done)), err=True)
    if catalogue.unsure:
        click.echo(say("po.unsure", n=catalogue.unsure), err=True)
    if told:
        click.echo(say("po.refused", n=len(told)), err=True)
        ctx.exit(PROBLEMS)


def _read(path: Path | None) -> "tuple[Loaded, Deck]":
    """A whole deck with where its texts stand. Raises CommandError."""
    from presenter.load import load

    loaded = load(deck_path(path), origins=True)
    return loaded, readable(loaded)


def _target(deck: "Deck", wanted: str) -> str:
    """A language of the deck that is not its original. Raises CommandError."""
    language = language_of(deck, wanted)
    if language == deck.languages[0]:
        raise CommandError(own_words()("po.original", language=language))
    return language


def _named(deck: "Deck", written: str) -> str:
    """The language of the deck that a PO file means: `en` for en_GB. Raises CommandError."""
    if not written:
        raise CommandError(own_words()("po.no-language"))
    alike = [one for one in deck.languages if one.casefold() == written.casefold()]
    base = written.partition("-")[0].casefold()
    alike += [one for one in deck.languages if one.partition("-")[0].casefold() == base]
    return alike[0] if alike else written
