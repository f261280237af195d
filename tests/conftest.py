"""What all tests share: expected files, and decks written as YAML."""

from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import settings

GOLDENS = Path(__file__).parent / "goldens"

settings.register_profile("same", deadline=None, max_examples=60, derandomize=True)
settings.register_profile("hunt", deadline=None, max_examples=1000)
settings.load_profile("same")
"""The same decks each time; `pytest --hypothesis-profile hunt` looks for others."""


@pytest.fixture(scope="session", autouse=True)
def _nothing_of_the_users(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whoever runs the tests has settings, themes and talks of their own, perhaps."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("TWEESPRAAK_CONFIG", raising=False)
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest --golden` writes the expected files anew instead of comparing with them."""
    parser.addoption("--golden", action="store_true", help="write the expected files anew")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `--golden`, only the tests that compare with expected files have something to do."""
    if config.getoption("--golden"):
        items[:] = [item for item in items if "anew" in getattr(item, "fixturenames", ())]


@pytest.fixture
def anew(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be written instead of compared with."""
    return bool(request.config.getoption("--golden"))


@pytest.fixture
def golden(anew: bool) -> Callable[[str, str], None]:
    """Compares a text with the expected file of that name."""

    def compare(name: str, text: str) -> None:
        path = GOLDENS / name
        if anew:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.is_file(), f"{path} is missing: `make golden` writes it"
        assert text == path.read_text("utf-8")

    return compare


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file of a deck from indented text, and gives its path."""

    def write_file(text: str, name: str = "talk.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), "utf-8")
        return path

    return write_file
