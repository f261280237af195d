"""Every kind of element has its file, its example and its golden, and its example says it all."""

from pathlib import Path

import pytest

import presenter.elements
from presenter.elements.element import KINDS
from presenter.elements.kinds import __all__ as listed
from presenter.load import load
from presenter.reading import Mapping, Node, Sequence, read_yaml

TESTS = Path(__file__).parent.parent
FOLDER = Path(presenter.elements.__file__).parent / "kinds"


def stems(folder: Path, pattern: str) -> list[str]:
    return sorted(path.stem for path in folder.glob(pattern) if path.stem != "__init__")


def test_one_kind_is_one_file() -> None:
    """The kinds that authors can write, the files, and the list of the folder are the same."""
    assert sorted(KINDS) == stems(FOLDER, "*.py") == sorted(listed)


def test_every_kind_has_an_example_and_a_golden() -> None:
    """No kind is without a deck that shows it, and a picture of that."""
    assert stems(TESTS / "examples", "*.yaml") == sorted(KINDS)
    assert stems(TESTS / "goldens", "*.txt") == sorted(KINDS)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_an_example_has_no_problems(name: str) -> None:
    """What we tell authors to write is right, and its first line says what it shows."""
    path = TESTS / "examples" / f"{name}.yaml"
    assert load(path).problems == ()
    assert path.read_text("utf-8").startswith("# ")


@pytest.mark.parametrize("name", sorted(KINDS))
def test_an_example_shows_every_field(name: str) -> None:
    """Each field of the kind is written in its example, and so is the short form if it has one."""
    path = TESTS / "examples" / f"{name}.yaml"
    found = list(written_as(name, read_yaml(path, path.name).root))
    keys = {key for node in found if isinstance(node, Mapping) for key in node.entries}
    fields = set(KINDS[name].READ)
    assert fields - keys - {KINDS[name].short} == set()
    if KINDS[name].short:
        assert any(not_long(node, name) for node in found)


def not_long(node: Node, name: str) -> bool:
    return not isinstance(node, Mapping) or not node.entries.keys() & KINDS[name].READ.keys()


def written_as(name: str, node: Node | None) -> list[Node]:
    """The values under every key with this name, anywhere in a file."""
    if isinstance(node, Sequence):
        return [found for item in node.items for found in written_as(name, item)]
    if not isinstance(node, Mapping):
        return []
    inside = [found for value in node.entries.values() for found in written_as(name, value)]
    return [*inside, *([node.entries[name]] if name in node.entries else [])]
