"""Images that a deck names: what is wrong with them is told where they are named."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.load import load
from presenter.model.picture import Images
from presenter.model.qr import MOST
from tests.images import png, png_of
from tests.load.problems import told

DECK = """\
title: Tuin
slides:
  - title: Rozen
    body:
      - picture: {file: rose.png, alt: Een roos}
"""
PLACE = "talk.yaml:5:25: slides[0].body[0].picture.file: "


def test_the_files_of_the_images_belong_to_the_deck(write: Callable[..., Path]) -> None:
    """Each is known with its size and its place, and is watched as the deck's own files are."""
    path = write(DECK)
    image = path.parent / "rose.png"
    image.write_bytes(png(3, 2))
    loaded = load(path)
    assert loaded.problems == ()
    assert loaded.files == (path, image)
    assert [(one.path, one.image.width, one.mark.line) for one in loaded.images] == [
        ("slides[0].body[0].picture.file", 3, 5)
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"rozen", "picture-unknown"),
        (png(3, 2)[:22], "picture-broken"),
        (png_of(100_000, 100_000, b""), "picture-too-many-pixels"),
    ],
)
def test_an_image_that_cannot_be_drawn_is_told(
    write: Callable[..., Path], content: bytes, code: str
) -> None:
    """And the slide keeps the words that stand for it."""
    path = write(DECK)
    (path.parent / "rose.png").write_bytes(content)
    assert told(path) == [PLACE + code]
    deck = load(path).deck
    assert deck is not None
    assert deck.slides[1].texts()[-1].plain("") == "Een roos"


def test_what_is_no_file_is_told(write: Callable[..., Path]) -> None:
    """A folder and a pipe, which is never waited for."""
    path = write(DECK)
    (path.parent / "rose.png").mkdir()
    assert told(path) == [f"{PLACE}file-is-folder"]
    (path.parent / "rose.png").rmdir()
    os.mkfifo(path.parent / "rose.png")
    assert told(path) == [f"{PLACE}file-not-ordinary"]


def test_an_image_that_is_too_large_is_told(write: Callable[..., Path]) -> None:
    """By its bytes, before they are read."""
    path = write(DECK)
    with (path.parent / "rose.png").open("wb") as stream:
        stream.truncate(60_000_000)
    assert told(path) == [f"{PLACE}picture-too-large"]


def test_a_deck_says_how_images_are_drawn(write: Callable[..., Path]) -> None:
    """As well as the terminal can, unless it says otherwise."""
    wanted = [load(write(text + DECK)).deck for text in ("", "images: none\n")]
    assert [deck and deck.images for deck in wanted] == [Images.AUTO, Images.NONE]
    assert "talk.yaml:1:9: images: unknown-choice-near" in told(write(f"images: block\n{DECK}"))


def test_a_code_that_holds_too_much_is_told(write: Callable[..., Path]) -> None:
    """The largest code has an end, in bytes; and one of nothing is no code."""
    head = "title: Tuin\nslides:\n  - body:\n      - qr: "
    assert told(write(f"{head}{'x' * MOST}\n")) == []
    place = "talk.yaml:4:13: slides[0].body[0].qr: "
    assert told(write(f"{head}{'é' * MOST}\n")) == [f"{place}qr-too-long"]
    assert told(write(f"{head}' '\n")) == [f"{place}word-expected"]
