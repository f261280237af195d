"""`tweespraak add`: one more slide."""

from itertools import takewhile
from pathlib import Path

import click

from presenter.cli import suggestions
from presenter.cli.deck import deck_path, own_words
from presenter.cli.help import Verb
from presenter.exits import PROBLEMS, CommandError
from presenter.model.deck import Deck, Section
from presenter.model.problem import Mark
from presenter.model.slide import COVERS, Slide
from presenter.model.text import Text
from presenter.words import Words


@click.command(cls=Verb)
@click.argument("title")
@click.argument("deck", default=Path(), type=click.Path(path_type=Path))
@click.option(
    "--section",
    metavar="FILE|NAME",
    shell_complete=suggestions.SECTIONS,
)
@click.option("--translated", "others", metavar="TEXT", multiple=True)
def add(title: str, deck: Path, section: str | None, others: tuple[str, ...]) -> None:
    """Add a slide behind the last one, or behind the last of a section."""
    from presenter.load import load  # `--help` does without
    from presenter.writing.addition import slide_lines
    from presenter.writing.starter import starter_text

    say = own_words()
    loaded = load(deck_path(deck))
    if loaded.deck is None:
        raise CommandError(say("add.unreadable", file=deck), PROBLEMS)
    languages = loaded.deck.languages
    said = [" ".join(one.split()) for one in (title, *others)]
    if not all(said):
        raise CommandError(say("new.no-title"))
    if len(said) > len(languages):
        raise CommandError(say("new.many-titles", n=len(said), languages=", ".join(languages)))
    versions = dict(zip(languages, (*said, *[""] * len(languages)), strict=False))
    name = _free_id(said[0], loaded.deck)
    lines = slide_lines(
        name,
        versions if len(languages) > 1 else {"": said[0]},
        starter_text("new-text", languages),
    )
    file = _file(loaded.deck, section, str(loaded.files[0]), say)
    closing = len(list(takewhile(_is_sources, reversed(_slides(loaded.deck, file)))))
    click.echo(f"{file}:{_put(file, lines, closing, say)}")
    click.echo(say("add.made", id=name, deck=deck), err=True)


def _free_id(title: str, deck: Deck) -> str:
    """An id for a slide that no other slide has."""
    from presenter.load.assembly import slug

    wanted = slug(Text(title)) or "slide"
    taken, name, number = {*deck.ids}, wanted, 2
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    return name


def _file(deck: Deck, wanted: str | None, main: str, say: Words) -> str:
    """The file of the section that is wanted, or of the last. Raises CommandError."""
    places = [(one, one.mark) for one in deck.sections if one.mark is not None]
    if wanted is not None:
        chosen = [mark.file for section, mark in places if _is_called(section, mark, wanted)]
        if not chosen:
            known = ", ".join(Path(mark.file).name for _, mark in places)
            raise CommandError(say("add.no-section", section=wanted, sections=known))
        return chosen[0]
    own = [mark for section, mark in places if not _closes(section)]
    last = own or [mark for _, mark in places]
    return last[-1].file if last else main


def _slides(deck: Deck, file: str) -> list[Slide]:
    """The slides that are written in a file, without what its own title becomes."""
    written = [slide for slide in deck.slides if slide.mark and slide.mark.file == file]
    return [slide for slide in written if slide.layout not in COVERS]


def _closes(section: Section) -> bool:
    """Whether a section has nothing but sources, which a talk ends with."""
    own = [slide for slide in section.slides if slide.layout not in COVERS]
    return bool(own) and all(map(_is_sources, own))


def _is_sources(slide: Slide) -> bool:
    """Whether a slide has sources, and nothing else."""
    from presenter.elements.kinds.sources import Sources

    return bool(slide.body) and all(isinstance(part, Sources) for part in slide.body)


def _is_called(section: Section, mark: Mark, wanted: str) -> bool:
    path = Path(mark.file)
    titles = section.title.versions.values() if section.title else ()
    names = (str(path), path.name, path.stem, section.label, *titles)
    return wanted.casefold() in {name.casefold() for name in names if name}


def _put(file: str, slide: list[str], closing: int, say: Words) -> int:
    """Put a slide in a file, before so many that close it; the line where it begins.

    Raises CommandError.
    """
    from presenter.writing.addition import NoPlaceError, with_slide
    from presenter.writing.save import save

    path = Path(file)
    try:
        content = path.read_bytes()
        text, line = with_slide(content.decode(), slide, closing)
        save(path, text.encode())
    except NoPlaceError as error:
        raise CommandError(say(error.code, file=file), PROBLEMS) from error
    except UnicodeDecodeError as error:
        raise CommandError(say("add.unreadable", file=file), PROBLEMS) from error
    except OSError as error:
        raise CommandError(say("cli.unwritable", path=file, reason=error.strerror or "")) from error
    return line
