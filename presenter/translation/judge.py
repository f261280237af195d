"""Whether words can stand for an original: what a slide or its notes need must be in both."""

from collections.abc import Iterator

from presenter.model.notes import markers
from presenter.model.text import spans
from presenter.reading import ReadingError
from presenter.translation.passages import Passage

_MARKS = ("*", "`", "~~", "](")


def ended_as(said: str, original: str) -> str:
    """With a line end behind it where the original has one, and only there."""
    end = "\n" if original.endswith("\n") else ""
    return said.rstrip("\n") + end


def judge(passage: Passage, said: str) -> None:
    """Raise ReadingError where a translation cannot stand for its original."""
    wanted, found = (sorted(_steps(one)) for one in (passage.original, said))
    if passage.is_said and wanted != found:
        said_of = {"wanted": " ".join(wanted) or "–", "found": " ".join(found) or "–"}
        raise ReadingError("po-steps", **said_of)
    if odd := sorted(_loose(said) - _loose(passage.original)):
        raise ReadingError("po-marks", mark=odd[0])


def _steps(written: str) -> Iterator[str]:
    yield from (marker for marker, _ in markers(written))


def _loose(written: str) -> set[str]:
    """The marks of Markdown that close nothing, and would be shown."""
    plain = "".join(span.text for span in spans(written) if not span.code)
    return {mark for mark in _MARKS if mark in plain}
