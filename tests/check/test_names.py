"""The names of texts, and those that only one of two versions has."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from presenter.check.names import names_of
from presenter.check.naming import TABLE
from presenter.cli.check import checked
from tests.decks import DUTCH, ENGLISH


@pytest.mark.parametrize(
    ("written", "marked", "inner"),
    [
        ("De IWF en YouTube tellen mee", ("IWF", "YouTube"), ()),
        ("Volgens Anna Bakker in Delft", (), ("Anna", "Bakker", "Delft")),
        ("Rozen. Bomen: Planten", (), ()),
        ("IJsland en IJmuiden", (), ("Ijmuiden",)),
        ("Deel II van Willem III", (), ("Willem",)),
        ("Anna’s en IWF's lijsten van de NGOs", ("IWF", "NGO"), ()),
        ("DIT IS HEEL BELANGRIJK", (), ()),
        ("Het is NIET zo", (), ()),
        ("`IWF` en https://IWF.example/Delft", (), ()),
        ("de tuin van Interpol", (), ("Interpol",)),
        ("сад НАТО", (), ()),
        ("", (), ()),
    ],
)
def test_a_name_has_a_capital_that_nothing_else_explains(
    written: str, marked: tuple[str, ...], inner: tuple[str, ...]
) -> None:
    """Neither a beginning, nor a shout, nor a Roman numeral."""
    found = names_of(written, DUTCH, frozenset({"niet"}))
    assert (found.marked, found.inner) == (marked, inner)


@pytest.mark.parametrize("written", ["How to Keep Roses", "The Garden of My Grandmother"])
def test_capitals_of_a_headline_say_nothing(written: str) -> None:
    assert names_of(written, ENGLISH, frozenset(), titles=True).inner == ()


def told(write: Callable[..., Path], dutch: str, english: str, more: str = "") -> list[str]:
    """What is told of a deck whose first slide says these two things."""
    text = yaml.safe_dump({DUTCH: dutch, ENGLISH: english}, allow_unicode=True, sort_keys=False)
    text = text.replace("\n", "\n        ")
    deck = f"title: t\nlanguages: [nl, en]\n{more}slides:\n  - body:\n    - text:\n        {text}\n"
    return [
        f"{one.values['here']} / {one.values['there']}"
        for one in checked(write(deck)).problems
        if one.code == "names-differ"
    ]


@pytest.mark.parametrize(
    ("dutch", "english", "found"),
    [
        ("Volgens de IWF", "According to INHOPE", ["INHOPE / IWF"]),
        ("Volgens de IWF", "According to them", ["– / IWF"]),
        ("Volgens hen", "According to the IWF", ["IWF / –"]),
        ("Gemeld bij Anna Bakker", "Reported to a colleague", ["– / Anna, Bakker"]),
        ("Een tuin in Delft", "A garden in Delft", []),
        ("Volgens het CBS", "According to Statistics Netherlands", []),
        ("een tuin met wifi", "a garden with Wi-Fi", []),
        ("Een tuin in Vlaanderen", "A garden in Flanders", []),
        ("Een Duitse tuin", "A German garden", []),
        ("Een tuin in Duitsland", "A garden of INHOPE", ["INHOPE / –"]),
        ("een tuin in het Oosten", "a garden in the Orient", []),
    ],
)
def test_a_name_of_one_language_alone_is_told(
    write: Callable[..., Path], dutch: str, english: str, found: list[str]
) -> None:
    """Where both have one that the other has not, they may be the same place."""
    assert told(write, dutch, english) == found


def test_what_terms_say_of_a_name_is_its_translation(write: Callable[..., Path]) -> None:
    terms = f"terms:\n  - {{{DUTCH}: Rozendienst, {ENGLISH}: RRS}}\n"
    assert told(write, "Van de Rozendienst", "From the RRS") == ["RRS / –"]
    assert told(write, "Van de Rozendienst", "From the RRS", terms) == []


def test_a_language_where_nouns_have_capitals_has_no_names_for_that(
    write: Callable[..., Path],
) -> None:
    deck = """\
title: t
languages: [nl, de]
slides:
  - body:
    - text: {nl: een roos in de tuin, de: eine Rose im Garten}
    - text: {nl: de roos van Mevrouw, de: die Rose von der Dame aus dem Haus}
"""
    codes = [one.code for one in checked(write(deck)).problems]
    assert "names-differ" not in codes


def test_the_table_gives_every_name_in_two_languages_at_least() -> None:
    """And no way of saying it twice."""
    for row in yaml.safe_load(TABLE.read_text("utf-8")):
        assert len(row) > 1
        for said in row.values():
            forms = said.split(", ")
            assert all(forms)
            assert len({*forms}) == len(forms)
