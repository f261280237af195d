"""A day on a page: at every size all of it, on as many pages as it takes."""

import pytest

from presenter.layout.page import Size
from presenter.layout.timetable import Row, Told, page_of, timetable
from presenter.model.role import Role

TOLD = Told(
    "De dag",
    "nu 10:52 · einde 12:18, 8 min te laat",
    "gepland",
    "vandaag",
    "Met één blok zoals bij → staat, eindigt de dag om 12:10, op tijd.",
    "Enter doet dat, alleen vandaag · Esc sluit",
)
ROWS = (
    Row("", "09:10", "20 min", "", "26 min", "+6", "", "Welkom", Role.MUTED, Role.BEHIND),
    Row("▶", "09:30", "60 min", "nu", "65 min", "+5", "", "Grond en water", Role.STRONG),
    Row("", "10:30", "15 min", "10:41", "15 min", "", "", "Koffie · pauze"),
    Row("", "10:45", "30 min", "10:56", "30 min", "", "→ 22 min", "Een gesprek over wat u ziet"),
)
SIZES = [Size(40, 12), Size(60, 16), Size(80, 24), Size(120, 40), Size(200, 60)]


def lines_of(size: Size, rows: tuple[Row, ...] = ROWS) -> list[str]:
    return [line for page in timetable(rows, TOLD, size) for line in page.lines()]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_cut_off(size: Size) -> None:
    """Every word of every row is on some page, and the foot on each."""
    pages = timetable(ROWS, TOLD, size)
    words = " ".join(" ".join(lines_of(size)).split())
    for row in ROWS:
        assert all(word in words for part in row[:8] for word in part.split())
    for page in pages:
        shown = " ".join(" ".join(page.lines()).split())
        assert "Esc sluit" in shown
        assert "De dag" in shown


def test_times_stand_under_each_other() -> None:
    """Beside their names, where there is room."""
    found = [line for line in lines_of(Size(80, 24)) if " min " in f"{line} "][1:5]
    assert [line.index("min") for line in found] == [found[0].index("min")] * 4
    assert found[3].split() == ["10:45", "30", "min", "10:56", "30", "min", "→", "22", "min",
                                "Een", "gesprek", "over", "wat", "u", "ziet"]  # fmt: skip


def test_a_long_day_has_pages() -> None:
    """Each row is on one of them, and it is known on which."""
    rows = tuple(ROWS[2]._replace(name=f"Blok {number}") for number in range(30))
    size = Size(80, 24)
    pages = timetable(rows, TOLD, size)
    assert len(pages) > 1
    for number in (0, 13, 29):
        shown = "\n".join(pages[page_of(rows, TOLD, size, number)].lines())
        assert f"Blok {number}\n" in "\n".join(line.rstrip() for line in shown.split("\n")) + "\n"
