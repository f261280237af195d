"""How Python's collector of garbage is kept from holding up a key."""

import gc

SELDOM = 10_000
"""Objects that are made until the collector looks at them.

By itself it looks after 700, and so often at all that was laid out, which lasts 50 ms and more.
"""


def collect_seldom() -> None:
    """Wake the collector, which slept while the talk began; what is there now stays."""
    gc.freeze()
    gc.set_threshold(SELDOM)
    gc.enable()
