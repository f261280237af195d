"""Keys as people write them: each has the name that it has when it is pressed."""

from string import ascii_letters, ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.keyboard import ALIKE, FIXED, MOVING, PATTERN, WRITTEN, key_of, written_of
from presenter.ui.typed import keys_of

NO_KEYS = ("", " ", "spcae", "ctrl", "ctrl+", "ctrl++", "ctrl+?", "alt+.", "hyper+a", "f13", "ll")
SIGNS = [one for one in map(chr, range(0x21, 0x250)) if key_of(one)]


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("space", "space"),
        ("PgDn", "pagedown"),
        ("pageup", "pageup"),
        ("Esc", "escape"),
        ("ctrl+n", "ctrl+n"),
        ("Ctrl+N", "ctrl+n"),
        ("L", "L"),
        ("shift+l", "L"),
        ("alt+l", "alt+l"),
        ("Alt+L", "alt+l"),
        ("Shift+Alt+Up", "alt+shift+up"),
        ("shift+tab", "shift+tab"),
        ("f5", "f5"),
        ("?", "question_mark"),
        (".", "full_stop"),
        ("+", "plus"),
        ("minus", "minus"),
        ("é", "é"),
    ],
)
def test_a_key_has_one_name_however_it_is_written(written: str, key: str) -> None:
    assert key_of(written) == key


@pytest.mark.parametrize(
    "written",
    [*NO_KEYS, *FIXED, *ALIKE],
)
def test_what_no_terminal_tells_is_no_key(written: str) -> None:
    """Nor is what makes up the number of a slide."""
    assert key_of(written) is None


@given(st.from_regex(PATTERN, fullmatch=True))
def test_whatever_can_be_written_has_a_name_that_reads_back(written: str) -> None:
    key = key_of(written)
    assert key is not None
    assert key_of(written_of(key)) == key


def test_a_sign_that_is_typed_has_the_name_of_the_sign_that_is_written() -> None:
    typed = {sign: [key.key for key in keys_of(sign.encode())] for sign in SIGNS}
    assert typed == {sign: [key_of(sign)] for sign in SIGNS}


@pytest.mark.parametrize("letter", ascii_lowercase)
def test_a_letter_with_ctrl_is_a_key_unless_terminals_take_it_for_another(letter: str) -> None:
    """As old terminals send it, which is what all can."""
    (typed,) = keys_of(bytes([ord(letter) & 0x1F]))
    assert (typed.key == f"ctrl+{letter}" and key_of(f"ctrl+{letter}") == typed.key) or (
        f"ctrl+{letter}" in ALIKE
    )


@pytest.mark.parametrize("letter", ascii_letters)
def test_a_letter_with_alt_is_a_key_unless_terminals_take_it_for_another(letter: str) -> None:
    (typed,) = keys_of(b"\x1b" + letter.encode())
    written = f"alt+shift+{letter}" if letter.isupper() else f"alt+{letter}"
    assert typed.key == key_of(written) or written in ALIKE


@pytest.mark.parametrize(
    ("sent", "written"),
    [
        (b"\x1b[Z", "Shift+Tab"),
        (b"\x1b[1;5C", "Ctrl+Right"),
        (b"\x1b[5;5~", "Ctrl+PgUp"),
        (b"\x1b[3~", "Del"),
        (b"\x1bOP", "F1"),
        (b"\x1b[24~", "F12"),
    ],
)
def test_a_key_that_moves_can_be_held_with_others(sent: bytes, written: str) -> None:
    assert [typed.key for typed in keys_of(sent)] == [key_of(written)]


def test_every_key_that_has_a_name_can_be_written_by_it() -> None:
    named = {**WRITTEN, **MOVING}
    assert {name: key_of(name) for name in named} == {name: name for name in named}
