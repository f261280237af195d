"""The presenter's own words and number notation, one YAML file per language."""

from presenter.words.catalogue import Words, code_of, known_languages, speak
from presenter.words.manual import Manual, manual
from presenter.words.notation import Notation, notation_of

__all__ = [
    "Manual",
    "Notation",
    "Words",
    "code_of",
    "known_languages",
    "manual",
    "notation_of",
    "speak",
]
