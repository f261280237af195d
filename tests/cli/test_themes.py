"""`tweespraak themes`: the gallery, and judging a theme of one's own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from presenter.cli.root import command
from presenter.shipped import shipped
from presenter.theme import theme_names

NAMES = theme_names(Path(shipped("themes")))


@pytest.fixture(autouse=True)
def _own_language(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TWEESPRAAK_LANG", "en")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def test_there_are_eight_themes_or_more_each_with_what_it_is_for() -> None:
    """In a pipe a line each, without an escape sequence."""
    ran = CliRunner().invoke(command, ["themes"])
    assert ran.exit_code == 0
    lines = ran.output.splitlines()
    assert [line.partition(":")[0] for line in lines] == list(NAMES)
    assert len(lines) >= 8
    assert all(line.partition(": ")[2] for line in lines)
    assert "\x1b" not in ran.output


def test_a_theme_of_one_s_own_is_judged(write: Callable[..., Path]) -> None:
    """Every problem with its place, a caret and a remedy; the exit code says whether there are."""
    path = write(
        "extends: ink\ncolours: {grey: '#404a5c'}\nroles: {titel: {bold: true}}\n", "a.yaml"
    )
    ran = CliRunner().invoke(command, ["themes", "--check", str(path)])
    assert ran.exit_code == 1
    assert "a.yaml:3:9: " in ran.output
    assert "did you mean ‘title’?" in ran.output
    good = write("extends: ink\n", "b.yaml")
    assert CliRunner().invoke(command, ["themes", "--check", str(good)]).exit_code == 0
    assert CliRunner().invoke(command, ["themes", "--check", "nowhere.yaml"]).exit_code == 2
