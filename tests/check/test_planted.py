"""Decks with one mistake each: exactly that is found, at exactly that line; and clean ones."""

import re
from collections import Counter
from pathlib import Path

import pytest

from presenter.check.table import rule_of
from presenter.cli.check import checked

PLANTED = Path(__file__).parent.parent / "planted"
MISTAKE = re.compile(r"# <- ([a-z-]+)$", re.MULTILINE)


def decks(folder: Path) -> list[Path]:
    """The decks in a folder: files, and folders with a deck.yaml."""
    return [*folder.glob("*.yaml"), *(path.parent for path in folder.glob("*/deck.yaml"))]


def planted(deck: Path) -> Counter[str]:
    """The mistakes that were planted in the files of a deck: `file:line: code`."""
    files = [deck] if deck.is_file() else [one for one in deck.rglob("*") if one.is_file()]
    found: Counter[str] = Counter()
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
            found.update(f"{file.name}:{number}: {code}" for code in MISTAKE.findall(line))
    return found


def told(deck: Path) -> Counter[str]:
    """What is found in a deck, the same way."""
    return Counter(
        f"{Path(one.mark.file).name}:{one.mark.line}: {rule_of(one.code).code}"
        for one in checked(deck).problems
    )


@pytest.mark.parametrize("deck", sorted(decks(PLANTED)), ids=lambda deck: deck.stem)
def test_a_mistake_is_found_where_it_stands_and_nothing_else(deck: Path) -> None:
    """One mistake, one finding."""
    mistakes = planted(deck)
    assert mistakes.total() == 1
    assert told(deck) == mistakes


@pytest.mark.parametrize("deck", sorted(decks(PLANTED / "clean")), ids=lambda deck: deck.stem)
def test_nothing_is_found_where_nothing_is_wrong(deck: Path) -> None:
    """Whatever looks like a mistake in them is none."""
    assert told(deck) == Counter()


def test_fifty_mistakes_are_planted() -> None:
    """So that hardly a finding goes unproved."""
    assert len(decks(PLANTED)) >= 50
