"""With `--follow`, saving a file goes to the slide that was changed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.load import load
from presenter.model.deck import Deck
from presenter.ui.follow import changed_slide
from tests.ui.journey import Journey, Travel

Write = Callable[..., Path]
GARDEN = """\
title: Tuin
slides:
  - id: pond
    duration: 1m
  - id: hedge
    title: De heg
  - id: path
    title: Het pad
"""


@pytest.fixture
def changed(write: Write) -> Callable[..., int | None]:
    """The slide that is changed by putting other words in the place of some."""

    def deck_of(text: str) -> Deck:
        deck = load(write(text)).deck
        assert deck is not None
        return deck

    def change(*replaced: tuple[str, str], here: int = 0) -> int | None:
        text = GARDEN
        for old, new in replaced:
            assert old in text
            text = text.replace(old, new)
        return changed_slide(deck_of(GARDEN), deck_of(text), here)

    return change


def test_a_slide_that_was_changed_is_the_one(changed: Callable[..., int | None]) -> None:
    assert changed(("De heg", "De haag")) == 2


def test_a_slide_that_was_added_is_the_one(changed: Callable[..., int | None]) -> None:
    assert changed(("  - id: path", "  - id: gate\n  - id: path")) == 3


def test_the_slide_that_is_shown_goes_before_others(changed: Callable[..., int | None]) -> None:
    both = (("De heg", "De haag"), ("Het pad", "De laan"))
    assert changed(*both) == 2
    assert changed(*both, here=3) == 3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("slides:", "\n# below\nslides:"),
        ("duration: 1m", "duration: 2m"),
        ("  - id: hedge\n    title: De heg\n", ""),
    ],
)
def test_lines_durations_and_what_is_gone_are_no_change(
    changed: Callable[..., int | None], old: str, new: str
) -> None:
    assert changed((old, new)) is None


@pytest.mark.parametrize(("following", "slide"), [(True, 4), (False, 1)])
def test_only_who_follows_goes_there(
    travel: Travel, tmp_path: Path, following: bool, slide: int
) -> None:
    path = tmp_path / "talk.yaml"

    async def walk(journey: Journey) -> None:
        journey.app.following, journey.app.show.theme = following, "ink"
        path.write_text(path.read_text("utf-8").replace("Schelpen", "Grind"), "utf-8")
        journey.app.read_again()
        await journey.until_read()
        assert journey.place == (slide, 0)

    travel(walk)
