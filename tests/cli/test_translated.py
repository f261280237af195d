"""`tweespraak translated`: translations accepted, and told when they age."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.load.lock import NAME

DECK = """
    title: {nl: Tuin, en: Garden}
    languages: [nl, en]
    slides:
      - id: roses
        title: {nl: Rozen, en: Roses}
        notes: {nl: Kijk., en: Look.}
        body:
          - bullets:
              - {nl: Rood, en: Red}
              - {nl: Wit, en: White}
"""


def run(*words: str) -> Result:
    return CliRunner().invoke(command, words, env={"TWEESPRAAK_LANG": "en"})


def stale(path: Path) -> list[str]:
    """The paths of what `check` says is stale."""
    lines = run("check", str(path), "--only", "translation-stale", "--format", "github").stdout
    return [line.split("::")[2].partition(": ")[0] for line in lines.splitlines()]


def test_exactly_what_changed_is_stale(write: Callable[..., Path]) -> None:
    """Until it is accepted, one by one or together."""
    path = write(DECK)
    result = run("translated", str(path))
    assert (result.exit_code, result.stderr) == (0, "5 translations accepted.\n")
    assert stale(path) == []
    path = write(DECK.replace("Rood", "Donkerrood").replace("Kijk.", "Kijk eens."))
    assert stale(path) == ["slides[0].notes.en", "slides[0].body[0].bullets[0].en"]
    assert run("translated", str(path), "roses.notes").exit_code == 0
    assert stale(path) == ["slides[0].body[0].bullets[0].en"]
    assert run("translated", str(path), "roses").exit_code == 0
    assert stale(path) == []


def test_a_place_without_a_text_is_wrong_use(write: Callable[..., Path]) -> None:
    """Nothing is written."""
    path = write(DECK)
    result = run("translated", str(path), "tulips")
    assert result.exit_code == 2
    assert "‘tulips’" in result.stderr
    assert not (path.parent / NAME).exists()


@pytest.mark.parametrize("content", ["tweespraak translations 2\n", "\x00\x01"])
def test_a_file_that_another_version_wrote_is_left_as_it_is(
    content: str, write: Callable[..., Path]
) -> None:
    """A sentence, exit code 1, and not a byte changed."""
    path = write(DECK)
    lock = write(content, NAME)
    result = run("translated", str(path))
    assert result.exit_code == 1
    assert result.stderr.startswith("Nothing was accepted")
    assert lock.read_text("utf-8") == content


def test_a_file_that_a_merge_left_broken_is_made_anew(write: Callable[..., Path]) -> None:
    """As its finding says."""
    path = write(DECK)
    write("tweespraak translations 1\n<<<<<<< HEAD\n", NAME)
    assert run("check", str(path)).exit_code == 1
    assert run("translated", str(path), "roses.title").exit_code == 1  # or the rest would be lost
    assert run("translated", str(path)).exit_code == 0
    assert run("check", str(path)).exit_code == 0


def test_a_deck_that_cannot_be_read_is_told(write: Callable[..., Path]) -> None:
    """With its problems; nothing is written."""
    path = write("title: 'Tuin\n")
    result = run("translated", str(path))
    assert result.exit_code == 1
    assert "cannot be presented" in result.stderr
