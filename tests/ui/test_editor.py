"""The author's editor: told a place in its own way, and lent the terminal if it needs it."""

from pathlib import Path

import pytest

from presenter.model.problem import Mark
from presenter.ui.editor import Editor, editor_for

MARK = Mark("/deck/10 garden.yaml", 12, 3)
FILE = MARK.file
NOTHING: dict[str, str] = {}


@pytest.mark.parametrize(
    ("named", "told", "takes_terminal"),
    [
        ("vim", ("vim", "+12", FILE), True),
        ("/usr/bin/nano -w", ("/usr/bin/nano", "-w", "+12", FILE), True),
        ("hx", ("hx", "+12", FILE), True),
        ("micro", ("micro", "+12", FILE), True),
        ("emacs -nw", ("emacs", "-nw", "+12", FILE), True),
        ("code", ("code", "-g", f"{FILE}:12"), False),
        ("code --wait", ("code", "--wait", "-g", f"{FILE}:12"), False),
        ("'/My Apps/subl'", ("/My Apps/subl", f"{FILE}:12"), False),
        ("kate", ("kate", "--line", "12", FILE), False),
        ("gedit", ("gedit", "+12", FILE), False),
        ("my-editor", ("my-editor", FILE), True),
    ],
)
def test_an_editor_is_told_the_place_in_its_own_way(
    named: str, told: tuple[str, ...], takes_terminal: bool
) -> None:
    assert editor_for(named, MARK, NOTHING) == Editor(told, takes_terminal)


def test_emacs_opens_a_window_where_there_is_a_screen() -> None:
    screen = {"WAYLAND_DISPLAY": "wayland-0"}
    for named, takes_terminal in (("emacs", False), ("emacs -nw", True), ("emacsclient -t", True)):
        found = editor_for(named, MARK, screen)
        assert found is not None
        assert found.takes_terminal is takes_terminal


def test_settings_go_before_the_environment() -> None:
    environment = {"VISUAL": "vim", "EDITOR": "nano"}
    names = []
    for chosen, said in (("hx", environment), ("", environment), ("", {"EDITOR": "nano"})):
        found = editor_for(chosen, MARK, said)
        names.append(found and found.command[0])
    assert names == ["hx", "vim", "nano"]


def test_where_nobody_names_one_it_is_one_that_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    there = {"vi", "emacs"}
    monkeypatch.setattr("shutil.which", lambda name: name if name in there else None)
    found = editor_for("", MARK, NOTHING)
    assert found is not None
    assert found.command[0] == "vi"
    there.clear()
    assert editor_for("", MARK, NOTHING) is None


def test_what_cannot_be_understood_is_no_editor() -> None:
    assert editor_for("'vim", MARK, NOTHING) is None


def test_a_relative_file_is_named_in_full() -> None:
    """An editor that is open already has another folder."""
    found = editor_for("vim", Mark("talk.yaml", 0, 0), NOTHING)
    assert found is not None
    assert found.command[1:] == ("+1", str(Path("talk.yaml").absolute()))
