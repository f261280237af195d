"""What a talk begins with: its theme, the language of its notes, and whether anything moves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.cli.deck import deck_path
from presenter.cli.looks import theme_for, transition_of
from presenter.cli.start import Wanted, _idle, _talk
from presenter.exits import WRONG_USE, CommandError
from presenter.model.deck import Deck, Transition
from presenter.model.settings import NotesSettings
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH, deck_of

Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A terminal with all colours, on this computer, and no themes of the user's."""
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("TWEESPRAAK_LANG", "en")
    for name in ("NO_COLOR", "TEXTUAL_COLOR_SYSTEM"):
        monkeypatch.delenv(name, raising=False)


def deck_in(folder: Path, theme: str = "") -> Deck:
    return Deck(title=Text("Tuin"), languages=("nl",), theme=theme, folder=folder)


@pytest.mark.parametrize(("dark", "name"), [(True, "ink"), (False, "paper"), (None, "ink")])
def test_the_theme_suits_the_terminal(tmp_path: Path, dark: bool | None, name: str) -> None:
    """Unless somebody names one: the deck, or the command line before it."""
    assert theme_for(None, deck_in(tmp_path), dark)[0].name == name
    assert theme_for(None, deck_in(tmp_path, "sepia"), dark)[0].name == "sepia"
    assert theme_for("mist", deck_in(tmp_path, "sepia"), dark)[0].name == "mist"


def test_sixteen_colours_are_the_terminals_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The nearest of so few can be hard to read; who asks for a theme gets it all the same."""
    monkeypatch.setenv("COLORTERM", "")
    monkeypatch.setenv("TERM", "linux")
    assert theme_for(None, deck_in(tmp_path, "sepia"), dark=None)[0].name == "terminal"
    assert theme_for("sepia", deck_in(tmp_path), dark=None)[0].name == "sepia"


def test_a_broken_theme_that_was_asked_for_ends_the_command(write: Write) -> None:
    """With what is wrong with it, at its place."""
    path = write("extends: ink\nroles: {acent: {fg: amber}}\n", "themes/mine.yaml")
    with pytest.raises(CommandError, match="cannot be used") as error:
        theme_for("mine", deck_in(path.parent.parent), dark=None)
    assert error.value.code == WRONG_USE
    assert f"{path}:2:9" in str(error.value)
    assert "did you mean ‘accent’?" in str(error.value)


def test_a_theme_that_there_is_not_is_answered_with_those_that_there_are(write: Write) -> None:
    """The deck's own too."""
    folder = write("extends: ink\n", "themes/mine.yaml").parent.parent
    with pytest.raises(CommandError, match=r"no theme ‘myne’.*mine, mist") as error:
        theme_for("myne", deck_in(folder), dark=None)
    assert error.value.code == WRONG_USE


def test_a_broken_theme_of_the_decks_is_told_to_the_speaker(write: Write) -> None:
    """The talk goes on in the one that suits."""
    path = write("extends: ink\nroles: {acent: {fg: amber}}\n", "themes/mine.yaml")
    theme, problems = theme_for(None, deck_in(path.parent.parent, "mine"), dark=False)
    assert theme.name == "paper"
    assert [(one.code, one.mark.line) for one in problems] == [("unknown-role-near", 2)]


def test_the_users_theme_counts_where_nobody_names_one(tmp_path: Path) -> None:
    """Not the deck, not the command line."""
    assert theme_for(None, deck_in(tmp_path), dark=True, liked="iris")[0].name == "iris"
    assert theme_for(None, deck_in(tmp_path, "sepia"), dark=True, liked="iris")[0].name == "sepia"
    assert theme_for("mist", deck_in(tmp_path), dark=True, liked="iris")[0].name == "mist"


def test_the_users_transition_counts_where_nobody_asks_for_one() -> None:
    """On a terminal far away it does not."""
    near, liked = False, Transition.WIPE
    assert transition_of(None, False, near, liked) is Transition.WIPE
    assert transition_of("fade", False, near, liked) is Transition.FADE
    assert transition_of(None, True, near, liked) is Transition.NONE
    assert transition_of(None, False, True, liked) is Transition.NONE


@pytest.mark.parametrize(
    ("liked", "asked", "spoken"),
    [(ENGLISH, None, ENGLISH), (ENGLISH, DUTCH, DUTCH), ("fr", None, DUTCH)],
)
def test_the_notes_begin_in_the_users_language(liked: str, asked: str | None, spoken: str) -> None:
    """In decks that have it, and unless another is asked for."""
    talk = _talk(deck_of(), Wanted(notes_language=asked), NotesSettings(liked))
    assert (talk.language, talk.notes_language) == (DUTCH, spoken)


@pytest.mark.parametrize("asked", ["nl,en", "nl|en", "nl, en"])
def test_a_talk_begins_in_two_languages_at_once(asked: str) -> None:
    """With notes in the first."""
    talk = _talk(deck_of(), Wanted(asked), NotesSettings())
    assert (talk.language, talk.notes_language) == ("nl|en", DUTCH)


@pytest.mark.parametrize(("asked", "named"), [("nl,fr", "fr"), ("nl,nl", "nl,nl"), ("nl,", "")])
def test_two_languages_are_two_of_the_deck_s(asked: str, named: str) -> None:
    """Which one is wrong is said."""
    with pytest.raises(CommandError, match=f"‘{named}’"):
        _talk(deck_of(), Wanted(asked), NotesSettings())


@pytest.mark.parametrize("asked", [None, *Transition])
def test_on_a_terminal_far_away_nothing_moves_that_was_not_asked_for(
    asked: Transition | None,
) -> None:
    """On one that is near the deck's own counts, unless another was asked for."""
    assert transition_of(asked, still=False, far=False) is asked
    assert transition_of(asked, still=True, far=False) is Transition.NONE
    assert transition_of(asked, still=False, far=True) is (asked or Transition.NONE)


def test_a_transition_that_there_is_not_is_answered_with_those_that_there_are() -> None:
    """A sentence, and wrong use."""
    with pytest.raises(CommandError, match="wipe, fade, push"):
        transition_of("spin", still=False, far=False)


def test_a_talk_that_is_open_has_its_own_language_place_and_time() -> None:
    """A second screen has a language of its own."""
    wanted = Wanted(language=ENGLISH, at="3", theme="mist", end="14:45")
    assert _idle(wanted) == ("--lang", "--at", "--end")
    assert _idle(wanted._replace(extra=True)) == ("--at", "--end")
    assert _idle(Wanted(theme="mist")) == ()


def test_a_verb_with_a_slip_is_understood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is like no verb, or is a path, is a deck that is not there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TWEESPRAAK_LANG", "en")
    with pytest.raises(CommandError, match="Did you mean `tweespraak present`"):
        deck_path(Path("presnt"))
    for name in ("garden", "presnt.yaml", "talks/presnt"):
        with pytest.raises(CommandError, match=f"no deck at {name}"):
            deck_path(Path(name))
