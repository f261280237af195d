"""Each dialect with what only it has: a small deck of each comes to what its author meant."""

from pathlib import Path
from textwrap import dedent, indent

import pytest

from presenter.imports import DIALECTS
from tests.imports.dialect_decks import DECKS
from tests.imports.importing import brought

ONE_BY_ONE = """\
          - title: Waarom
            body:
              - bullets:
                  reveal: true
                  items:
                    - een
                    - twee
"""
"""A slide whose points come one after the other, as several dialects have one."""

BODIES = {
    "presenterm": """\
          - title: Waarom
            body:
              - text: Een tuin leeft.
              - bullets:
                  reveal: true
                  items:
                    - een
                    - twee
            notes: |
              Zeg hallo.

          # ‘+exec’ is left out: no deck runs code
          - title: Naast elkaar
            body:
              - columns:
                  - weight: 3
                    body:
                      - text: Links
                  - weight: 2
                    body:
                      - code:
                          language: rust
                          highlight: [1, 2-3]
                          lines: |
                            let a;
                            ---
                            let b;
              - text: Onder
        """,
    "patat": ONE_BY_ONE
    + """\
              - text:
                  reveal: true
                  words: Een tuin leeft.
            notes: |
              Zeg hallo.

          - title: Citaat
            body:
              - bullets:
                  - alles
                  - tegelijk
        """,
    "slides": """\
          - title: Waarom
            body:
              - text: Een tuin leeft

          - body:
              - text: Zonder kop
        """,
    "lookatme": """\
          - title: Waarom
            body:
              - text: Een
              - text:
                  reveal: true
                  words: Twee

          # ‘file’ shows what stands in a file or a terminal; only its own words are here
          - title: Code
            body:
              - code:
                  language: file
                  lines: |
                    path: tuin.py
        """,
    "mdp": """\
          - title: Waarom
            body:
              - text: Een
              - text:
                  reveal: true
                  words: Twee

          - title: Citaat
            body:
              - quote: Een tuin
        """,
    "marp": ONE_BY_ONE
    + """\
              - bullets:
                  - drie
            notes: |
              Zeg hallo.
        """,
    "slidev": """\
          - title: Waarom
            body:
              - columns:
                  - body:
                      - text: Links
                  - body:
                      - bullets:
                          reveal: true
                          items:
                            - een
                            - twee
            notes: |
              Zeg hallo.

              [1] En dan dit.
        """,
    "reveal": ONE_BY_ONE
    + """\
            duration: 90s
            notes: |
              Zeg hallo.

          - title: Onder
            body:
              - text:
                  reveal: true
                  words: Later
              - text: Altijd
        """,
}

HEADS = {
    "presenterm": ["title: Moestuin", "subtitle: |-", "  Een begin", "  Ann, Bob", "theme: ink"],
    "patat": ["title: Moestuin"],
    "slides": ["title: Moestuin", "subtitle: |-", "  Welkom", "  Ann"],
    "lookatme": ["title: Moestuin"],
    "mdp": ["title: Moestuin", "subtitle: Ann"],
    "marp": ["title: Moestuin"],
    "slidev": ["title: Moestuin"],
    "reveal": ["title: Moestuin", "subtitle: Welkom"],
}

REMARKS = {
    "presenterm": ["code-run"],
    "patat": [],
    "slides": ["front-key"],
    "lookatme": ["front-key", "code-elsewhere"],
    "mdp": [],
    "marp": ["everywhere", "command"],
    "slidev": ["theme", "front-key"],
    "reveal": [],
}


def test_a_comment_of_slidev_is_a_note_only_at_the_end(tmp_path: Path) -> None:
    """Others are for the author, and stand above the slide."""
    slide = "# Tuin\n\n<!-- voor mij -->\n\ntekst\n"
    result = brought(tmp_path, f"{slide}\n---\n\n{slide}\n<!-- zeg dit -->", dialect="slidev")
    assert "notes" not in result.text.partition("slides:")[0]
    assert "  # voor mij\n  - title: Tuin" in result.body
    assert "zeg dit" in result.body.partition("notes: |")[2]


def test_every_dialect_has_a_deck_here() -> None:
    assert DECKS.keys() == DIALECTS.keys()


@pytest.mark.parametrize("name", DECKS)
def test_a_deck_is_recognised_by_itself(tmp_path: Path, name: str) -> None:
    assert brought(tmp_path, DECKS[name]).found.dialects == [name]


@pytest.mark.parametrize("name", DECKS)
def test_a_deck_comes_to_what_its_author_meant(tmp_path: Path, name: str) -> None:
    """Its head, its slides, and what could not be carried over; our reader has nothing to say."""
    result = brought(tmp_path, DECKS[name])
    head = result.text.partition("\nslides:\n")[0].splitlines()[1:]
    assert head == HEADS[name]
    assert result.body == indent(dedent(BODIES[name]), "  ")
    assert [code for _, code in result.codes] == REMARKS[name]
    assert result.problems == []
