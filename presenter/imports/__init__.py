"""Importing: Markdown decks of other tools to decks of ours, and what could not be carried over."""

from presenter.imports.deck import DIALECTS, PLAIN, ImportingError, recognised
from presenter.imports.deck_file import deck_lines
from presenter.imports.importing import Imported, Source, imported
from presenter.imports.remark import Remark

__all__ = [
    "DIALECTS",
    "PLAIN",
    "Imported",
    "ImportingError",
    "Remark",
    "Source",
    "deck_lines",
    "imported",
    "recognised",
]
