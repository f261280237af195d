"""How far away the terminal is, by the time of its answers."""

from types import SimpleNamespace

import pytest

from presenter.ui.terminal import FAR, Terminal
from tests.ui.conftest import Line

ANSWERS = b"\x1b]11;rgb:0000/0000/0000\x1b\\\x1b[?62;22c"


def clock(monkeypatch: pytest.MonkeyPatch, *seconds: float) -> None:
    """Let the clock say this, one after the other, and then stand still."""
    readings = iter(seconds)
    last = seconds[-1]
    told = SimpleNamespace(monotonic=lambda: next(readings, last))
    monkeypatch.setattr("presenter.ui.terminal.time", told)


@pytest.mark.parametrize(("took", "far"), [(0.001, False), (FAR, False), (FAR + 0.001, True)])
def test_a_terminal_is_far_when_its_answer_takes_long(
    line: Line, monkeypatch: pytest.MonkeyPatch, took: float, far: bool
) -> None:
    """By the clock, from the question to the answer."""
    line.answers(ANSWERS)
    clock(monkeypatch, 0, 0, 0, took)
    with Terminal() as terminal:
        assert terminal.is_far == far


def test_a_terminal_that_does_not_answer_is_far(line: Line) -> None:
    """As is one that takes longer than anybody waits."""
    assert line
    with Terminal() as terminal:
        assert terminal.is_far


@pytest.mark.parametrize("within", [{}, {"TMUX": "/tmp/tmux"}, {"STY": "1.pts"}])
@pytest.mark.parametrize("ssh", [True, False])
def test_within_tmux_over_ssh_a_terminal_counts_as_far(
    line: Line, monkeypatch: pytest.MonkeyPatch, within: dict[str, str], ssh: bool
) -> None:
    """It is tmux that answers, at this end of the line."""
    for name, value in {**within, **({"SSH_CONNECTION": "::1 1 ::1 22"} if ssh else {})}.items():
        monkeypatch.setenv(name, value)
    line.answers(ANSWERS)
    clock(monkeypatch, 0)
    with Terminal() as terminal:
        assert terminal.is_far == (bool(within) and ssh)
