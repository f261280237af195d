"""`tweespraak completion`: a shell completes verbs, options, and what the deck at hand has."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.cli.verbs import COMPLETING, VERBS

Write = Callable[..., Path]


def run(*words: str) -> Result:
    return CliRunner().invoke(command, ["completion", *words], env={"TWEESPRAAK_LANG": "en"})


def offered(*words: str | Path) -> list[str]:
    """What a shell is offered for the last of these words."""
    *before, typed = (str(word) for word in words)
    shell = ShellComplete(command, {}, "tweespraak", COMPLETING)
    return [item.value for item in shell.get_completions(before, typed)]


@pytest.fixture
def deck(write: Write) -> Path:
    return write("title: {nl: Tuin, en: Garden}\nslides: [{id: pond}, {id: path}]\n")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_a_script_of_its_own(shell: str) -> None:
    result = run(shell)
    assert result.exit_code == 0
    assert f"{COMPLETING}={shell}_complete" in result.stdout


def test_another_shell_is_a_sentence() -> None:
    result = run("csh")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "bash, zsh, fish" in result.stderr


def test_a_first_word_is_a_verb_or_a_deck_or_an_option() -> None:
    assert {*VERBS} <= {*offered("")}
    assert offered("che") == ["check", "che"]
    assert "--follow" in offered("--")
    assert "--version" in offered("--")


def test_slides_and_languages_are_those_of_the_deck(deck: Path) -> None:
    assert offered(deck, "--at", "p") == ["pond", "path"]
    assert offered("present", deck, "--lang", "") == ["nl", "en"]
    assert offered("speaker", deck, "--notes-lang", "e") == ["en"]


def test_words_of_ours_are_completed(deck: Path) -> None:
    assert "ink" in offered(deck, "--theme", "")
    assert offered(deck, "--transition", "w") == ["wipe"]
    assert offered(deck, "--images", "k") == ["kitty"]
    assert offered("schema", "s") == ["section", "sources"]
    assert offered("add", "Hek", deck, "--section", "") == [deck.name]


def test_a_file_without_a_deck_in_it_offers_nothing(write: Write) -> None:
    assert offered(write(""), "--at", "") == []


def test_a_shell_that_asks_is_answered_instead_of_presented_to() -> None:
    """Also for a line without a word, which would present."""
    asked = {"COMP_WORDS": "tweespraak ", "COMP_CWORD": "1", COMPLETING: "bash_complete"}
    answer = subprocess.run(
        [sys.executable, "-m", "presenter"],
        env={**os.environ, **asked},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "plain,check" in answer.stdout.splitlines()
