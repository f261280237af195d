"""`tweespraak new`: a deck to begin with."""

import os
import sys
from pathlib import Path

import click

from presenter.cli.deck import own_words
from presenter.cli.help import Verb
from presenter.cli.schema import beside
from presenter.exits import CommandError
from presenter.model.text import Text
from presenter.words import Words, code_of, known_languages

MINUTES = 20
"""What a talk takes where nobody says."""

MOST_MINUTES = 1440


@click.command(cls=Verb)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--title", "titles", metavar="TEXT", multiple=True)
@click.option("--languages", metavar="CODES")
@click.option("--minutes", metavar="N")
def new(folder: Path, titles: tuple[str, ...], languages: str | None, minutes: str | None) -> None:
    """Write a deck to begin with: small, with comments, and ready to be presented."""
    from presenter.cli.deck_id import new_id  # `--help` does without
    from presenter.writing.starter import Wanted, new_deck

    say = own_words()
    _check_free(folder, say)
    usual = Path(os.path.abspath(folder)).name  # noqa: PTH100 - no links
    first = titles[0] if titles else _asked(say("new.title"), usual)
    codes = _languages(languages or _asked(say("new.languages"), ",".join(_usual(say))), say)
    title = _title(titles or _titles(first, codes, say), codes, say)
    length = _minutes(minutes or _asked(say("new.minutes"), str(MINUTES)), say)
    known_as = new_id(Text(next(iter(title.values()))))
    files = new_deck(Wanted(title, codes, f"{length}m", say.language, known_as))
    _write(folder, {**files, **beside()}, say)
    click.echo(say("new.made", path=folder), err=True)


def _check_free(folder: Path, say: Words) -> None:
    """Raises CommandError where something stands already: nothing is ever written over."""
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if os.path.lexists(folder):
        raise CommandError(say("new.taken", path=folder))


def _write(folder: Path, files: dict[str, str], say: Words) -> None:
    from presenter.writing.save import save_new

    try:
        save_new(folder, files)
    except OSError as error:
        raise CommandError(
            say("cli.unwritable", path=folder, reason=error.strerror or "")
        ) from error


def _asked(question: str, usual: str) -> str:
    """What somebody at the keyboard answers; the usual answer where there is nobody."""
    if not _is_asked():
        return usual
    answer: str = click.prompt(question, default=usual, err=True)
    return answer


def _is_asked() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty()


def _usual(say: Words) -> tuple[str, ...]:
    """The languages that a deck most likely has: one's own, and the presenter's others."""
    return tuple(dict.fromkeys([say.language, *known_languages()]))


def _languages(written: str, say: Words) -> tuple[str, ...]:
    """The language codes in a list with commas. Raises CommandError."""
    from presenter.load.readers import is_language

    codes = tuple(dict.fromkeys(written.replace(",", " ").split()))
    for code in codes:
        if meant := code_of(code):
            raise CommandError(say("problems.language-expected-near", word=code, nearest=meant))
        if not is_language(code):
            raise CommandError(say("problems.language-expected", word=code))
    if not codes:
        raise CommandError(say("problems.language-expected", word=written))
    return codes


def _titles(first: str, codes: tuple[str, ...], say: Words) -> tuple[str, ...]:
    """The title in each language, after that in the original."""
    return (first, *(_asked(say("new.title-in", language=code), first) for code in codes[1:]))


def _title(titles: tuple[str, ...], codes: tuple[str, ...], say: Words) -> dict[str, str]:
    """The title in each language, or the same in all. Raises CommandError for too many titles."""
    if len(titles) > len(codes):
        raise CommandError(say("new.many-titles", n=len(titles), languages=", ".join(codes)))
    said = [" ".join(title.split()) for title in titles]
    if not all(said):
        raise CommandError(say("new.no-title"))
    if len(set(said)) == 1 and len(said) in (1, len(codes)):
        return {"": said[0]}
    return dict(zip(codes, (*said, *[""] * (len(codes) - len(said))), strict=True))


def _minutes(written: str, say: Words) -> int:
    """The minutes in a whole number. Raises CommandError."""
    if written.isascii() and written.isdigit() and 1 <= int(written[:9]) <= MOST_MINUTES:
        return int(written)
    raise CommandError(say("new.bad-minutes", word=written, most=MOST_MINUTES))
