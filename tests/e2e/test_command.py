"""What the command says when it cannot present, and how it ends."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.emulator import LIMIT, ROOT, Emulator

Present = Callable[..., Emulator]


def run(*words: str | Path, code: int) -> str:
    """What the command writes to stderr where there is no terminal; stdout stays empty."""
    ran = subprocess.run(
        [sys.executable, "-m", "presenter", *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=LIMIT,
        check=False,
        text=True,
    )
    assert (ran.returncode, ran.stdout) == (code, "")
    return ran.stderr


@pytest.mark.parametrize("words", [(), ("--lang", "en")])
def test_without_a_terminal_there_is_a_sentence(words: tuple[str, ...]) -> None:
    """Exit code 2, wrong use, and what to do instead; no traceback, no escape sequence."""
    said = run(*words, code=2)
    assert "`tweespraak dump`" in said
    assert said.count("\n") == 1
    assert "\x1b" not in said


def test_a_deck_that_is_not_there_is_said(present: Present, tmp_path: Path) -> None:
    """Exit code 2, the path, and the terminal as it was."""
    talk = present(tmp_path / "nowhere")
    assert talk.ended() == 2
    assert "nowhere" in talk.text.replace("\n", "")
    assert_left(talk)


def assert_left(talk: Emulator) -> None:
    """The command has left the terminal as it was, save for what it said."""
    assert talk.modes == talk.modes_before
    assert not talk.display.alternate
    assert "Traceback" not in talk.text
    assert talk.record.rfind(b"\x1b[?25h") >= talk.record.rfind(b"\x1b[?25l")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("- een\n- lijst\n", "deck.yaml:1:1"),
        ("title: [open\n", "deck.yaml:1:"),
        ("", "deck.yaml"),
    ],
)
def test_a_deck_that_cannot_be_read_ends_with_its_problems(
    present: Present, tmp_path: Path, written: str, said: str
) -> None:
    """Exit code 1, each with its place; the terminal is as it was."""
    (tmp_path / "deck.yaml").write_text(written, "utf-8")
    talk = present(tmp_path)
    if talk.ended() == 0:
        pytest.fail("the deck was presented")
    assert talk.process.returncode == 1
    assert said in talk.text
    assert_left(talk)


def test_an_unreadable_deck_gives_back_a_screen_with_a_kept_frame(
    present: Present, deck: Path
) -> None:
    """Between two starts the deck was broken: its problems are said, and no old slide stands."""
    talk = present(deck)
    talk.until("1 / 4")
    talk.press("q")
    assert talk.ended() == 0
    (deck / "deck.yaml").write_text("- een\n- lijst\n", "utf-8")
    talk = present(deck)
    assert talk.ended() == 1
    assert "deck.yaml:1:1" in talk.text
    assert_left(talk)


def test_a_deck_with_problems_presents_what_is_there(present: Present, deck: Path) -> None:
    """A wrong element, a section that is missing: the other slides are shown."""
    section = deck / "10-garden.yaml"
    text = section.read_text("utf-8")
    section.write_text(text.replace("bullets:", "bulets:"), "utf-8")
    named = "title: Tuin\nlanguages: [nl, en]\nsections: [10-garden.yaml, 20-away.yaml]\n"
    (deck / "deck.yaml").write_text(named, "utf-8")
    talk = present(deck, size=(44, 13))
    talk.until("1 / 4")
    talk.press("3", "G")
    talk.until("3 / 4")
    talk.press("n")
    talk.resize(120, 50)
    talk.until("20-away.yaml")


def test_a_mistake_in_what_is_asked_for_is_said(present: Present, deck: Path) -> None:
    """A slide, a language or a theme that there is not: exit code 2 and those that there are."""
    for words, said in (
        (("--at", "pont"), "pond"),
        (("--lang", "fr"), "nl, en"),
        (("--theme", "inkt"), "ink"),
    ):
        talk = present(deck, *words)
        assert talk.ended() == 2
        assert said in talk.text
        assert_left(talk)


def test_a_crash_gives_the_terminal_back(present: Present, deck: Path) -> None:
    """Whatever breaks in the command itself, the shell is usable after it, and the code says so."""
    crash = deck.with_name("sitecustomize.py")
    crash.write_text(
        "import presenter.talk.search as search\n"
        "def broken(self, deck):\n"
        "    raise RuntimeError('kapot')\n"
        "search.Index.__init__ = broken\n",
        "utf-8",
    )
    talk = present(deck, env={"PYTHONPATH": f"{crash.parent}:{ROOT}"})
    talk.until("1 / 4")
    talk.press("/", "a")
    assert talk.ended() != 0
    assert "kapot" in talk.text
    assert talk.modes == talk.modes_before
    assert not talk.display.alternate
