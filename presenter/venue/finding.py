"""A finding: one thing that was looked at before a talk, and how it is."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Severity(StrEnum):
    """How a thing is. Something is to be done about what is to be looked at, or wrong."""

    OK = "ok"
    LOOK = "look"
    WRONG = "wrong"
    UNKNOWN = "unknown"
    """It could not be measured: nothing says that it is wrong."""


class Finding(NamedTuple):
    """`code` is the key of its sentences in `words`, which the values are filled into.

    A value is a word, a number, or a tuple of them.
    """

    code: str
    severity: Severity = Severity.OK
    values: Mapping[str, object] = MappingProxyType({})

    @property
    def asks(self) -> bool:
        """Whether something is to be done."""
        return self.severity in (Severity.LOOK, Severity.WRONG)


class Part(NamedTuple):
    """Findings about one thing: `screen`, `slides` or `computer`."""

    name: str
    findings: tuple[Finding, ...]


def to_do(parts: Iterable[Part]) -> int:
    """How many findings ask for something to be done."""
    return sum(finding.asks for part in parts for finding in part.findings)
