"""Whatever is large or odd about a file, importing it ends, and soon."""

from pathlib import Path

import pytest

from presenter.imports import ImportingError
from presenter.imports.deck import LIMIT, LONGEST, MOST
from presenter.imports.html import html_pieces
from presenter.imports.lines import lines_of
from presenter.imports.markdown import BRACKETS
from tests.imports.importing import brought


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x" * (LIMIT + 1), "too-large"),
        ("x\n\n---\n\n" * (MOST + 1), "too-many"),
        ("", "nothing"),
        (" \n\n---\n\n<!-- _class: x -->\n", "nothing"),
    ],
)
def test_what_is_too_large_or_empty_is_refused(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(ImportingError) as caught:
        brought(tmp_path, text, dialect="marp")
    assert caught.value.code == code


def test_a_slide_too_long_to_be_read_stands_as_it_was_written(tmp_path: Path) -> None:
    result = brought(tmp_path, "# Een\n\n---\n\n" + "woord *x* " * (LONGEST // 10 + 1))
    assert [code for _, code in result.codes] == ["as-written"]
    assert "woord *x* woord" in result.body
    assert result.problems == []


def test_rows_are_not_filled_up_without_end(tmp_path: Path) -> None:
    """A short row gets the cells of its head: 2,000 characters would make 65,000 of them."""
    wide = "|a" * 200 + "|\n" + "|-" * 200 + "|\n" + "|x|\n" * 200
    result = brought(tmp_path, f"# Een\n\n---\n\n{wide}\n---\n\n|a|b|\n|-|-|\n|een|\n")
    assert [code for _, code in result.codes] == ["as-written"]
    assert [part.kind for sheet in result.found.draft.sheets for part in sheet.parts] == [
        "code",
        "table",
    ]
    assert result.problems == []


@pytest.mark.parametrize(
    "text",
    [sign * 15_000 for sign in ("[", "![", "a](", "<!--", "<a b='", "_a", "&", "*a **b ")],
)
def test_signs_that_never_close_are_text(tmp_path: Path, text: str) -> None:
    """Looking for where each of them closes would take minutes."""
    result = brought(tmp_path, f"# Een\n\ntekst {text}")
    assert result.problems == []
    assert result.loaded.deck is not None


def test_links_work_up_to_so_many_in_a_paragraph(tmp_path: Path) -> None:
    for count, expected in ((BRACKETS, True), (BRACKETS + 1, False)):
        result = brought(tmp_path, "# Een\n\n" + "[a](https://x.nl) " * count + "\n\n- x\n")
        assert ("\\[a](https://x.nl)" not in result.body) is expected


def test_fences_and_comments_that_never_end_are_looked_for_once() -> None:
    """Each line is a beginning, and none has an end: 40,000 of them take no time."""
    rows = "~~~ x\n" * 20_000 + "<!-- x\n" * 20_000
    assert len(lines_of(rows).unclosed) == 20_000


def test_html_without_end_is_text() -> None:
    assert list(html_pieces("<!-- a < b <c d='")) == ["<!-- a < b <c d='"]
