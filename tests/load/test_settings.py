"""A config file: what it sets, every mistake at once, and defaults where it is broken."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from presenter.load.settings import ReadSettings, read_settings
from presenter.model.deck import Transition
from presenter.model.picture import Images
from presenter.model.settings import NotesSettings, PaceSettings, Settings
from presenter.ui.keys import ACTIONS, in_force
from presenter.words import known_languages, speak
from tests.any_settings import config_files

Write = Callable[..., Path]
DEFAULTS = Settings()
WHOLE = """\
    theme: paper
    language: nl
    notes: {language: en, size: 2}
    pace: {late: 1m, early: 2m}
    last-minutes: 3m
    images: blocks
    transition: fade
    editor: code --wait
    keys:
      next: [PgDn, ctrl+n]
      help: "?"
      black: .
      last: []
"""
PROBLEMS = [
    ("theme: inkk", (1, 8, "unknown-theme-near")),
    ("theme: 12345", (1, 8, "unknown-theme")),
    ("themes: ink", (1, 1, "unknown-key-near")),
    ("language: fr", (1, 11, "unknown-own-language")),
    ("language: nll", (1, 11, "unknown-own-language-near")),
    ("notes: large", (1, 8, "mapping-expected")),
    ("notes: {language: 12}", (1, 19, "language-expected")),
    ("notes: {size: 9}", (1, 15, "notes-size-expected")),
    ("notes: {size: 1.5}", (1, 15, "notes-size-expected")),
    ("pace: {late: 60}", (1, 14, "duration-expected")),
    ("last-minutes: soon", (1, 15, "duration-expected")),
    ("images: sharp", (1, 9, "unknown-choice")),
    ("transition: [fade]", (1, 13, "unknown-choice")),
    ("editor: []", (1, 9, "word-expected")),
    ("keys: [q]", (1, 7, "mapping-expected")),
    ("keys: {nxet: q}", (1, 8, "unknown-action-near")),
    ("keys: {zzz: q}", (1, 8, "unknown-action")),
    ("keys: {go-to: v}", (1, 8, "unknown-action")),
    ("keys: {next: pgdwn}", (1, 14, "unknown-key-name-near")),
    ("keys: {next: hyper+ü}", (1, 14, "unknown-key-name")),
    ("keys: {next: [{a: b}]}", (1, 15, "unknown-key-name")),
    ("keys: {next: 5}", (1, 14, "key-fixed")),
    ("keys: {next: g}", (1, 14, "key-fixed")),
    ("keys: {next: ctrl+I}", (1, 14, "key-alike")),
    ("keys: {next: n}", (1, 14, "key-twice")),
    ("keys: {next: ö, back: [left, ö]}", (1, 30, "key-twice")),
    ("keys: {quit: []}", (1, 14, "action-without-key")),
    ("- theme: ink", (1, 1, "mapping-expected")),
    ("theme: ink\nlanguage: 'nl", (2, 11, "unclosed-quote")),
]


def read(path: Path) -> ReadSettings:
    return read_settings(path, ACTIONS)


def keys(found: ReadSettings) -> Mapping[str, tuple[str, ...]]:
    """The keys in force, by action."""
    return {key.action: key.keys for key in in_force(found.settings.keys) if key.keys}


def test_everything_can_be_set(write: Write) -> None:
    found = read(write(WHOLE))
    assert found.problems == ()
    assert found.settings == Settings(
        theme="paper",
        language="nl",
        notes=NotesSettings("en", 2),
        pace=PaceSettings(60.0, 120.0),
        last_minutes=180.0,
        images=Images.BLOCKS,
        transition=Transition.FADE,
        editor="code --wait",
        keys={
            "next": ("pagedown", "ctrl+n"),
            "help": ("question_mark",),
            "black": ("full_stop",),
            "last": (),
        },
    )
    assert {"theme", "notes.size", "pace.early", "last-minutes", "keys.next"} <= found.written


@pytest.mark.parametrize("text", ["", "# nothing\n", "theme:\nnotes:\nkeys: {next: }\n", "~"])
def test_what_is_left_open_is_as_it_is_by_default(text: str, write: Write) -> None:
    found = read(write(text))
    assert (found.settings, found.written, found.problems) == (DEFAULTS, frozenset(), ())


@pytest.mark.parametrize(("text", "problem"), PROBLEMS)
def test_a_mistake_is_told_with_its_place_and_a_remedy(
    text: str, problem: tuple[int, int, str], write: Write
) -> None:
    """In every language, with all its values filled in; what is broken has its default."""
    found = read(write(f"{text}\n"))
    told = [(one.mark.line, one.mark.column, one.code) for one in found.problems]
    assert told == [problem]
    for language in known_languages():
        for one in found.problems:
            assert "{" not in speak(language)(f"problems.{one.code}", **one.values)


def test_every_mistake_is_told_at_once_and_the_rest_counts(write: Write) -> None:
    found = read(write("theme: inkk\nlast-minutes: 1m\nkeys: {help: H, nxt: v}\n"))
    assert [one.mark.line for one in found.problems] == [1, 3]
    assert found.settings == DEFAULTS.replace(last_minutes=60.0, keys={"help": ("H",)})


@pytest.mark.parametrize("name", ["", "nowhere.yaml"])
def test_what_cannot_be_read_is_told_and_stops_nothing(name: str, tmp_path: Path) -> None:
    """A folder, a file that is gone."""
    found = read(tmp_path / name)
    assert found.settings == DEFAULTS
    assert len(found.problems) == 1


def test_a_pipe_does_not_hold_up_a_talk(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "config.yaml")
    (problem,) = read(tmp_path / "config.yaml").problems
    assert problem.code == "file-not-ordinary"


def test_a_key_can_go_from_one_action_to_another(write: Write) -> None:
    found = read(write("keys: {notes: b, black: n}\n"))
    assert found.problems == ()
    assert (keys(found)["notes"], keys(found)["black"]) == (("b",), ("n",))


def test_an_action_of_whose_keys_none_is_left_has_its_own_again(write: Write) -> None:
    """And then nobody else has those."""
    found = read(write("keys: {back: ü, quit: ü, next: [q, ö]}\n"))
    assert [one.values["other"] for one in found.problems] == ["back", "quit"]
    assert keys(found)["quit"] == ACTIONS["quit"]
    assert keys(found)["next"] == ("ö",)


@given(config_files())
def test_whatever_is_written_every_key_has_one_action_and_a_talk_can_be_ended(text: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.yaml"
        path.write_text(text, "utf-8")
        found = keys(read(path))
    held = [key for action, names in found.items() if action in ACTIONS for key in names]
    assert len(held) == len(set(held))
    assert found["quit"]
