"""The sentences of a language, read from the YAML file that bears its name."""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent

LONGEST_CODE = 3
"""Letters of a language in a code (BCP 47); the name of a language has more."""


class Words:
    """What the presenter says in one language."""

    def __init__(self, language: str, entries: Mapping[str, Any]) -> None:
        self.language = language
        self._entries = entries

    def __call__(self, key: str, /, **values: object) -> str:
        """The sentence at a dotted key, its {places} filled in.

        An entry with `one` and `other` is chosen by the value named `n`. Raises KeyError.
        """
        entry: Any = self._entries
        for part in key.split("."):
            entry = entry[part]
        if isinstance(entry, dict):
            entry = entry["one" if values["n"] == 1 else "other"]
        return str(entry).format(**values) if values else str(entry)

    def parted(self, key: str, /, **values: object) -> tuple[str, str]:
        """The sentence at a key in two: what is, and behind its first semicolon what to do.

        The second is empty where there is none. Raises KeyError.
        """
        what, _, todo = self(key).partition("; ")
        return what.format(**values), todo.format(**values)

    def entry(self, key: str) -> Mapping[str, str]:
        """The entries under a top key, as they stand."""
        found: Mapping[str, str] = self._entries[key]
        return found


@lru_cache(maxsize=1)
def known_languages() -> tuple[str, ...]:
    """The languages that have a file of words; the first is the one to fall back on."""
    names = sorted(path.stem for path in FOLDER.glob("*.yaml"))
    return tuple(sorted(names, key=lambda name: not _entries(name).get("fallback", False)))


@cache
def speak(language: str) -> Words:
    """The words of a language, of its base (`nl-BE`: `nl`), or of the fallback language."""
    for name in (language, language.partition("-")[0]):
        if (FOLDER / f"{name}.yaml").is_file():
            return Words(name, _entries(name))
    return speak(known_languages()[0])


def code_of(name: str) -> str | None:
    """The code of a language by its name in one of our languages (`dutch`, `Nederlands`: `nl`)."""
    if len(name) <= LONGEST_CODE:
        return None
    for language in known_languages():
        for code, known in _entries(language)["languages"].items():
            if known.casefold() == name.casefold():
                return str(code)
    return None


@cache
def _entries(name: str) -> Mapping[str, Any]:
    return read_words(FOLDER / f"{name}.yaml")


def read_words(path: Path) -> Mapping[str, Any]:
    """What a file of words holds."""
    with path.open("rb") as stream:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        entries: Mapping[str, Any] = yaml.load(stream, Loader=loader)
        return entries
