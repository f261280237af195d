"""A deck folder, or a deck in one file, to a Deck and its Problems."""

from presenter.load.loading import Loaded, load, loading

__all__ = ["Loaded", "load", "loading"]
