"""How the house is kept: small files, folders without logic, one place for each thing."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.source import FILES, called, name_of, tree_of

TESTS = Path(__file__).parent
LONGEST = 300
"""Lines; a longer file is two things."""

PYTHON = [*FILES, *sorted(TESTS.rglob("*.py"))]


def test_no_file_is_longer_than_it_should_be() -> None:
    """When a file passes 300 lines, ask what two things it is."""
    long = {str(path): len(path.read_text("utf-8").splitlines()) for path in PYTHON}
    assert {name: lines for name, lines in long.items() if lines > LONGEST} == {}


def test_every_file_says_what_it_is() -> None:
    """A module's first line is a docstring that fits it."""
    without = [str(path) for path in PYTHON if not (ast.get_docstring(tree_of(path)) or "").strip()]
    assert without == []


@pytest.mark.parametrize("path", [p for p in FILES if p.name == "__init__.py"], ids=name_of)
def test_an_init_hands_on_names_and_does_nothing(path: Path) -> None:
    """Imports, `__all__`, a version, a docstring."""
    for node in tree_of(path).body:
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_name = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).startswith("__")
        assert is_docstring or is_name or isinstance(node, ast.Import | ast.ImportFrom)


def imported(tree: ast.Module) -> Iterator[str]:
    """Every name that a file imports, as `module.name`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def files_that_import(*names: str) -> set[str]:
    return {
        name_of(path)
        for path in FILES
        if any(one.startswith(names) for one in imported(tree_of(path)))
    }


def test_the_width_of_text_is_measured_in_one_place() -> None:
    """Nobody else asks Rich how many cells a text takes."""
    assert files_that_import("rich.cells", "rich.text") == {"layout/cells.py"}


def test_the_model_stands_on_the_standard_library() -> None:
    """It knows nothing but itself."""
    outside = {
        name
        for path in FILES
        if name_of(path).startswith("model/")
        for name in imported(tree_of(path))
        if name.startswith(("rich", "yaml", "click", "textual", "pygments"))
        or (name.startswith("presenter.") and not name.startswith("presenter.model"))
    }
    assert outside == set()


def test_nobody_asks_the_clock_below_ui() -> None:
    """The time is handed in, so that a talk can be replayed."""
    asking = {
        name
        for name in files_that_import("time", "datetime")
        if not name.startswith(("ui/", "cli/"))
    }
    calls = {
        name_of(path)
        for path in FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and called(node) in {"monotonic", "perf_counter", "now"}
    }
    assert asking == set()
    assert {name for name in calls if not name.startswith(("ui/", "cli/"))} == set()


def test_nothing_runs_what_a_deck_says() -> None:
    """No deck can run code, nor make YAML build objects."""
    dangerous = {"eval", "exec", "compile", "system", "popen", "unsafe_load", "full_load"}
    found = {
        f"{name_of(path)}: {called(node)}"
        for path in FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and (called(node) in dangerous)
        and not ast.unparse(node.func).startswith("re.")
    }
    assert found == set()
