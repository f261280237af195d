"""Keys as people write them (`PgDn`, `ctrl+n`, `?`), and the names that they have as bindings.

A name is what Textual calls a key (`pagedown`, `ctrl+n`, `question_mark`); nothing here needs it.
"""

import re
from unicodedata import name as unicode_name

WRITTEN = {
    "space": "Space",
    "enter": "Enter",
    "tab": "Tab",
    "escape": "Esc",
    "backspace": "Backspace",
    "plus": "+",
    "minus": "-",
}
"""The keys with a name of their own, by that name, as people write them."""

MOVING = {
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "home": "Home",
    "end": "End",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "insert": "Ins",
    "delete": "Del",
    **{f"f{number}": f"F{number}" for number in range(1, 13)},
}
"""Those which terminals tell with Shift, Alt and Ctrl held down too."""

ALIASES = {
    "return": "enter",
    "esc": "escape",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "ins": "insert",
    "del": "delete",
}

SIGNS = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
"""Signs that bindings call otherwise than Unicode does."""

FIXED = "0123456789g"
"""Keys that make up the number of a slide (`12 g`), and always do."""

ALIKE = {
    "ctrl+h": "Backspace",
    "ctrl+i": "Tab",
    "ctrl+j": "Enter",
    "ctrl+m": "Enter",
    "alt+b": "Ctrl+Left",
    "alt+f": "Ctrl+Right",
}
"""Keys that a terminal cannot tell from others."""


def _any_case(word: str) -> str:
    """A pattern for a word in capitals or not: those of JSON Schema have no other way to say it."""
    return "".join(f"[{one.upper()}{one}]" if one.isalpha() else one for one in word)


def _one_of(words: list[str]) -> str:
    return f"(?:{'|'.join(_any_case(word) for word in words)})"


_CTRL, _ALT, _SHIFT = (rf"{_any_case(word)}\+" for word in ("ctrl", "alt", "shift"))
_MOVING = _one_of([*MOVING, *(alias for alias, key in ALIASES.items() if key in MOVING)])
_OTHERS = _one_of([*WRITTEN, *(alias for alias, key in ALIASES.items() if key in WRITTEN)])

PATTERN = "|".join(
    (
        r"[!-/:-fh-~\u00a1-\u00ac\u00ae-\u024f]",  # a letter or a sign, save those that are FIXED
        rf"(?:{_CTRL}|{_ALT}|{_SHIFT})*{_MOVING}",
        rf"(?:{_SHIFT}){_any_case('tab')}",
        _OTHERS,
        rf"{_SHIFT}[A-Za-z]",
        rf"{_CTRL}[A-GK-LN-Za-gk-ln-z]",  # without those that are ALIKE
        rf"{_ALT}[AC-EG-Zac-eg-z]",
        rf"{_ALT}{_SHIFT}[A-Za-z]",
    )
)
"""Every key that can be written, as a regular expression that JSON Schema knows too."""

_KEY = re.compile(PATTERN)


def key_of(written: str) -> str | None:
    """The name of a key that somebody wrote; None for what is no key that can be chosen."""
    if not _KEY.fullmatch(written):
        return None
    if len(written) == 1:
        return _sign(written)
    *held, last = written.lower().split("+")
    last = ALIASES.get(last, last)
    if held == ["shift"] and len(last) == 1:
        return last.upper()
    return "+".join((*sorted(set(held)), last))


def _sign(character: str) -> str:
    """The name of a letter, which is itself, or of a sign."""
    if character.isalnum():
        return character
    name = unicode_name(character).lower().replace("-", "_").replace(" ", "_")
    return SIGNS.get(name, name)


def written_of(name: str) -> str:
    """A key by its name, as people write it; `key_of` reads it back."""
    *held, last = name.split("+")
    shown = WRITTEN.get(last) or MOVING.get(last) or _BY_SIGN.get(last) or last
    if held and len(shown) == 1:
        shown = shown.upper()
    return "+".join((*(one.capitalize() for one in held), shown))


_BY_SIGN = {_sign(one): one for one in map(chr, range(0x21, 0x250)) if _KEY.fullmatch(one)}
