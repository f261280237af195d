"""Themes while a talk runs: the next one, a saved one, a broken one."""

from pathlib import Path

import pytest

from presenter.model.role import Role
from presenter.theme import theme_folders, theme_names
from tests.ui.journey import Journey, Travel

GOOD = "extends: ink\ncolours: {amber: '#aaffaa'}\n"


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


async def read_again(one: Journey) -> None:
    await one.press("r")
    await one.until_read()


def test_a_key_goes_through_all_themes(travel: Travel, tmp_path: Path) -> None:
    """The deck's own too; one that cannot be used is passed over."""
    folder = tmp_path / "themes"
    folder.mkdir()
    (folder / "jade.yaml").write_text(GOOD, "utf-8")
    (folder / "jam.yaml").write_text("extends: nowhere\n", "utf-8")

    async def walk(one: Journey) -> None:
        names = [name for name in theme_names(*theme_folders(tmp_path)) if name != "jam"]
        seen = []
        for _ in names:
            await one.press("y")
            seen.append(one.app.printer.theme.name)
        at = names.index("ink")
        assert seen == [*names[at + 1 :], *names[: at + 1]]
        assert "jade" in seen

    travel(walk)


def test_a_theme_that_is_saved_is_worn_at_once(travel: Travel, tmp_path: Path) -> None:
    """When it cannot be used the one before stays, and the notes say why."""
    path = tmp_path / "themes" / "jade.yaml"
    path.parent.mkdir()
    path.write_text(GOOD, "utf-8")

    async def walk(one: Journey) -> None:
        await one.press("y")
        while one.app.printer.theme.name != "jade":
            await one.press("y")

        def accent() -> str:
            return one.app.printer.theme.styles[Role.ACCENT].fg

        assert accent() == "#aaffaa"
        path.write_text(GOOD.replace("#aaffaa", "#aaaaff"), "utf-8")
        await read_again(one)
        assert accent() == "#aaaaff"
        path.write_text("extends: ink\nroles: {acent: {}}\n", "utf-8")
        await read_again(one)
        assert accent() == "#aaaaff"
        assert [one.code for one in one.app.show.remarks.problems] == ["unknown-role-near"]
        path.write_text(GOOD, "utf-8")
        await read_again(one)
        assert accent() == "#aaffaa"
        assert one.app.show.remarks.problems == ()

    travel(walk)
