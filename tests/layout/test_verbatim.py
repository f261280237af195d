"""Code: every line and every space of it, highlighted, brought forward part by part."""

from typing import Any

import pytest
from pygments.lexers import get_all_lexers

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.layout.verbatim import highlighted
from presenter.model.role import Role
from tests.decks import paragraph, points, slide_of
from tests.layout.pictures import drawn, heights, laid_out

PROGRAM = """\
def tel(kast):
    # leeg is geen boek
    return sum(1 for boek in kast if boek)
"""


def code(lines: str = PROGRAM, **fields: Any) -> Kind:
    return kinds.code.Code(lines=lines, language="python", **fields)


def test_lines_keep_their_spaces_and_have_numbers() -> None:
    """The numbers stand in a column of their own, right-aligned."""
    lines = "".join(f"{' ' * n}regel\n" for n in range(10))
    shown = drawn(laid_out(slide_of(code(lines, numbers=True)), (50, 14)))
    assert shown[1] == "▌   1  regel"
    assert shown[-2] == "▌  10           regel"


def test_a_long_line_goes_on_in_the_next_row() -> None:
    """Nothing is cut off; only its first row has a number."""
    shown = drawn(laid_out(slide_of(code(numbers=True)), (40, 9)))
    assert [line.strip("▌ ") for line in shown if line.strip("▌ ")] == [
        "1  def tel(kast):",
        "2      # leeg is geen boek",
        "3      return sum(1 for boek in",
        "kast if boek)",
    ]


def roles(step: int) -> dict[str, Role]:
    """The role of each word of the program at a step."""
    focus = (frozenset({1}), frozenset({2, 3}))
    laid = laid_out(slide_of(code(highlight=focus)), (60, 9))
    rows = laid.canvas(0, step).rows
    return {word: run.look.role for row in rows for run in row for word in run.text.split()}


def test_what_is_not_brought_forward_is_dimmed() -> None:
    """At each step the lines of one part have their colours, and the others that of comments."""
    assert [roles(step)["def"] for step in (0, 1)] == [Role.CODE_KEYWORD, Role.CODE_COMMENT]
    assert [roles(step)["return"] for step in (0, 1)] == [Role.CODE_COMMENT, Role.CODE_KEYWORD]


def test_code_is_there_before_its_first_part_is_brought_forward() -> None:
    """Steps of what stands above do not keep it away."""
    slide = slide_of(points("a", "b", reveal=True), code("roos", highlight=(frozenset({1}),)))
    laid = laid_out(slide, (60, 12))
    assert [word.text for word in laid.canvas(0, 0).words] == ["roos"]


def test_revealed_code_waits_for_its_step() -> None:
    """Then its first part is bright."""
    focus = (frozenset({1}), frozenset({2}))
    laid = laid_out(slide_of(paragraph("Kijk:"), code(highlight=focus, reveal=True)), (60, 14))
    shown = [{word.text for word in laid.canvas(0, step).words} for step in range(3)]
    assert shown[0] == {"Kijk:"}
    assert shown[1] == shown[2] > {"Kijk:", "def"}


def test_an_unknown_language_is_plain() -> None:
    """A language that nobody knows is no mistake."""
    assert highlighted(("a = 1",), "boekentaal") == ((("a = 1", Role.CODE),),)


def test_a_line_with_a_joined_emoji_is_one_part() -> None:
    """A lexer that takes the emoji to pieces does not change its width."""
    assert highlighted(("👩‍🌾 x",), "python")[0][0][0].startswith("👩‍🌾")


COMMON = {
    "bash", "c", "console", "cpp", "css", "diff", "docker", "go", "html", "ini", "java",
    "javascript", "json", "make", "markdown", "pycon", "python", "rst", "ruby", "rust", "sql",
    "text", "toml", "typescript", "xml", "yaml",
}  # fmt: skip
SNIPPETS = (
    ("$ ls", "", "  roos.txt", ">>> 1 + 1", "2", ""),
    ("", "", "# roos", "a: [1, 'b']  ", "\\", "é 日本 <b>&amp;</b>"),
)


@pytest.mark.parametrize("language", sorted(COMMON))
def test_highlighting_changes_no_letter(language: str) -> None:
    """Whatever a lexer makes of them, the lines read as they were written."""
    for lines in SNIPPETS:
        found = highlighted(lines, language)
        assert ["".join(text for text, _ in line) for line in found] == list(lines)


def test_the_common_languages_are_known() -> None:
    """The languages tested above are names that the highlighter knows."""
    known = {alias for _, aliases, _, _ in get_all_lexers() for alias in aliases}
    assert COMMON - known == set()


def test_a_highlight_on_a_later_page_turns_the_page() -> None:
    """What is brought forward is on the stage, not behind it."""
    lines = "\n".join(f"regel{number}" for number in range(1, 41))
    focus = (frozenset({1}), frozenset({39}), frozenset({2}))
    laid = laid_out(slide_of(code(lines, highlight=focus)), (40, 12))
    assert laid.pages > 2
    shown = {step: page for page, step in reversed(laid.frames) if step}
    words = {word.text for word in laid.canvas(shown[1], 1).words}
    assert "regel39" in words


def test_code_is_drawn_in_letters_as_large_as_its_lines_allow() -> None:
    """A room reads it too; where lines would have to be wrapped it is the terminal's own."""
    sizes = ((240, 70), (160, 45), (100, 30))
    found = [heights(laid_out(slide_of(code()), size))["return"] for size in sizes]
    assert found == sorted(found, reverse=True)
    assert found[0] > 3
    assert found[-1] == 1


@pytest.mark.parametrize("size", [(160, 45), (240, 70)])
def test_letters_of_code_stand_under_each_other(size: tuple[int, int]) -> None:
    """Each takes the same width, so that what is indented alike begins in one column."""
    lines = "wijde(a)\n    i = 1\nmmmm = 2\n    l = 3\n"
    words = laid_out(slide_of(code(lines)), size).canvas(0, 0).words
    found = {word.text: word for word in words}
    assert found["i"].column == found["l"].column == found["mmmm"].column + found["mmmm"].width
    assert found["i"].width == found["i"].height > 1


def test_code_with_a_letter_that_is_not_drawn_is_terminal_text() -> None:
    """A listing is in one kind of letters."""
    assert set(heights(laid_out(slide_of(code("naam = '日本'\nx = 1\n")), (240, 70))).values()) == {
        1
    }


def test_code_leaves_room_for_the_words_above_it() -> None:
    """It takes the rows that they leave, and the page is not turned for it."""
    laid = laid_out(slide_of(paragraph("Kijk hier."), code(), title="Tellen"), (240, 70))
    found = heights(laid)
    assert laid.pages == 1
    assert found["return"] > 1 < found["hier."]
