"""Files made at random, with texts written in every way that YAML has."""

import json

from hypothesis import strategies as st

from presenter.reading import Mapping, Node, Scalar, Sequence, Trail

WORDS = (
    "de", "tuin", "'s avonds", "10,7%", "kleur #3", "Vraag: wat?", "{x}", "[2]", "- ja", "null",
    '"zo"', "é", "🚲", "a\\b", "&c", "*vet*", "`code`", "@", "%d", "> 50", "|", "~", "no", "!x",
    "? y",
)  # fmt: skip

lines = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
texts = st.one_of(
    lines,
    lines,
    st.lists(lines | st.just("") | lines.map("  {}".format), min_size=1, max_size=4).map("\n".join),
    st.lists(lines, min_size=1, max_size=3).map(lambda found: "\n\n".join(found) + "\n"),
    st.text(st.characters(exclude_categories=("C", "Zl", "Zp"))).filter(str.strip),
)
"""Texts as translators may type them."""


@st.composite
def values(draw: st.DrawFn, indent: int, language: str | None = None) -> str:
    """A text behind its key or hyphen, at a column of so many spaces."""
    space = " " * (indent + draw(st.sampled_from((2, 4))))
    way = draw(st.integers(0, 4))
    said = draw(lines)
    if way == 0:
        return json.dumps(said, ensure_ascii=False)
    if way == 1:
        return "'" + said.replace("'", "''") + "'"
    if way == 2:
        rows = draw(st.lists(st.sampled_from(("Een.", "Twee, drie.", "")), min_size=1, max_size=4))
        head = draw(st.sampled_from(("|", "|-", ">", ">-", "|  # in")))
        return "\n".join((head, *(f"{space}{row}" if row else "" for row in ("Nul.", *rows))))
    if way == 3:
        return f"een lange\n{space}zin"
    return draw(st.sampled_from(("Ja", "Nee", "een twee drie")))


@st.composite
def files(draw: st.DrawFn, languages: tuple[str, str]) -> str:
    """A file with a list and a mapping of texts, some of them in the languages."""
    first, second = languages
    made: list[str] = ["# top"]
    for number in range(draw(st.integers(1, 5))):
        comment = f"  # c{number}" if draw(st.booleans()) else ""
        key, indent = (f"k{number}:", 0) if draw(st.booleans()) else (f"k{number}:\n  -", 2)
        way = draw(st.integers(0, 3))
        if way == 0:
            made.append(_commented(f"{key} {draw(values(indent))}", comment))
        elif way == 1:
            quoted = json.dumps(draw(lines), ensure_ascii=False)
            more = draw(st.sampled_from(("", f", {second}: Yes", f", {second}: ")))
            made.append(f"{key} {{{first}: {quoted}{more}}}{comment}")
        else:
            space = " " * (indent + 2)
            made.append(f"{key.partition(chr(10))[0]}")
            lead = f"{' ' * indent}- " if indent else space
            made.append(_commented(f"{lead}{first}: {draw(values(indent + 2))}", comment))
            if way == 3:
                made.append(f"{space}{second}: {draw(values(indent + 2))}")
        made += [""] * draw(st.integers(0, 2))
    return "\n".join(made) + "\n"


def _commented(line: str, comment: str) -> str:
    """With a comment, where one can stand behind a text."""
    return line if "\n" in line else f"{line}{comment}"


def places(node: Node | None, languages: tuple[str, ...]) -> list[Trail]:
    """The texts of a file: strings, and mappings from language to string."""
    if isinstance(node, Scalar):
        return [node.trail]
    if isinstance(node, Mapping) and node.entries.keys() <= set(languages):
        return [node.trail]
    found = node.items if isinstance(node, Sequence) else []
    inside = list(node.entries.values()) if isinstance(node, Mapping) else found
    return [place for value in inside for place in places(value, languages)]
