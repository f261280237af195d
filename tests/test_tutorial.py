"""The documents can be followed: their commands are commands, and the tutorial ends in a deck."""

import re
import shlex
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from presenter.cli.root import command
from presenter.load import load

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]
TUTORIAL = ROOT / "docs" / "tutorial.md"

BLOCK = re.compile(r"^```(console|yaml)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"`(tweespraak [^`\n]+)`")
IN_TERMINAL = {"present", "speaker", "stage", "rehearse"}
MADE_UP = re.compile(r"\b[A-Z]{2,}\b|…|\[|\|")
"""What stands for words of the reader's own."""


def commands(page: Path) -> Iterator[str]:
    """The lines of a page that one can type, in blocks and in sentences."""
    text = page.read_text("utf-8")
    for kind, block in BLOCK.findall(text):
        if kind == "console":
            yield from (line for line in block.splitlines() if line.startswith("tweespraak "))
    yield from (line for line in NAMED.findall(text) if not MADE_UP.search(line))


def understood(line: str) -> tuple[str, list[str]]:
    """The verb of a line and its words; raises what click raises for what it does not know."""
    words = shlex.split(line.partition(" > ")[0], comments=True)[1:]
    root = click.Context(command, info_name="tweespraak", **command.context_settings)
    own = {option for one in command.params for option in one.opts} | {"--help"}
    if words[0] not in own and words[0] not in command.list_commands(root):
        words = ["present", *words]
    return words[0], words[1:]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_in_a_document_is_one(page: Path) -> None:
    """With options that there are."""
    for line in commands(page):
        verb, words = understood(line)
        root = click.Context(command, info_name="tweespraak", **command.context_settings)
        found = command.get_command(root, verb)
        if found is not None:  # else it is an option of the command itself
            with suppress(click.MissingParameter):  # a sentence names only the verb
                found.make_context(verb, words, parent=root)


def test_the_tutorial_ends_in_a_deck_without_problems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each block of it in turn, as a reader would go through it."""
    monkeypatch.chdir(tmp_path)
    ran: list[str] = []
    for kind, block in BLOCK.findall(TUTORIAL.read_text("utf-8")):
        if kind == "yaml":
            first = block.splitlines()[0]
            assert first.startswith("# garden/")
            path = tmp_path / first.removeprefix("# ")
            assert path.is_file(), "a file of the new deck is written over"
            path.write_text(block, "utf-8")
            continue
        for line in block.splitlines():
            verb, words = understood(line)
            ran.append(verb)
            if verb not in IN_TERMINAL:
                result = CliRunner().invoke(command, [verb, *words])
                assert result.exit_code == 0, result.output
    assert {"new", "add", "check", "rehearse", "present", "speaker"} <= {*ran}
    loaded = load(tmp_path / "garden")
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert loaded.deck.find("wie-doet-mee") is not None
