"""Importing for tests: Markdown in, a deck file and what is said of it out."""

from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

from presenter.imports import Imported, Source, deck_lines, imported
from presenter.load import Loaded, load
from presenter.words import speak

SAY = speak("en")


class Result(NamedTuple):
    """What became of Markdown: as a draft, as the text of a deck file, and as a loaded deck."""

    found: Imported
    text: str
    loaded: Loaded

    @property
    def codes(self) -> list[tuple[int, str]]:
        """The line and the code of each remark."""
        return [(one.line, one.code) for one in self.found.remarks]

    @property
    def problems(self) -> list[str]:
        """The codes of what our own reader finds wrong."""
        return [one.code for one in self.loaded.problems]

    @property
    def body(self) -> str:
        """The deck file from its slides on."""
        return self.text.partition("\nslides:\n")[2]


def brought(folder: Path, *texts: str, dialect: str = "", languages: str = "") -> Result:
    """Import texts as `talk.md`, or in languages (`nl en`) as `talk.nl.md` and `talk.en.md`."""
    codes = languages.split() or [""]
    sources = [
        Source(folder / f"talk.{code}.md".replace("..", "."), dedent(text), code)
        for text, code in zip(texts, codes, strict=True)
    ]
    found = imported(sources, "talk", dialect)
    text = "\n".join(deck_lines(found.draft, "Imported.", SAY)) + "\n"
    path = folder / "talk.yaml"
    path.write_text(text, "utf-8")
    return Result(found, text, load(path))
