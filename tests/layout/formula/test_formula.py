"""Formulas: in rows of letters, in large letters, or as they were written."""

import sys
from collections.abc import Iterator

import pytest
from hypothesis import example, given

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.layout.cells import cells
from presenter.layout.formula.tex import sheet_of
from tests.any_drawings import sources
from tests.layout.flow.painting import lines, painted

FORMULAS = {
    r"A = \pi r^2": ["A = πr²"],
    r"F_1 = 2 \cdot \frac{P \cdot R}{P + R}": [
        "          P · R",
        "F₁ = 2 · ───────",
        "          P + R",
    ],
    r"x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}": [
        "           ▁▁▁▁▁▁▁▁",
        "     −b ± √b² − 4ac",
        "x = ────────────────",
        "           2a",
    ],
    r"\bar{x} = \frac{1}{n} \sum_{i=1}^{n} x_i": [
        "     1    n",
        "x̄ = ───   ∑   xᵢ",
        "     n  i = 1",
    ],
    r"\int_0^\infty e^{-x^2} dx": [
        "  ∞ −x²",
        "∫₀ e   dx",
    ],
    r"\left( \frac{a}{b} \right)^2 + \sqrt[3]{\frac12}": [
        "     2      ▁▁▁",
        "⎛ a ⎞      │ 1",
        "⎜───⎟  +   │───",
        "⎝ b ⎠    ³√│ 2",
    ],
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix} \cdot \binom{n}{k}": [
        "           ⎛ n ⎞",
        "⎛ a  b ⎞ · ⎜   ⎟",
        "⎝ c  d ⎠   ⎝ k ⎠",
    ],
    r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & \text{anders} \end{cases}": [
        "f(x) = ⎧ 1  x > 0",
        "       ⎩ 0  anders",
    ],
    r"a = b \\ c = d": ["a = b", "c = d"],
    r"\onbekend x": [r"\onbekend x"],
}


def formula(source: str) -> Kind:
    """A formula of a source."""
    return kinds.formula.Formula(latex=source)


@pytest.fixture
def without_library(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if the extra had not been installed."""
    sheet_of.cache_clear()
    monkeypatch.setitem(sys.modules, "pylatexenc.latexwalker", None)
    yield
    sheet_of.cache_clear()


@pytest.mark.parametrize("source", FORMULAS)
def test_a_formula_is_set_in_rows(source: str) -> None:
    """Fractions, roots, sums, matrices and brackets as high as they are."""
    assert lines(formula(source), (60, 8)) == FORMULAS[source]


@pytest.mark.usefixtures("without_library")
def test_without_the_library_the_source_is_shown() -> None:
    """Nothing fails, and nothing is hidden."""
    assert lines(formula(r"A = \pi r^2"), (60, 8)) == [r"A = \pi r^2"]


@pytest.mark.parametrize("source", [r"\frac{a", "}", "{" * 5000, "x" * 5000, r"\begin{cases}"])
def test_a_formula_that_is_wrong_is_shown_as_it_was_written(source: str) -> None:
    """What cannot be read is not guessed at."""
    shown = "".join(lines(formula(source), (60, 8))).replace(" ", "")
    assert shown == source.replace(" ", "")


def test_a_formula_that_is_too_wide_is_shown_as_it_was_written() -> None:
    """Its rows would be cut."""
    wide = r"\frac{" + " + ".join("abcdefgh") + "}{2}"
    assert lines(formula(wide), (20, 12))[0].startswith(r"\frac{a")


def test_a_formula_on_one_row_is_as_large_as_the_letters_beside_it() -> None:
    """Where there are large letters for all its signs."""
    large = painted(formula("a = b + 2"), (80, 20), rows=5)
    assert {word.height for word in large.words} == {6}


@given(sources)
@example(r"\left\left\right")
@example("&&")
@example("^_^")
def test_any_source_makes_rows_of_one_width(source: str) -> None:
    """Whatever is written, however wrong."""
    made = sheet_of(source)
    if made is not None:
        assert 0 <= made.base < len(made.rows)
        assert len({cells(row) for row in made.rows}) == 1
