"""Problems: their order, and what somebody most likely meant."""

import pytest

from presenter.model.problem import LONGEST_GUESS, Mark, Problem, nearest


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("txt", "text"),
        ("titel", "title"),
        ("Title", "title"),
        ("bullet", "bullets"),
        ("xyzzy", None),
        ("", None),
        ("title" * LONGEST_GUESS, None),
    ],
)
def test_a_mistyped_word_finds_its_neighbour(word: str, meant: str | None) -> None:
    """Something like it is suggested, and nothing rather than something far away."""
    assert nearest(word, ["text", "title", "bullets", "quote"]) == meant


def test_problems_stand_in_the_order_of_the_file() -> None:
    """Marks compare by file, line and column."""
    marks = [Mark("b", 1, 1), Mark("a", 10, 1), Mark("a", 2, 9), Mark("a", 2, 1)]
    assert sorted(marks) == [marks[3], marks[2], marks[1], marks[0]]


def test_a_problem_can_stand_in_a_set() -> None:
    """Equal problems are one, and different values make different problems."""
    mark = Mark("a", 1, 1)
    one = Problem(mark, "title", "unknown-key", {"key": "x"})
    assert len({one, Problem(mark, "title", "unknown-key", {"key": "x"})}) == 1
    assert len({one, Problem(mark, "title", "unknown-key", {"key": "y"})}) == 2
