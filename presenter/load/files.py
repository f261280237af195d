"""The files of one deck: reading them in slices, and keeping what was wrong with them."""

from collections.abc import Generator
from pathlib import Path

from presenter.elements.scope import Scope
from presenter.model.problem import Mark, Problem
from presenter.reading import LIMIT, Composer, Document, Node, compose_all, read_source

DECK_FILE = "deck.yaml"

SLICE = 400
"""Parser events between two pauses: two or three milliseconds of work."""


class Files:
    """The deck file, the folder it lies in, and all that was read there."""

    def __init__(self, path: Path) -> None:
        self.main = path / DECK_FILE if path.is_dir() else path
        self.folder = self.main.parent
        self.paths: list[Path] = []
        self.documents: dict[str, Document] = {}
        self.problems: list[Problem] = []
        self.ids: dict[str, Mark] = {}
        self.broken = False

    def open(self, path: Path, head: int = LIMIT) -> Composer | None:
        """A file about to be read, or its first bytes; None when it cannot be."""
        self.paths.append(path)
        name = str(path)
        text, problems = read_source(path, name, head)
        self.problems += problems
        if text is None:
            self.broken = True
            self.documents[name] = Document(name)
            return None
        return Composer(text, name)

    def finish(self, composer: Composer) -> Generator[None, None, Node | None]:
        """Read a file to its end; after a mistake in its syntax, around the mistake."""
        while not composer.advance(SLICE):
            yield
        document = composer.document
        if document.broken:
            self.broken = True
            document = compose_all(document.text, document.file)
        self.documents[document.file] = document
        self.problems += document.problems
        if document.root is None and not document.problems:
            self.report(document.file, "file-empty")
        return document.root

    def read(self, path: Path) -> Generator[None, None, Node | None]:
        """The root of a file; None when there is nothing to be had from it."""
        composer = self.open(path)
        if composer is None:
            return None
        return (yield from self.finish(composer))

    def report(self, file: str, code: str, path: str = "", **values: str) -> None:
        """Note something wrong with a file as a whole."""
        self.problems.append(Problem(Mark(file, 0, 0), path, code, values))

    def scope(self, path: Path) -> Scope:
        """The surroundings in which the values of a file are read."""
        scope = Scope(str(path), self.folder)
        scope.problems, scope.ids = self.problems, self.ids
        return scope
