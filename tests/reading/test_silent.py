"""Mistakes that a YAML parser takes without a word."""

import pytest

from presenter.reading import compose_all
from tests.reading.nodes import plain

pytestmark = pytest.mark.usefixtures("either_parser")


@pytest.mark.parametrize(
    ("text", "told", "left"),
    [
        ("kleur: blauw #3", ["1:14 comment-in-text #3"], {"kleur": "blauw"}),
        ("- kleur #3 en meer", ["1:9 comment-in-text #3 en meer"], ["kleur"]),
        ("a: {nl: b #c\n}", ["1:11 comment-in-text #c"], {"a": {"nl": "b"}}),
        ("a: #3\nb: 😀  #4", ["1:4 comment-in-text #3", "2:7 comment-in-text #4"], None),
        ("a: een\n  twee #3", ["2:8 comment-in-text #3"], {"a": "een twee"}),
        ("a: &c en meer", ["1:4 anchor &c en meer"], {"a": "en meer"}),
        ("a: &c [b]", ["1:4 anchor &c [b]"], {"a": ["b"]}),
        ("- *woord", ["1:3 alias *woord"], ["*woord"]),
        ("*woord : x", ["1:1 alias *woord : x"], {"*woord": "x"}),
        ("a: !belangrijk tekst", ["1:4 tag !belangrijk tekst"], {"a": "tekst"}),
        ("a: !!python/name:os.system x", ["1:4 tag !!python/name:os.system x"], {"a": "x"}),
        ("{nl: Ja, en nee, en: Yes}", ["1:10 comma-in-text en nee, en: Yes}"], None),
        ("{a: 1, b: 2,5}", ["1:13 number-expected-near 5}"], {"a": "1", "b": "2"}),
        ("{b: 1,200, a: x}", ["1:7 number-unclear 200, a: x}"], {"b": "1", "a": "x"}),
        ("{nl: Ja, 'en' nee}", ["1:15 quote-rest nee}"], None),
    ],
)
def test_what_would_be_lost_is_reported(text: str, told: list[str], left: object) -> None:
    """The place is that of the words at risk; the rest of the text is read on."""
    document = compose_all(text, "f")
    assert [
        f"{one.mark.line}:{one.mark.column} {one.code} {one.values['words']}"
        for one in document.problems
    ] == told
    if left is not None:
        assert plain(document.root) == left


@pytest.mark.parametrize(
    "text",
    [
        "a: b # a comment",
        "a: b #\n",
        "# comment\n#comment\na: b\n  #comment\n",
        "a: 'b #3' #comment\nb: \"c #4\"",
        "a: b#3\nc: '#3'",
        "a: |\n  kleur #3\nb: >\n  kleur #4\n",
        "a: [b, #comment\n  c]\nb: #comment\n  - c",
        "a: R&D\nb: 2 * 3\nc: wow!\nd: x@y.z\ne: 50%\nf: a > b\ng: http://a.b\nh: l'été",
        "a: {nl: , en: b}\nb: {nl:   }\nc: {agenda}",
        'a: {nl: "Ja, en nee", en: "Yes, and no"}',
        'a: "een\n  twee"\nb: {nl: "een\ntwee"}\nc:\n  - "een\n    twee"',
    ],
)
def test_what_is_no_mistake_is_not_reported(text: str) -> None:
    """Ordinary comments, signs within words and texts over several lines are fine."""
    assert compose_all(text, "f").problems == []


def test_a_comma_within_braces_does_not_invent_a_key() -> None:
    """The words behind it are reported once, and not as an unknown language too."""
    root = compose_all("title: {nl: Ja, en nee, en: Yes}", "f").root
    assert plain(root) == {"title": {"nl": "Ja", "en": "Yes"}}
