"""Pictures on the stage: as the terminal can draw them, and as somebody asked."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from tests.e2e.emulator import ANSWERS, PAINTED, Emulator
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
    talk = present(rose, "--images", "ascii")
    assert talk.ended() == 2
    assert b"auto, kitty, sixel, blocks, none" in talk.record


SIXELS = ANSWERS | {b"\x1b[c": b"\x1b[?63;1;2;4;6;22c"}
CELL = 8, 16


def painted(talk: Emulator) -> set[tuple[int, int]]:
    """The cells of the screen that sixels were painted over, by column and row."""
    lines = enumerate(talk.text.splitlines())
    return {(at, row) for row, line in lines for at, one in enumerate(line) if one == PAINTED}


def is_box(cells: set[tuple[int, int]]) -> bool:
    """Whether cells are all those of a box."""
    columns, rows = {column for column, _ in cells}, {row for _, row in cells}
    wide, high = max(columns) + 1 - min(columns), max(rows) + 1 - min(rows)
    return len(cells) == wide * high


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    """A deck with a picture beside bullets that come one by one."""
    (tmp_path / "rose.png").write_bytes(png(8, 8))
    deck = tmp_path / "talk.yaml"
    deck.write_text(dedent(GARDEN), "utf-8")
    return deck


GARDEN = """\
    title: Tuin
    languages: [nl, en]
    slides:
      - title: {nl: De roos, en: The rose}
        body:
          - columns:
            - - bullets: {reveal: true, items: [{nl: rood, en: red}, {nl: groen, en: green}]}
            - - picture: {file: rose.png, alt: Een roos}
      - title: {nl: De heg, en: The hedge}
        body: [{text: {nl: Snoeien, en: Prune}}]
"""


def test_sixels_are_painted_and_nothing_tears_them(present: Present, garden: Path) -> None:
    """Whatever changes beside them, and whatever lay over them; no screen keeps a part of them."""
    talk = present(garden, answers=SIXELS, cell=CELL)
    talk.until("1 / 3")
    talk.press("right")
    talk.until(lambda: len(painted(talk)) > 50)
    there = painted(talk)
    assert is_box(there)

    def stands(words: str) -> None:
        talk.until(lambda: words in talk.text and painted(talk) == there)

    for key, words in (("right", "2 / 3"), ("right", "2 / 3"), ("L", "EN"), ("t", "2 / 3")):
        talk.press(key)
        stands(words)
    for key in ("?", "/", "o", "ctrl+p"):
        talk.press(key)
        talk.until(lambda: not painted(talk))
        talk.press("esc")
        stands("2 / 3")
    talk.press("b")
    talk.until(lambda: not talk.text.strip())
    talk.press("b")
    stands("2 / 3")
    talk.press("down")
    talk.until(lambda: "3 / 3" in talk.text and not painted(talk))
    talk.press("up")
    stands("2 / 3")
    talk.resize(60, 20)
    talk.until(lambda: bool(painted(talk)) and is_box(painted(talk)))
    talk.resize(100, 30)
    stands("2 / 3")


@pytest.mark.parametrize("way", [{"TWEESPRAAK_IMAGES": "sixel"}, {}])
def test_sixels_can_be_asked_for(present: Present, rose: Path, way: dict[str, str]) -> None:
    """Of a terminal that does not say that it draws them: by the environment, or by the deck."""
    if not way:
        rose.write_text(f"images: sixel\n{rose.read_text('utf-8')}", "utf-8")
    talk = present(rose, "--at", "2", env=way, cell=CELL)
    talk.until(lambda: bool(painted(talk)))


@pytest.mark.parametrize("name", ["TMUX", "STY"])
@pytest.mark.parametrize("options", [(), ("--images", "sixel")])
def test_within_tmux_and_screen_there_are_half_blocks(
    present: Present, rose: Path, name: str, options: tuple[str, ...]
) -> None:
    """They say what they can do, not what the terminal outside can."""
    env = {name: "/tmp/one"}
    talk = present(rose, "--at", "2", *options, env=env, answers=SIXELS, cell=CELL)
    talk.until("▀▀▀▀▀▀▀▀")
    talk.press("q")
    assert talk.ended() == 0
    assert b"\x1bP" not in talk.record


def test_without_the_size_of_a_cell_there_are_half_blocks(present: Present, rose: Path) -> None:
    """It is not known how many pixels they come to."""
    talk = present(rose, "--at", "2", "--images", "sixel", answers=SIXELS)
    talk.until("▀▀▀▀▀▀▀▀")
    talk.press("q")
    assert talk.ended() == 0
    assert b"\x1bP" not in talk.record


@pytest.mark.parametrize("transition", ["push", "wipe", "fade"])
def test_sixels_come_when_a_movement_is_over(
    present: Present, garden: Path, transition: str
) -> None:
    """On its way a picture is half-blocks: pixels do not move with their cells."""
    talk = present(garden, "--transition", transition, answers=SIXELS, cell=CELL)
    talk.until("1 / 3")
    talk.press("down")
    talk.until(lambda: len(painted(talk)) > 50 and is_box(painted(talk)))
    assert "▀" in talk.record.decode(errors="replace")
