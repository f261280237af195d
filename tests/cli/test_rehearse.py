"""`tweespraak rehearse` before there is a screen: which slides are meant, and what cannot be."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from presenter.cli.rehearse import Asked
from presenter.cli.root import command
from presenter.exits import CommandError
from presenter.model.deck import Deck, Section
from presenter.model.place import Place
from presenter.model.settings import Settings
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.talk import Manner, Practice, Talk
from tests.decks import DUTCH, LANGUAGES

DECK = Deck(
    Text("Tuin"),
    LANGUAGES,
    (
        Section(Text("Bomen"), (Slide("elm"), Slide("oak"))),
        Section(Text("Water"), (Slide("pond"),)),
    ),
)
TALK = Talk(Place(), DUTCH, DUTCH)


@pytest.fixture(autouse=True)
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def practice(asked: Asked, settings: Settings | None = None) -> Practice:
    return asked.practice(DECK, Path("tuin.yaml"), settings or Settings(), TALK)


def test_without_options_the_whole_deck_is_rehearsed() -> None:
    assert practice(Asked()) == Practice(Manner.REHEARSAL)


def test_the_speaker_is_who_is_named_or_whom_the_settings_name() -> None:
    settings = Settings().replace(speaker="Ada")
    assert practice(Asked(), settings).speaker == "Ada"
    assert practice(Asked(speaker="Bo"), settings).speaker == "Bo"


@pytest.mark.parametrize(
    ("asked", "slides"),
    [
        (Asked(first="oak"), ("oak", "pond")),
        (Asked(last="2"), ("elm", "oak")),
        (Asked(section="bomen"), ("elm", "oak")),
        (Asked(section="2"), ("pond",)),
        (Asked(section="1", first="2"), ("oak",)),
    ],
)
def test_a_part_is_named_by_slides_or_by_a_section(asked: Asked, slides: tuple[str, ...]) -> None:
    """Both together leave what is in both."""
    assert practice(asked).slides == slides


@pytest.mark.parametrize(
    "asked",
    [
        Asked(first="pond", last="elm"),
        Asked(section="lucht"),
        Asked(section="Water", last="oak"),
        Asked(first="birch"),
        Asked(drill=True),
    ],
)
def test_what_leaves_no_slide_is_said(asked: Asked) -> None:
    """In a sentence; a drill takes earlier runs."""
    with pytest.raises(CommandError):
        practice(asked)


def test_cover_and_swap_are_two_ways_to_rehearse() -> None:
    done = CliRunner().invoke(command, ["rehearse", "--cover", "--swap"])
    assert done.exit_code == 2
    assert "--cover" in done.stderr
