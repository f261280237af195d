"""The decks that are measured: the slides in bench/deck, repeated and numbered.

Every slide ends with a word of its own, mark00042 on the forty-second; the title is the first.
"""

import json
import re
from enum import StrEnum
from itertools import cycle
from pathlib import Path

_SOURCE = Path(__file__).parent / "deck"
_PER_SECTION = 100


class Shape(StrEnum):
    """How a deck lies on the disk."""

    FOLDER = "folder"
    FILE = "one file"
    MARKDOWN = "Markdown"
    JSON = "Markdown in JSON"  # clippt's


_SUFFIX = {Shape.FOLDER: "", Shape.FILE: ".yaml", Shape.MARKDOWN: ".md", Shape.JSON: ".json"}


def deck(folder: Path, slides: int, shape: Shape) -> Path:
    """A deck of so many slides, the title included, written when it is first asked for.

    What is given back is what a presenter is given: a file, or a folder of its own.
    """
    path = folder / f"deck-{slides}{_SUFFIX[shape]}"
    if path.exists():
        pass
    elif shape is Shape.FOLDER:
        _write_sections(path, slides)
    elif shape is Shape.FILE:
        title, heading, numbered = _yaml(slides)
        path.write_text(title + heading + "".join(numbered), encoding="utf-8")
    elif shape is Shape.MARKDOWN:
        path.write_text("\n---\n".join(_markdown(slides)), encoding="utf-8")
    else:
        texts = [{"type": "markdown", "source": text} for text in _markdown(slides)]
        path.write_text(json.dumps({"slides": texts}), encoding="utf-8")
    return path


def _write_sections(folder: Path, slides: int) -> None:
    folder.mkdir()
    title, heading, numbered = _yaml(slides)
    names = []
    for start in range(0, len(numbered), _PER_SECTION):
        names.append(f"{start:06}.yaml")
        section = heading + "".join(numbered[start : start + _PER_SECTION])
        (folder / names[-1]).write_text(section, encoding="utf-8")
    (folder / "deck.yaml").write_text(f"{title}sections: [{', '.join(names)}]\n", encoding="utf-8")


def _yaml(slides: int) -> tuple[str, str, list[str]]:
    """The title, the line above the slides, and the slides but the title."""
    heading, *patterns = re.split(r"(?m)^(?=  - id: )", _read("slides.yaml"))
    return _read("deck.yaml"), heading, _number(patterns, slides)


def _markdown(slides: int) -> list[str]:
    """All slides, the title included."""
    title, *patterns = _read("slides.md").split("\n---\n")
    return [title, *_number(patterns, slides)]


def _number(patterns: list[str], slides: int) -> list[str]:
    numbered = zip(range(2, slides + 1), cycle(patterns), strict=False)
    return [pattern.replace("00000", f"{number:05}") for number, pattern in numbered]


def _read(name: str) -> str:
    return (_SOURCE / name).read_text(encoding="utf-8")
