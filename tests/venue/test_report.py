"""Findings as people read them, and as programs do."""

import json

from presenter.layout.cells import cells
from presenter.venue.finding import Finding, Part, Severity, to_do
from presenter.venue.report import as_json, as_text
from presenter.venue.signs import Sign
from presenter.words import speak
from tests.decks import DUTCH, ENGLISH
from tests.source import FILES, name_of, strings, tree_of

ODD = Finding("signs-odd", Severity.LOOK, {"n": 2, "signs": (Sign("☕", 3), Sign("é", 0))})
PARTS = (
    Part("screen", (Finding("ground-dark"), ODD)),
    Part("computer", (Finding("power-unknown", Severity.UNKNOWN),)),
)
SAY = speak(ENGLISH)


def test_a_finding_has_a_mark_in_words_and_what_to_do_under_it() -> None:
    """Sentences stand under each other; nothing but words says how it is."""
    assert list(as_text(PARTS, "Tuin", SAY, 64)) == [
        "Tuin",
        "",
        "This screen",
        "  ok       Its background is dark.",
        "  look     2 signs are wider or narrower here than they should",
        "           be, and move what stands beside them: ☕ (slide 3),",
        "           é.",
        "           → Look at these slides, and take another sign if it",
        "             matters.",
        "",
        "This computer",
        "  unknown  It does not say whether it runs on a battery.",
    ]


def test_no_line_is_wider_than_the_terminal() -> None:
    """In the language with the longer words too."""
    for width in (44, 60, 80, 200):
        lines = list(as_text(PARTS, "Tuin", speak(DUTCH), width))
        assert max(map(cells, lines)) <= width


def test_what_asks_for_something_is_set_apart() -> None:
    """With the headings."""
    lines = list(as_text(PARTS, "Tuin", SAY, 64, lambda text: f"*{text}*"))
    assert [line for line in lines if "*" in line] == [
        "*Tuin*",
        "*This screen*",
        "  *look*     2 signs are wider or narrower here than they should",
        "*This computer*",
    ]


def test_in_a_pipe_a_finding_is_one_line() -> None:
    """To be searched, and counted."""
    lines = list(as_text(PARTS, "Tuin", SAY, None))
    assert [line for line in lines if line.startswith("  look")] == [
        "  look     2 signs are wider or narrower here than they should be, and move what stands "
        "beside them: ☕ (slide 3), é. → Look at these slides, and take another sign if it matters."
    ]


def test_programs_get_the_values_as_they_are() -> None:
    """And a count of what is to be done."""
    told = json.loads(as_json(PARTS, SAY))
    assert told["todo"] == to_do(PARTS) == 1
    assert told["screen"][1]["values"] == {"n": 2, "signs": [["☕", 3], ["é", 0]]}
    assert told["screen"][1]["todo"].startswith("Look at these slides")


def test_a_number_is_written_as_the_language_does() -> None:
    """With a comma or a point."""
    roomy = Part("computer", (Finding("disk", Severity.OK, {"gigabytes": 83.5}),))
    assert "83,5 GB" in "\n".join(as_text([roomy], "", speak(DUTCH), None))
    assert "83.5 GB" in "\n".join(as_text([roomy], "", SAY, None))


def test_every_sentence_belongs_to_a_finding() -> None:
    """None is kept that is never said, and what is to be done belongs to something that is."""
    sentences: dict[str, dict[str, object]] = dict(SAY.entry("doctor"))  # type: ignore[arg-type]
    written = {
        text
        for path in FILES
        if name_of(path).startswith(("venue/", "cli/doctor"))
        for text, _, inside in strings(tree_of(path))
        if inside == "Finding"
    }
    begun = tuple(text for text in written if text.endswith("-"))
    assert {code for code in sentences["is"] if code not in written | set(begun)} == {
        code for code in sentences["is"] if code.startswith(begun) and code not in written
    }
    assert sentences["do"].keys() <= sentences["is"].keys()
