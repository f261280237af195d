"""Every problem can be said in every language, with all that its sentence names."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from presenter.load import load
from presenter.words import known_languages, speak
from tests.load import test_chart_problems, test_spoken
from tests.load.test_problems import DECKS, ELEMENTS, HEAD

TEXTS = [f"{HEAD}    {element}\n" for element, _ in ELEMENTS] + [text for text, _ in DECKS]
TEXTS += test_chart_problems.TEXTS + test_spoken.TEXTS


def unbraced(values: Mapping[str, str]) -> dict[str, str]:
    """The values without braces of their own, such as LaTeX has."""
    return {name: value.replace("{", "(") for name, value in values.items()}


@pytest.mark.parametrize("language", known_languages())
def test_every_problem_can_be_said(language: str, write: Callable[..., Path]) -> None:
    """No sentence names a value that its problem has not."""
    say = speak(language)
    problems = [problem for text in TEXTS for problem in load(write(text)).problems]
    said = {one.code: say(f"problems.{one.code}", **unbraced(one.values)) for one in problems}
    assert len(said) > 25
    assert all(said.values())
    assert [sentence for sentence in said.values() if "{" in sentence] == []
