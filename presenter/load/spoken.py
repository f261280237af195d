"""Notes and cues, which only the speaker sees, and the steps that they name."""

from collections.abc import Iterator
from typing import Any

from presenter.elements.fields import TEXT, Entry, Reader, field, read_record
from presenter.elements.schema import TEXT as TEXTS
from presenter.elements.schema import Schema, besides, items, ref, whole
from presenter.elements.scope import Scope
from presenter.model.notes import Cue, Marks, markers, unmarked
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Scalar, Sequence


def _step(node: Node, scope: Scope) -> int | None:
    word = node.text if isinstance(node, Scalar) else ""
    if word.isascii() and word.isdigit() and len(word) < 4:
        return int(word)
    scope.report(node, "step-expected", word=word)
    return None


class CueRecord(Entry, kw_only=True):
    """A cue for one step."""

    say: Text = field(TEXT, "What you are reminded of.")
    at: int = field(
        Reader("step: a whole number", _step, schema=lambda scope: whole("[0-9]{1,3}", 0, 999)),
        "The step at which; 0, when the slide comes, if left out.",
        default=0,
    )


def _read_cue(node: Node, scope: Scope) -> Cue | None:
    if isinstance(node, Mapping) and not node.entries.keys().isdisjoint(CueRecord.READ):
        record = read_record(CueRecord, node, scope)
        return Cue(record.say, record.at) if record else None
    text = TEXT.read(node, scope)
    return Cue(text) if text else None


def _read_cues(node: Node, scope: Scope) -> tuple[Any, ...]:
    items = node.items if isinstance(node, Sequence) else [node]
    found = (_read_cue(item, scope) for item in items)
    return tuple(cue for cue in found if cue is not None)


_CUE: Schema = {"anyOf": [ref(CueRecord), besides(CueRecord.READ, TEXTS)]}
CUES = Reader(
    "text, or list of: text, or `say` with `at`",
    _read_cues,
    CueRecord,
    lambda scope: {"anyOf": [_CUE, items(_CUE)]},
)


def check_steps(node: Mapping, steps: int, scope: Scope) -> None:
    """Tell of cues and of markers in notes for steps that a slide does not have."""
    known = f"0–{steps}" if steps else "0"
    for at in _named_steps(node.entries.get("cue")):
        if at.text.isascii() and at.text.isdigit() and int(at.text[:9]) > steps:
            scope.report(at, "unknown-step", word=at.text, known=known)
    for notes in _scalars(node.entries.get("notes")):
        for word, marked in markers(notes.text):
            if marked[-1] > steps:
                scope.report(notes, "unknown-note-step", word=word, known=known)


def _scalars(text: Node | None) -> Iterator[Scalar]:
    """A text as it was written, in each of its languages."""
    for version in text.entries.values() if isinstance(text, Mapping) else (text,):
        if isinstance(version, Scalar):
            yield version


def _named_steps(node: Node | None) -> Iterator[Scalar]:
    for item in node.items if isinstance(node, Sequence) else (node,):
        at = item.entries.get("at") if isinstance(item, Mapping) else None
        if isinstance(at, Scalar):
            yield at


def cues_of(cues: tuple[Cue, ...], steps: int) -> tuple[Cue, ...]:
    """Cues at steps that the slide has: none is lost for want of its step."""
    return tuple(cue._replace(step=min(cue.step, steps)) for cue in cues)


def notes_of(notes: Text | None) -> tuple[Text | None, dict[str, Marks]]:
    """Notes without their markers, and the steps of their paragraphs by language.

    Markers go here, and nobody who shows, counts or searches notes knows of them.
    """
    if notes is None:
        return None, {}
    found = {language: unmarked(written) for language, written in notes.versions.items()}
    marks = {language: steps for language, (_, steps) in found.items() if steps}
    return Text({language: said for language, (said, _) in found.items()}), marks
