"""A countdown: its digits always fit, as large as they can be, and nothing around them moves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.elements.kinds.exercise import Exercise
from presenter.elements.timing import digits_of, widest_of
from presenter.layout.digits import largest_digits
from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter, View
from presenter.model.moment import START, Moment
from presenter.model.place import Place
from presenter.model.slide import Slide
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH, deck_of, words_in

NUMBER = 2
MINUTES = Moment(left=600, whole=600, begun=True, running=True)
TASK = Text({DUTCH: "Teken een tuin.", ENGLISH: "Draw a garden that has room for everybody."})


def typesetter(task: Text, seconds: float = 600) -> Typesetter:
    exercise = Exercise(task=task)
    return Typesetter(deck_of(Slide("slide", Text("Tuin"), (exercise,), duration=seconds)))


def digits_at(
    setter: Typesetter, moment: Moment, size: Size, language: str = DUTCH
) -> list[object]:
    """The first words of the slide that are digits, with their places."""
    laid = setter.laid(NUMBER, size, language, 0, moment)
    canvases = (laid.canvas(page, 0) for page in range(laid.pages))
    return [word for one in canvases for word in one.words if word.text.strip("+")[:1].isdigit()]


@given(st.integers(-(10**6), 10**6), st.integers(0, 90_000))
def test_no_digits_become_wider_than_the_widest(left: int, whole: int) -> None:
    """Not in overtime either."""
    left = min(left, whole)
    widest = widest_of(left, whole)
    assert len(digits_of(left)) <= len(widest)
    size = largest_digits(widest, 200, 60)
    assert size is not None
    assert size.width(digits_of(left)) <= 200


@given(st.integers(1, 240), st.integers(1, 70), st.sampled_from(["88:88", "8:88:88"]))
def test_the_largest_digits_fit_in_what_they_were_given(width: int, height: int, text: str) -> None:
    """Or there are none."""
    size = largest_digits(text, width, height)
    if size is None:
        assert width < 7
    else:
        assert size.width(text) <= width
        assert size.rows <= height


words = st.text("abc de", min_size=1, max_size=160).filter(str.strip)


@settings(deadline=None, max_examples=25)
@given(
    words,
    words,
    st.integers(40, 220),
    st.integers(12, 64),
    st.lists(st.integers(-4000, 600), min_size=1, max_size=3),
)
def test_the_digits_of_any_task_fit_and_nothing_moves(
    dutch: str, english: str, width: int, height: int, moments: list[int]
) -> None:
    """On any page, in each language, at any second: one place, one height, all the words."""
    setter = typesetter(Text({DUTCH: dutch, ENGLISH: english}))
    size = Size(width, height)
    places = set()
    for language in (DUTCH, ENGLISH):
        for left in moments:
            moment = MINUTES._replace(left=left)
            (found,) = digits_at(setter, moment, size, language)
            places.add((found.row, found.column, found.height))  # type: ignore[attr-defined]
            laid = setter.laid(NUMBER, size, language, 0, moment)
            said = [word.text for page in range(laid.pages) for word in laid.canvas(page, 0).words]
            for word in words_in(dutch if language == DUTCH else english):
                assert word in " ".join(said) or word in "".join(said)
    assert len(places) == 1


@pytest.mark.parametrize(
    ("size", "rows"), [((80, 23), 8), ((100, 29), 10), ((200, 59), 20)], ids=str
)
def test_digits_can_be_read_from_the_back(size: tuple[int, int], rows: int) -> None:
    """They fill the screen under or beside a task of a line."""
    (found,) = digits_at(typesetter(TASK), MINUTES, Size(*size))
    assert found.height >= rows  # type: ignore[attr-defined]


@pytest.mark.parametrize("height", [38, 40, 42, 44])
def test_no_time_is_set_smaller_than_its_task(height: int) -> None:
    """A task gives way to its digits as long as its own letters are drawn."""
    points = (Text("waarom waarom waarom waarom"),) * 3
    exercise = Exercise(task=Text("waarom"), points=points)
    setter = Typesetter(deck_of(Slide("slide", Text("Tuin"), (exercise,), duration=600)))
    (found,) = digits_at(setter, MINUTES, Size(160, height))
    canvas = setter.laid(NUMBER, Size(160, height), DUTCH, 0, MINUTES).canvas(0, 0)
    task = max(word.height for word in canvas.words if word.text == "waarom")
    assert found.height >= task  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("moment", "word", "mark"),
    [
        (START, "minuten", "━"),
        (MINUTES, "gaan", "━"),
        (MINUTES._replace(running=False), "gepauzeerd", "━"),
        (MINUTES._replace(left=59), "laatste", "█"),
        (MINUTES._replace(left=-3), "om", "▒"),
    ],
)
def test_how_far_a_time_is_is_told_in_words_and_forms(moment: Moment, word: str, mark: str) -> None:
    """Not by colours alone."""
    setter = typesetter(TASK)
    canvas = setter.page(View(Place(NUMBER), DUTCH, 0, moment), Size(80, 24))
    assert word in [one.text for one in canvas.words]
    assert any(line.lstrip().startswith(mark * 3) for line in canvas.lines())


def test_overtime_has_a_sign_before_it() -> None:
    """And is told in minutes when it is long."""
    assert [digits_of(left) for left in (600, 61, 0, -5, -599, -725)] == [
        "10:00",
        "01:01",
        "00:00",
        "+0:05",
        "+9:59",
        "+12",
    ]


def test_an_exercise_without_a_time_is_its_task() -> None:
    """Nobody counts down from nothing."""
    assert digits_at(typesetter(TASK, 0), START, Size(80, 24)) == []
