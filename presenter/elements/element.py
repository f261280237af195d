"""What all kinds of element share, and how one is read."""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Self, TypeVar

from presenter.elements.fields import (
    FLAG,
    Entry,
    Reader,
    field,
    is_null,
    listing,
    read_record,
    report_unknown,
)
from presenter.elements.schema import ELEMENT, NOTHING, Schema, besides, ref
from presenter.elements.scope import Scope
from presenter.model.deck import Deck
from presenter.model.moment import Moment
from presenter.model.notes import Withheld
from presenter.model.poll import Asked
from presenter.model.record import MISSING
from presenter.model.shapes import Shape
from presenter.model.slide import Block, Slide
from presenter.model.text import Text
from presenter.reading import Mapping as MappingNode
from presenter.reading import Node, Scalar

REVEAL = "Whether it waits for a step to appear."


class Kind(Entry):
    """Something an author puts on a slide; `short` is the field that the short form fills.

    `block` is the kind of a slide that has it, unless the slide says its own.
    """

    short: ClassVar[str] = ""
    block: ClassVar[Block | None] = None
    reveal: bool = field(FLAG, REVEAL, default=False)

    @property
    def changes(self) -> bool:
        """Whether it may show another thing while its slide stands still: few kinds do."""
        return False

    def at(self, slide: Slide, moment: Moment) -> Self:
        """The element as it is on its slide at a moment."""
        return self

    def steps(self) -> int:
        """One step when the whole of it is revealed, else none."""
        return int(self.reveal)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """What the element becomes; its own steps are counted on from `first`."""
        raise NotImplementedError

    def asks(self) -> Asked | None:
        """The poll that it is, as it is written; mostly none."""
        return None

    def cited(self) -> tuple[str, ...]:
        """The keys of the sources that the element cites."""
        key = getattr(self, "source", None)
        return (key,) if key else ()

    def texts(self) -> tuple[Text, ...]:
        """Every text of the element, in reading order."""
        return tuple(_texts(getattr(self, name) for name in self.FIELDS))

    def withheld(self) -> Withheld:
        """Those of its texts that the audience does not see until they are shown: few have some."""
        return Withheld()


def _texts(values: Iterator[Any]) -> Iterator[Text]:
    for value in values:
        if isinstance(value, Text):
            yield value
        elif isinstance(value, tuple):
            yield from _texts(iter(value))
        elif isinstance(value, Kind):
            yield from value.texts()
        elif isinstance(value, Entry):
            yield from _texts(getattr(value, name) for name in value.FIELDS)


KINDS: dict[str, type[Kind]] = {}
"""Every kind by the word that authors write for it; the files in `kinds` put themselves in."""

K = TypeVar("K", bound=type[Kind])


def kind(name: str) -> Callable[[K], K]:
    """Enter a class as the kind with this name."""

    def enter(made: K) -> K:
        KINDS[name] = made
        return made

    return enter


def read_element(node: Node, scope: Scope) -> Kind | None:
    """An element: a mapping with one key, its kind, over the short form or the long form."""
    if not isinstance(node, MappingNode) or len(node.entries) != 1:
        code = "element-many-keys" if isinstance(node, MappingNode) else "element-expected"
        first = next(iter(node.entries), "") if isinstance(node, MappingNode) else ""
        scope.report(node, code, kinds=", ".join(KINDS), word=first)
        return None
    ((name, value),) = node.entries.items()
    made = KINDS.get(name)
    if made is None:
        report_unknown(scope, node.keys[name], "unknown-kind", name, KINDS)
        return None
    return _read_kind(made, value, scope)


def _read_kind(made: type[Kind], value: Node, scope: Scope) -> Kind | None:
    if is_null(value) and MISSING not in made.FIELDS.values():
        return made()
    if isinstance(value, MappingNode) and (not made.short or made.READ.keys() & value.entries):
        return read_record(made, value, scope)
    if made.short:
        return _read_short(made, value, scope)
    return read_record(made, value, scope)


def _read_short(made: type[Kind], value: Node, scope: Scope) -> Kind | None:
    if isinstance(value, MappingNode) and not _is_text(value, scope):
        return read_record(made, value, scope)
    read = made.READ[made.short].reader.read(value, scope)
    return None if read is None else made(**{made.short: read})


def _is_text(node: MappingNode, scope: Scope) -> bool:
    """Whether a mapping looks like versions of one text rather than like misspelt keys."""
    scalars = any(isinstance(value, Scalar) for value in node.entries.values())
    codes = all(len(key.partition("-")[0]) in (2, 3) for key in node.entries)
    return scalars and codes


_VERSION = "^[^-]{2,3}(-|$)"
"""A key that looks like a language, as `_is_text` has it."""


def element_schema(scope: Any) -> Schema:
    """An element of any kind, in its short form or its long one."""
    kinds = {name: _kind_schema(made, scope) for name, made in KINDS.items()}
    one = {"type": "object", "minProperties": 1, "maxProperties": 1}
    return {**one, "properties": kinds, "additionalProperties": False}


def _kind_schema(made: type[Kind], scope: Any) -> Schema:
    from inspect import cleandoc  # a twelfth of the way to the first slide, which needs no schema

    forms = [ref(made)]
    if made.short:
        short = made.READ[made.short].reader.allows(scope)
        forms.append(besides(made.READ, short, _VERSION))
    if MISSING not in made.FIELDS.values():
        forms.append(NOTHING)
    return {"description": cleandoc(made.__doc__ or ""), "anyOf": forms}


BODY = listing(Reader("element", read_element, schema=lambda scope: ELEMENT))
