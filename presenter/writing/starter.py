"""A new deck: small, good, with a comment at whatever an author will want to change."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from presenter.words import speak
from presenter.writing.scalar import Versions, indented, written

TEMPLATES = Path(__file__).with_name("templates")

TERM = "term"
_PLACE = re.compile(r"(?P<indent> *)(?P<before>#|(?:- )?[\w-]+:|-) \$(?P<name>[a-z-]+)")
"""A line to fill in: a comment, or a text behind a key or a hyphen."""


class Wanted(NamedTuple):
    """What an author says of a new deck, and its id; `own` is the language of the comments."""

    title: Versions
    languages: tuple[str, ...]
    duration: str
    own: str
    id: str


def new_deck(wanted: Wanted) -> Mapping[str, str]:
    """The files of a new deck by their names."""
    return {
        path.name: "".join(
            f"{filled}\n"
            for line in path.read_text("utf-8").splitlines()
            for filled in _filled(line, wanted)
        )
        for path in sorted((TEMPLATES / "deck").glob("*.yaml"))
    }


def starter_text(name: str, languages: tuple[str, ...]) -> Versions:
    """A text to begin with in each language; one language alone needs no code, save for a term."""
    said = {code: _text(name, code) for code in languages}
    return said if len(languages) > 1 or name == TERM else {"": said[languages[0]]}


def _filled(line: str, wanted: Wanted) -> Iterator[str]:
    place = _PLACE.fullmatch(line)
    if place is None:
        return iter([line])
    before, name = place["before"], place["name"]
    if before == "#":
        comment: str = _words(speak(wanted.own).language)["comments"][name]
        lines = [f"# {said}" for said in comment.rstrip().split("\n")]
    elif name == "languages":
        lines = [f"{before} [{', '.join(wanted.languages)}]"]
    elif name == "duration":
        lines = [f"{before} {wanted.duration}"]
    elif name == "id":
        lines = [f"{before} {wanted.id}"]
    else:
        text = wanted.title if name == "title" else starter_text(name, wanted.languages)
        lines = written(before, text)
    return indented(lines, place["indent"])


def _text(name: str, language: str) -> str:
    """A text in a language; in one that is not ours, another's with the code behind it."""
    spoken = speak(language).language
    said: str = _words(spoken)["texts"][name].rstrip()
    return said if spoken == language.partition("-")[0] else f"{said} ({language})"


@cache
def _words(language: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load((TEMPLATES / f"{language}.yaml").read_text("utf-8"))
    return found
