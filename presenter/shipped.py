"""Where the deck lies that is meant when none is named, and the shipped themes."""

import os

_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def shipped(name: str) -> str:
    """The shipped folder with this name. It is only ever read."""
    built_in = os.path.join(_PACKAGE, "_data", name)
    return built_in if os.path.isdir(built_in) else os.path.join(os.path.dirname(_PACKAGE), name)


def unnamed_deck() -> str:
    """The deck that is meant when none is named: that in this folder, or else the shipped one."""
    return os.curdir if os.path.isfile("deck.yaml") else shipped("deck")
