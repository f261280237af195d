"""Image files for tests, made with the standard library alone."""

import struct
import zlib
from collections.abc import Callable

Colour = tuple[int, int, int, int]
RED, BLUE, CLEAR = (255, 0, 0, 255), (0, 0, 255, 255), (0, 0, 0, 0)


def png(width: int, height: int, colour: Callable[[int, int], Colour] = lambda x, y: RED) -> bytes:
    """A PNG file whose pixels have the colour that is given for their column and row."""
    rows = (b"\0" + b"".join(bytes(colour(x, y)) for x in range(width)) for y in range(height))
    return png_of(width, height, zlib.compress(b"".join(rows)))


def png_of(width: int, height: int, pixels: bytes) -> bytes:
    """A PNG file that says it has this size, whatever its pixels are."""
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    parts = _chunk(b"IHDR", head), _chunk(b"IDAT", pixels), _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + check


def jpeg_head(width: int, height: int, orientation: int = 1, order: str = "<") -> bytes:
    """The beginning of a JPEG file, as far as the header of its frame."""
    mark = b"II" if order == "<" else b"MM"
    entry = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = mark + struct.pack(f"{order}HIH", 42, 8, 1) + entry + bytes(4)
    exif = b"Exif\0\0" + tiff
    return (
        b"\xff\xd8\xff\xe0\0\x04ab"
        + struct.pack(">HH", 0xFFE1, len(exif) + 2)
        + exif
        + struct.pack(">HHBHHB", 0xFFC2, 11, 8, height, width, 1)
    )


def gif_head(width: int, height: int) -> bytes:
    """The beginning of a GIF file."""
    return b"GIF89a" + struct.pack("<HH", width, height)


def webp_head(kind: bytes, width: int, height: int) -> bytes:
    """The beginning of a WebP file of one of its three kinds."""
    head = b"RIFF\0\0\0\0WEBP" + kind + bytes(4)
    if kind == b"VP8 ":
        return head + b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", width, height)
    if kind == b"VP8L":
        return head + b"\x2f" + struct.pack("<I", width - 1 | height - 1 << 14) + bytes(8)
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return head + bytes(4) + sides + bytes(4)
