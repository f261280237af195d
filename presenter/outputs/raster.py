"""Images as cells of two colours each, drawn with Pillow where that is installed."""

import warnings
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from presenter.layout.canvas import Slice
from presenter.model.picture import Fit, Image
from presenter.reading import ReadingError
from presenter.reading.image import MOST, content_of

if TYPE_CHECKING:
    from PIL.Image import Image as Drawn

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")

ENOUGH = 1600
"""Pixels of the longer side that are kept of an image: no screen of cells shows more."""

HALF = "▀"
"""A cell of two colours: that of its letters above, that of its ground below."""


class Pair(NamedTuple):
    """So many cells beside each other with the same colours, each `#rrggbb`."""

    upper: str
    lower: str
    cells: int


def can_draw() -> bool:
    """Whether Pillow is installed."""
    try:
        import PIL.Image  # noqa: F401 - 20 ms that the first picture needs
    except ImportError:
        return False
    return True


@lru_cache(maxsize=12)
def decoded(image: Image) -> "Drawn | None":
    """An image with its transparency, upright and no larger than needed; None if it is broken."""
    import PIL.Image  # whoever asks knows that it is there
    import PIL.ImageOps

    try:
        content = content_of(image)
    except ReadingError:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they would be written over the slide
        try:
            opened = PIL.Image.open(BytesIO(content), formats=FORMATS)
            if opened.width * opened.height > MOST:
                return None
            opened.draft("RGB", (ENOUGH, ENOUGH))  # spares a JPEG most of the work
            return _reduced(PIL.ImageOps.exif_transpose(opened))
        except Exception:  # a broken file makes Pillow raise anything
            return None


def _reduced(image: "Drawn") -> "Drawn":
    """An image in colours with transparency, no larger than needed."""
    if image.mode.startswith("I"):  # sixteen bits of grey, which are not scaled by themselves
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    elif image.mode in ("P", "1"):  # which cannot be made smaller smoothly
        image = image.convert("RGBA")
    image.thumbnail((ENOUGH, ENOUGH), reducing_gap=2.0)
    return image.convert("RGBA")


def drawn(box: Slice, size: tuple[int, int]) -> "Drawn | None":
    """An image in so many pixels that stand for a box of cells, clear where it does not reach.

    None where it cannot be had, or Pillow is not installed.
    """
    image = decoded(box.image) if can_draw() else None
    if image is None:
        return None
    import PIL.Image  # it is loaded by now
    import PIL.ImageOps

    smooth = PIL.Image.Resampling.LANCZOS
    if box.fit is Fit.COVER:
        return PIL.ImageOps.fit(image, size, smooth)
    scale = min(size[0] / image.width, size[1] / image.height)
    fitted = [max(1, round(side * scale)) for side in image.size]
    gaps = [free - side for free, side in zip(size, fitted, strict=True)]
    if gaps[0] * box.width < size[0] and gaps[1] * box.height < size[1]:
        return image.resize(size, smooth)  # all but a part of a cell is filled: fill that too
    clear = PIL.Image.new("RGBA", size)
    clear.paste(image.resize((fitted[0], fitted[1]), smooth), (gaps[0] // 2, gaps[1] // 2))
    return clear


def over(image: "Drawn", ground: str) -> "Drawn":
    """An image over a ground (`#rrggbb`), without transparency."""
    import PIL.Image  # it is loaded by now

    flat = PIL.Image.new("RGBA", image.size, ground)
    flat.alpha_composite(image)
    return flat.convert("RGB")


@lru_cache(maxsize=64)
def _rows(box: Slice, ground: str) -> tuple[tuple[Pair, ...], ...] | None:
    size = box.width, 2 * box.height
    image = drawn(box, size)
    if image is None:
        return None
    colours = over(image, ground).tobytes().hex()
    line = 6 * box.width
    lines = [colours[at : at + line] for at in range(0, len(colours), line)]
    return tuple(_pairs(*two) for two in zip(lines[::2], lines[1::2], strict=True))


def _pairs(upper: str, lower: str) -> tuple[Pair, ...]:
    found: list[Pair] = []
    for at in range(0, len(upper), 6):
        above, below = f"#{upper[at : at + 6]}", f"#{lower[at : at + 6]}"
        if found and found[-1][:2] == (above, below):
            found[-1] = found[-1]._replace(cells=found[-1].cells + 1)
        else:
            found.append(Pair(above, below, 1))
    return tuple(found)


def halves(cover: Slice, ground: str, cells: int) -> tuple[Pair, ...] | None:
    """The first cells of a row of an image, in half-blocks over a ground (`#rrggbb`).

    None where there is nothing to be drawn.
    """
    found = _rows(cover._replace(row=0), ground)
    if found is None:
        return None
    row = found[cover.row]
    return row if cells >= cover.width else _first(row, cells)


def _first(row: tuple[Pair, ...], cells: int) -> tuple[Pair, ...]:
    kept: list[Pair] = []
    for pair in row:
        if cells > 0:
            kept.append(pair._replace(cells=min(cells, pair.cells)))
        cells -= pair.cells
    return tuple(kept)
