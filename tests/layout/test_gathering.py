"""Groups and queues on a page: everybody is on it, as large as all of them fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.canvas import Canvas
from presenter.layout.gathering import Around, Card, gathering, queue
from presenter.layout.page import Size

SMALL, LARGE = Size(80, 24), Size(200, 60)
AROUND = Around("Groups", "7 people · draw 4821")
NAMES = ("Anna", "Bram", "Carla de Boer", "Dirk", "Eva", "Femke", "Gijs", "Zoë")

names = st.lists(st.sampled_from(NAMES), min_size=1, max_size=5).map(tuple)
groups = st.lists(names, min_size=1, max_size=14).map(
    lambda every: tuple(Card(f"Group {at}", one, f"{at}:") for at, one in enumerate(every, 1))
)
sizes = st.builds(Size, st.integers(40, 220), st.integers(12, 70))


def cards(many: int, together: int) -> tuple[Card, ...]:
    """Groups of people with short names."""
    return tuple(Card(f"Group {at}", NAMES[:together], f"{at}:") for at in range(1, many + 1))


def words(canvas: Canvas | None) -> list[str]:
    assert canvas is not None
    return [word.text.replace("\N{NO-BREAK SPACE}", " ").strip(",") for word in canvas.words]


def height(canvas: Canvas | None) -> int:
    """Rows of the letters of names."""
    assert canvas is not None
    return max(word.height for word in canvas.words if word.text.strip(",") == "Anna")


@given(groups, sizes)
def test_everybody_is_on_the_page_or_it_is_too_small(every: tuple[Card, ...], size: Size) -> None:
    """In exactly the cells of the page, and no two over each other."""
    canvas = gathering(every, AROUND, size)
    if canvas is None:
        return
    assert (canvas.width, canvas.height) == size
    assert all(len(line) == size.width for line in canvas.lines())
    found = words(canvas)
    for name in NAMES:
        assert found.count(name) == sum(card.names.count(name) for card in every)
    cells = [
        (row, column)
        for word in canvas.words
        for row in range(word.row, word.row + word.height)
        for column in range(word.column, word.column + word.width)
    ]
    assert len(cells) == len(set(cells))
    assert all(0 <= row < size.height and 0 <= column < size.width for row, column in cells)


@given(st.integers(1, 60), sizes)
def test_a_queue_has_everybody_in_its_order(many: int, size: Size) -> None:
    """Down one column and then the next."""
    canvas = queue(tuple(Card(str(at), (f"N{at}",)) for at in range(1, many + 1)), AROUND, size)
    if canvas is None:
        return
    people = [word for word in canvas.words if word.text.startswith("N")]
    people.sort(key=lambda word: (word.column, word.row))
    assert [word.text for word in people] == [f"N{at}" for at in range(1, many + 1)]


@pytest.mark.parametrize(
    ("many", "together", "size", "rows"),
    [(2, 4, SMALL, 3), (8, 3, SMALL, 1), (8, 3, LARGE, 5), (4, 3, LARGE, 8)],
)
def test_letters_are_as_large_as_all_fit(many: int, together: int, size: Size, rows: int) -> None:
    """Drawn ones where there is room, the terminal's own at last."""
    assert height(gathering(cards(many, together), AROUND, size)) >= rows


def test_a_page_that_is_too_small_for_all_shows_none() -> None:
    """Nobody is left out in silence."""
    assert gathering(cards(80, 3), AROUND, SMALL) is None
    assert queue(tuple(Card(str(at), ("Anna",)) for at in range(400)), AROUND, SMALL) is None
