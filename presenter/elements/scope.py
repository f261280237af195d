"""What reading a deck knows and finds on its way: languages, sources, problems."""

from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from presenter.elements.origins import Origin, Origins, Written
from presenter.model.picture import Image
from presenter.model.problem import Mark, Problem
from presenter.model.text import Text
from presenter.reading import Node


class Named(NamedTuple):
    """An image where a deck names it: the place, and the path of the value."""

    mark: Mark
    path: str
    image: Image


class Scope:
    """The surroundings of the file being read, and every problem found so far."""

    __slots__ = ("file", "folder", "ids", "images", "languages", "origins", "problems", "sources")

    def __init__(
        self,
        file: str,
        folder: Path,
        languages: tuple[str, ...] = (),
        sources: Collection[str] = (),
    ) -> None:
        self.file = file
        self.folder = folder
        self.languages = languages
        self.sources = sources
        self.problems: list[Problem] = []
        self.ids: dict[str, Mark] = {}
        """Where each id was given first, in any file of the deck."""

        self.images: list[Named] = []
        """Every image that the deck names and that is there to be drawn."""

        self.origins: Origins | None = None
        """Where its parts stand, if somebody wants to know."""

    def report(self, node: Node, code: str, **values: object) -> None:
        """Note something wrong at a node; `code` is the key of its sentence."""
        mark = self.mark(node)
        said = {name: str(value) for name, value in values.items()}
        self.problems.append(Problem(mark, node.path, code, said))

    def keep_text(self, node: Node, text: Text) -> None:
        """Note where a text was read."""
        if self.origins is not None:
            self.origins.texts.append(Written(Origin(self.file, node), text))

    def keep_slide(self, node: Node) -> None:
        """Note where a slide was read."""
        if self.origins is not None:
            self.origins.slides.append(Origin(self.file, node))

    def keep_source(self, node: Node, key: str) -> None:
        """Note where the key of a source was read."""
        if self.origins is not None:
            self.origins.sources[key] = Origin(self.file, node)

    def mark(self, node: Node) -> Mark:
        """Where a node stands."""
        return Mark(self.file, node.line, node.column)
