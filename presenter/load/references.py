"""What a deck refers to: its sources and the terms of its field."""

from presenter.elements.fields import TEXT, WORD, Entry, field, is_null, listing, read_record
from presenter.elements.schema import WORD as WORDS
from presenter.elements.schema import Schema, items, ref
from presenter.elements.scope import Scope
from presenter.model.deck import Source
from presenter.model.term import Term
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Scalar, Sequence


class SourceRecord(Entry, kw_only=True):
    """Something that the deck cites."""

    authors: Text = field(TEXT, "Who wrote it.")
    title: Text = field(TEXT, "What it is called.")
    year: str = field(WORD, "When it came out.", default="")
    url: str = field(WORD, "Where it can be read.", default="")
    short: Text | None = field(TEXT, "How it is named under a figure.", default=None)


SOURCES: Schema = {"type": "object", "additionalProperties": ref(SourceRecord)}
"""Sources by their keys, as JSON Schema."""


def read_sources(node: Node, scope: Scope) -> dict[str, Source]:
    """Sources by their keys."""
    if not isinstance(node, Mapping):
        scope.report(node, "sources-expected")
        return {}
    found: dict[str, Source] = {}
    for key, value in node.entries.items():
        scope.keep_source(node.keys[key], key)
        record = read_record(SourceRecord, value, scope)
        if record:
            found[key] = Source(
                key, record.authors, record.title, record.year, record.url, record.short
            )
    return found


_TERM: Schema = {
    "type": "object",
    "properties": {
        "abbreviation": WORDS,
        "avoid": {"type": "object", "additionalProperties": items(WORDS)},
    },
    "additionalProperties": {"type": [*WORDS["type"], "null"]},
}
TERMS: Schema = {
    "anyOf": [
        items(_TERM),
        {"type": "object", "properties": {"terms": items(_TERM)}, "required": ["terms"]},
    ]
}
"""Terms, a list or a list under a key, as JSON Schema."""


def read_terms(node: Node, scope: Scope) -> tuple[Term, ...]:
    """Terms: a list, or a list under the key `terms`."""
    if isinstance(node, Mapping) and "terms" in node.entries:
        node = node.entries["terms"]
    if not isinstance(node, Sequence):
        scope.report(node, "terms-expected")
        return ()
    found = (_term(item, scope) for item in node.items)
    return tuple(term for term in found if term is not None)


def _term(node: Node, scope: Scope) -> Term | None:
    if not isinstance(node, Mapping):
        scope.report(node, "mapping-expected", keys=", ".join((*scope.languages, "avoid")))
        return None
    words: dict[str, str] = {}
    avoid: dict[str, tuple[str, ...]] = {}
    short = ""
    for key, value in node.entries.items():
        if key == "avoid":
            avoid = _avoided(value, scope)
        elif key == "abbreviation":
            short = WORD.read(value, scope) or ""
        elif not isinstance(value, Scalar):
            scope.report(value, "text-expected")
        elif not is_null(value):
            words[key] = value.text
    return Term(Text(words), avoid, short)


def _avoided(node: Node, scope: Scope) -> dict[str, tuple[str, ...]]:
    if not isinstance(node, Mapping):
        scope.report(node, "mapping-expected", keys=", ".join(scope.languages))
        return {}
    read = (
        (language, listing(WORD).read(value, scope)) for language, value in node.entries.items()
    )
    return {language: words or () for language, words in read}
