"""A slide is added behind the others, and not a letter of them changes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.reading import Mapping, Sequence, compose_all
from presenter.shipped import shipped
from presenter.writing.addition import NoPlaceError, slide_lines, with_slide

SLIDE = slide_lines("gate", {"nl": "Het hek", "en": ""}, {"nl": "Dicht", "en": "Shut"})
EXAMPLES = Path(__file__).parent.parent / "examples"
FILES = [
    path
    for path in (*EXAMPLES.rglob("*.yaml"), *Path(shipped("deck")).glob("[0-9]*.yaml"))
    if "slides:" in path.read_text("utf-8")
]


def ids(text: str) -> list[str]:
    """The ids of the slides in a file."""
    document = compose_all(text, "deck.yaml")
    root = document.root
    assert isinstance(root, Mapping)
    slides = root.entries["slides"]
    assert isinstance(slides, Sequence)
    return [getattr(one.entries.get("id"), "text", "") for one in slides.items]  # type: ignore[attr-defined]  # they are mappings


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_all_else_stays_as_it_is(path: Path, end: str) -> None:
    """Byte for byte, in every deck there is, with the line ends of either kind of computer."""
    text = path.read_text("utf-8").replace("\n", end)
    whole, line = with_slide(text, SLIDE)
    assert ids(whole) == [*ids(text), "gate"]
    lines, before = whole.split("\n"), text.split("\n")
    assert lines[line - 1].strip() == "- id: gate"
    added = len(lines) - len(before)
    start = line - 1 - (added - len(SLIDE))
    assert [*lines[:start], *lines[start + added :]] == before


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.parametrize("closing", [1, 2, 99])
def test_slides_that_close_a_file_stay_behind(path: Path, closing: int) -> None:
    """Byte for byte too; where there are fewer, all of them do."""
    text = path.read_text("utf-8")
    whole, line = with_slide(text, SLIDE, closing)
    known = ids(text)
    at = max(0, len(known) - closing)
    assert ids(whole) == [*known[:at], "gate", *known[at:]]
    lines, before = whole.split("\n"), text.split("\n")
    assert lines[line - 1].strip() == "- id: gate"
    added = len(lines) - len(before)
    assert [*lines[: line - 1], *lines[line - 1 + added :]] == before


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("title: T\n", "title: T\nslides:\n  - id: a\n    title: A\n"),
        ("title: T", "title: T\nslides:\n  - id: a\n    title: A\n"),
        ("slides:\nlabel: A\n", "slides:\n  - id: a\n    title: A\nlabel: A\n"),
        (
            "slides:\n- id: x\n# end\nlabel: A\n",
            "slides:\n- id: x\n\n- id: a\n  title: A\n# end\nlabel: A\n",
        ),
        (
            "slides:\n    -   id: x\n    -   id: y",
            "slides:\n    -   id: x\n    -   id: y\n    -   id: a\n        title: A\n",
        ),
        (
            "slides:\n  - id: x\n    notes: |\n      # no comment\n\n\n",
            "slides:\n  - id: x\n    notes: |\n      # no comment\n\n  - id: a\n    title: A\n\n\n",
        ),
        ("", "slides:\n  - id: a\n    title: A\n"),
    ],
)
def test_a_slide_stands_as_the_others_do(text: str, whole: str) -> None:
    assert with_slide(text, ["id: a", "title: A"])[0] == whole


@pytest.mark.parametrize(
    "text", ["slides: []\n", "slides: [{id: x}]\n", "slides: 3\n", "- a\n", "a: [b\n", "slides: {}"]
)
def test_what_cannot_be_added_to_is_told(text: str) -> None:
    with pytest.raises(NoPlaceError):
        with_slide(text, SLIDE)


@given(st.text("slides: -\n#|'\"[]{}ab\t", max_size=40))
def test_whatever_a_file_holds_it_is_added_to_rightly_or_not_at_all(text: str) -> None:
    try:
        whole, line = with_slide(text, SLIDE)
    except NoPlaceError:
        return
    assert ids(whole)[-1] == "gate"
    assert whole.split("\n")[line - 1].strip().startswith("- id: gate")
