"""Words in languages, with inline Markdown."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.text import Span, Text, spans

MARKS = "*_`~\\[]()"


def marked(written: str) -> str:
    """A text as its stretches, each with the marks that it bears: `<b>words</b>`."""
    return "".join(shown(span) for span in spans(written))


def shown(span: Span) -> str:
    names = [name for name in ("bold", "italic", "code", "struck") if getattr(span, name)]
    letters = "".join(name[0] for name in names) + (f"→{span.link}" if span.link else "")
    return f"<{letters}:{span.text}>" if letters else span.text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("een roos", "een roos"),
        ("een **rode** roos", "een <b:rode> roos"),
        ("een __rode__ roos", "een <b:rode> roos"),
        ("een *rode* roos", "een <i:rode> roos"),
        ("een _rode_ roos", "een <i:rode> roos"),
        ("een ***rode*** roos", "een <bi:rode> roos"),
        ("**een *rode* roos**", "<b:een ><bi:rode><b: roos>"),
        ("`rozen.txt`", "<c:rozen.txt>"),
        ("`a*b*`", "<c:a*b*>"),
        ("~~geel~~ rood", "<s:geel> rood"),
        ("[kaart](https://example.org/a_b)", "<→https://example.org/a_b:kaart>"),
        ("[een **rode** kaart](#r)", "<→#r:een ><b→#r:rode><→#r: kaart>"),
        (r"\*geen\* \[mark\]", "*geen* [mark]"),
        (r"5 \* 3 * 2", "5 * 3 * 2"),
        ("snake_case_name", "snake_case_name"),
        ("** los **", "** los **"),
        ("**niet dicht", "**niet dicht"),
        ("~~niet dicht", "~~niet dicht"),
        ("[niet](dicht", "[niet](dicht"),
        ("a~b ~~c~d~~", "a~b <s:c~d>"),
        ("**fiets**pad", "<b:fiets>pad"),
        ("", ""),
    ],
)
def test_marks_become_styles(written: str, read: str) -> None:
    """The marks of CommonMark that slides need; a mark that does not close is text."""
    assert marked(written) == read


@given(st.text(st.sampled_from("ab é\n" + MARKS)))
def test_only_marks_are_taken_out(written: str) -> None:
    """Every character that is no mark stands in the plain text, in order; links go as a whole."""
    without_links = re.sub(r"\]\([^()\s]*\)", "]()", written)

    def kept(text: str) -> str:
        return "".join(character for character in text if character not in MARKS)

    assert kept(Text(without_links).plain("")) == kept(without_links)


@given(st.text(st.sampled_from("ab *_`~\\[]()")))
def test_neighbouring_stretches_differ(written: str) -> None:
    """A stretch is as long as it can be, and never empty."""
    found = spans(written)
    assert all(span.text for span in found)
    assert all(one._replace(text="") != other._replace(text="") for one, other in pairwise(found))


@pytest.mark.parametrize("mark", ["**a ", "~~a ", "~~a~", "*a", "__a ", "[a](", "`a", "***"])
def test_marks_that_never_close_are_read_in_one_go(mark: str) -> None:
    """A hundred thousand marks are no hundred thousand searches to the end of the text."""
    written = mark * 100_000
    assert len(Text(written).plain("")) <= len(written)


def test_a_language_without_a_version_shows_the_original() -> None:
    """Never nothing at all: the first version stands in."""
    text = Text({"nl": "roos", "en": "rose"})
    assert [text.written(language) for language in ("nl", "en", "fr")] == ["roos", "rose", "roos"]
    assert [text.has(language) for language in ("nl", "en", "fr")] == [True, True, False]


def test_a_text_without_languages_is_there_in_each() -> None:
    """What is the same everywhere is written once."""
    text = Text("roos")
    assert text.written("nl") == text.written("en") == "roos"
    assert text.has("nl")


def test_equal_texts_are_one_key() -> None:
    """Texts are values: they can be compared and looked up."""
    assert {Text("roos"): 1}[Text("roos")] == 1
    assert Text({"nl": "roos"}) != Text("roos")
