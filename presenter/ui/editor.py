"""The author's editor: how it is told a file and a line, and whether it needs the terminal."""

import shlex
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from presenter.model.problem import Mark

USUAL = ("nano", "micro", "hx", "nvim", "vim", "vi", "emacs")
"""Editors to look for where nobody named one, the easiest first."""

PLUS = ("+{line}", "{file}")
GOTO = ("-g", "{file}:{line}")
JOINED = ("{file}:{line}",)
LINE = ("--line", "{line}", "{file}")

_IN_TERMINAL = (
    "vi",
    "vim",
    "nvim",
    "nano",
    "micro",
    "hx",
    "helix",
    "kak",
    "joe",
    "jed",
    "mg",
    "ne",
)
_LIKE_CODE = ("code", "code-insiders", "code-oss", "codium", "vscodium", "cursor", "windsurf")

WINDOWED = {
    **dict.fromkeys(_LIKE_CODE, GOTO),
    **dict.fromkeys(("subl", "sublime_text", "zed", "zeditor"), JOINED),
    **dict.fromkeys(("kate", "kwrite", "mate", "idea", "pycharm", "webstorm"), LINE),
    **dict.fromkeys(("gvim", "nvim-qt", "gedit", "gnome-text-editor", "mousepad"), PLUS),
}
"""How editors with a window of their own are told a place."""

FRAMED = frozenset(("emacs", "emacsclient"))
"""Those that open a window where there is a screen for it, unless they are told not to."""
NO_FRAME = frozenset(("-nw", "--no-window-system", "-t", "--tty"))

PLACES = WINDOWED | dict.fromkeys((*_IN_TERMINAL, *FRAMED), PLUS)
"""How editors are told a place."""

ALONE = ("{file}",)
"""What an editor is told that we do not know."""


class Editor(NamedTuple):
    """A command that opens a file at a line, and whether it takes the terminal meanwhile."""

    command: tuple[str, ...]
    takes_terminal: bool

    @property
    def name(self) -> str:
        """What it is called."""
        return Path(self.command[0]).name


def editor_for(chosen: str, mark: Mark, environment: Mapping[str, str]) -> Editor | None:
    """The editor that was chosen, or that the environment names, at a place in a file.

    None where none is named and none is found, or where what is named cannot be understood.
    """
    named = chosen or environment.get("VISUAL") or environment.get("EDITOR") or _found()
    try:
        words = shlex.split(named)
    except ValueError:
        words = []
    if not words:
        return None
    name = Path(words[0]).name.removesuffix(".exe")
    has_screen = bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
    framed = name in FRAMED and has_screen and NO_FRAME.isdisjoint(words[1:])
    file, line = str(Path(mark.file).absolute()), max(1, mark.line)
    place = [part.format(file=file, line=line) for part in PLACES.get(name, ALONE)]
    return Editor((*words, *place), name not in WINDOWED and not framed)


def _found() -> str:
    return next((name for name in USUAL if shutil.which(name)), "")
