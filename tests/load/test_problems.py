"""Every mistake in what a deck says is told at its line, with what was probably meant."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.load import load
from tests.load.drawing_problems import DRAWINGS
from tests.load.problems import WHERE, meant, told

HEAD = """\
title: {nl: Tuin, en: Garden}
languages: [nl, en]
sources: {atlas: {authors: Bloem, title: Atlas}}
slides:
  - title: Rozen
    body:
"""

ELEMENTS = [
    ("- text", f"7:7: {WHERE}: element-expected"),
    ("- {text: a, quote: b}", f"7:7: {WHERE}: element-many-keys"),
    ("- {}", f"7:7: {WHERE}: element-many-keys"),
    ("- txt: a", f"7:7: {WHERE}.txt: unknown-kind-near"),
    ("- blokje: a", f"7:7: {WHERE}.blokje: unknown-kind"),
    ("- text:", f"7:12: {WHERE}.text: text-missing"),
    ("- text: {nl: , en: }", f"7:13: {WHERE}.text: text-missing"),
    ("- text: [a]", f"7:13: {WHERE}.text: text-expected"),
    ("- text: {nl: a, en: b, de: [c]}", f"7:28: {WHERE}.text.de: unknown-language"),
    ("- text: {nl: a}", f"7:13: {WHERE}.text: translation-missing"),
    ("- text: {nl: a, en: b, fr: c}", f"7:28: {WHERE}.text.fr: unknown-language"),
    ("- text: {words: a, aling: left}", f"7:24: {WHERE}.text.aling: unknown-key-near"),
    ("- text: {words: a, zzzzz: left}", f"7:24: {WHERE}.text.zzzzz: unknown-key"),
    ("- text: {words: a, reveal: ja}", f"7:32: {WHERE}.text.reveal: flag-expected"),
    ("- bullets: []", f"7:16: {WHERE}.bullets: list-empty"),
    ("- columns: []", f"7:16: {WHERE}.columns: list-empty"),
    ("- table: {columns: [], rows: []}", f"7:24: {WHERE}.table.columns: list-empty"),
    ("- table: {columns: [a], rows: [[1,5]]}", f"7:36: {WHERE}.table.rows[0]: row-too-long"),
    ("- bullets: a", f"7:16: {WHERE}.bullets: list-expected"),
    ("- figure:", f"7:14: {WHERE}.figure: mapping-expected"),
    ("- figure: 3", f"7:15: {WHERE}.figure: mapping-expected"),
    ("- figure: {value: 1, label: a}", f"7:15: {WHERE}.figure: missing-key"),
    (
        "- figure: {value: 1, label: a, source: altas}",
        f"7:44: {WHERE}.figure.source: unknown-source-near",
    ),
    ("- quote: {words: a, source: zzz}", f"7:33: {WHERE}.quote.source: unknown-source"),
    (
        "- figure: {value: 1, label: a, source: atlas, of: 0}",
        f"7:55: {WHERE}.figure.of: count-expected",
    ),
    (
        "- figure: {value: 1, label: a, source: atlas, part: veel}",
        f"7:57: {WHERE}.figure.part: number-expected",
    ),
    ("- callout: {words: a, tone: warnng}", f"7:33: {WHERE}.callout.tone: unknown-choice-near"),
    ("- callout: {words: a, tone: zzzzz}", f"7:33: {WHERE}.callout.tone: unknown-choice"),
    ("- code: [a]", f"7:13: {WHERE}.code: word-expected"),
    (
        "- code: {lines: a, highlight: [een]}",
        f"7:36: {WHERE}.code.highlight[0]: lines-expected",
    ),
    ("- table: {columns: [a], rows: [b]}", f"7:36: {WHERE}.table.rows[0]: list-expected"),
    ("- columns: [{weight: 2}]", f"7:17: {WHERE}.columns[0]: missing-key"),
    ("- picture: {file: map.png, alt: a}", f"7:23: {WHERE}.picture.file: no-such-file"),
    ("- picture: {file: ../map.png, alt: a}", f"7:23: {WHERE}.picture.file: path-leaves-deck"),
    ("- picture: {file: /map.png, alt: a}", f"7:23: {WHERE}.picture.file: path-leaves-deck"),
    ("- picture: {file: a/../../b, alt: a}", f"7:23: {WHERE}.picture.file: path-leaves-deck"),
    ("- agenda: {all: true}", f"7:16: {WHERE}.agenda.all: unknown-key"),
    (
        "- figure: {value: 1.200, label: a, source: atlas}",
        f"7:23: {WHERE}.figure.value: number-doubtful",
    ),
    *DRAWINGS,
]


@pytest.mark.parametrize(("element", "problem"), ELEMENTS, ids=[one for one, _ in ELEMENTS])
def test_a_mistake_in_an_element_is_told(
    element: str, problem: str, write: Callable[..., Path]
) -> None:
    """One mistake, one problem, at the line and the column where it stands."""
    path = write(f"{HEAD}    {element}\n")
    assert told(path) == [f"talk.yaml:{problem}"]


DECKS = [
    ("", ["talk.yaml: file-empty"]),
    ("- a\n", ["talk.yaml:1:1: mapping-expected"]),
    ("title: Tuin\n", ["talk.yaml: no-slides"]),
    ("slides: [{id: a}]\n", ["talk.yaml:1:1: missing-key"]),
    ("title: Tuin\nslides: [{id: a b}]\n", ["talk.yaml:2:15: slides[0].id: id-expected"]),
    ("title: Tuin\nslides: [{id: a}, {id: a}]\n", ["talk.yaml:2:24: slides[1].id: id-twice"]),
    (
        "title: Tuin\nslides: [{duration: 12}]\n",
        ["talk.yaml:2:21: slides[0].duration: duration-expected"],
    ),
    (
        "title: Tuin\nlanguages: [nl, '??']\nslides: [{id: a}]\n",
        ["talk.yaml:2:17: languages[1]: language-expected"],
    ),
    (
        "title: Tuin\nlanguages: [english, nl]\n"
        "slides: [{title: {english: a, nl: b}}, {title: {english: c, nl: d}}]\n",
        ["talk.yaml:2:13: languages[0]: language-expected-near"],
    ),
    (
        "title: Tuin\nlanguages: [klingon]\nslides: [{title: {klingon: a}}]\n",
        ["talk.yaml:2:13: languages[0]: language-expected"],
    ),
    (
        "title: Tuin\nlanguages: [en-GB]\nslides: [{title: {en-GB: a, en-BG: b}}]\n",
        ["talk.yaml:3:29: slides[0].title.en-BG: unknown-language-near"],
    ),
    ("title: Tuin\ntheme: ikn\nslides: [{id: a}]\n", ["talk.yaml:2:8: theme: unknown-theme-near"]),
    ("title: Tuin\ntheme: zebra\nslides: [{id: a}]\n", ["talk.yaml:2:8: theme: unknown-theme"]),
    (
        "title: Tuin\nsources: [a]\nslides: [{id: a}]\n",
        ["talk.yaml:2:10: sources: sources-expected"],
    ),
    (
        "title: Tuin\nsources: {a: b}\nslides: [{id: a}]\n",
        ["talk.yaml:2:14: sources.a: mapping-expected"],
    ),
    ("title: Tuin\nterms: {a: b}\nslides: [{id: a}]\n", ["talk.yaml:2:8: terms: terms-expected"]),
    (
        "title: Tuin\nterms: [a, {nl: b, avoid: {nl: c}}]\nslides: [{id: a}]\n",
        [
            "talk.yaml:2:9: terms[0]: mapping-expected",
            "talk.yaml:2:32: terms[1].avoid.nl: list-expected",
        ],
    ),
    (
        "title: Tuin\nterms: /etc/hosts\nslides: [{id: a}]\n",
        ["talk.yaml:2:8: terms: path-leaves-deck"],
    ),
]


@pytest.mark.parametrize(("text", "problems"), DECKS)
def test_a_mistake_in_the_deck_as_a_whole_is_told(
    text: str, problems: list[str], write: Callable[..., Path]
) -> None:
    """What is wrong with the deck's own keys is told like anything else."""
    assert told(write(text)) == problems


def test_what_was_meant_is_guessed(write: Callable[..., Path]) -> None:
    """A word that is nearly a known one is told with it."""
    path = write(
        """\
        title: Tuin
        theme: papier
        sources: {reisgids: {authors: Bloem, titel: Reisgids, title: Reisgids}}
        slides:
          - titel: Rozen
            sources: [reisgid]
            body:
              - bulets: [a]
              - callout: {words: a, tone: nota, tittle: b}
        """
    )
    assert meant(path) == [
        "papier → paper",
        "titel → title",
        "titel → title",
        "reisgid → reisgids",
        "bulets → bullets",
        "nota → note",
        "tittle → title",
    ]


def test_ten_mistakes_are_told_in_one_run(write: Callable[..., Path]) -> None:
    """Nothing hides behind a mistake: not even a missing title, or a slide that is no slide."""
    path = write(
        """\
        titel: Tuin
        languages: [nl, en]
        duration: half an hour
        sources: {gids: {title: Gids}}
        slides:
          - id: rozen
            title: {nl: Rozen}
            body:
              - tekst: Ze bloeien in juni.
              - figure: {value: veel, label: rozen, source: gds}
          - just words
          - id: rozen
            tags: lente
            body:
              - picture: {file: ../roos.png, alt: Een roos}
              - code: {lines: a, highlight: [alle]}
        """
    )
    assert told(path) == [
        "talk.yaml:1:1: titel: unknown-key-near",
        "talk.yaml:1:1: missing-key",
        "talk.yaml:3:11: duration: duration-expected",
        "talk.yaml:4:17: sources.gids: missing-key",
        "talk.yaml:7:12: slides[0].title: translation-missing",
        "talk.yaml:9:9: slides[0].body[0].tekst: unknown-kind-near",
        "talk.yaml:10:53: slides[0].body[1].figure.source: unknown-source",
        "talk.yaml:11:5: slides[1]: mapping-expected",
        "talk.yaml:12:9: slides[2].id: id-twice",
        "talk.yaml:13:11: slides[2].tags: list-expected",
        "talk.yaml:15:25: slides[2].body[0].picture.file: path-leaves-deck",
        "talk.yaml:16:38: slides[2].body[1].code.highlight[0]: lines-expected",
    ]


def test_a_mistake_in_the_syntax_hides_no_other(write: Callable[..., Path]) -> None:
    """Where YAML itself stops, the slide is left out, and the others are read on."""
    path = write(
        """\
        title: Tuin
        slides:
          - title: "Rozen
            id: a
          - titel: Tulpen
        """
    )
    assert "talk.yaml:3:12: slides[0].title: unclosed-quote" in told(path)
    assert "talk.yaml:5:5: slides[1].titel: unknown-key-near" in told(path)


def test_a_picture_behind_a_link_may_not_leave_the_folder(write: Callable[..., Path]) -> None:
    """A symbolic link out of the folder is a path out of the folder."""
    path = write(f"{HEAD}    - picture: {{file: in/map.png, alt: a}}\n", "deck/talk.yaml")
    write("", "outside/map.png")
    (path.parent / "in").symlink_to(path.parent.parent / "outside")
    assert told(path) == [f"talk.yaml:7:23: {WHERE}.picture.file: path-leaves-deck"]


def test_problems_stand_in_the_order_of_the_file(write: Callable[..., Path]) -> None:
    """Two problems at one place are told once each, and always in the same order."""
    path = write("title: Tuin\nslides:\n  - body:\n      - figure: {unit: a}\n")
    loaded = load(path)
    assert [problem.values["key"] for problem in loaded.problems] == ["value", "label", "source"]


def test_a_cover_has_no_body(write: Callable[..., Path]) -> None:
    """It is told, and what stands there is shown all the same."""
    head = HEAD.replace("    body:", "    layout: section\n    body:")
    path = write(f"{head}    - text: a\n")
    assert told(path) == ["talk.yaml:6:13: slides[0].layout: layout-without-body"]
    deck = load(path).deck
    assert deck is not None
    assert deck.slides[1].layout is None


UNREAD = [
    (
        {"deck.yaml": "title: Tuin\nsections: [a.yaml]\n", "a.yaml": "slides: [\n"},
        "unclosed-bracket",
    ),
    ({"deck.yaml": "title: Tuin\nsections: [a.yaml]\n"}, "no-such-file"),
    (
        {
            "deck.yaml": "title: Tuin\nsections: [a.yaml]\nsources: b.yaml\n",
            "a.yaml": "slides: [{id: a, sources: [x]}]\n",
            "b.yaml": "x: {authors: A, title: 'B}\n",
        },
        "unclosed-quote",
    ),
    (
        {
            "deck.yaml": "title: {nl: Tuin\nsections: [a.yaml]\n",
            "a.yaml": "slides: [{id: a}]\n",
        },
        "unclosed-bracket",
    ),
]


@pytest.mark.parametrize(
    ("files", "problem"), UNREAD, ids=["section", "missing", "sources", "deck"]
)
def test_a_file_that_cannot_be_read_tells_that_alone(
    files: dict[str, str], problem: str, tmp_path: Path
) -> None:
    """What is missing elsewhere because of it is no problem of its own."""
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    assert [line.rpartition(" ")[2] for line in told(tmp_path)] == [problem]
