"""The journal in the hands of a talk’s windows: whichever hosts writes, and it stays one talk."""

from collections.abc import Sequence
from pathlib import Path

from presenter.model.place import Place
from presenter.store.journal import Journal, occasion_of
from presenter.store.unfinished import latest_unfinished
from presenter.talk import Act, Intent, Talk, names
from presenter.talk.link import Applied, Shared, Trouble
from presenter.talk.link.messages import News
from presenter.talk.window import Side, Stage, Window
from tests.decks import DUTCH, deck_of
from tests.store.talks import LONG, OUTLINE, START, WALL, held, kept, silent

NEXT = Intent(Act.NEXT)
DECK = deck_of(title="Tuin")


class Pane:
    """A window that keeps the journal while it hosts, as a program would."""

    def __init__(self, name: str, file: Path, talk: Talk = START, born: float = 3.5) -> None:
        self.file, self.talk = file, talk
        self.journal: Journal | None = None
        self.shared = Shared(Window(name, Side.STAGE, None), talk, OUTLINE, self, born)

    def seated(self, windows: Sequence[Window], stages: Sequence[Stage]) -> None:
        """Nothing is drawn here."""

    def changed(self, talk: Talk) -> None:
        """The talk is this now."""
        self.talk = talk

    def applied(self, applied: Applied) -> None:
        """Write it down; before the first, how the talk stood."""
        state, wall = self.shared.state, WALL + applied.now
        if self.journal is None:
            occasion = occasion_of(DECK, self.file.parent, state.born, wall)
            self.journal = Journal(occasion, silent, self.file)
            self.journal.begin(self.talk, applied.now, wall, names(self.talk, OUTLINE))
        self.journal.record(applied.intent, state.talk, applied.now, wall, state.names)

    def troubled(self, trouble: Trouble | None) -> None:
        """Never here."""

    def close(self) -> None:
        """All is on the disk."""
        assert self.journal is not None
        assert self.journal.close(LONG)


def test_a_window_that_follows_a_dead_host_goes_on_with_its_talk(tmp_path: Path) -> None:
    """The rows of both are one talk, which can be taken up where the second left it."""
    file = tmp_path / "talks.sqlite"
    host, guest = Pane("a", file), Pane("b", file, born=9.5)
    host.shared.host(10)
    host.shared.act(NEXT, 11)
    host.shared.act(NEXT, 12)
    guest.shared.hear(News(1, host.shared.state, (host.shared.window, guest.shared.window)))
    host.close()
    guest.shared.host(20)
    guest.shared.act(NEXT, 21)
    guest.close()
    (occasion,) = held(file)
    rows = kept(file, occasion.id)
    assert [row.now for row in rows] == [11, 11, 12, 21, 21]
    assert [row.intent for row in rows] == [None, NEXT, NEXT, None, NEXT]
    assert rows[-1].talk == guest.talk
    found = latest_unfinished(tmp_path, 30, WALL + 30, file)
    assert found is not None
    assert (found.last.talk.place, found.seq, found.occasion.born) == (Place(1, 2), 3, 3.5)
    assert found.last.talk.language == DUTCH
