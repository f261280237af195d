"""The form of an image from its head, and nothing that a file can hold is too odd for it."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.picture import Image
from presenter.reading import ReadingError
from presenter.reading.image import LIMIT, content_of, image_at
from tests.images import gif_head, jpeg_head, png, png_of, webp_head


def formed(tmp_path: Path, content: bytes) -> tuple[int, int] | str:
    """The width and the height of an image with this content, or the code of its problem."""
    path = tmp_path / "image"
    path.write_bytes(content)
    try:
        image = image_at(str(path))
    except ReadingError as error:
        return error.code
    assert (image.path, image.stamp) == (str(path), path.stat().st_mtime_ns)
    return image.width, image.height


@pytest.mark.parametrize(
    "content",
    [
        png(30, 20),
        gif_head(30, 20),
        jpeg_head(30, 20),
        jpeg_head(30, 20, 3),
        jpeg_head(20, 30, 6),
        jpeg_head(20, 30, 8, ">"),
        webp_head(b"VP8 ", 30, 20),
        webp_head(b"VP8L", 30, 20),
        webp_head(b"VP8X", 30, 20),
    ],
)
def test_every_format_says_how_large_its_image_is(tmp_path: Path, content: bytes) -> None:
    """PNG, GIF, JPEG as the camera was held, and the three kinds of WebP."""
    assert formed(tmp_path, content) == (30, 20)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "picture-unknown"),
        (b"%PDF-1.7", "picture-unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture-unknown"),
        (png(3, 2)[:20], "picture-broken"),
        (png_of(0, 5, b""), "picture-broken"),
        (png_of(20_000, 20_000, b""), "picture-too-many-pixels"),
        (png_of(2**32 - 1, 2**32 - 1, b""), "picture-too-many-pixels"),
        (gif_head(3, 2)[:8], "picture-broken"),
        (webp_head(b"VP8X", 3, 2)[:28], "picture-broken"),
        (webp_head(b"ANIM", 3, 2), "picture-broken"),
        (jpeg_head(3, 2)[:-4], "picture-broken"),
        (b"\xff\xd8\xff\xe0\0\0", "picture-broken"),
        (b"\xff\xd8\xff" + b"\xe0\0\x02\xff" * 3000, "picture-broken"),
    ],
)
def test_what_cannot_be_drawn_is_told(tmp_path: Path, content: bytes, problem: str) -> None:
    """Other formats, half a file, no pixels, too many."""
    assert formed(tmp_path, content) == problem


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """Fifty megabytes are enough for a slide."""
    with (tmp_path / "image").open("wb") as stream:
        stream.write(png(3, 2))
        stream.truncate(LIMIT + 1)
    with pytest.raises(ReadingError) as found:
        image_at(str(tmp_path / "image"))
    assert (found.value.code, found.value.values["limit"]) == ("picture-too-large", "50")


def test_only_files_are_opened(tmp_path: Path) -> None:
    """A folder, a pipe that nobody writes to, and nothing at all."""
    os.mkfifo(tmp_path / "pipe")
    for name, code in (
        (".", "file-is-folder"),
        ("pipe", "file-not-ordinary"),
        ("a", "file-missing"),
    ):
        for read in (image_at, lambda path: content_of(Image(path))):
            with pytest.raises(ReadingError) as found:
                read(str(tmp_path / name))
            assert found.value.code == code


heads = st.sampled_from(
    [png(3, 2), gif_head(3, 2), jpeg_head(3, 2, 6), webp_head(b"VP8X", 3, 2), b""]
)


@given(heads, st.integers(0, 80), st.binary(max_size=60))
def test_no_file_is_too_odd(
    tmp_path_factory: pytest.TempPathFactory, head: bytes, at: int, rest: bytes
) -> None:
    """A head that goes on with anything is an image, or a problem with a sentence."""
    found = formed(tmp_path_factory.getbasetemp(), head[:at] + rest)
    assert isinstance(found, str) or min(found) > 0
