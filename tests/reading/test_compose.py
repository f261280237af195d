"""Text to nodes: values as typed, each with its place, at once or in slices."""

import pytest

from presenter.reading import Composer, Document, Mapping, Node, Scalar, Sequence, compose_all
from presenter.reading import compose as module
from tests.reading.nodes import plain

pytestmark = pytest.mark.usefixtures("either_parser")

DECK = """\
section: {nl: Waar?, en: Where?}
slides:
  - id: hosted   # a comment
    title: {nl: Bijna drie op de vijf, en: "Almost three in five"}
    body:
      - bullets: [a, 'b', {text: c, items: [d]}]
      - text:
    notes:
      nl: |
        Een regel.

        Nog een.
  - id: next
"""


def placed(node: Node | None) -> list[str]:
    """Every node as "line:column path = text", keys not included."""
    match node:
        case Scalar():
            mark = "" if node.quoted else " (plain)"
            return [f"{node.line}:{node.column} {node.path} = {node.text!r}{mark}"]
        case Sequence():
            return [line for item in node.items for line in placed(item)]
        case Mapping():
            return [line for value in node.entries.values() for line in placed(value)]
    return []


def told(document: Document) -> list[str]:
    """Problems as "line:column code"."""
    return [f"{one.mark.line}:{one.mark.column} {one.code}" for one in document.problems]


def test_every_value_knows_its_place() -> None:
    """Line and column count from 1, and the path is that of the value."""
    document = compose_all(DECK, "deck.yaml")
    assert (document.whole, document.broken, document.problems) == (True, False, [])
    assert placed(document.root) == [
        "1:15 section.nl = 'Waar?' (plain)",
        "1:26 section.en = 'Where?' (plain)",
        "3:9 slides[0].id = 'hosted' (plain)",
        "4:17 slides[0].title.nl = 'Bijna drie op de vijf' (plain)",
        "4:44 slides[0].title.en = 'Almost three in five'",
        "6:19 slides[0].body[0].bullets[0] = 'a' (plain)",
        "6:22 slides[0].body[0].bullets[1] = 'b'",
        "6:34 slides[0].body[0].bullets[2].text = 'c' (plain)",
        "6:45 slides[0].body[0].bullets[2].items[0] = 'd' (plain)",
        "7:14 slides[0].body[1].text = '' (plain)",
        "9:11 slides[0].notes.nl = 'Een regel.\\n\\nNog een.\\n'",
        "13:9 slides[1].id = 'next' (plain)",
    ]


def test_every_key_knows_its_place() -> None:
    """An unknown key can be pointed at, not only its value."""
    root = compose_all('a: 1\n"b": {c: 2}\n', "f").root
    assert isinstance(root, Mapping)
    assert [(key.line, key.column, key.text, key.quoted) for key in root.keys.values()] == [
        (1, 1, "a", False),
        (2, 1, "b", True),
    ]
    inner = root.entries["b"]
    assert isinstance(inner, Mapping)
    assert (inner.line, inner.column, inner.path) == (2, 6, "b")
    assert (inner.keys["c"].column, inner.keys["c"].path) == (7, "b.c")


@pytest.mark.parametrize(
    "typed",
    [
        "no",
        "yes",
        "on",
        "off",
        "true",
        "null",
        "~",
        "12:30",
        "010",
        "0x1F",
        "1_000",
        "1e3",
        ".inf",
        "2020-01-01",
        "30%",
        "1.50",
        "<<",
        "=",
        "a?",
    ],
)
def test_a_value_stays_as_typed(typed: str) -> None:
    """Nothing is turned into something else, as a value, as an item or as a key."""
    text = f"- {typed}\n- {typed}: {typed}\n- {{nl: {typed}}}\n"
    document = compose_all(text, "f")
    assert plain(document.root) == [typed, {typed: typed}, {"nl": typed}]
    assert document.problems == []


def test_an_empty_file_is_whole_and_holds_nothing() -> None:
    """A file of comments is not broken."""
    for text in ("", "\n\n", "# niets\n", "---\n"):
        document = compose_all(text, "f")
        assert (plain(document.root) or None, document.whole, document.problems) == (None, True, [])


def test_slices_give_the_same_document_as_at_once() -> None:
    """However small the slices, nothing is lost between them."""
    text = DECK + "tail: &x y\nlast: *z\n"
    whole = compose_all(text, "f")
    for step in (1, 7, 50):
        composer = Composer(text, "f")
        while not composer.advance(step):
            assert not composer.document.whole
        assert placed(composer.document.root) == placed(whole.root)
        assert told(composer.document) == told(whole)
        assert composer.advance(step)


def test_a_growing_document_shows_whole_slides_only() -> None:
    """The list of slides is there at once, and each slide as soon as it is complete."""
    composer = Composer(DECK, "f")
    final = plain(compose_all(DECK, "f").root)
    seen = set()
    while not composer.advance(1):
        so_far = plain(composer.document.root) or {}
        slides = so_far.get("slides", [])
        assert slides == final["slides"][: len(slides)]
        assert so_far.get("section", final["section"]) == final["section"]
        seen.add(len(slides))
    assert seen == {0, 1, 2}


@pytest.mark.parametrize("bomb", ["[" * 50_000, "{a: " * 50_000, "- " * 50_000, "? " * 50_000])
def test_values_without_end_inside_each_other_are_refused(bomb: str) -> None:
    """PyYAML's own composer dies of this with the whole program."""
    document = compose_all(bomb, "f")
    assert document.broken
    assert "depth" in [one.code for one in document.problems]


def test_a_deep_deck_is_not_too_deep() -> None:
    """Forty lists within each other are read."""
    assert told(compose_all("[" * 40 + "]" * 40, "f")) == []
    assert told(compose_all("[" * 41 + "]" * 41, "f")) == ["1:41 depth"]


def test_a_billion_laughs_are_not_told() -> None:
    """Names for values are refused, so that nine lines cannot become a billion words."""
    lines = ['a: &a ["lol", "lol"]']
    lines += [
        f"{name}: &{name} [*{last}, *{last}]" for last, name in zip("abcd", "bcde", strict=True)
    ]
    document = compose_all("\n".join(lines), "f")
    assert told(document)[:4] == ["1:4 anchor", "2:4 anchor", "2:8 alias", "2:12 alias"]
    assert plain(document.root)["e"] == ["*d", "*d"]


def test_a_file_of_too_many_parts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a file may hold is bounded, and so is the memory it takes."""
    monkeypatch.setattr(module, "EVENTS", 100)
    document = compose_all("[" + "a," * 500 + "]", "f")
    assert (told(document), document.broken) == (["0:0 too-much"], True)
    assert told(compose_all("[" + "[]," * 500 + "]", "f")) == ["0:0 too-much"]


def test_a_flood_of_problems_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first are shown, and one sentence says how many more there are."""
    monkeypatch.setattr(module, "PROBLEMS", 3)
    document = compose_all("- *a\n" * 10, "f")
    assert told(document) == ["0:0 more-problems", "1:3 alias", "2:3 alias", "3:3 alias"]
    assert document.problems[0].values["count"] == "7"


def test_the_second_of_two_equal_keys_is_reported_and_ignored() -> None:
    """Both lines are named; YAML parsers keep the last one without a word."""
    document = compose_all("title: een\nbody: []\ntitle: {nl: twee}\nbody: [x]\n", "f")
    assert plain(document.root) == {"title": "een", "body": []}
    assert told(document) == ["3:1 duplicate-key", "4:1 duplicate-key"]
    assert document.problems[0].values["key"] == "title"
    assert document.problems[0].values["first"] == "1"
    assert document.problems[1].path == "body"


def test_a_key_that_is_no_word_is_reported_and_left_out() -> None:
    """What stands beside it is read on."""
    document = compose_all("[a, b]: c\n? {d: e}\n: [f]\ng: h\n? - i\n", "f")
    assert plain(document.root) == {"g": "h"}
    assert told(document) == ["1:1 key-not-text", "2:3 key-not-text", "5:3 key-not-text"]


def test_control_characters_from_escapes_are_left_out_and_reported() -> None:
    r"""Double quotes make an escape character of ``\e``, which no check of the file can see."""
    document = compose_all(r'- "\e]0;x\a"' + "\n" + r'- {"\u202ek": "ok\r\nx\t"}' + "\n", "f")
    assert plain(document.root) == ["]0;x", {"k": "ok\nx\t"}]
    assert [(one.mark.line, one.values["character"]) for one in document.problems] == [
        (1, "U+0007 U+001B"),
        (2, "U+202E"),
        (2, "U+000D"),
    ]


def test_a_raw_control_character_is_not_even_composed() -> None:
    """A text that comes from elsewhere than a file is cleaned too."""
    assert plain(compose_all("- a\x1b[31m\u202e\n- \udce9b\n", "f").root) == ["a[31m", "b"]


def test_a_merge_key_is_a_key_like_any_other() -> None:
    """Nothing is merged; what reads the mapping will not know the key."""
    assert plain(compose_all("<<: {a: b}\n", "f").root) == {"<<": {"a": "b"}}
