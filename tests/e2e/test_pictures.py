"""Pictures on the stage: as the terminal can draw them, and as somebody asked."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.emulator import ANSWERS, Emulator
from tests.images import png

pytest.importorskip("PIL", reason="Pillow is an extra")

Present = Callable[..., Emulator]
KITTY = ANSWERS | {b"\x1b[>c": b"\x1b[>1;4000;41c"}
RED = "ff0000"


@pytest.fixture
def rose(tmp_path: Path) -> Path:
    """A deck with a picture on its second slide, which is red."""
    (tmp_path / "rose.png").write_bytes(png(8, 8))
    deck = tmp_path / "talk.yaml"
    deck.write_text(
        "title: Tuin\nslides: [{body: [{picture: {file: rose.png, alt: Een roos}}]}]\n", "utf-8"
    )
    return deck


def test_a_picture_is_drawn_in_half_blocks(present: Present, rose: Path) -> None:
    """The first slide that is painted has it already; nothing else is written about it."""
    talk = present(rose, "--at", "2")
    talk.until("▀▀▀▀▀▀▀▀")
    talk.until(lambda: RED in talk.display.colours)
    talk.press("q")
    assert talk.ended() == 0
    assert b"\x1b_G" not in talk.record


@pytest.mark.parametrize("way", [{"TWEESPRAAK_IMAGES": "none"}, {}])
def test_a_picture_is_its_words_where_none_is_wanted(
    present: Present, rose: Path, way: dict[str, str]
) -> None:
    """By the environment, or by an option."""
    options = [] if way else ["--images", "none"]
    talk = present(rose, "--at", "2", *options, env=way)
    talk.until("╭───")
    talk.press("q")
    assert talk.ended() == 0
    assert RED not in talk.display.colours


def test_kitty_is_sent_the_picture_and_told_to_forget_it(present: Present, rose: Path) -> None:
    """Between the two, cells that stand for it are on the screen."""
    env = {"KITTY_WINDOW_ID": "1", "TERM": "xterm-kitty"}
    talk = present(rose, "--at", "2", env=env, answers=KITTY)
    talk.until(lambda: "\U0010eeee".encode() in talk.record)
    talk.press("q")
    assert talk.ended() == 0
    sent, placed = talk.record.find(b"\x1b_Ga=T"), talk.record.find("\U0010eeee".encode())
    assert 0 < sent < placed < talk.record.find(b"\x1b_Ga=d,d=I")


def test_an_old_kitty_gets_half_blocks(present: Present, rose: Path) -> None:
    """It would show the cells that stand for a picture as boxes."""
    old = ANSWERS | {b"\x1b[>c": b"\x1b[>1;4000;26c"}
    talk = present(rose, "--at", "2", env={"KITTY_WINDOW_ID": "1"}, answers=old)
    talk.until("▀▀▀▀▀▀▀▀")
    talk.press("q")
    assert talk.ended() == 0
    assert b"\x1b_G" not in talk.record


def test_a_way_that_there_is_not_is_told(present: Present, rose: Path) -> None:
    """With those that there are."""
    talk = present(rose, "--images", "sixel")
    assert talk.ended() == 2
    assert b"auto, kitty, blocks, none" in talk.record
