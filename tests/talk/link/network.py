"""A network in which nothing happens by itself: what is said arrives when a test lets it.

Windows are real hosts and guests; only what lies between them, and who gets the lock, is not.
"""

import asyncio
from collections import deque
from collections.abc import Sequence

from presenter.model.place import Place
from presenter.talk import Act, Intent, Outline, Talk
from presenter.talk.link.address import Passwords
from presenter.talk.link.guest import Guest
from presenter.talk.link.host import Host
from presenter.talk.link.lines import Lines
from presenter.talk.link.listener import Applied, Trouble
from presenter.talk.link.shared import Shared
from presenter.talk.window import Side, Stage, Window
from tests.decks import DUTCH
from tests.talk.outlines import stepped

DECK = stepped(*[500] * 2)
NEXT = Intent(Act.NEXT)
SECRETS = Passwords("host", "guest")


class Ear:
    """A listener that remembers what it was told last."""

    def __init__(self) -> None:
        self.talk: Talk | None = None
        self.windows: tuple[Window, ...] = ()
        self.stages: tuple[Stage, ...] = ()
        self.journal: list[Applied] = []
        self.trouble: Trouble | None = None

    def seated(self, windows: Sequence[Window], stages: Sequence[Stage]) -> None:
        """Who is there."""
        self.windows, self.stages = tuple(windows), tuple(stages)

    def changed(self, talk: Talk) -> None:
        """The talk."""
        self.talk = talk

    def applied(self, applied: Applied) -> None:
        """What is in it."""
        self.journal.append(applied)

    def troubled(self, trouble: Trouble | None) -> None:
        """What is wrong."""
        self.trouble = trouble


class End(asyncio.Transport):
    """One end of a connection: what it writes lies at the other end until that takes it."""

    def __init__(self, owner: "Person | None", lines: Lines) -> None:
        super().__init__()
        self.owner = owner
        self.lines = lines
        self.other: End
        self.lying: deque[bytes] = deque()
        self.came = b""
        """Everything that ever came to this end."""
        self.waiting = 0
        """Bytes that the other end has not taken, as this one knows."""
        self.closed = False
        self.lost = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """What is written to a closed end is gone."""
        if not self.closed and not self.other.closed:
            self.other.lying.append(bytes(data))
            self.other.came += bytes(data)

    def is_closing(self) -> bool:
        """Whether this side has closed it."""
        return self.closed

    def close(self) -> None:
        """What was written arrives all the same."""
        self.closed = True

    def abort(self) -> None:
        """The same here."""
        self.closed = True

    def get_write_buffer_size(self) -> int:
        """What a test says."""
        return self.waiting

    def take(self) -> bool:
        """Take the next that lies here, or learn that no more comes; False when neither."""
        if self.lying and not self.closed:
            self.lines.data_received(self.lying.popleft())
        elif (self.closed or self.other.closed) and not self.lost:
            self.lose()
        else:
            return False
        return True

    def lose(self) -> None:
        """The connection breaks here; what lies at the other end is still taken there."""
        self.closed = self.lost = True
        self.lying.clear()
        self.lines.connection_lost(None)


class Person:
    """A window, and whoever presses keys in it."""

    def __init__(self, name: str, born: float, outline: Outline) -> None:
        self.ear = Ear()
        window = Window(name, Side.STAGE, Stage(80, 24))
        talk = Talk(Place(), DUTCH, DUTCH)
        self.name = name
        self.pressed = 0
        self.shared = Shared(window, talk, outline, self.ear, born)
        self.host: Host | None = None
        self.guest: Guest | None = None

    def press(self, now: float, intent: Intent = NEXT) -> None:
        """Press a key."""
        self.pressed += 1
        wish = self.shared.act(intent, now)
        if self.guest:
            self.guest.tell(wish)
        if self.host:
            self.host.tell()

    def resize(self, stage: Stage) -> None:
        """The window gets another size."""
        self.shared.reseat(self.shared.window._replace(stage=stage))
        if self.guest:
            self.guest.tell(self.shared.window)
        if self.host:
            self.host.tell()


class Network:
    """Windows that live and die."""

    def __init__(self, count: int, outline: Outline = DECK) -> None:
        self.outline = outline
        self.now = 0.0
        self.born = 0
        self.people: list[Person] = []
        self.locked: Person | None = None
        self.ends: list[End] = []
        for _ in range(count):
            self.open()

    def open(self) -> None:
        """A window is started."""
        self.born += 1
        self.people.append(Person(f"w{self.born}", self.now, self.outline))

    def kill(self, person: Person) -> None:
        """A window dies; what it had said still arrives."""
        self.people.remove(person)
        if self.locked is person:
            self.locked = None
        for end in self.ends:
            if end.owner is person:
                end.closed = end.lost = True
        self.tidy()

    def meet(self, person: Person) -> None:
        """A window that is not linked becomes the host, or a guest of the one there is."""
        if person is self.locked or person.guest:
            return
        if self.locked is None:
            self.locked = person
            person.host = Host("deck", person.shared, SECRETS, lambda: self.now, lambda _: None)
            return
        host = self.locked.host
        assert host
        person.guest = Guest("deck", person.shared, SECRETS, lambda _: None)
        near = End(person, person.guest.connection())
        far = End(self.locked, host.connection())
        near.other, far.other = far, near
        self.ends += [near, far]
        for end in (near, far):
            end.lines.connection_made(end)

    def step(self, end: End) -> bool:
        """Let one thing arrive, or be lost."""
        moved = end.take()
        self.tidy()
        return moved

    def tidy(self) -> None:
        """Whoever has no host any more may look for another."""
        for person in self.people:
            if person.guest and person.guest.over.done():
                person.guest = None
        self.ends = [end for end in self.ends if not end.lost]

    def follow(self, person: Person) -> None:
        """A window takes all that lies at its end; if its host is gone, it looks for another."""
        for end in list(self.ends):
            while end.owner is person and not end.lost and self.step(end):
                pass
        self.meet(person)

    def settle(self) -> None:
        """Let everything arrive, and all be linked."""
        moved = True
        while moved:
            moved = sum(self.step(end) for end in list(self.ends)) > 0
            for person in self.people:
                before = (person.host, person.guest)
                self.meet(person)
                moved = moved or before != (person.host, person.guest)
