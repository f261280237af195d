"""Whatever Markdown says: it comes to a deck without problems, and no word of it is lost."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.imports import DIALECTS, ImportingError
from presenter.imports.slide import bodies
from tests.decks import slide_texts
from tests.imports.importing import Result, brought

SIGNS = (
    "#", "##", "*", "**", "_", "`", "```", "~~~", "~~", "-", "---", "***", "1.", "2)", ">", "|",
    "[", "](", ")", "![", "<", ">", "<!--", "-->", "<div>", "</div>", "<v-click>", "</v-click>",
    "<script>", "</script>", "::right::", ". . .", "^", "<br>", "\\", "&amp;", "&#27;", "&#x202e;",
    "Note:", "%title:", "title:", "===", "layout: two-cols", "pause", "end_slide", "column: 1",
    "column_layout: [1, 2]", "reset_layout", "speaker_note:", "[2]", "[click]", "$$", ":", "'", '"',
    "{", "}", "no", "null", "~", "@", "%", "!", "&x", "*x", "\t", "    ", "  ", "\n", "\n", "\n\n",
    "\n\n", "\n---\n", "|a|b|\n|-|-|\n", "\x1b[2J", "\u202e", "\u2028", "\x00", "\ue00c2\ue00d",
)  # fmt: skip
WORDS = ("tuin", "10,7%", "Eén", "https://example.org", "日本", "🚲", "x", "C:\\x", "a_b_c")
pieces = st.lists(st.sampled_from((*SIGNS, *WORDS)), max_size=60).map("".join)
anything = st.text(st.characters(codec="utf-8"), max_size=80)
dialects = st.sampled_from(["", *DIALECTS])


def result_of(tmp: pytest.TempPathFactory, text: str, dialect: str) -> Result | None:
    """What became of a text; None where there is not a word in it."""
    from presenter.reading import clean

    try:
        return brought(tmp.mktemp("talk"), clean(text), dialect=dialect)
    except ImportingError:
        return None


@given(text=st.one_of(pieces, pieces, anything), dialect=dialects)
def test_any_text_comes_to_a_deck_without_problems(
    tmp_path_factory: pytest.TempPathFactory, text: str, dialect: str
) -> None:
    """As our own reader reads it, in every dialect."""
    result = result_of(tmp_path_factory, text, dialect)
    assert result is None or result.problems == []


@given(text=pieces, dialect=dialects)
def test_nothing_that_steers_a_terminal_gets_into_a_deck(
    tmp_path_factory: pytest.TempPathFactory, text: str, dialect: str
) -> None:
    """Neither as it is nor by its number in HTML."""
    result = result_of(tmp_path_factory, text, dialect)
    assert result is None or not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\u2028]", result.text)


def said_in(result: Result) -> str:
    """All that is shown or said in a deck, and all remarks."""
    deck = result.loaded.deck
    assert deck is not None
    slides = [text for slide in deck.slides for text in slide_texts(deck, slide, "")]
    notes = [slide.notes.plain("") for slide in deck.slides if slide.notes]
    remarks = [" ".join(one.values.values()) for one in result.found.remarks]
    bodies_ = (body for sheet in result.found.draft.sheets for body in bodies(sheet.parts))
    formulas = [str(part.fields.get("latex", "")) for body in bodies_ for part in body]
    return "\n".join([*slides, *formulas, *notes, *remarks])


class Numbered:
    """Words that are found again: each is used once."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.count = 0

    def word(self) -> str:
        """The next word, perhaps in some style."""
        self.count += 1
        style = self.draw(st.sampled_from(("{}", "{}", "**{}**", "*{}*", "`{}`", "~~{}~~", "_{}_",
            "[{}](https://example.org/a_b)", "<b>{}</b>", "{} &amp;", "[{}]", "\\*{}", "({})",
            "**a _{}_ b**", "*a **{}** b*", "[{}](./x.md)", "{}: x", "- {}", "# {}")))  # fmt: skip
        return str(style.format(f"w{self.count}w"))

    def line(self) -> str:
        """A few words."""
        return " ".join(self.word() for _ in range(self.draw(st.integers(1, 3))))


@st.composite
def decks(draw: Any) -> tuple[str, int]:
    """Markdown with all that slides have in it, and how many words it has."""
    said = Numbered(draw)
    makers = (
        said.line,
        said.line,
        lambda: f"{'#' * draw(st.integers(1, 4))} {said.line()}",
        lambda: f"{said.line()}\n===",
        lambda: "\n".join(f"{draw(st.sampled_from(('-', '*', '  -', '1.', '3)')))} {said.line()}"
                          for _ in range(3)),
        lambda: f"- {said.line()}\n\n  {said.line()}\n\n  > {said.line()}\n\n      {said.line()}",
        lambda: f"> {said.line()}\n>\n> — {said.line()}\n> - {said.line()}",
        lambda: f"> [!note] {said.line()}\n> {said.line()}",
        lambda: f"```py {{1|2}}\n{said.line()}\n---\n\n{said.line()}\n```",
        lambda: f"    {said.line()}",
        lambda: f"| {said.line()} | {said.line()} |\n|--|:-:|\n| {said.line()} |  |",
        lambda: f"| {said.word()} |\n|---|\n| {said.word()} | {said.word()} |",
        lambda: f"$$\n{said.word()}\n$$",
        lambda: f"<div class='fragment'>\n{said.line()}\n</div>",
        lambda: f"<v-clicks>\n\n- {said.line()}\n\n</v-clicks>",
        lambda: f"::left::\n\n{said.line()}\n\n::right::\n\n{said.line()}",
        lambda: f"<!-- column_layout: [2, 1] -->\n<!-- column: 1 -->\n\n{said.line()}\n\n"
                f"<!-- column: 0 -->\n\n{said.line()}\n\n<!-- reset_layout -->\n\n{said.line()}",
        lambda: "<!-- pause -->",
        lambda: "<!-- stop -->",
        lambda: ". . .",
        lambda: "---",
        lambda: "<!-- end_slide -->",
        lambda: f"Note: {said.line()}",
        lambda: f"![{said.word()}](https://example.org/x.png)",
        lambda: f"<!-- .element: class=\"fragment\" -->\n{said.line()}",
    )  # fmt: skip
    blocks = draw(st.lists(st.sampled_from(makers), min_size=1, max_size=9))
    return "\n\n".join(make() for make in blocks), said.count


@given(deck=decks(), dialect=dialects)
def test_no_word_is_lost_without_being_named(
    tmp_path_factory: pytest.TempPathFactory, deck: tuple[str, int], dialect: str
) -> None:
    """Each is on a slide, in the notes, or in a remark."""
    text, count = deck
    result = result_of(tmp_path_factory, text, dialect)
    if result is None:
        assert not count or text.startswith("---")  # front matter alone is no deck
        return
    assert result.problems == []
    said = said_in(result)
    assert [number for number in range(1, count + 1) if f"w{number}w" not in said] == []
