"""Where a YAML parser stops: what the author most likely did, at the place where it was done."""

import pytest

from presenter.reading import compose_all

pytestmark = pytest.mark.usefixtures("either_parser")


def told(text: str) -> list[str]:
    """Problems as "line:column code words"."""
    return [
        f"{one.mark.line}:{one.mark.column} {one.code} {one.values.get('words', '')}".rstrip()
        for one in compose_all(text, "f").problems
    ]


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("title: Vraag: wat", "1:13 colon-in-text : wat"),
        ("- Vraag: wat: nu", "1:13 colon-in-text : nu"),
        ('a: hij zei "ja": b', "1:16 colon-in-text : b"),
        ("a: {nl: Vraag: wat, en: Q}", "1:14 colon-in-text : wat, en: Q}"),
        ("a:\n  - {nl: [b]}\n  - c: d: e", "3:9 colon-in-text : e"),
        ("title: %d stuks", "1:8 percent %d stuks"),
        ("%d stuks", "1:1 percent %d stuks"),
        ("a: b\n%c\n", "2:1 percent %c"),
        ("a: @jan", "1:4 at @jan"),
        ("a: `code`", "1:4 at `code`"),
        ("a: {nl: @jan,\n  en: b}", "1:9 at @jan,"),
        ("a: {nl: b,\n  en: @jan}", "2:7 at @jan}"),
        ("a: *woord* is", "1:4 asterisk *woord* is"),
        ("a: *woord is", "1:4 asterisk *woord is"),
        ("a: {nl: *woord* is, en: b}", "1:9 asterisk *woord* is, en: b}"),
        ("- **vet** en meer", "1:3 asterisk **vet** en meer"),
        ("a: & zo", "1:4 anchor & zo"),
        ("a: !e!x y", "1:4 tag !e!x y"),
        ("a: !let op! y", "1:4 tag !let op! y"),
        ("a: [x] rest", "1:8 bracket rest"),
        ("a: {x} rest", "1:8 bracket rest"),
        ("- [woorden](https://a.b) is", "1:12 bracket (https://a.b) is"),
        ("a: {nl: [b](c) d, en: e}", "1:12 bracket (c) d, en: e}"),
        ("- [x] rest: y", "1:7 bracket rest: y"),
        ("a: > 50 %", "1:4 greater-than > 50 %"),
        ("- >50", "1:3 greater-than >50"),
        ("a: | x", "1:4 greater-than | x"),
        ('a: "x" en y', "1:8 quote-rest en y"),
        ("- 'x' en y", "1:7 quote-rest en y"),
        ('a: {nl: "x" en y, en: z}', "1:13 quote-rest en y, en: z}"),
        ('a: {nl: "x, en: "z"}', '1:18 quote-rest z"}'),
        ("a: 's avonds", "1:4 apostrophe 's avonds"),
        ("a: 's avonds\nb: foto's", "1:4 apostrophe 's avonds"),
        ("- 's avonds foto's", "1:3 apostrophe 's avonds foto's"),
        ("a: {nl: 's avonds, en: b}", "1:9 apostrophe 's avonds, en: b}"),
        ('a: "abc', '1:4 unclosed-quote "abc'),
        ('a: "abc\nb: "def"', '1:4 unclosed-quote "abc'),
        ('s:\n  - a: "abc\n    b: c\n  - a: "def"', '2:8 unclosed-quote "abc'),
        ("a: {nl: 'abc, en: b}\nb: 'c'", "1:9 unclosed-quote 'abc, en: b}"),
        ("a:\n\tb: c", "2:1 tab b: c"),
        ("a:\n  b: c\n\td: e", "3:1 tab d: e"),
        ("a: |\n\tb", "2:1 tab b"),
        ("-\ta: b\n\tc: d", "1:2 tab a: b"),
        ("a:\n    b: c\n  d: e", "3:3 indentation d: e"),
        ("a: b\n  c: d", "2:3 indentation c: d"),
        ("a:\n  - b\n - c", "3:2 indentation - c"),
        ("- a: b\nc: d", "2:1 indentation c: d"),
        ("a: b\nc\nd: e", "2:1 missing-colon c"),
        ("a: b\nc", "2:1 missing-colon c"),
        ("a:b\nc: d", "1:3 space-after-colon b"),
        ("a:\n  - b\n  -c", "3:3 space-after-dash -c"),
        ("a: - b", "1:4 dash - b"),
        ("a: , b", "1:4 sign , b"),
        ("a: ? b", "1:4 sign ? b"),
        ("a: {nl: b, en: c\nd: e", "1:4 unclosed-bracket {nl: b, en: c"),
        ("s:\n  - a: [b, c\n  - d: e", "2:8 unclosed-bracket [b, c"),
        ("a: [\n {b: c}\n {d: e}\n]", "1:4 unclosed-bracket ["),
        (r'a: "C:\users"', r"1:7 backslash \users" + '"'),
        ("a: b\n---\nc: d", "2:1 second-document ---"),
        ("a: b\n...\nc: d", "3:1 second-document c: d"),
        ("%YAML 2.0\n---\na: b", "1:1 percent %YAML 2.0"),
    ],
)
def test_a_stop_is_explained_where_the_mistake_was_made(text: str, mistake: str) -> None:
    """One mistake gives one problem, whichever parser reads it."""
    assert told(text) == [mistake]


def test_an_unclosed_bracket_says_where_it_goes_wrong() -> None:
    """The bracket is pointed at, and the line that does not fit is named."""
    problem = compose_all("a: [b, c\nd: e\nf: g\n", "f").problems[0]
    assert (problem.mark.line, problem.values["sign"], problem.values["line"]) == (1, "[", "2")


def test_the_parser_s_own_words_are_the_last_resort() -> None:
    """What no rule explains is still a problem with a place."""
    problem = compose_all("%YAML 1.1\n%YAML 1.1\n---\nc\n", "f").problems[0]
    assert problem.code == "syntax"
    assert "duplicate" in problem.values["parser"]
