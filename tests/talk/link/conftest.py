"""A room for windows, once with Unix sockets and once without."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.talk.link.room import Room


@pytest.fixture(params=[(), ("loopback",)], ids=["unix", "loopback"])
def room(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Room]:
    """Windows that meet in a folder of the test's own."""
    made = Room(tmp_path, *request.param)
    yield made
    made.close()
