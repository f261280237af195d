"""What the tests of reading share."""

import pytest

from presenter.reading import compose
from presenter.reading.parser import PatientLoader


@pytest.fixture(params=["libyaml", "python"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test runs with libyaml and, as where that is missing, without it."""
    if request.param == "python":
        monkeypatch.setattr(compose, "LOADER", PatientLoader)
