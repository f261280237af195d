"""What is loaded when: proved in fresh interpreters, for a talk should begin at once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from presenter.shipped import shipped
from tests.source import FILES, name_of

BELOW_UI = (
    "words", "model", "reading", "theme", "elements", "layout", "load", "talk", "store",
    "outputs", "venue", "writing", "translation", "imports", "check", "room",
)  # fmt: skip
WITHOUT_RICH = ("words", "model", "reading", "theme", "elements", "load", "room")


def modules(*packages: str) -> list[str]:
    """Every module of some packages, as it is imported."""
    names = [name_of(path).removesuffix(".py") for path in FILES]
    return [
        f"presenter.{name.replace('/', '.').removesuffix('.__init__')}"
        for name in names
        if name.partition("/")[0] in packages
    ]


def loaded_by(program: str, *words: str) -> set[str]:
    """The packages that a program has loaded when it ends, by their first names."""
    ending = "\nimport sys, json; sys.stderr.write(json.dumps(sorted(sys.modules)))"
    result = subprocess.run(
        [sys.executable, "-c", program + ending, *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parent.parent,
    )
    return {name.partition(".")[0] for name in json.loads(result.stderr.splitlines()[-1])}


def importing(names: list[str]) -> str:
    return "\n".join(f"import {name}" for name in names)


RUN = "from presenter.cli.root import command; command({words!r}, standalone_mode=False)"
DECK = shipped("deck")


def test_nothing_below_ui_loads_textual() -> None:
    """All modules of all packages below it, in one interpreter."""
    assert "textual" not in loaded_by(importing(modules(*BELOW_UI)))


def test_a_deck_is_read_without_rich() -> None:
    """Reading, elements, model and load need neither Textual nor Rich, nor a highlighter."""
    found = loaded_by(importing(modules(*WITHOUT_RICH)))
    assert found & {"textual", "rich", "pygments", "click"} == set()


@pytest.mark.parametrize("words", [["check", DECK], ["dump", DECK], ["dump", "--json", DECK]])
def test_check_and_dump_work_without_textual(words: list[str]) -> None:
    """Run on the shipped deck, to their end."""
    assert "textual" not in loaded_by(RUN.format(words=words))


def test_the_way_to_the_stage_is_short() -> None:
    """What is imported before the first slide stands: no Textual, no click, no highlighter."""
    found = loaded_by("import presenter.__main__, presenter.cli.start")
    assert found & {"textual", "click", "pygments", "asyncio", "inspect", "hashlib"} == set()


def test_an_audience_waits_for_nothing_of_the_speakers() -> None:
    """Neither for their screen, nor for plans and pace, nor for a talk that was broken off."""
    program = "import sys, presenter.__main__, presenter.cli.start"
    left_out = ("presenter.layout.speaker", "presenter.talk.progress", "presenter.store.unfinished")
    program += f"\nassert not sys.modules.keys() & {{*{left_out!r}}}"
    assert "yaml" in loaded_by(program)


def test_who_has_no_settings_waits_for_none() -> None:
    """What reads them is imported when there is a file."""
    program = "import sys\nfrom presenter.cli.settings import in_force\nin_force()"
    left_out = ("presenter.load.settings", "presenter.load.keys", "presenter.model.keyboard")
    program += f"\nassert not sys.modules.keys() & {{*{left_out!r}}}"
    assert "yaml" in loaded_by(program)


def test_a_window_is_there_before_its_link() -> None:
    """What it shares of the talk needs neither a loop nor a socket."""
    found = loaded_by("import presenter.talk.link")
    assert found & {"asyncio", "socket"} == set()
    assert "asyncio" in loaded_by("import presenter.talk.link.link")


def test_the_journal_of_a_talk_loads_no_database_before_it_runs() -> None:
    """It is loaded in the thread that writes."""
    assert "sqlite3" not in loaded_by("import presenter.store.journal, presenter.store.unfinished")


def test_a_talk_without_a_map_loads_no_land() -> None:
    """What draws it is imported when there is something to draw."""
    program = RUN.format(words=["dump", "tests/examples/text.yaml"])
    program += "\nassert not any(name.startswith('presenter.layout.map') for name in sys.modules)"
    assert "presenter" in loaded_by(f"import sys\n{program}")


def test_the_command_explains_itself_without_loading_its_verbs_needs() -> None:
    """`--help` reads no deck."""
    program = "from presenter.cli.root import command; command.get_help"
    assert "textual" not in loaded_by(program)
    assert "yaml" not in loaded_by(program)
