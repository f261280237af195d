"""A QR code: an address that phones read off the screen."""

from presenter.model.record import Record
from presenter.model.text import Text

MOST = 2331
"""The bytes that the largest code of error correction M holds (ISO/IEC 18004, version 40)."""


class Qr(Record):
    """What a code holds, which is also said in letters, and a few words on what is there."""

    data: str
    label: Text | None = None
    step: int = 0
