"""Windows on a system without users, `fcntl` and Unix sockets: they meet all the same."""

import pytest

from tests.talk.link.room import Room


@pytest.fixture
def elsewhere(room: Room) -> Room:
    """A room on such a system."""
    room.system = "elsewhere"
    return room


def test_windows_meet_and_follow_each_other(elsewhere: Room) -> None:
    """By loopback; either drives, and one that hosts can be killed."""
    host, guest = elsewhere.pair()
    guest.press("next")
    host.at(0, 1)
    host.kill()
    guest.hosts()
    guest.press("next")
    elsewhere.open("c").at(0, 2)
    guest.sees("b", "c")


def test_a_window_alone_hosts(elsewhere: Room) -> None:
    """Without any trouble, whichever comes first."""
    alone = elsewhere.open("a", "speaker")
    alone.hosts()
    alone.press("next")
    alone.at(0, 1)
    assert alone.said.get("trouble") is None
