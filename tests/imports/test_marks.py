"""The marks of each tool as its users really write them: each comes to what it stands for."""

from pathlib import Path

import pytest

from presenter.imports.slide import texts
from tests.imports.importing import brought

ABOVE = (
    "# Een",
    "- punt",
    "1. punt",
    "1. punt\nen verder",
    "> citaat",
    "| a |\n|---|\n| b |",
    "```\nx\n```",
    "<!-- zeg -->",
    "Een\n===",
)


def titles(folder: Path, text: str, dialect: str = "") -> list[str]:
    """The titles of slides, after that of the deck; a slide without one has none."""
    draft = brought(folder, text, dialect=dialect).found.draft
    found = [draft.head.title, *(sheet.title for sheet in draft.sheets)]
    return [text.written("") if text else "" for text in found]


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("Een\n\n:::\n\nTwee\n", "lookatme"),
        ("# Een\n\n```terminal8\nbash\n```\n", "lookatme"),
        ("# Een\n\n~~~tr a b\naarde\n~~~\n", "slides"),
        ("# Een\n\nNote: Zeg hallo.\n", "reveal"),
        ("# Een\n\n\n\n## Twee\n\ntekst\n\n\n## Drie\n\ntekst\n", "reveal"),
        ("# <!--fit--> Een\n\n---\n\n# Twee\n", "marp"),
        ("# Een\n\n---\n\n![rechts bg 60%](a.png)\n", "marp"),
        ("# Een\n\n---\n\n- twee\n\n::: {.notes}\nhallo\n:::\n", ""),
        ("# Een\n\n- een\n- twee\n\n---\n\n# Twee\n", ""),
    ],
)
def test_a_mark_tells_whose_markdown_it_is(tmp_path: Path, text: str, dialect: str) -> None:
    """What has no mark of anybody is plain Markdown."""
    assert brought(tmp_path, text).found.dialects == [dialect]


@pytest.mark.parametrize("above", ABOVE)
@pytest.mark.parametrize("dialect", ["marp", "patat", "lookatme", "presenterm"])
def test_a_ruler_right_under_what_is_no_paragraph_ends_a_slide(
    tmp_path: Path, above: str, dialect: str
) -> None:
    assert titles(tmp_path, f"# Tuin\n\n---\n\n{above}\n---\n# Twee\n", dialect)[-1] == "Twee"


def test_a_ruler_right_under_a_paragraph_is_a_heading(tmp_path: Path) -> None:
    assert titles(tmp_path, "# Tuin\n\n---\n\nEen\n---\n\ntekst\n", "marp") == ["Tuin", "Een"]


def test_headings_divide_at_the_levels_that_are_named(tmp_path: Path) -> None:
    """A list names each level; a number alone means that level and those above it."""
    text = "---\nmarp: true\nheadingDivider: {}\n---\n# Tuin\n# Een\n## Twee\n### Drie\n"
    assert titles(tmp_path, text.format("[3]")) == ["Tuin", "Drie"]
    assert titles(tmp_path, text.format("2")) == ["Tuin", "Een", "Twee"]


def test_a_picture_above_a_heading_keeps_it_the_title(tmp_path: Path) -> None:
    text = "# Tuin\n\n---\n\n![bg](weg.png)\n\n# Een\n\n---\n\ntekst\n\n# Geen\n"
    assert titles(tmp_path, text, "marp") == ["Tuin", "Een", ""]


def test_a_heading_that_fits_is_no_note(tmp_path: Path) -> None:
    result = brought(tmp_path, "# Tuin\n\n---\n\n# <!-- fit --> Groot\n", dialect="marp")
    assert result.codes == [(5, "command")]
    assert "notes" not in result.text


def test_each_thing_that_comes_with_clicks_has_a_step(tmp_path: Path) -> None:
    slide = "# Een\n\n<v-clicks>\n\nEerst\n\nDan\n\n```ts\nx\n```\n\n</v-clicks>\n\nAltijd\n"
    result = brought(tmp_path, f"# Tuin\n\n---\n\n{slide}")
    parts = result.found.draft.sheets[0].parts
    assert [part.fields.get("reveal", False) for part in parts] == [True, True, True, False]


def test_how_a_click_moves_does_not_keep_it_from_being_one(tmp_path: Path) -> None:
    slide = "# Een\n\n<div v-click.fade.right>\n\nDan\n\n</div>\n\nAltijd\n"
    result = brought(tmp_path, f"# Tuin\n\n---\n\n{slide}", dialect="slidev")
    parts = result.found.draft.sheets[0].parts
    assert [part.fields.get("reveal", False) for part in parts] == [True, False]
    assert "click" not in [code for _, code in result.codes]


def test_clicks_out_of_order_and_what_goes_away_are_told(tmp_path: Path) -> None:
    lines = ['<p v-click="2">een</p>', '<p v-click.hide="3">twee</p>', "<v-click>drie</v-click>"]
    result = brought(tmp_path, "\n\n".join(["# Tuin", "---", "# Een", *lines]), dialect="slidev")
    assert [line for line, code in result.codes if code == "click"] == [7, 9]
    parts = result.found.draft.sheets[0].parts
    assert [part.fields.get("reveal", False) for part in parts] == [True, False, True]


def test_columns_go_where_their_slots_are(tmp_path: Path) -> None:
    """Whichever comes first; what stands above the columns of its layout stays there."""
    right_first = "layout: two-cols\n---\n\n::right::\n\nrechts\n\n:: default ::\n\nlinks\n"
    header = "layout: two-cols-header\n---\n\nboven\n\n::left::\n\nlinks\n\n::right::\n\nrechts\n"
    for slide, above in ((right_first, []), (header, ["boven"])):
        sheet = brought(tmp_path, f"# Tuin\n\n---\n{slide}", dialect="slidev").found.draft.sheets[0]
        *over, columns = sheet.parts
        assert [text.written("") for part in over for text in texts(part)] == above
        assert [text.written("") for text in texts(columns)] == ["links", "rechts"]


def test_a_column_that_comes_before_the_one_on_its_left_is_told(tmp_path: Path) -> None:
    text = """\
        <!-- column_layout: [1, 1] -->

        <!-- column: 1 -->

        rechts

        <!-- pause -->

        <!-- column: 0 -->

        links
        """
    assert brought(tmp_path, text).codes == [(9, "order")]


def test_a_pause_within_a_point_makes_the_list_come_in_steps(tmp_path: Path) -> None:
    result = brought(tmp_path, "# Een\n\n1.  punt\n\n    . . .\n\n    verder\n\n2.  punt\n")
    assert "reveal: true" in result.body
    assert ". . ." not in result.body


def test_three_colons_are_a_pause_of_lookatme(tmp_path: Path) -> None:
    """Points with one between them are one list, as ever."""
    result = brought(tmp_path, "# Een\n\n- punt\n\n:::\n\n- punt\n")
    (part,) = result.found.draft.sheets[0].parts
    assert part.fields["reveal"] is True
    assert ":::" not in result.body


def test_a_program_is_not_taken_for_a_language(tmp_path: Path) -> None:
    result = brought(tmp_path, "# Een\n\n~~~tr a b\naarde\n~~~\n\n~~~python\nx\n~~~\n")
    assert result.codes == [(3, "code-run")]
    assert "language: tr" not in result.body
    assert "language: python" in result.body


def test_a_class_that_only_looks_like_a_fragment_is_told(tmp_path: Path) -> None:
    text = '# Een\n\ntekst <!-- .element: class="{}" -->\n'
    fragment = brought(tmp_path, text.format("fragment fade-up"))
    assert (fragment.codes, "reveal: true" in fragment.body) == ([], True)
    other = brought(tmp_path, text.format("fragmented-lists"))
    assert (other.codes, "reveal: true" in other.body) == ([(3, "command")], False)


def test_separators_of_the_front_matter_end_slides(tmp_path: Path) -> None:
    """If they are a line: a pattern is not tried, and told."""
    line = '---\nseparator: "^\\n==\\n$"\n---\n\n# Tuin\n\n==\n\n# Een\n\n---\n\ntekst\n'
    result = brought(tmp_path, line.replace("\\n", "\\\\n"))
    assert (result.codes, len(result.found.draft.sheets)) == ([], 1)
    pattern = "---\nseparator: '(a+)+$'\n---\n\n# Tuin\n\n---\n\n# Een\n"
    assert brought(tmp_path, pattern).codes == [(2, "front-key")]


def test_a_theme_without_a_name_is_told_as_it_stands(tmp_path: Path) -> None:
    text = "---\ntheme:\n  override: {a: b}\n---\n\nEen\n===\n\n<!-- pause -->\n\ntekst\n"
    (remark,) = brought(tmp_path, text).found.remarks
    assert (remark.code, remark.values) == ("front-key", {"word": "theme"})


def test_a_backslash_before_spaces_keeps_a_line_from_being_code(tmp_path: Path) -> None:
    result = brought(tmp_path, "%title: Tuin\n\n# Een\n\n\\    int x;\n\\    }\n")
    assert "int x;\n          }" in result.body
    assert "\\" not in result.body


@pytest.mark.parametrize("dialect", ["mdp", "marp"])
def test_what_is_drawn_with_lines_keeps_its_spaces(tmp_path: Path, dialect: str) -> None:
    drawing = "┌──────┐\n│ tuin │  ▌\n└──────┘"
    result = brought(tmp_path, f"# Een\n\n{drawing}\n\n┌ tekst\n", dialect=dialect)
    drawn, text = result.found.draft.sheets[0].parts
    assert (drawn.kind, drawn.fields["lines"]) == ("code", drawing)
    assert text.kind == "text"
