"""What is not on the disk when a window has closed: tried again until it is, or given up."""

import click
import pytest
from click.testing import CliRunner, Result

from presenter.cli import terminal, unwritten
from presenter.store.journal import Journal
from tests.decks import ENGLISH
from tests.store.talks import OCCASION, silent


class Slow(Journal):
    """A journal that is on the disk at the nth trial."""

    def __init__(self, trials: int) -> None:
        super().__init__(OCCASION, silent)
        self.trials = trials

    def again(self) -> bool:
        """Once more."""
        self.trials -= 1
        return self.trials <= 0


@pytest.fixture
def _somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody is there to answer."""
    monkeypatch.setattr(terminal, "can_ask", lambda: True)


def write(journal: Journal | None, typed: str) -> Result:
    @click.command()
    def ends() -> None:
        unwritten.write(journal)

    try:
        return CliRunner().invoke(ends, input=typed, env={"TWEESPRAAK_LANG": ENGLISH})
    finally:
        if journal is not None:
            journal.close()


@pytest.mark.usefixtures("_somebody")
@pytest.mark.parametrize("trials", [0, 1, 3])
def test_it_is_tried_as_often_as_somebody_wants(trials: int) -> None:
    said = write(Slow(trials), "\n\n").stderr
    assert said.count("is not on the disk yet") == max(0, trials - 1)
    assert "could not be kept" not in said


@pytest.mark.usefixtures("_somebody")
def test_it_can_be_given_up() -> None:
    journal = Slow(5)
    assert "The end of this talk could not be kept." in write(journal, "\nn\n").stderr
    assert journal.trials == 3


def test_where_nobody_can_answer_it_is_tried_once_and_told() -> None:
    journal = Slow(5)
    assert write(journal, "").stderr == "The end of this talk could not be kept.\n"
    assert journal.trials == 4


def test_nothing_is_said_where_nothing_is_left() -> None:
    assert write(None, "").stderr == ""
