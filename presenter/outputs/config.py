"""Settings as a config file: each with a comment that says what it is, and where it comes from."""

import json
import re
from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Any

from presenter.elements.durations import written
from presenter.elements.fields import Entry, Field
from presenter.load.settings import SettingsRecord, SettingsScope
from presenter.model.keyboard import written_of
from presenter.model.record import Record
from presenter.model.settings import Settings
from presenter.words import Words

_PLAIN = re.compile(r"(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z][A-Za-z0-9+-]*", re.IGNORECASE)

WIDTH = 90
"""The longest line of a comment, in characters."""


def config_lines(
    settings: Settings, scope: SettingsScope, origins: Mapping[str, str], say: Words
) -> Iterator[str]:
    """The lines of a config file with these settings, which reads as what it was made from.

    `origins` says for the path of a setting (`notes.size`) where it comes from.
    """
    values = settings.replace(keys={**scope.actions, **settings.keys})
    for path, value in _lines(SettingsRecord, values, "", scope, say):
        origin = origins.get(path, say("settings.default")) if path else ""
        yield f"{value}  # {origin}" if path else value


def blank_lines(scope: SettingsScope, say: Words) -> Iterator[str]:
    """The lines of a config file in which everything is by default, to be changed by hand."""
    yield from (f"# {line}" for line in say("settings.head").splitlines())
    for path, line in _lines(SettingsRecord, Settings(keys=scope.actions), "", scope, say):
        key = line.lstrip()
        yield f"{line[: len(line) - len(key)]}#{key}" if path else line


def _lines(
    record: type[Entry], values: Record, before: str, scope: SettingsScope, say: Words
) -> Iterator[tuple[str, str]]:
    """The lines of a record; those that set something with the path of what they set."""
    indent = "  " if before else ""
    for key, one in record.READ.items():
        value: Any = getattr(values, one.name)
        if not before:
            yield "", ""
        yield from (("", f"{indent}# {line}") for line in _comment(one, scope, say))
        if isinstance(value, Record):
            yield "", f"{key}:"
            yield from _lines(one.reader.of or Entry, value, f"{key}.", scope, say)
        elif isinstance(value, Mapping):
            yield "", f"{key}:"
            for action, keys in value.items():
                yield f"{key}.{action}", f"  {action}: {_keys(keys)}"
        else:
            yield f"{before}{key}", f"{indent}{key}: {_scalar(value)}".rstrip()


def _comment(one: Field, scope: SettingsScope, say: Words) -> list[str]:
    """What a setting is for, and the words to choose from where it is a choice."""
    schema = one.reader.schema(scope) if one.reader.schema else {}
    return [*wrap(say(one.says), WIDTH), *wrap(", ".join(schema.get("enum", ())), WIDTH)]


def _keys(names: tuple[str, ...]) -> str:
    """The keys of an action: one alone, or a list."""
    shown = [_scalar(written_of(name)) for name in names]
    return shown[0] if len(shown) == 1 else f"[{', '.join(shown)}]"


def _scalar(value: str | float | None) -> str:
    """A value as YAML; nothing for what is left open. Seconds are the only fractions."""
    if isinstance(value, float):
        return written(value)
    if isinstance(value, int):
        return str(value)
    if not value:
        return ""
    return str(value) if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
