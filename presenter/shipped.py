"""Where the shipped deck and themes lie: in the wheel, or beside the package in a checkout."""

import os

_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def shipped(name: str) -> str:
    """The shipped folder with this name. It is only ever read."""
    built_in = os.path.join(_PACKAGE, "_data", name)
    return built_in if os.path.isdir(built_in) else os.path.join(os.path.dirname(_PACKAGE), name)
