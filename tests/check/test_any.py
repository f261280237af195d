"""Whatever stands in a deck is told, and never breaks the check."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings

from presenter.check.table import Severity, rule_of
from presenter.cli.check import checked
from presenter.outputs.findings.told import told
from presenter.words import known_languages, speak
from tests.any_files import SECTIONS, SLIDES, files


@given(text=files([*SLIDES, *SECTIONS]))
@settings(max_examples=40)
def test_any_file_is_checked(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Every finding can be said, in every language, without an open place."""
    path = tmp_path_factory.mktemp("deck") / "talk.yaml"
    path.write_text(text, "utf-8")
    for language in known_languages():
        for problem in checked(path).problems:
            one = told(problem, speak(language))
            assert one.what
            assert one.todo


SLIDE = "slides: [{title: Rozen, notes: Kijk}]\n"


@pytest.mark.parametrize(
    "silence",
    [
        "silence: {}",
        "silence: [a, {code: a}, {because: b}, {code: [], because: b}]",
        "silence: [{code: words-many, because: zo, at: []}]",
        "silence:",
        "sizes: 80x24",
        "sizes: [[80, 24], 80x24x3, 1x1, 9999x9999, '']",
    ],
)
def test_mistakes_in_what_steers_the_check_are_told(
    silence: str, write: Callable[..., Path]
) -> None:
    """At their places; the rest is checked all the same."""
    found = checked(write(f"title: Tuin\n{silence}\n{SLIDE}")).problems
    assert any(rule_of(one.code).severity is Severity.ERROR for one in found)
    assert all(one.mark.line == 2 for one in found)
