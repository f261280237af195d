"""One text put in its place: every way to write YAML, and nothing else touched."""

from textwrap import dedent

import pytest

from presenter.reading import ReadingError, Trail
from presenter.writing.edit import Edit, edited
from tests.decks import DUTCH, ENGLISH

TITLE: Trail = (None, "title")


def put(text: str, said: str, trail: Trail = TITLE, language: str = ENGLISH) -> str:
    """A text in a file, in English if nothing else is said."""
    return edited(dedent(text), [Edit(trail, language, said, DUTCH)])


@pytest.mark.parametrize(
    ("before", "said", "after"),
    [
        ("title: {nl: Waar?, en: Where?}  # c\n", "When?", "title: {nl: Waar?, en: When?}  # c\n"),
        ("title: {nl: Waar?}\n", "Here, there", 'title: {nl: Waar?, en: "Here, there"}\n'),
        ("title: {nl: 'Ja', en: 'No'}\n", "Don't", "title: {nl: 'Ja', en: 'Don''t'}\n"),
        ('title: {nl: "Ja", en: "No"}\n', "Yes", 'title: {nl: "Ja", en: "Yes"}\n'),
        ("title: {nl: Ja, en: }\n", "Yes", "title: {nl: Ja, en: Yes}\n"),
        (
            "title:\n  nl: Ja  # c\n  en:   No # d\n",
            "Yes",
            "title:\n  nl: Ja  # c\n  en:   Yes # d\n",
        ),
        (
            "title:\n    nl: Ja  # c\n\nb: 1\n",
            "Yes",
            "title:\n    nl: Ja  # c\n    en: Yes\n\nb: 1\n",
        ),
        ("title:\n  en:\n  nl: Ja\n", "Yes", "title:\n  en: Yes\n  nl: Ja\n"),
        ("title: Ja # c\n", "Yes", "title: {nl: Ja, en: Yes} # c\n"),
        (
            "title: Ja\nb:\n  nl: x\n  en: y\n",
            "Yes",
            "title:\n  nl: Ja\n  en: Yes\nb:\n  nl: x\n  en: y\n",
        ),
        ("title: Ja, nee\n", "Yes: no", 'title: {nl: "Ja, nee", en: "Yes: no"}\n'),
        ("title: Ja", "Yes", "title: {nl: Ja, en: Yes}\n"),
        ("title:\n  nl: Ja\n", "kleur #3", 'title:\n  nl: Ja\n  en: "kleur #3"\n'),
        ("title:\n  nl: Ja\n", "null", 'title:\n  nl: Ja\n  en: "null"\n'),
        ("{title: Ja}\n", "Yes", "{title: {nl: Ja, en: Yes}}\n"),
    ],
)
def test_a_text_is_written_as_its_neighbours_are(before: str, said: str, after: str) -> None:
    """In braces, on lines, quoted or not; a comment stays where it was."""
    assert put(before, said) == after


def test_a_block_stays_a_block() -> None:
    """With its indentation, the comment in its first line, and what follows it."""
    text = """\
        notes:
            nl: |
              Een.

              Twee.
            en: |  # later
              One.


        # behind
        b: 1
    """
    after = put(text, "1\n\n  2\n", (None, "notes"))
    assert after == dedent(text).replace("One.\n", "1\n\n        2\n")
    assert put(text, "no end", (None, "notes")) == dedent(text).replace(
        "en: |  # later\n      One.", "en: |-  # later\n      no end"
    )


def test_a_block_without_languages_gets_them() -> None:
    """What is there is moved to the right, and keeps what it says."""
    text = "notes: |\n  Een.\n\n    Twee.\nb: 1\n"
    assert put(text, "One.\n", (None, "notes")) == (
        "notes:\n  nl: |\n    Een.\n\n      Twee.\n  en: |\n    One.\nb: 1\n"
    )
    inside = "l:\n  - |\n    Een.\n  - x\n"
    assert put(inside, "One.\n", ((None, "l"), 0)) == (
        "l:\n  - nl: |\n      Een.\n    en: |\n      One.\n  - x\n"
    )


def test_a_text_on_several_lines_is_folded_again() -> None:
    """At the width of the file's lines; only words that stood on one line stay on one."""
    text = "title:\n  nl: Een\n    lange zin\n  en: A\n    long line\n"
    after = put(text, "word " * 30 + "end")
    assert after.startswith(text[: text.index("A\n")])
    assert max(map(len, after.split("\n"))) <= 100
    assert after.count("\n    ") == 2


def test_an_item_of_a_list_gets_languages() -> None:
    """Where the file writes languages on lines of their own, so does the item."""
    text = "a: {nl: x, en: y}\nl: [Ja, Nee]\nm:\n  - Ja  # c\n"
    assert put(text, "No", ((None, "l"), 1)) == text.replace("Nee", "{nl: Nee, en: No}")
    assert put(text, "Yes", ((None, "m"), 0)) == text.replace("- Ja", "- {nl: Ja, en: Yes}")
    lines = text.replace("{nl: x, en: y}", "\n  nl: x\n  en: y")
    assert put(lines, "Yes", ((None, "m"), 0)).endswith("  - nl: Ja  # c\n    en: Yes\n")


def test_several_texts_at_once() -> None:
    """Whatever their order, in one file."""
    edits = [Edit(TITLE, ENGLISH, "Yes", DUTCH), Edit((None, "b"), ENGLISH, "No", DUTCH)]
    after = "title: {nl: Ja, en: Yes}\nb: {nl: Nee, en: No}\n"
    assert edited("title: {nl: Ja}\nb: Nee\n", edits) == after
    assert edited("title: {nl: Ja}\nb: Nee\n", edits[::-1]) == after


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("title: &a {nl: Ja}\n", "edit-anchor"),
        ("b: &a Ja\ntitle: *a\n", "edit-anchor"),
        ("title: !t Ja\n", "edit-anchor"),
        ("title: {nl: Ja\n", "edit-broken"),
    ],
)
def test_what_cannot_be_edited_alone_is_refused(text: str, code: str) -> None:
    """With the place, and nothing is made of it."""
    with pytest.raises(ReadingError) as raised:
        put(text, "Yes")
    assert raised.value.code == code
    assert raised.value.line
