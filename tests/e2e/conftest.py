"""What the tests in a terminal share: the command in one, and a small deck."""

from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from tests.e2e.emulator import Emulator
from tests.e2e.room import Room

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder can be run alone, or left out, as `e2e`."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture
def present(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Emulator]]:
    """Starts the command in a terminal; its caches, talks and windows are the test's own."""
    for name in (
        "NO_COLOR",
        "COLUMNS",
        "LINES",
        "TWEESPRAAK_LANG",
        "LC_ALL",
        "LC_MESSAGES",
        "TWEESPRAAK_IMAGES",
        "KITTY_WINDOW_ID",
        "TMUX",
        "STY",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    started: list[Emulator] = []

    def start(*words: str | Path, **more: object) -> Emulator:
        started.append(Emulator(*words, **more))  # type: ignore[arg-type]  # as they are given
        return started[-1]

    yield start
    for one in started:
        one.close()


@pytest.fixture
def room(present: Callable[..., Emulator]) -> Room:
    """A room without windows yet."""
    return Room(present)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A small deck in a folder: a title, and three slides in a section file."""
    folder = tmp_path / "deck"
    folder.mkdir()
    (folder / "deck.yaml").write_text("title: Tuin\nlanguages: [nl, en]\n", "utf-8")
    (folder / "10-garden.yaml").write_text(dedent(GARDEN), "utf-8")
    return folder


GARDEN = """\
    slides:
      - id: pond
        title: {nl: De vijver, en: The pond}
        body:
          - bullets:
              reveal: true
              items:
                - {nl: Eerst graven, en: Dig first}
                - {nl: Daarna water, en: Then water}
                - {nl: Ten slotte vissen, en: Fish at last}
        notes: {nl: Vertel van de reiger., en: Tell of the heron.}
      - id: hedge
        title: {nl: De heg, en: The hedge}
        body: [{text: {nl: Vier keer snoeien, en: Prune four times}}]
      - id: path
        title: {nl: Het pad, en: The path}
        body: [{text: {nl: Schelpen en grind, en: Shells and gravel}}]
"""
