"""The clock of a talk: it counts on while the machine sleeps."""

import time

import pytest

from presenter.ui.now import now


def test_the_clock_is_the_one_that_goes_on_in_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the one that stands still would say."""
    if not hasattr(time, "CLOCK_BOOTTIME"):
        pytest.skip("this system has no such clock by that name")
    clocks = {time.CLOCK_BOOTTIME: 4000.0, time.CLOCK_MONOTONIC: 2800.0}
    monkeypatch.setattr(time, "clock_gettime", clocks.__getitem__)
    assert now() == 4000.0
