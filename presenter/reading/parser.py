"""The YAML parser: libyaml where PyYAML was built with it, or else PyYAML's own, ten times slower.

Only events are taken from it. Nothing is resolved, constructed or composed by it.
"""

from __future__ import annotations

from typing import Any

import yaml


class PatientLoader(yaml.SafeLoader):
    """PyYAML's own parser; it takes ``{nl: Waar?, en: Where?}`` as libyaml and YAML 1.2 do.

    By itself it ends every text within braces or brackets at a question mark.
    """

    _in_text = False

    def peek(self, index: int = 0) -> str:
        """The character so far ahead; within a text, a question mark is one like any other."""
        character: str = super().peek(index)
        return "\ufffd" if self._in_text and character == "?" else character

    def scan_plain(self) -> Any:
        """A text without quotes."""
        self._in_text = True
        try:
            return super().scan_plain()
        finally:
            self._in_text = False


DEPTH = 40
"""Values within values; a deck needs ten, and PyYAML's own composer dies of a few thousand."""

LOADER: Any = getattr(yaml, "CSafeLoader", PatientLoader)
