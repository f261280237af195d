"""The settings in force: those of the config file, and what the environment says."""

import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from presenter.model.settings import Settings
from presenter.own import config_file
from presenter.store.stamps import Stamp, stamp
from presenter.ui.terminal import ASKED
from presenter.words import speak

if TYPE_CHECKING:
    from presenter.load.settings import ReadSettings

LANGUAGE = "TWEESPRAAK_LANG"
"""The variable of the environment that says in which language the presenter's messages are."""

BEFORE_FILE = {"language": (LANGUAGE,), "images": (ASKED,)}
"""Our own variables, which go before the config file."""

AFTER_FILE = {"language": ("LC_ALL", "LC_MESSAGES", "LANG"), "editor": ("VISUAL", "EDITOR")}
"""Everybody's variables, which say what to do where the config file does not."""


class Said(NamedTuple):
    """A variable of the environment and what it says."""

    variable: str
    value: str


def read() -> "ReadSettings | None":
    """The user's config file, read once while it stays as it is; None where there is none."""
    path = config_file()
    return _read(path, stamp(path)) if os.path.lexists(path) else None


@lru_cache(maxsize=1)
def _read(path: str, looked: Stamp) -> "ReadSettings":
    from presenter.load.settings import read_settings  # only who has settings waits for it
    from presenter.ui.keys import ACTIONS

    return read_settings(Path(path), ACTIONS)


def in_force() -> Settings:
    """The settings of the file; what it does not say is as it is by default."""
    found = read()
    return found.settings if found else Settings()


def said(written: frozenset[str] = frozenset()) -> Mapping[str, Said]:
    """What the environment says of settings, by their paths; `written` is what the file says."""
    return {
        path: Said(name, value)
        for table in (AFTER_FILE, BEFORE_FILE)
        for path, names in table.items()
        if table is BEFORE_FILE or path not in written
        for name in reversed(names)
        if (value := os.environ.get(name))
    }


def own_language() -> str:
    """The language of the person at the keyboard, one that the presenter speaks."""
    found = read()
    environment = said(found.written if found else frozenset()).get("language")
    if environment is not None:
        return spoken(environment.value)
    return speak(found.settings.language if found else "").language


def spoken(locale: str) -> str:
    """The language of a locale (`nl_BE.UTF-8`), one that the presenter speaks."""
    return speak(locale.partition(".")[0].replace("_", "-")).language
