"""Where the shipped deck and themes lie: in the wheel, or beside the package in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def shipped(name: str) -> Path:
    """The shipped folder with this name. It is only ever read."""
    built_in = _PACKAGE / "_data" / name
    return built_in if built_in.is_dir() else _PACKAGE.parent / name
