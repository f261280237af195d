"""A QR code: an address that phones read off the screen."""

from presenter.model.record import Record
from presenter.model.text import Text

MOST = 412
"""The bytes that a code holds which fits a screen of 45 rows.

It is of version 15, error correction M (ISO/IEC 18004), and has 77 squares a side.
"""


class Qr(Record):
    """What a code holds, which is also said in letters, and a few words on what is there."""

    data: str
    label: Text | None = None
    step: int = 0
