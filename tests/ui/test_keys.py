"""The keys: what is typed early is read as what is typed later, and no key does two things."""

from collections import Counter

import pytest

from presenter.talk import Act
from presenter.ui.keys import GROUPS, KEYS
from presenter.ui.typed import keys_of
from presenter.words import speak
from tests.decks import LANGUAGES


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        (b"", []),
        (b"12G", ["1", "2", "G"]),
        (b" \r\t\x7f", ["space", "enter", "tab", "backspace"]),
        (b"./+-?=", ["full_stop", "slash", "plus", "minus", "question_mark", "equals_sign"]),
        (b"\x1b[C\x1b[D\x1b[A\x1b[B", ["right", "left", "up", "down"]),
        (b"\x1bOC\x1bOD", ["right", "left"]),
        (b"\x1b[6~\x1b[5~\x1b[H\x1b[F", ["pagedown", "pageup", "home", "end"]),
        (b"\x1b[15~b", ["f5", "b"]),
        (b"\x1b[1;2B", ["shift+down"]),
        (b"\x1bl", ["alt+l"]),
        (b"\x1bL", ["alt+shift+l"]),
        (b"\x1b", ["escape"]),
        (b"j\x1b", ["j", "escape"]),
        (b"\x03\x11", ["ctrl+c", "ctrl+q"]),
        ("é".encode(), ["é"]),
        (b"\x1b[I\x1b[Oj", ["j"]),
    ],
)
def test_keys_typed_early_have_the_names_of_keys_typed_later(typed: bytes, keys: list[str]) -> None:
    """Signs by their names, sequences as one key, and what is no key not at all."""
    assert [key.key for key in keys_of(typed)] == keys


def test_bytes_that_are_no_text_break_nothing() -> None:
    """Half a letter, as when a line is bad, is at most a key that does nothing."""
    assert keys_of(b"\xff\xc3j")[-1].key == "j"


def test_letters_typed_early_can_be_written() -> None:
    """They know their character, which the search line needs."""
    assert [key.character for key in keys_of(b"/s")] == ["/", "s"]


def test_no_key_does_two_things() -> None:
    """Each key stands in the table once, and once more at most for while a talk is rehearsed."""
    counted = Counter((name, key.rehearsing) for key in KEYS for name in key.keys)
    assert [name for name, times in counted.items() if times > 1] == []


def test_every_act_has_a_key_save_those_that_a_key_comes_to_in_its_place() -> None:
    """Whatever a talk can do, a key does: some of it Enter, Esc, `c`, `d`, `q` and Ctrl+P."""
    asked = {
        Act.SHOW,
        Act.RETURN,
        Act.RELEASE,
        Act.LOOK,
        Act.SKIP,
        Act.SHORTEN,
        Act.DRAW,
        Act.END,
        Act.REHEARSE,
    }
    counted = {Act.DONE, Act.PEOPLE}
    assert {act for act in Act if act not in {key.action for key in KEYS}} == asked | counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_explained_in_every_language(language: str) -> None:
    """The help and the palette have words for it, and a heading for its group."""
    say = speak(language)
    assert all(say(f"keys.{key.action}") for key in KEYS)
    assert all(say(f"help.{group}") for group in GROUPS)
    assert {key.group for key in KEYS} == set(GROUPS)


@pytest.mark.parametrize("key", ["pagedown", "pageup", "f5", "escape", "full_stop", "b"])
def test_a_presentation_remote_has_its_keys(key: str) -> None:
    """What the common remotes send: on, back, start, end, and two ways to blank the screen."""
    assert any(key in one.keys for one in KEYS)
