"""A text that is written is read back letter for letter."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.reading import Mapping, Node, Scalar, Sequence, clean, compose_all
from presenter.writing.scalar import indented, scalar, written
from tests.any_decks import any_words

lines = st.one_of(
    any_words,
    st.sampled_from(
        ("no", "12:30", "null", "~", "- a", "a: b", "a #b", "'s avonds", "[x]", "%", "@a", "> 5")
    ),
).map(lambda text: " ".join(clean(text).split()))


def said(text: str) -> tuple[str, ...]:
    """The texts in a mapping of texts."""
    document = compose_all(text, "deck.yaml")
    assert document.problems == []
    return tuple(_said(document.root))


def _said(node: Node | None) -> list[str]:
    if isinstance(node, Mapping):
        return [one for value in node.entries.values() for one in _said(value)]
    assert isinstance(node, Scalar)
    return [node.text]


@given(lines)
def test_any_line_is_read_as_it_was_written(text: str) -> None:
    assert said(f"title: {scalar(text)}\n") == (text,)


@given(st.lists(lines, min_size=1, max_size=3))
def test_any_line_is_read_as_it_was_written_in_a_list_too(texts: list[str]) -> None:
    """Between brackets, with commas between them."""
    document = compose_all(f"a: [{', '.join(scalar(one, listed=True) for one in texts)}]\n", "")
    assert document.problems == []
    assert isinstance(document.root, Mapping)
    listed = document.root.entries["a"]
    assert isinstance(listed, Sequence)
    assert [getattr(one, "text", None) for one in listed.items] == texts


@given(st.lists(lines.filter(bool), min_size=1, max_size=3))
def test_versions_are_read_as_they_were_written(versions: list[str]) -> None:
    codes = ("nl", "en", "pt-BR")[: len(versions)]
    text = dict(zip(codes, versions, strict=True))
    assert said("\n".join(written("title:", text))) == tuple(versions)


def test_a_text_of_one_language_has_no_code_before_it() -> None:
    assert written("title:", {"": "Tuin: hoe"}) == ['title: "Tuin: hoe"']


def test_versions_stand_under_a_key_and_behind_a_hyphen() -> None:
    text = {"nl": "Tuin", "en": ""}
    assert written("title:", text) == ["title:", "  nl: Tuin", "  en:"]
    assert written("-", text) == ["- nl: Tuin", "  en:"]
    assert written("- text:", text) == ["- text:", "    nl: Tuin", "    en:"]


def test_paragraphs_stand_on_lines_of_their_own() -> None:
    lines = written("notes:", {"nl": "Een\n\nTwee"})
    assert [*indented(lines, "  ")] == ["  notes:", "    nl: |", "      Een", "", "      Twee"]
