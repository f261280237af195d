"""What `--help` says of every verb, in a language: files of their own, which no talk reads."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from presenter.words.catalogue import FOLDER, read_words

KEPT = "\b"
"""Before a paragraph, by which click keeps its lines."""

_PARAGRAPH = re.compile(r"\n\s*\n")


class Manual:
    """The help in one language. A verb is named by its words (`po export`), the command by none."""

    def __init__(self, entries: Mapping[str, Any]) -> None:
        self._entries = entries

    def label(self, key: str) -> str:
        """What stands above or before a part of the help. Raises KeyError."""
        return str(self._entries[key])

    def about(self, verb: str) -> str:
        """What a verb is for; a paragraph with indented lines keeps them. Raises KeyError."""
        paragraphs = _PARAGRAPH.split(str(self._entries["verbs"][verb]["about"]).strip())
        return "\n\n".join(f"{KEPT}\n{one}" if "\n  " in f"\n{one}" else one for one in paragraphs)

    def brief(self, verb: str) -> str:
        """The first paragraph of what a verb is for, on one line. Raises KeyError."""
        return " ".join(self.about(verb).partition("\n\n")[0].split())

    def option(self, verb: str, names: Iterable[str]) -> str:
        """What an option is for, at this verb or at all that have it. Raises KeyError."""
        own, common = self._entries["verbs"][verb].get("options", {}), self._entries["common"]
        known = {**common, **own}
        return str(known[next((name for name in names if name in known), "")])


@cache
def manual(language: str) -> Manual:
    """The help in one of the presenter's languages."""
    return Manual(read_words(FOLDER / "help" / f"{language}.yaml"))
