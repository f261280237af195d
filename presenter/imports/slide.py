"""What a Markdown deck comes to before it is YAML: one small model for all dialects."""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from presenter.imports.remark import Remark
from presenter.model.text import Text

Value: TypeAlias = "Text | str | bool | int | list[Value] | dict[str, Value] | Part"
"""What a field holds: a text has its languages, a `str` is a word that is the same in each."""

Fields: TypeAlias = dict[str, Value]


class Column(NamedTuple):
    """A column: its elements, and its share of the width."""

    body: "list[Part]"
    weight: int = 1


class Part:
    """An element: its kind, its fields by the keys of the deck format, and the line it began at."""

    __slots__ = ("columns", "fields", "kind", "line")

    def __init__(
        self, kind: str, fields: Fields, line: int, columns: tuple[Column, ...] = ()
    ) -> None:
        self.kind = kind
        self.fields = fields
        self.line = line
        self.columns = columns

    def steps(self) -> int:
        """The steps that the element takes, counted as its kind counts them."""
        own = int(self.fields.get("reveal") is True)
        match self.kind:
            case "columns":
                return sum(part.steps() for column in self.columns for part in column.body)
            case "code":
                return own + max(0, len(_list(self.fields.get("highlight"))) - 1)
            case "bullets":
                return own * len(_list(self.fields.get("items")))
            case "table":
                return own * len(_list(self.fields.get("rows")))
        return own


class Sheet:
    """A slide."""

    __slots__ = (
        "comments",
        "duration",
        "line",
        "notes",
        "parts",
        "priority",
        "remarks",
        "title",
    )

    def __init__(self, line: int) -> None:
        self.line = line
        self.title: Text | None = None
        self.parts: list[Part] = []
        self.notes: Text | None = None
        self.duration = ""
        self.priority = ""
        self.comments: list[str] = []
        """What its author wrote for themselves; it stands above the slide."""

        self.remarks: list[Remark] = []

    def __bool__(self) -> bool:
        """Whether anything is on it, or said at it."""
        return bool(self.title or self.parts or self.notes)

    def steps(self) -> int:
        """The steps of all that is on it."""
        return sum(part.steps() for part in self.parts)


class Head(NamedTuple):
    """What is said of a deck as a whole; empty where nothing is."""

    title: Text | None = None
    subtitle: Text | None = None
    notes: Text | None = None
    languages: tuple[str, ...] = ()
    theme: str = ""
    duration: str = ""
    id: str = ""


class Draft(NamedTuple):
    """A deck that has not been written yet."""

    head: Head
    sheets: list[Sheet]


def bodies(body: list[Part]) -> Iterator[list[Part]]:
    """A list of elements, and those in the columns of its elements."""
    yield body
    for part in body:
        for column in part.columns:
            yield from bodies(column.body)


def texts(value: Value) -> Iterator[Text]:
    """Every text in a value, in reading order."""
    match value:
        case Text():
            yield value
        case Part():
            yield from texts(value.fields)
            for column in value.columns:
                for part in column.body:
                    yield from texts(part)
        case dict():
            for one in value.values():
                yield from texts(one)
        case list():
            for one in value:
                yield from texts(one)


def _list(value: "Value | None") -> list[Value]:
    return value if isinstance(value, list) else []
