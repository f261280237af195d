"""Waiting for files to be saved: told by the system, or found by looking."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from presenter.ui import saved as module
from presenter.ui.saved import saved
from presenter.ui.watch import Watch

NEVER, LONG = 3600.0, 20.0
"""Seconds that no test lasts, and that a test waits at most for what comes at once."""

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")


@pytest.fixture
def unlooked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks: what is not told is not found."""
    monkeypatch.setattr(module, "EVERY", NEVER)
    monkeypatch.setattr(module, "SELDOM", NEVER)


def notice(watch: Watch, *changes: Callable[[], object]) -> None:
    """Do one thing after the other, each when the one before was noticed."""

    async def told() -> None:
        changing = iter(changes)
        waiting = saved(watch)
        for change in changing:
            found = asyncio.ensure_future(anext(waiting))
            await asyncio.sleep(0)  # it listens from now on
            change()
            await asyncio.wait_for(found, LONG)
        await waiting.aclose()

    asyncio.run(told())


@only_linux
@pytest.mark.usefixtures("unlooked")
def test_the_system_tells_of_every_way_to_save(section: Path) -> None:
    new = section.with_name("new")
    notice(
        Watch((section,)),
        lambda: section.write_text("slides: [{title: Rozen}]\n", "utf-8"),
        lambda: new.write_text("slides: [{title: Tulpen}]\n", "utf-8"),
        lambda: new.replace(section),
        section.unlink,
    )


@only_linux
@pytest.mark.usefixtures("unlooked")
def test_the_system_tells_of_a_folder_that_the_deck_has_since_then(
    section: Path, tmp_path: Path
) -> None:
    watch, other = Watch((section,)), tmp_path / "parts" / "20-trees.yaml"
    other.parent.mkdir()

    def grow() -> None:
        section.write_text("slides: [{title: Rozen}]\n", "utf-8")
        watch.follow((section, other))

    notice(watch, grow, lambda: other.write_text("slides: []\n", "utf-8"))


def test_what_no_system_tells_is_found_by_looking(
    section: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SELDOM", NEVER)
    monkeypatch.setattr(module.Bell, "_listen", lambda bell: False)
    notice(Watch((section,)), section.unlink)


def test_where_no_signal_is_heard_somebody_looks(
    section: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python lets only the main thread hear of signals."""
    monkeypatch.setattr(module, "SELDOM", NEVER)
    found: list[bool] = []

    def apart() -> None:
        notice(Watch((section,)), section.unlink)
        found.append(True)

    thread = Thread(target=apart)
    thread.start()
    thread.join(2 * LONG)
    assert found == [True]
