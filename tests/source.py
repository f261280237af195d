"""The presenter's own source code, to look at."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import presenter

PACKAGE = Path(presenter.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    """A file as the package names it: `layout/page.py`."""
    return path.relative_to(PACKAGE).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    """A file as Python reads it."""
    return ast.parse(path.read_text("utf-8"))


def called(call: ast.Call) -> str:
    """The name of what is called: `report` for `scope.report(…)`."""
    return ast.unparse(call.func).rpartition(".")[2]


def strings(tree: ast.Module) -> Iterator[tuple[str, ast.Constant, str]]:
    """Every string but docstrings, with its node and the name of the call that it stands in."""
    yield from _strings(tree, "")


def _strings(node: ast.AST, inside: str) -> Iterator[tuple[str, ast.Constant, str]]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value, node, inside
    if isinstance(node, ast.Call):
        inside = called(node)
    for child in ast.iter_child_nodes(node):
        yield from _strings(child, inside)
