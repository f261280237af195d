"""`tweespraak import`: a deck of another tool, in Markdown, as a deck of ours."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.cli.deck import own_words
from presenter.cli.help import Verb
from presenter.exits import PROBLEMS, CommandError
from presenter.words import known_languages

if TYPE_CHECKING:
    from presenter.imports import Imported, Source

_NAMED = re.compile(r"(?P<name>.+)[._-](?P<language>[a-z]{2}(?:-[A-Za-z]{2})?)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@click.command("import", cls=Verb)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("-o", "--output", "target", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--from", "dialect", metavar="TOOL", default="")
@click.option("--lang", "languages", metavar="CODE", multiple=True)
def import_(
    files: tuple[Path, ...], target: Path | None, dialect: str, languages: tuple[str, ...]
) -> None:
    """Make a deck of Markdown slides, and tell what could not be carried over."""
    from presenter.cli.deck_id import new_id
    from presenter.imports import DIALECTS, ImportingError, deck_lines, imported

    say = own_words()
    if dialect and dialect not in DIALECTS:
        known = ", ".join(DIALECTS)
        raise CommandError(say("import.unknown-dialect", word=dialect, known=known))
    sources = [_read(path, language) for path, language in _each(files, languages)]
    name = _named(files[0])[0]
    target = target or Path(name)
    if os.path.lexists(target):
        raise CommandError(say("import.exists", path=target))
    try:
        found = imported(sources, name, dialect)
    except ImportingError as error:
        sentence = say(f"import.{error.code}", path=error.file, **error.values)
        raise CommandError(sentence, PROBLEMS) from error
    made_from = say("import.made-from", files=", ".join(source.path.name for source in sources))
    head = found.draft.head
    draft = found.draft._replace(head=head._replace(id=new_id(head.title)))
    _write(target, "\n".join(deck_lines(draft, made_from, say)) + "\n", found)
    _tell(found, sources, dialect)
    click.echo(target / "deck.yaml")
    click.echo(say("import.done", n=len(found.draft.sheets), path=target), err=True)


def _named(path: Path) -> tuple[str, str]:
    """The name of a deck and its language, as the name of its file says: `talk.nl.md`."""
    found = _NAMED.fullmatch(path.stem)
    if found is None or (found["language"] not in known_languages() and "." not in path.stem):
        return path.stem or path.name, ""
    return found["name"], found["language"]


def _each(files: tuple[Path, ...], languages: tuple[str, ...]) -> list[tuple[Path, str]]:
    """The files with their languages. Raises CommandError where that cannot be known."""
    say = own_words()
    for word in languages:
        if not _LANGUAGE.fullmatch(word):
            raise CommandError(say("import.unknown-language", word=word))
    if languages and len(languages) != len(files):
        raise CommandError(say("import.languages-many", n=len(languages), files=len(files)))
    if len(files) == 1 and not languages:
        files = (*files, *_beside(files[0]))
    found = [
        (path, languages[number] if languages else _named(path)[1])
        for number, path in enumerate(files)
    ]
    seen: set[str] = set()
    for path, language in found if len(found) > 1 else []:
        if not language:
            raise CommandError(say("import.language-missing", path=path))
        if language in seen:
            raise CommandError(say("import.language-twice", language=language))
        seen.add(language)
    return found


def _beside(path: Path) -> Iterator[Path]:
    """The same deck in the other languages that the presenter speaks, where it lies beside."""
    _, language = _named(path)
    for other in known_languages() if language else ():
        beside = path.with_name(f"{path.stem[: -len(language)]}{other}{path.suffix}")
        if other != language and beside.is_file():
            click.echo(own_words()("import.beside", file=beside), err=True)
            yield beside


def _read(path: Path, language: str) -> "Source":
    """A file's text. Raises CommandError."""
    from presenter.imports import Source
    from presenter.reading import read_source

    say = own_words()
    text, problems = read_source(path, str(path))
    if text is None:
        first = problems[0]
        if first.code == "file-missing":
            raise CommandError(say("import.no-such-file", path=path))
        reason = say(f"problems.{first.code}", **first.values)
        raise CommandError(say("import.unreadable", path=path, reason=reason), PROBLEMS)
    return Source(path, text, language)


def _write(target: Path, text: str, found: "Imported") -> None:
    """Write the deck's folder beside where it shall be, and rename it: it is there whole, or not.

    Raises CommandError.
    """
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        beside.mkdir(parents=True)
        (beside / "deck.yaml").write_text(text, "utf-8")
        for place, path in found.pictures.items():
            (beside / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, beside / place)
        beside.rename(target)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        reason = error.strerror or ""
        raise CommandError(
            own_words()("import.unwritable", path=target, reason=reason), PROBLEMS
        ) from error


def _tell(found: "Imported", sources: "list[Source]", dialect: str) -> None:
    """Say how the files were read, and each thing to look at."""
    from presenter.imports import PLAIN

    say = own_words()
    for source, read in zip(sources, found.dialects, strict=True):
        if not dialect:
            key = "import.recognised" if read else "import.plain"
            click.echo(say(key, file=source.path, dialect=read or PLAIN), err=True)
    for one in found.remarks:
        sentence = say(f"import.remarks.{one.code}", **one.values)
        click.echo(f"{one.file}:{one.line}: {sentence}", err=True)
    if found.remarks:
        click.echo(say("import.remarks-count", n=len(found.remarks)), err=True)
