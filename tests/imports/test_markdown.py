"""What Markdown has, whatever the dialect: text, lists, quotes, code, tables, pictures, HTML."""

from pathlib import Path
from textwrap import dedent

import pytest

from tests.images import png
from tests.imports.importing import brought


def body(folder: Path, text: str, dialect: str = "patat") -> str:
    """The body of the only slide, as it is written, without its indentation."""
    result = brought(folder, f"# Tuin\n\n{dedent(text)}", dialect=dialect)
    assert result.problems == []
    return dedent(result.body.partition("    body:\n")[2])


@pytest.mark.parametrize(
    ("markdown", "written"),
    [
        ("a **b** *c* `d` ~~e~~", "a **b** *c* `d` ~~e~~"),
        ("snake_case 2*3*4 a[1]", r"snake_case 2*3*4 a[1]"),
        (r"\*not\* \[so\](x)", r"\*not\* \[so\](x)"),
        ("[a](https://example.org/(b))", "[a](https://example.org/%28b%29)"),
        ("[a](javascript:alert) b", "a b"),
        ("[a][1]\n\n[1]: https://example.org", "[a](https://example.org)"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("***a***", "**_a_**"),
        ("a *\\** (b) **c**", "a \\* (b) **c**"),
    ],
)
def test_styles_links_and_signs_are_kept(tmp_path: Path, markdown: str, written: str) -> None:
    """In our own inline Markdown, with backslashes only where they are needed."""
    from presenter.model.text import spans

    result = brought(tmp_path, f"# Tuin\n\n{markdown}\n\n---\n\nx")
    assert result.loaded.deck is not None
    shown = result.loaded.deck.opening
    assert shown is not None
    assert shown.subtitle is not None
    assert spans(shown.subtitle.written("")) == spans(written)


def test_lines_of_a_paragraph_flow_unless_they_are_broken(tmp_path: Path) -> None:
    assert body(tmp_path, "a\nb\\\nc") == "- text: |-\n    a b\n    c\n"


def test_a_list_keeps_its_points_and_their_points(tmp_path: Path) -> None:
    found = body(tmp_path, "1. een\n   - twee\n2. drie\n\n   vier\n")
    assert found == dedent(
        """\
            - bullets:
                numbered: true
                items:
                  - text: een
                    items:
                      - twee
                  - |-
                    drie

                    vier
            """
    )


def test_code_in_a_list_comes_after_it_and_is_told(tmp_path: Path) -> None:
    result = brought(tmp_path, "# Tuin\n\n- een\n  ```py\n  x = 1\n  ```\n- twee\n")
    assert result.codes == [(4, "moved")]
    assert result.body.index("twee") < result.body.index("x = 1")


def test_a_quote_knows_who_said_it(tmp_path: Path) -> None:
    found = body(tmp_path, "> Een tuin\n>\n> — Ann\n")
    assert found == "- quote:\n    words: Een tuin\n    by: Ann\n"


def test_an_alert_is_a_callout(tmp_path: Path) -> None:
    found = body(tmp_path, "> [!caution]\n> Heet\n")
    assert found == "- callout:\n    tone: warning\n    words: Heet\n"


def test_code_keeps_its_spaces_its_language_and_its_highlights(tmp_path: Path) -> None:
    found = body(tmp_path, "```py {1|2-3,5|all} {lines:true}\n\n    a\n---\n\tb\n```\n")
    assert found == dedent(
        """\
            - code:
                language: py
                highlight: [1, "2-3,5", 1-4]
                numbers: true
                lines: |2

                      a
                  ---
                  \tb
            """
    ).replace("\\t", "\t")


def test_a_table_has_columns_rows_and_where_they_stand(tmp_path: Path) -> None:
    found = body(tmp_path, "| a | b: c |\n|---|--:|\n| **x** | |\n")
    assert found == dedent(
        """\
            - table:
                columns:
                  - a
                  - "b: c"
                rows:
                  - - "**x**"
                    - ""
                align: [left, right]
            """
    )


def test_headings_after_the_title_are_bold(tmp_path: Path) -> None:
    assert body(tmp_path, "### Later *toch*\n", "slides") == '- text: "**Later *toch***"\n'


def test_of_html_the_words_stay_and_nothing_else(tmp_path: Path) -> None:
    text = """\
        # Tuin

        <div onclick="alert('weg')" class='a > b'>Een <i>tuin</i><br>leeft</div>
        <script>weg()</script>
        <style>weg {}</style>
        <Counter :count="10" @click="a => b" />

        Slot <span v-if="weg">hier</span> &#27;[2J
        """
    result = brought(tmp_path, text, dialect="marp")
    assert dedent(result.body) == dedent(
        """\
            # ‘script’ is left out, with all that is in it
            # ‘style’ is left out, with all that is in it
            # HTML is left out, and its words stay: div, i, counter, span
            - title: Tuin
              body:
                - text: |-
                    Een tuin
                    leeft
                - text: Slot hier �[2J
            """
    )
    assert result.codes == [(3, "html"), (4, "script"), (5, "script")]


def test_code_that_is_never_closed_ends_with_its_slide(tmp_path: Path) -> None:
    result = brought(tmp_path, "# Een\n\n```\ncode\n\n---\n\n# Twee\n")
    assert result.codes == [(3, "fence-open")]
    assert len(result.found.draft.sheets) == 2


def test_rulers_in_code_and_in_comments_end_no_slide(tmp_path: Path) -> None:
    result = brought(tmp_path, "# Een\n\n~~~\n\n---\n\n~~~\n\n<!--\n\n---\n\n-->\n\n---\n\nx")
    assert len(result.found.draft.sheets) == 2


def test_what_is_nested_too_deep_stands_as_it_was_written(tmp_path: Path) -> None:
    result = brought(tmp_path, f"# Tuin\n\n{'> ' * 200}woord\n\n---\n\nx")
    assert (1, "as-written") in result.codes
    assert "woord" in result.body
    assert result.problems == []


def test_pictures_are_kept_with_their_paths(tmp_path: Path) -> None:
    (tmp_path / "beeld").mkdir()
    (tmp_path / "beeld/een twee.png").write_bytes(png(4, 3))
    text = "# Tuin\n\n![Een kaart](beeld/een%20twee.png)\n![](./beeld/../beeld/een%20twee.png)\n"
    result = brought(tmp_path, text)
    assert result.found.pictures == {"beeld/een twee.png": tmp_path / "beeld/een twee.png"}
    assert result.codes == [(3, "picture-undescribed")]
    assert "alt: Een kaart" in result.body


def test_pictures_that_cannot_be_had_are_left_out_and_told(tmp_path: Path) -> None:
    """From elsewhere, from outside the folder, that are not there, that cannot be drawn."""
    inner = tmp_path / "praatje"
    inner.mkdir()
    (tmp_path / "buiten.png").write_bytes(png(4, 3))
    (inner / "lijn.svg").write_text("<svg/>")
    (inner / "omweg.png").symlink_to(tmp_path / "buiten.png")
    sources = ("https://example.org/x.png", "../buiten.png", "omweg.png", "weg.png", "lijn.svg")
    text = "# Tuin\n\n" + "\n\n".join(f"![Kaart]({source})" for source in sources)
    result = brought(inner, text)
    assert result.found.pictures == {}
    assert [code for _, code in result.codes] == [
        "picture-remote",
        "picture-outside",
        "picture-outside",
        "picture-missing",
        "picture-unusable",
    ]
    assert "picture:" not in result.body
    assert result.problems == []


def test_a_column_without_its_picture_keeps_its_place(tmp_path: Path) -> None:
    text = """\
        <!-- column_layout: [2, 1] -->
        <!-- column: 0 -->
        Links
        <!-- column: 1 -->
        ![](weg.png)
        """
    result = brought(tmp_path, text, dialect="presenterm")
    assert "body: []" in result.body
    assert result.problems == []


def test_notes_name_no_steps_unless_they_meant_to(tmp_path: Path) -> None:
    """A number in brackets at the beginning of a paragraph is a marker with us."""
    result = brought(tmp_path, "# Tuin\n\ntekst\n\n<!-- [3] hallo\n\n[2](https://x.nl) -->")
    assert r"\[3] hallo" in result.body
    assert result.problems == []


@pytest.mark.parametrize(
    "front",
    [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: Tuin",
        "title: Tuin\nb: !!python/object/apply:os.system [weg]",
        "title: Tuin\n" + "a: [" * 60,
        "title: Tuin\nb: 'weg\n  c: x",
    ],
)
def test_front_matter_is_only_read(tmp_path: Path, front: str) -> None:
    """Neither aliases nor tags nor depth do anything; mistakes in it are told."""
    result = brought(tmp_path, f"---\n{front}\n---\n\n# Een\n\ntekst\n\n- x\n")
    assert result.text.splitlines()[1] == "title: Tuin"
    assert any(code == "front-broken" for _, code in result.codes)
    assert result.problems == []


def test_cells_beyond_the_last_column_are_told(tmp_path: Path) -> None:
    """Markdown leaves them out."""
    result = brought(tmp_path, "# Tuin\n\n| a |\n|---|\n| b | c d |\n")
    assert [(one.code, one.values["word"]) for one in result.found.remarks] == [
        ("beyond-table", "c d")
    ]


def test_what_is_no_formula_stays_what_it_was(tmp_path: Path) -> None:
    found = body(tmp_path, "$$x^2$$\n\n$$\n\\frac{a}\n$$\n\n$$\n{\n$$\n")
    assert found == dedent(
        """\
        - formula: x^2
        - formula: \\frac{a}
        - code:
            language: latex
            lines: |
              {
        """
    )
