"""What holds for every file, whatever stands in it."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presenter.reading import (
    Composer,
    Document,
    Mapping,
    Node,
    Scalar,
    Sequence,
    clean,
    compose_all,
    read_yaml,
)

pytestmark = pytest.mark.usefixtures("either_parser")

# The fixture only chooses a parser, so that examples may share it.
general = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)

PIECES = """
- ␣-|: |:|, |,|[|]|{|}|"|'|↵|↵|↵␣␣|↵␣␣␣␣|↵- |↵␣␣- |a: |nl: |en: |title: |slides:|&a |*a|!t |!!str |
\\|#|# x| #3|%|@|`|> |>|↵␣␣␣|?|? |---|...|~|no|12:30|één|😀|woord woord|'s avonds|"x" en y|<<: |
[x] y|{nl: a, en: b}|\\e|\\u202e|\t|\x1b|\u202e|\ufeff|\r|\x85"""
pieces = st.sampled_from(
    [*PIECES.replace("\n", "").replace("␣", " ").replace("↵", "\n").split("|"), "|", "|\n"]
)
yaml_like = st.lists(pieces, max_size=40).map("".join)


def every_node(document: Document) -> Iterator[Node]:
    """All nodes of a document, keys too."""
    waiting = [document.root] if document.root else []
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, Sequence):
            waiting += node.items
        elif isinstance(node, Mapping):
            waiting += [*node.keys.values(), *node.entries.values()]


def dump(document: Document) -> list[object]:
    """Everything that a document holds."""
    nodes = [
        (type(node).__name__, node.line, node.column, node.path, getattr(node, "text", ""))
        for node in every_node(document)
    ]
    return [nodes, document.problems, document.whole, document.broken]


@general
@given(st.binary(max_size=200) | yaml_like.map(str.encode) | st.text().map(str.encode))
def test_no_bytes_raise(content: bytes) -> None:
    """A file is read or has a problem, and its text is safe to show."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deck.yaml"
        path.write_bytes(content)
        document = read_yaml(path, "deck.yaml")
    assert document.whole or document.problems
    for node in every_node(document):
        if isinstance(node, Scalar):
            assert clean(node.text) == node.text


@general
@given(yaml_like)
def test_no_text_raises(text: str) -> None:
    """What is broken has a problem, and problems stand in the file, in its order."""
    document = compose_all(text, "f")
    assert document.broken is not document.whole
    assert document.problems or not document.broken
    marks = [one.mark for one in document.problems]
    assert marks == sorted(marks)
    for mark in marks:
        assert 0 <= mark.line <= len(document.lines)
        assert 0 <= mark.column <= len(document.lines[mark.line - 1]) + 1


@general
@given(yaml_like.map(lambda text: text.replace("&", "").replace("!", "")))
def test_a_plain_text_stands_where_it_says(text: str) -> None:
    """The first word of every plain scalar is found at its line and column."""
    document = compose_all(text, "f")
    for node in every_node(document):
        if isinstance(node, Scalar) and not node.quoted:
            row = document.lines[node.line - 1]
            assert row[node.column - 1 :].startswith((node.text.split() or [""])[0])


@general
@given(yaml_like, st.integers(1, 9))
def test_slices_change_nothing(text: str, step: int) -> None:
    """Composed in slices of any size, the document and its problems are the same."""
    at_once, in_slices = Composer(text, "f"), Composer(text, "f")
    assert at_once.advance(100_000)
    while not in_slices.advance(step):
        pass
    assert dump(in_slices.document) == dump(at_once.document)
