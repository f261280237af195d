"""The presenter's own words and number notation, one YAML file per language."""

from presenter.words.catalogue import Words, known_languages, speak

__all__ = ["Words", "known_languages", "speak"]
