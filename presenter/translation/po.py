"""Passages as a gettext catalogue (PO), which Poedit and its like read."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib

from presenter.model.notes import markers
from presenter.model.text import Span, spans
from presenter.translation.passages import Passage, State
from presenter.words import Words

COLUMNS = 78


def po_text(
    made: Iterable[Passage], title: str, target: str, folder: Path, say: Words, version: str
) -> str:
    """The catalogue of a deck in a language. The same passages give the same text.

    What is stale is fuzzy; where a text stands is told as seen from the `folder` of the deck.
    """
    catalogue = polib.POFile(wrapwidth=COLUMNS)
    catalogue.header = say("po.header", title=" ".join(title.split()))
    catalogue.metadata = {
        "Project-Id-Version": " ".join(title.split()),
        "Language": target.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Generator": f"Tweespraak {version}",
    }
    for one in made:
        file = os.path.relpath(one.mark.file, folder).replace(os.sep, "/")
        catalogue.append(
            polib.POEntry(
                msgctxt=one.context,
                msgid=one.original,
                msgstr=one.translation,
                comment="\n".join(_remarks(one, say)),
                occurrences=[(file, str(one.mark.line))],
                flags=["fuzzy"] if one.state is State.STALE else [],
            )
        )
    return f"{catalogue}"


def _remarks(one: Passage, say: Words) -> Iterator[str]:
    """What a translator has to know of a text."""
    if one.is_said:
        yield say("po.said")
    if one.state is State.STALE:
        yield say("po.stale")
    if one.state is State.SHARED:
        yield say("po.shared")
    if found := [marker for marker, _ in markers(one.original)] if one.is_said else []:
        yield say("po.steps", markers=" ".join(dict.fromkeys(found)))
    if any(span != Span(span.text) for span in spans(one.original)):
        yield say("po.markdown")
