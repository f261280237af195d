"""Notes: markers for steps where a slide has those steps, and no others."""

import re

from presenter.imports.slide import Sheet
from presenter.model.text import Text

STEP = "\ue00c{}\ue00d"
"""Stands for the marker of a step until it is known how many the slide has."""

_STEP = re.compile("\ue00c(\\d{1,3})\ue00d ?")
_LIKE_MARKER = re.compile(
    r"(\A\s*|\n[ \t]*\n\s*)\[(?=[0-9]{1,3}(?: ?[-–] ?[0-9]{1,3})?\](?:\s|\Z))"
)


def settled(notes: Text, steps: int) -> Text:
    """Notes of a slide with so many steps; what only looks like a marker becomes text."""

    def marker(found: re.Match[str]) -> str:
        return f"[{found[1]}] " if int(found[1]) <= steps else ""

    return Text(
        {
            language: _STEP.sub(marker, _LIKE_MARKER.sub(r"\1\\[", written)).strip()
            for language, written in notes.versions.items()
        }
    )


def settle(sheet: Sheet) -> None:
    """Settle the notes of a slide, once all that is on it is known."""
    if sheet.notes is not None:
        sheet.notes = settled(sheet.notes, sheet.steps())
