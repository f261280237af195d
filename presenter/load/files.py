"""The files of one deck: reading them in slices, and keeping what was wrong with them."""

import os
from collections.abc import Generator
from pathlib import Path

from presenter.elements.origins import Origins
from presenter.elements.scope import Named, Scope
from presenter.model.problem import Mark, Problem
from presenter.reading import (
    LIMIT,
    Composer,
    Document,
    Mapping,
    Node,
    Sequence,
    compose_all,
    read_source,
)

DECK_FILE = "deck.yaml"

HEAD = 300_000
"""Bytes of a large file in which the first slides are looked for."""

SLICE = 400
"""Parser events between two pauses: two or three milliseconds of work."""


class Files:
    """The deck file, the folder it lies in, and all that was read there."""

    def __init__(self, path: Path, first: int | None = None, origins: bool = False) -> None:
        self.main = path / DECK_FILE if path.is_dir() else path
        self.first = first
        """How many slides of each file are wanted; None for all."""
        self.folder = self.main.parent
        self.paths: list[Path] = []
        self.documents: dict[str, Document] = {}
        self.shared: dict[str, Node | None] = {}
        """The roots of files that others take slides from."""

        self.problems: list[Problem] = []
        self.ids: dict[str, Mark] = {}
        self.images: list[Named] = []
        self.origins = Origins() if origins else None
        self.broken = False
        self.moot: set[str] = set()
        """Codes of problems that only follow from a file that cannot be read, which is told."""

    def size(self) -> int:
        """The bytes of the deck's files, so far as it has any."""
        whole = self.main.name == DECK_FILE
        paths = self.folder.glob("*.yaml") if whole else (self.main,)
        return sum(os.path.getsize(path) for path in paths if os.path.isfile(path))

    def _open(self, path: Path, limit: int) -> Composer | None:
        """A file about to be read; None when it cannot be."""
        self.paths.append(path)
        if path != self.main and not os.path.lexists(path):
            self.broken = True  # it was told where the file is named
            return None
        name = str(path)
        text, problems = read_source(path, name, limit)
        self.problems += problems
        if text is None:
            self.broken = True
            self.documents[name] = document = Document(name)
            document.broken = True
            return None
        return Composer(text, name)

    def _begin(self, composer: Composer, first: int) -> Generator[None, None, Node | None]:
        """The root of a file as far as its first slides."""
        while not composer.advance(SLICE // 8) and len(slides_of(composer.document.root)) <= first:
            yield
        root = composer.document.root
        if not isinstance(root, Mapping) or not slides_of(root):
            return root
        head, slides = parted(root)
        some = Sequence(head.line, head.column, head.trail)
        some.items = slides[:first]
        head.entries["slides"] = some
        return head

    def _finish(self, composer: Composer) -> Generator[None, None, Node | None]:
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
        root, document.root = document.root, None  # only its lines are wanted from here on
        return root

    def read(self, path: Path) -> Generator[None, None, Node | None]:
        """The root of a file; None when there is nothing to be had from it."""
        composer = self._open(path, LIMIT if self.first is None else HEAD)
        if composer is None:
            return None
        if self.first is not None:
            return (yield from self._begin(composer, self.first))
        return (yield from self._finish(composer))

    def share(self, path: Path) -> Generator[None, None, Node | None]:
        """The root of a file that slides are taken from: read to its end, and kept."""
        name = str(path)
        if name not in self.shared:
            composer = self._open(path, LIMIT)
            root = None if composer is None else (yield from self._finish(composer))
            self.shared[name] = root
        return self.shared[name]

    def unread(self, path: Path) -> bool:
        """Whether a file could not be read as it stands, so that something may be missing in it."""
        document = self.documents.get(str(path))
        return document is None or document.broken

    def is_moot(self, problem: Problem) -> bool:
        """Whether a problem is only there because a file cannot be read."""
        lost = problem.code == "missing-key" and not problem.path
        return problem.code in self.moot or (lost and self.unread(Path(problem.mark.file)))

    def report(self, file: str, code: str, path: str = "", **values: str) -> None:
        """Note something wrong with a file as a whole."""
        self.problems.append(Problem(Mark(file, 0, 0), path, code, values))

    def scope(self, path: Path) -> Scope:
        """The surroundings in which the values of a file are read."""
        scope = Scope(str(path), self.folder)
        scope.problems, scope.ids, scope.images = self.problems, self.ids, self.images
        scope.origins = self.origins
        return scope


def slides_of(root: Node | None) -> list[Node]:
    """The slides in the root of a file."""
    slides = root.entries.get("slides") if isinstance(root, Mapping) else None
    return slides.items if isinstance(slides, Sequence) else []


def parted(root: Mapping) -> tuple[Mapping, list[Node]]:
    """A file without its slides, and its slides, which are read in slices."""
    slides = slides_of(root)
    head = Mapping(root.line, root.column, root.trail)
    head.keys = root.keys
    head.entries = {
        key: node for key, node in root.entries.items() if key != "slides" or not slides
    }
    return head, slides
