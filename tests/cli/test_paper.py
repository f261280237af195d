"""`tweespraak handout` and `tweespraak guide`: a deck on paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.shipped import shipped
from tests.test_imports import RUN, loaded_by

DECK = """
title: {nl: Tuin, en: Garden}
languages: [nl, en]
duration: 10m
slides:
  - title: {nl: Roos, en: Rose}
    notes: {nl: Zacht spreken., en: Speak softly.}
"""


def run(*words: str, language: str = "en_GB.UTF-8") -> Result:
    return CliRunner().invoke(command, words, env={"TWEESPRAAK_LANG": language})


@pytest.fixture
def deck(write: Callable[..., Path]) -> str:
    return str(write(DECK))


def test_a_handout_goes_to_stdout_in_the_original(deck: str) -> None:
    """As Markdown, and without what is the speaker's."""
    result = run("handout", deck)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("# Tuin\n")
    assert "Garden" not in result.stdout
    assert "Zacht" not in result.stdout
    assert "Zacht" in run("handout", deck, "--notes").stdout


@pytest.mark.parametrize(
    ("name", "begins"), [("a.html", "<!DOCTYPE html>"), ("a.md", "# Tuin"), ("a.htm", "<!DOCTYPE")]
)
def test_the_name_of_the_file_says_the_format(
    name: str, begins: str, deck: str, tmp_path: Path
) -> None:
    """And where it went is told, not on stdout."""
    target = tmp_path / name
    result = run("guide", deck, "-o", str(target))
    assert (result.exit_code, result.stdout) == (0, "")
    assert str(target) in result.stderr
    assert target.read_text("utf-8").startswith(begins)


def test_languages_follow_each_other_or_stand_side_by_side(deck: str) -> None:
    """In the order in which they are named; side by side means all of them."""
    after = run("handout", deck, "--lang", "en", "--lang", "nl").stdout
    assert after.index("Rose") < after.index("Tuin")
    assert after == run("handout", deck, "--lang", "en,nl").stdout
    beside = run("handout", deck, "--side-by-side").stdout
    assert beside.index("Tuin") < beside.index("Garden") < beside.index("Roos")
    assert beside == run("handout", deck, "--lang", "nl", "--lang", "en", "--side-by-side").stdout


def test_a_guide_counts_from_its_beginning(deck: str) -> None:
    """With the date, as it was written."""
    result = run("guide", deck, "--lang", "en", "--start", "9:10", "--date", "25 November")
    assert "Facilitator’s guide · English · 25 November · 09:10–09:20" in result.stdout
    assert "Speak softly." in result.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("guide", "--start", "25:00"), "‘25:00’ is not a time of day"),
        (("handout", "--lang", "fr"), "The deck has no language ‘fr’"),
        (("handout", "--lang", "nl", "--lang", "nl"), "‘nl’ is asked for twice"),
        (("handout", "--lang", "nl", "--side-by-side"), "cannot stand beside itself"),
        (("handout", "--format", "pdf"), "There are: md, html"),
        (("handout", "-o", "a.pdf"), "There are: md, html"),
        (("handout", "-o", "/nowhere/at/all.md"), "/nowhere/at/all.md"),
    ],
)
def test_wrong_use_is_told(words: tuple[str, ...], said: str, deck: str) -> None:
    """In a sentence, and nothing is written."""
    result = run(words[0], deck, *words[1:])
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_paper_is_written_without_textual() -> None:
    """It draws nothing on a screen."""
    words = ["handout", shipped("deck"), "--format", "html"]
    assert "textual" not in loaded_by(RUN.format(words=words))
