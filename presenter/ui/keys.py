"""The keys: one table for the bindings, the help, the palette and docs/keys.md."""

from collections.abc import Mapping
from typing import NamedTuple

from presenter.talk import Act


class Key(NamedTuple):
    """Keys that do one thing. `action` is an act of the talk, or what the screen does itself."""

    keys: tuple[str, ...]
    action: str
    group: str
    shown: str
    """The keys as the help shows them."""
    rehearsing: bool = False
    """Whether it is a key while a talk is rehearsed only: there it goes before any other."""


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
    Key(("alt+l", "alt+shift+l"), Act.NOTES_LANGUAGE, "language", "Alt+L"),
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
    Key(("c",), "catch-up", "time", "c"),
    Key(("a",), "day", "time", "a"),
    Key(("shift+down", "J"), "notes-down", "other", "J  Shift+↓"),
    Key(("shift+up", "K"), "notes-up", "other", "K  Shift+↑"),
    Key(("e",), "edit", "other", "e"),
    Key(("r",), "reload", "other", "r"),
    Key(("R",), "resume", "other", "R"),
    Key(("R",), Act.AGAIN, "rehearsing", "R", True),
    Key(("m",), Act.STUMBLE, "rehearsing", "m", True),
    Key(("H",), Act.COVER_NOTES, "rehearsing", "H", True),
    Key((), Act.START, "exercise", "Enter"),
    Key((), Act.EXTEND, "exercise", "+ −  ↑ ↓"),
    Key(("d",), "done", "exercise", "d  12 d"),
    Key(("D",), "undone", "exercise", "D"),
    Key(("A",), Act.ANSWER, "exercise", "A"),
    Key(("ctrl+u",), Act.UNLOCK, "exercise", "Ctrl+U"),
    Key(("V",), "vote", "room", "V"),
    Key(("exclamation_mark",), "park", "room", "!"),
    Key(("P",), "parked", "room", "P"),
    Key(("question_mark",), "help", "other", "?"),
    Key(("ctrl+p",), "palette", "other", "Ctrl+P"),
    Key(("escape", "f5"), "close", "other", "Esc  F5"),
    Key(("q", "ctrl+q", "ctrl+c"), "quit", "other", "q  Ctrl+C"),
)
GROUPS = ("moves", "language", "screen", "time", "rehearsing", "exercise", "room", "other")

ACTIONS: Mapping[str, tuple[str, ...]] = {
    key.action: key.keys for key in KEYS if key.keys and not key.rehearsing
}
"""The actions that can have other keys, with those that they have where nobody says."""

GLYPHS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "-": "−"}
"""What the help shows for some keys instead of what people type for them."""


def in_force(chosen: Mapping[str, tuple[str, ...]]) -> tuple[Key, ...]:
    """The table with the keys that a user chose for some actions."""
    if not chosen:
        return KEYS
    table = {key.action: _with(key, chosen) for key in KEYS}
    ends = [table[action].shown.split() for action in (Act.LAST, "enter")]
    number = "  ".join(f"12 {shown[0]}" for shown in ends if shown)
    table[Act.GO_TO] = table[Act.GO_TO]._replace(shown=number or "12 g")
    return tuple(table.values())


def is_in_force(action: str, rehearsing: bool) -> bool:
    """Whether an action's keys do something, in a talk that is rehearsed or in one that is not."""
    return rehearsing or all(key.action != action or not key.rehearsing for key in KEYS)


def first_of(action: str, chosen: Mapping[str, tuple[str, ...]]) -> str:
    """The first key of an action as the help shows it; without a key, what the action is called."""
    key = next(one for one in in_force(chosen) if one.action == action)
    return key.shown.split()[0] if key.shown else str(action)


def _with(key: Key, chosen: Mapping[str, tuple[str, ...]]) -> Key:
    if key.action not in chosen:
        return key
    names = chosen[key.action]
    shown = ["g g"] if key.action == Act.FIRST else []
    return key._replace(keys=names, shown="  ".join([*shown, *(_shown(name) for name in names)]))


def _shown(name: str) -> str:
    """A key as the help shows it."""
    from presenter.model.keyboard import written_of  # only for keys that somebody chose

    *held, last = written_of(name).split("+") if len(name) > 1 else (name,)
    return "+".join((*held, GLYPHS.get(last, last)))
