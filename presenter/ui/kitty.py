"""Images by kitty's graphics protocol: sent once, and then placed by cells that stand for them.

The cells are placeholders, which go wherever text goes and vanish as text does
(https://sw.kovidgoyal.net/kitty/graphics-protocol/#unicode-placeholders).
"""

import os
from base64 import b64encode
from collections.abc import Callable, Iterator
from io import BytesIO

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

from presenter.layout.canvas import Slice
from presenter.outputs.raster import drawn
from presenter.ui.images import blocks, cell_pixels

PLACEHOLDER = "\U0010eeee"

CHUNK = 4096
"""Characters of an image in one escape sequence: more is not read."""

BUDGET = 200_000_000
"""Bytes of pixels that the terminal keeps for us; it begins to forget at some 320 MB."""

CELL = 10, 20
"""The pixels of a cell where the terminal does not tell them."""

_MARKS = (
    "305 30d-30e 310 312 33d-33f 346 34a-34c 350-352 357 35b 363-36f 483-487 592-595 597-599 "
    "59c-5a1 5a8-5a9 5ab-5ac 5af 5c4 610-617 657-65b 65d-65e 6d6-6dc 6df-6e2 6e4 6e7-6e8 6eb-6ec "
    "730 732-733 735-736 73a 73d 73f-741 743 745 747 749-74a 7eb-7f1 7f3 816-819 81b-823 825-827 "
    "829-82d 951 953-954 f82-f83 f86-f87 135d-135f 17dd 193a 1a17 1a75-1a7c 1b6b 1b6d-1b73 "
    "1cd0-1cd2 1cda-1cdb 1ce0 1dc0-1dc1 1dc3-1dc9 1dcb-1dcc 1dd1-1de6 1dfe 20d0-20d1 20d4-20d7 "
    "20db-20dc 20e1 20e7 20e9 20f0 2cef-2cf1 2de0-2dff a66f a67c-a67d a6f0-a6f1 a8e0-a8f1 aab0 "
    "aab2-aab3 aab7-aab8 aabe-aabf aac1 fe20-fe26 10a0f 10a38 1d185-1d189 1d1aa-1d1ad 1d242-1d244"
)
"""The marks over a placeholder that number rows and columns, by their code points, in order."""


def _numbers() -> Iterator[str]:
    for part in _MARKS.split():
        first, _, last = part.partition("-")
        for point in range(int(first, 16), int(last or first, 16) + 1):
            yield chr(point)


NUMBERS = tuple(_numbers())


class Kitty:
    """Sends images to the terminal by `write`, and draws the cells that stand for them.

    `forgotten` is called when the terminal has let go of an image that may still be on a strip.
    """

    def __init__(self, write: Callable[[str], None], forgotten: Callable[[], None]) -> None:
        self._write = write
        self._forgotten = forgotten
        self._sent: dict[Slice, tuple[int, int]] = {}
        """The number and the bytes of every image that the terminal has, by its first row."""
        self._next = int.from_bytes(os.urandom(2)) << 8  # other programs have images there too

    def __call__(self, cover: Slice, ground: str, cells: int) -> list[Segment] | None:
        """The placeholders of the first cells of a row; half-blocks for what is too large."""
        if max(cover.width, cover.height) > len(NUMBERS):
            return blocks(cover, ground, cells)
        box = cover._replace(row=0)
        if box not in self._sent and not self._send(box):
            return None
        number, _ = self._sent[box]
        colour = Color.from_rgb(number >> 16, number >> 8 & 255, number & 255)
        shown = min(cells, cover.width)
        text = "".join(PLACEHOLDER + NUMBERS[cover.row] + NUMBERS[at] for at in range(shown))
        return [Segment(text, Style.from_color(colour, Color.parse(ground)))]

    def _send(self, box: Slice) -> bool:
        """Send an image, and let the terminal forget the oldest where they are too many."""
        across, down = cell_pixels() or CELL
        size = box.width * across, box.height * down
        image = drawn(box, size)
        if image is None:
            return False
        content = BytesIO()
        image.save(content, "PNG", compress_level=1)
        self._next = self._next % 0xFFFFFF + 1
        self._sent[box] = self._next, 4 * size[0] * size[1]
        keys = f"a=T,U=1,i={self._next},f=100,c={box.width},r={box.height},q=2"
        self._write("".join(_chunks(keys, b64encode(content.getvalue()).decode())))
        self._let_go(BUDGET)
        return True

    def _let_go(self, budget: int) -> None:
        """Let the terminal forget images, the oldest first, until the rest is in the budget."""
        used = sum(size for _, size in self._sent.values())
        while used > budget:
            oldest = next(iter(self._sent))
            number, size = self._sent.pop(oldest)
            used -= size
            self._write(f"\x1b_Ga=d,d=I,i={number},q=2\x1b\\")
            self._forgotten()

    def close(self) -> None:
        """Let the terminal forget all images."""
        self._let_go(0)


def _chunks(keys: str, payload: str) -> Iterator[str]:
    """An image in as many sequences as it takes; the first says what it is."""
    for at in range(0, len(payload), CHUNK):
        more = int(at + CHUNK < len(payload))
        said = f"{keys},m={more}" if at == 0 else f"m={more},q=2"
        yield f"\x1b_G{said};{payload[at : at + CHUNK]}\x1b\\"
