"""Markdown files to one deck: each is read by its dialect, and several are put together."""

from pathlib import Path
from typing import NamedTuple

from presenter.imports.deck import Read, read_deck
from presenter.imports.notes import settle, settled
from presenter.imports.pair import Pairing, in_language
from presenter.imports.pictures import keep_pictures
from presenter.imports.remark import Remark
from presenter.imports.slide import Draft


class Source(NamedTuple):
    """A file to import: its text, and its language where it is known."""

    path: Path
    text: str
    language: str = ""


class Imported(NamedTuple):
    """What importing came to; `pictures` are the files to copy, by their paths in the deck.

    A dialect is empty where its file was read as plain Markdown.
    """

    draft: Draft
    dialects: list[str]
    remarks: list[Remark]
    pictures: dict[str, Path]


def imported(sources: list[Source], name: str, dialect: str = "") -> Imported:
    """A deck of one file, or of one in each language. Raises ImportingError.

    `name` is its title where no file has one. A language is needed where there are several files.
    """
    pictures: dict[str, Path] = {}
    reads: list[Read] = []
    for source in sources:
        read = read_deck(source.text, str(source.path), name, dialect)
        for place, path in keep_pictures(read.draft, source.path.parent, str(source.path)).items():
            pictures.setdefault(place, path)
        reads.append(read)
    draft = _together(sources, reads)
    head = draft.head
    if head.notes:
        draft = draft._replace(head=head._replace(notes=settled(head.notes, 0)))
    for sheet in draft.sheets:
        settle(sheet)
    remarks = [one for read in reads for one in read.remarks]
    remarks += [one for sheet in draft.sheets for one in sheet.remarks]
    order = {str(source.path): number for number, source in enumerate(sources)}
    remarks.sort(key=lambda one: (order.get(one.file, 0), one.line))
    return Imported(draft, [read.dialect for read in reads], remarks, pictures)


def _together(sources: list[Source], reads: list[Read]) -> Draft:
    draft = reads[0].draft
    if len(sources) == 1:
        language = sources[0].language
        languages = (language,) if language else draft.head.languages
        return draft._replace(head=draft.head._replace(languages=languages))
    draft = in_language(draft, sources[0].language)
    for source, read in zip(sources[1:], reads[1:], strict=True):
        other = in_language(read.draft, source.language)
        draft = Pairing((str(sources[0].path), str(source.path))).paired(draft, other)
    return draft
