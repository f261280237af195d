"""Pages: a slide that does not fit goes on as 9a, 9b, and everything comes one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.page import Size, cut, evened, margins
from presenter.layout.painter import Sheet
from tests.decks import paragraph, points, slide_of
from tests.layout.pictures import drawn, laid_out

LONG = [f"punt {n} dat over twee regels loopt omdat het lang is" for n in range(9)]


def test_a_slide_is_cut_between_its_points() -> None:
    """No point begins on one page and ends on another, and none is left out."""
    laid = laid_out(slide_of(points(*LONG)), (40, 12))
    first, second = (drawn(laid, page) for page in range(laid.pages))
    assert first[0].startswith("• punt 0")
    assert first[-1] == "  omdat het lang is"
    assert second[0].startswith("• punt")
    assert second[-1] == "  omdat het lang is"
    assert len([line for line in first + second if line.startswith("•")]) == 9


def test_a_long_paragraph_is_cut_between_its_lines() -> None:
    """There is no better place."""
    laid = laid_out(slide_of(paragraph("woord " * 120)), (40, 12))
    lines = [line for page in range(laid.pages) for line in drawn(laid, page)]
    assert laid.pages > 1
    assert " ".join(lines).split() == ["woord"] * 120


def test_a_page_is_never_cut_through_drawn_letters() -> None:
    """A line of them that does not fit on a page begins on the next."""
    laid = laid_out(slide_of(points(*LONG)), (80, 25), zoom=2)
    words = [word for page in range(laid.pages) for word in laid.canvas(page, 0).words]
    assert laid.pages > 1
    assert min(word.height for word in words) > 1
    assert all(word.row + word.height <= 25 for word in words)


def test_the_title_stands_on_every_page() -> None:
    """So does what the slide cites at its foot."""
    slide = slide_of(points(*LONG), title="Tuin", sources=("atlas",))
    laid = laid_out(slide, (40, 12))
    texts = [{word.text for word in laid.canvas(page, 0).words} for page in range(laid.pages)]
    assert laid.pages > 1
    assert all({"Tuin", "Atlas,"} <= one for one in texts)


def test_a_title_that_fills_the_page_is_text_like_the_rest() -> None:
    """It flows over the pages, and stands on none of them twice."""
    slide = slide_of(paragraph("einde"), title="woord " * 200)
    laid = laid_out(slide, (40, 12))
    words = [word.text for page in range(laid.pages) for word in laid.canvas(page, 0).words]
    assert words == ["woord"] * 200 + ["einde"]


def test_everything_comes_one_after_the_other() -> None:
    """Steps on the page where they come, pages between them, and the rest at the end."""
    slide = slide_of(points(*LONG, reveal=True), paragraph("woord " * 60))
    laid = laid_out(slide, (40, 12))
    assert laid.pages == 3
    assert laid.frames == (
        *((0, step) for step in range(6)),
        *((1, step) for step in range(6, 10)),
        (2, 9),
    )


def test_a_slide_without_steps_shows_its_pages() -> None:
    """One frame for each page."""
    assert laid_out(slide_of(points(*LONG)), (40, 12)).frames == ((0, 0), (1, 0))


def test_pages_that_nothing_comes_on_are_not_passed_by() -> None:
    """A long paragraph is read to its end before the next step comes."""
    slide = slide_of(paragraph("woord " * 200), paragraph("einde", reveal=True))
    laid = laid_out(slide, (40, 12))
    last = laid.pages - 1
    assert last > 1
    assert laid.frames == (*((page, 0) for page in range(last)), (last, 1))


@given(st.builds(Size, st.integers(8, 400), st.integers(3, 200)))
def test_margins_leave_most_of_the_page(size: Size) -> None:
    """However small a page is, there is room for a word."""
    around = margins(size)
    assert size.width - 2 * around.side >= min(size.width - 2, size.width * 3 // 4)
    assert size.height - around.top - around.bottom >= size.height * 2 // 3


spans_of_rows = st.lists(st.tuples(st.integers(0, 80), st.integers(2, 12)), max_size=20)


@given(spans_of_rows, st.lists(st.integers(0, 90)), st.integers(0, 100), st.integers(1, 40))
def test_a_sheet_is_cut_into_pages_that_are_not_too_high(
    kept: list[tuple[int, int]], rests: list[int], height: int, room: int
) -> None:
    """Every row stands on a page."""
    cuts = cut(Sheet([], [], kept, rests, {}), height, room)
    ends = (*cuts[1:], height)
    assert cuts[0] == 0
    assert all(start < end <= start + room for start, end in zip(cuts, ends, strict=True) if height)


@given(spans_of_rows, st.lists(st.integers(0, 90)), st.integers(0, 100), st.integers(1, 40))
def test_evened_pages_are_as_many_and_not_too_high(
    kept: list[tuple[int, int]], rests: list[int], height: int, room: int
) -> None:
    """Nothing is gained by turning more pages."""
    sheet = Sheet([], [], kept, rests, {})
    cuts = evened(sheet, height, room)
    ends = (*cuts[1:], height)
    assert len(cuts) == len(cut(sheet, height, room))
    assert all(start < end <= start + room for start, end in zip(cuts, ends, strict=True) if height)


def test_no_page_has_the_last_line_alone() -> None:
    """Lines are shared out over the pages, and what belongs together is not parted for it."""
    assert evened(Sheet([], [], [], [], {}), 20, 19) == (0, 10)
    assert evened(Sheet([], [], [(0, 15)], [], {}), 20, 19) == (0, 15)
    assert evened(Sheet([], [], [], [], {}), 41, 20) == (0, 14, 28)


letters = st.lists(st.integers(1, 6), max_size=30)


@given(letters, st.integers(6, 20))
def test_rows_that_belong_together_stay_together(heights: list[int], room: int) -> None:
    """Lines of drawn letters, one under the other, are never cut."""
    rows = [sum(heights[:at]) for at in range(len(heights))]
    kept = [(row, height) for row, height in zip(rows, heights, strict=True) if height > 1]
    cuts = cut(Sheet([], [], kept, [], {}), sum(heights), room)
    assert set(cuts) <= {0, *rows}
