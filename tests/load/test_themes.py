"""A theme's file judged: every mistake at its place, and what would be right."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.load.themes import judge, problems_of
from presenter.model.problem import Problem
from presenter.shipped import shipped
from presenter.theme import ThemeError, load_theme, theme_names
from presenter.words import known_languages, speak
from tests.theme.test_shelf import BROKEN

Write = Callable[..., Path]
SHIPPED = Path(shipped("themes"))
HEAD = "extends: ink\n"


def told(problem: Problem) -> tuple[int, int, str]:
    return problem.mark.line, problem.mark.column, problem.code


MISTAKES = [
    ("extends: inkt\n", (1, 10, "unknown-theme-near")),
    ("extends: zzzzzz\n", (1, 10, "unknown-theme")),
    ("extends: own\n", (1, 10, "theme-itself")),
    ("", (0, 0, "file-empty")),
    ("- ink\n", (1, 1, "mapping-expected")),
    (f"{HEAD}colors: {{}}\n", (2, 1, "unknown-key-near")),
    (f"{HEAD}colours: {{amber: red}}\n", (2, 18, "colour-expected")),
    (f"{HEAD}colours: {{amber: '#fff'}}\n", (2, 18, "colour-expected")),
    (f"{HEAD}colours:\n  amber:\n  teal: ansi-cyan\n", (3, 9, "colour-missing")),
    (f"{HEAD}colours:\n  amber: #ffffff\n", (3, 10, "comment-in-text")),
    (f"{HEAD}colours: [amber]\n", (2, 10, "mapping-expected")),
    (f"{HEAD}roles: {{acent: {{fg: amber}}}}\n", (2, 9, "unknown-role-near")),
    (f"{HEAD}roles: {{zzzzzz: {{fg: amber}}}}\n", (2, 9, "unknown-role")),
    (f"{HEAD}roles: {{accent: {{fg: ambr}}}}\n", (2, 22, "unknown-colour-near")),
    (f"{HEAD}roles: {{accent: {{fg: zzzzzz}}}}\n", (2, 22, "unknown-colour")),
    (f"{HEAD}roles: {{accent: {{fg: '#12'}}}}\n", (2, 22, "colour-expected")),
    (f"{HEAD}roles: {{accent: {{bold: yes}}}}\n", (2, 24, "flag-expected")),
    (f"{HEAD}roles: {{accent: {{blod: true}}}}\n", (2, 18, "unknown-key-near")),
    (f"{HEAD}roles: {{accent: amber}}\n", (2, 17, "mapping-expected")),
    (f"{HEAD}roles: amber\n", (2, 8, "mapping-expected")),
    ("colours: {ink: '#ffffff'}\n", (1, 10, "missing-key")),
    (f"{HEAD}colours: {{amber: '#333333'}}\n", (2, 18, "contrast-low")),
    (f"{HEAD}roles: {{accent: {{fg: '#333333'}}}}\n", (2, 22, "contrast-low")),
    (f"{HEAD}roles: {{marker: {{bg: '#f2bd5c'}}}}\n", (2, 22, "contrast-low")),
    (f"{HEAD}colours: {{paper: '#808080'}}\n", (2, 18, "contrast-low")),
]


@pytest.mark.parametrize(("text", "problem"), MISTAKES)
def test_a_mistake_is_told_at_its_place(
    text: str, problem: tuple[int, int, str], write: Write
) -> None:
    """With a sentence in every language, and all its values filled in."""
    problems = judge(write(text, "own.yaml")).problems
    assert problem in [told(one) for one in problems]
    for language in known_languages():
        sentences = [speak(language)(f"problems.{one.code}", **one.values) for one in problems]
        assert all(sentences)


def test_every_mistake_is_told_at_once(write: Write) -> None:
    """In the order of the file."""
    path = write(
        """\
        extends: ink
        colours: {amber: red, teal: "#12"}
        roles:
          acent: {fg: amber}
          title: {fg: brigth, bold: yes}
        """,
        "own.yaml",
    )
    judged = judge(path)
    assert judged.theme is None
    assert [told(one) for one in judged.problems] == [
        (2, 18, "colour-expected"),
        (2, 29, "colour-expected"),
        (4, 3, "unknown-role-near"),
        (5, 15, "unknown-colour-near"),
        (5, 29, "flag-expected"),
    ]


def test_low_contrast_is_told_once_with_a_colour_that_can_be_read(write: Write) -> None:
    """For all the roles that have the two colours; taken over, it is right."""
    path = write(f"{HEAD}roles:\n  link: {{fg: '#405070'}}\n", "own.yaml")
    first, *_ = judge(path).problems
    assert first.values["roles"] == "link"
    assert (first.values["fg"], first.values["bg"]) == ("#405070", "#0f1522")
    assert float(first.values["contrast"]) < 4.5
    better = first.values["better"]
    assert judge(write(f"{HEAD}roles:\n  link: {{fg: '{better}'}}\n", "own.yaml")).problems == ()


def test_a_theme_of_the_terminals_own_colours_has_no_contrast(write: Write) -> None:
    """It cannot be computed, so nothing is said of it."""
    text = f"{HEAD}colours: {{paper: ansi-black, panel: ansi-black, amber: ansi-black}}\n"
    judged = judge(write(text, "own.yaml"))
    assert judged.problems == ()
    assert judged.theme is not None
    assert judged.theme.ansi


def test_a_broken_base_is_named(write: Write) -> None:
    """The mistakes in it are told when it is judged itself."""
    base = write("colours: {}\n", "base.yaml")
    (problem,) = judge(write("extends: base\n", "own.yaml")).problems
    assert told(problem) == (1, 10, "theme-base")
    assert problem.values["file"] == str(base)


@pytest.mark.parametrize("name", theme_names(SHIPPED))
def test_the_shipped_themes_have_no_problems(name: str) -> None:
    """And judging comes to the same theme as loading."""
    judged = judge(SHIPPED / f"{name}.yaml")
    assert judged.problems == ()
    assert judged.theme is not None
    assert judged.theme.styles == load_theme(name, SHIPPED).styles


@pytest.mark.parametrize("text", BROKEN)
def test_whatever_cannot_be_loaded_has_a_problem(text: str, write: Write) -> None:
    """Nobody is left without a reason."""
    path = write(text, "own.yaml")
    assert problems_of(ThemeError("own", path), (path.parent, SHIPPED)) != ()


KEYS = ("extends", "colours", "roles", "about", "paper", "amber", "accent", "title", "fg", "bold")
VALUES = ("ink", "own", "amber", "true", "no", "'#102030'", "'#fff'", "ansi-red", "", "{}", "~")
WORDS = st.sampled_from((*KEYS, *VALUES, "x y", "[]"))
LINES = st.lists(
    st.builds("{}{}: {}".format, st.sampled_from(["", "  ", "    "]), WORDS, WORDS), max_size=7
)


@given(LINES)
def test_a_file_without_problems_is_a_theme(lines: list[str]) -> None:
    """Whatever is in it, nothing is raised; and what judging finds good can be loaded."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "own.yaml").write_text("\n".join(["extends: ink", *lines]), "utf-8")
        judged = judge(folder / "own.yaml", (folder, SHIPPED))
        serious = [one for one in judged.problems if one.code != "contrast-low"]
        try:
            theme = load_theme("own", folder, SHIPPED)
        except ThemeError:
            assert serious != []
        else:
            assert serious != [] or (judged.theme and judged.theme.styles == theme.styles)
