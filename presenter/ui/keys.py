"""The keys: one table for the bindings, the help, the palette and docs/keys.md."""

from typing import NamedTuple

from presenter.talk import Act


class Key(NamedTuple):
    """Keys that do one thing. `action` is an act of the talk, or what the screen does itself."""

    keys: tuple[str, ...]
    action: str
    group: str
    shown: str
    """The keys as the help shows them."""


KEYS: tuple[Key, ...] = (
    Key(
        ("right", "space", "pagedown", "l", "j"),
        Act.NEXT,
        "moves",
        "→ Space PgDn l j",
    ),
    Key(("enter",), "enter", "moves", "Enter"),
    Key(("left", "pageup", "backspace", "h", "k"), Act.BACK, "moves", "← PgUp Backspace h k"),
    Key(("down",), Act.NEXT_SLIDE, "moves", "↓"),
    Key(("up",), Act.PREVIOUS_SLIDE, "moves", "↑"),
    Key(("s",), Act.REVEAL, "moves", "s"),
    Key(("home",), Act.FIRST, "moves", "g g  Home"),
    Key(("end", "G"), Act.LAST, "moves", "G  End"),
    Key((), Act.GO_TO, "moves", "12 G  12 Enter"),
    Key(("o",), "overview", "moves", "o"),
    Key(("slash",), "search", "moves", "/"),
    Key(("L", "tab"), Act.LANGUAGE, "language", "L  Tab"),
    Key(("alt+l", "alt+L"), Act.NOTES_LANGUAGE, "language", "Alt+L"),
    Key(("n",), "notes", "screen", "n"),
    Key(("b", "full_stop"), Act.BLACK, "screen", "b  ."),
    Key(("w",), Act.WHITE, "screen", "w"),
    Key(("F",), "footer", "screen", "F"),
    Key(("f",), Act.FREEZE, "screen", "f"),
    Key(("x",), Act.SWAP, "screen", "x"),
    Key(("v",), "arrange", "screen", "v"),
    Key(("plus", "equals_sign"), "larger", "screen", "+"),
    Key(("minus",), "smaller", "screen", "−"),
    Key(("y",), "theme", "screen", "y"),
    Key(("t",), Act.PAUSE, "time", "t"),
    Key(("T",), Act.CYCLE_CLOCK, "time", "T"),
    Key(("ctrl+t",), Act.RESET_CLOCK, "time", "Ctrl+T"),
    Key(("i",), Act.QUESTIONS, "time", "i"),
    Key(("shift+down", "J"), "notes-down", "other", "J  Shift+↓"),
    Key(("shift+up", "K"), "notes-up", "other", "K  Shift+↑"),
    Key(("r",), "reload", "other", "r"),
    Key(("question_mark",), "help", "other", "?"),
    Key(("ctrl+p",), "palette", "other", "Ctrl+P"),
    Key(("escape", "f5"), "close", "other", "Esc  F5"),
    Key(("q", "ctrl+q", "ctrl+c"), "quit", "other", "q  Ctrl+C"),
)
GROUPS = ("moves", "language", "screen", "time", "other")
