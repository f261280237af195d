"""All mistakes at once: what stands behind a mistake in the syntax is found too."""

from pathlib import Path

import pytest

from presenter.reading import Mapping, Sequence, compose_all, read_yaml, recover
from tests.reading.nodes import plain

pytestmark = pytest.mark.usefixtures("either_parser")


def told(text: str) -> list[str]:
    """Problems as "line:column path: code"."""
    return [
        f"{one.mark.line}:{one.mark.column} {one.path}: {one.code}"
        for one in compose_all(text, "f").problems
    ]


DECK = """\
section: {nl: Een, en: One}
slides:
  - id: first
    title: Vraag: wat
    notes: niet #gezien
  - id: second
    title: kleur #3
    body:
      - text: "ja" en nee
  - id: third
    id: again
    notes: |
      - a list
      - in the notes: really: yes
  - id: fourth
    title: 's avonds
  - id: fifth
    body: [foto's, &a b]
"""


def test_mistakes_behind_a_mistake_in_the_syntax_are_found() -> None:
    """Three more slides with mistakes, and the paths count the slides that were taken out."""
    assert told(DECK) == [
        "4:17 slides[0]: colon-in-text",
        "7:18 slides[1].title: comment-in-text",
        "9:20 slides[1].body[0]: quote-rest",
        "11:5 slides[2].id: duplicate-key",
        "16:12 slides[3].title: apostrophe",
        "18:20 slides[4].body[1]: anchor",
    ]


def test_what_could_be_read_is_there_and_known_to_be_broken() -> None:
    """A running talk must not take it for the deck, but a check can look at the rest."""
    document = compose_all(DECK, "f")
    assert (document.broken, document.whole) == (True, False)
    assert plain(document.root) == {
        "section": {"nl": "Een", "en": "One"},
        "slides": [
            {"id": "third", "notes": "- a list\n- in the notes: really: yes\n"},
            {"id": "fifth", "body": ["foto's", "b"]},
        ],
    }
    assert isinstance(document.root, Mapping)
    slides = document.root.entries["slides"]
    assert isinstance(slides, Sequence)
    assert [slide.path for slide in slides.items] == ["slides[2]", "slides[4]"]
    assert document.lines[3] == "    title: Vraag: wat"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "title: Vraag: wat\nslides:\n- id: @a\n- id: b\n  x: [c\n- *d\n",
            [
                "1:13 : colon-in-text",
                "3:7 slides[0].id: at",
                "5:6 slides[1].x: unclosed-bracket",
                "6:3 slides[2]: alias",
            ],
        ),
        (
            "slides:\n  - a: b\n - c: d\n  - *e\n",
            ["3:2 : indentation", "4:5 slides[1]: alias"],
        ),
        (
            "slides: - a\nother: %\n",
            ["1:9 slides: dash", "2:8 other: percent"],
        ),
        (
            "slides:\n  - a: {b: c\n    d: e\n  - *f\n",
            ["2:8 slides[0].a: unclosed-bracket", "4:5 slides[1]: alias"],
        ),
        (
            "a: b\n---\nc: Vraag: wat\n---\nd: *e\n",
            [
                "2:1 : second-document",
                "3:9 : colon-in-text",
                "4:1 : second-document",
                "5:4 d: alias",
            ],
        ),
        ("- " * 60 + "\n- *a\n", ["1:81 " + "[0]" * 39 + ": depth", "2:3 [1]: alias"]),
    ],
)
def test_the_smallest_piece_is_taken_out(text: str, found: list[str]) -> None:
    """An item of the outermost list goes as one, and around that list each key by itself."""
    assert told(text) == found


def test_there_is_an_end_to_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty mistakes in the syntax are enough, and fewer in a file that takes long."""
    text = "- @a\n" * 50
    assert len(told(text)) == recover.ATTEMPTS + 1
    monkeypatch.setattr(recover, "WORK", 3 * len(text))
    assert len(told(text)) == 4


def test_a_file_is_read_with_all_its_problems(tmp_path: Path) -> None:
    """Those of its bytes, its syntax and its values stand in the order of the file."""
    path = tmp_path / "deck.yaml"
    path.write_bytes(b"- *a\n- b\x1b\n- @c\n- d: e\n  d: f\n")
    document = read_yaml(path, "deck.yaml")
    assert [f"{one.mark.line}:{one.mark.column} {one.code}" for one in document.problems] == [
        "1:3 alias",
        "2:4 control-character",
        "3:3 at",
        "5:3 duplicate-key",
    ]
    assert {one.mark.file for one in document.problems} == {"deck.yaml"}


def test_a_file_that_cannot_be_read_is_a_broken_document(tmp_path: Path) -> None:
    """There is a document in any case, with the reason in it."""
    document = read_yaml(tmp_path / "none.yaml", "none.yaml")
    assert (document.root, document.whole, document.broken) == (None, False, True)
    assert [one.code for one in document.problems] == ["file-missing"]
