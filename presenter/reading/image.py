"""An image's form from the head of its file: PNG, JPEG, GIF and WebP, and nothing is decoded."""

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from presenter.model.picture import Image
from presenter.reading.error import ReadingError
from presenter.reading.ordinary import opened

LIMIT = 50_000_000
"""Bytes of a file."""

MOST = 100_000_000
"""Pixels of an image: what is larger takes more memory and time than a talk has to spare."""

HEAD = 32
"""Bytes in which all formats but JPEG say how large the image is."""

SEGMENTS = 2000
"""Parts of a JPEG file that are looked at before its size; ordinary files have about ten."""

_SIDEWAYS = range(5, 9)
"""The orientations (Exif, tag 274) in which width and height change places."""

_WITHOUT_SIZE = (0xC4, 0xC8, 0xCC)
"""Markers among those of frames (ITU-T T.81, table B.1) that begin none."""


def image_at(path: str) -> Image:
    """The image in a file. Raises ReadingError when it is none that can be drawn."""
    with _opened(path) as stream:
        try:
            width, height = _size(stream)
        except struct.error as error:
            raise ReadingError("picture-broken") from error
        stamp = os.fstat(stream.fileno()).st_mtime_ns
    if width * height > MOST:
        pixels, most = str(width * height // 1_000_000), str(MOST // 1_000_000)
        raise ReadingError("picture-too-many-pixels", pixels=pixels, limit=most)
    if not width or not height:
        raise ReadingError("picture-broken")
    return Image(path, width, height, stamp)


def kind_of(head: bytes) -> str:
    """The media type of an image by its first bytes (IANA)."""
    kinds = ((b"\x89PNG", "png"), (b"GIF8", "gif"), (b"RIFF", "webp"))
    return f"image/{next((kind for start, kind in kinds if head.startswith(start)), 'jpeg')}"


def content_of(image: Image) -> bytes:
    """The bytes of an image's file. Raises ReadingError."""
    with _opened(image.path) as stream:
        return stream.read(LIMIT) or b""


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    try:
        with opened(Path(path), LIMIT) as stream:
            yield stream
    except ReadingError as error:
        if error.code != "file-too-large":
            raise
        raise ReadingError("picture-too-large", **error.values) from error


def _size(stream: BinaryIO) -> tuple[int, int]:
    """Width and height in pixels. Raises what unpacking raises where the file ends too soon."""
    head = stream.read(HEAD) or b""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return struct.unpack_from(">II", head, 16)
    if head.startswith((b"GIF87a", b"GIF89a")):
        return struct.unpack_from("<HH", head, 6)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _webp(head)
    if head.startswith(b"\xff\xd8\xff"):
        stream.seek(2)
        return _jpeg(stream)
    raise ReadingError("picture-unknown")


def _webp(head: bytes) -> tuple[int, int]:
    """The three kinds of WebP (RFC 9649): lossy, lossless, extended."""
    kind = head[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", head, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    wide, high = head[24:27], head[27:30]
    if kind != b"VP8X" or len(high) < 3:
        raise ReadingError("picture-broken")
    return int.from_bytes(wide, "little") + 1, int.from_bytes(high, "little") + 1


def _jpeg(stream: BinaryIO) -> tuple[int, int]:
    """The size in the first frame's header, turned as the camera was."""
    orientation = 1
    for _ in range(SEGMENTS):
        marker, length = struct.unpack(">HH", stream.read(4))
        code = marker & 0xFF
        if marker >> 8 != 0xFF or length < 2:
            break
        if 0xC0 <= code <= 0xCF and code not in _WITHOUT_SIZE:
            _, height, width = struct.unpack(">BHH", stream.read(5))
            return (height, width) if orientation in _SIDEWAYS else (width, height)
        if code == 0xE1:
            orientation = _orientation(stream.read(length - 2)) or orientation
        else:
            stream.seek(length - 2, os.SEEK_CUR)
    raise ReadingError("picture-broken")


def _orientation(exif: bytes) -> int | None:
    """How the camera was held, from 1 to 8; None where that is not said."""
    order = {b"II": "<", b"MM": ">"}.get(exif[6:8])
    if not exif.startswith(b"Exif\0\0") or order is None:
        return None
    try:
        (at,) = struct.unpack_from(f"{order}I", exif, 10)
        (count,) = struct.unpack_from(f"{order}H", exif, 6 + at)
        for entry in range(count):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", exif, 8 + at + 12 * entry)
            if tag == 0x0112:
                return int(value)
    except struct.error:
        return None
    return None
