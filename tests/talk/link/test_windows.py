"""Windows as processes: they find each other, and lose nothing when one of them dies."""

import signal
from itertools import pairwise
from pathlib import Path

from tests.talk.link.room import Room


def test_either_window_drives(room: Room) -> None:
    """A key in one is on the other."""
    host, guest = room.pair()
    host.press("next")
    guest.at(0, 1)
    guest.press("next")
    host.at(0, 2)
    guest.at(0, 2)


def test_a_late_window_is_where_the_others_are(room: Room) -> None:
    """With everything of the talk, not its place alone."""
    host, guest = room.pair()
    host.press("next-slide", "next", "language", "black")
    third = room.open("c")
    for pane in (host, guest, third):
        pane.sees("a", "b", "c")
        pane.until(lambda pane: "talk" in pane.said and pane.said["talk"][5] == "black")
    assert host.said["talk"] == guest.said["talk"] == third.said["talk"]


def test_keys_before_the_windows_have_met_count(room: Room) -> None:
    """Those of the host, and those of the guest."""
    host, guest = room.open("a"), room.open("b", "speaker")
    host.press("next-slide")
    guest.press("next-slide")
    host.at(2)
    guest.at(2)


def test_a_burst_from_two_windows_loses_nothing(room: Room) -> None:
    """Fifty keys in each at once; every one is applied once, in the order of its window."""
    host, guest = room.pair()
    for _ in range(50):
        host.press("next-slide")
        guest.press("next")
    for pane in (host, guest):
        pane.knows(lambda _, state: state[3] == 100)
    assert sorted(host.applied) == [("a", "next-slide")] * 50 + [("b", "next")] * 50
    assert host.state() == [True, guest.state()[1]]


def test_a_guest_follows_a_host_that_is_killed(room: Room) -> None:
    """With the state and the clock that there were; and a window started again joins it."""
    host, guest = room.pair()
    host.press("next-slide", "next")
    guest.at(1, 1)
    clock = guest.said["talk"][3]
    assert clock[1] is not None
    host.kill()
    guest.press("next")
    guest.hosts()
    guest.at(1, 2)
    again = room.open("c")
    again.at(1, 2)
    assert again.said["talk"][3] == clock
    guest.sees("b", "c")
    again.press("back")
    guest.at(1, 1)


def test_a_host_goes_on_when_a_guest_is_killed(room: Room) -> None:
    """It is told so, and the guest's keys of before count."""
    host, guest = room.pair()
    guest.press("next", "next")
    host.at(0, 2)
    guest.kill()
    host.sees("a")
    host.press("next")
    host.at(0, 3)


def test_windows_killed_in_turn_lose_nothing(room: Room) -> None:
    """Each time the one that hosts, and each time another comes."""
    standing = list(room.pair())
    for turn in range(4):
        standing[1].press("next-slide")
        standing[0].at(turn + 1)
        standing[0].kill()
        survivor = standing[1]
        survivor.hosts()
        standing = [survivor, room.open(f"new-{turn}")]
        standing[1].at(turn + 1)
        survivor.sees(survivor.name, f"new-{turn}")


def test_three_windows_go_on_when_the_host_is_killed(room: Room) -> None:
    """Whoever of the two follows it."""
    host, guest = room.pair()
    third = room.open("c")
    for pane in (host, guest, third):
        pane.sees("a", "b", "c")
    guest.press("next")
    third.press("next")
    for pane in (host, guest, third):
        pane.at(0, 2)
    host.kill()
    guest.press("next")
    third.press("next")
    for pane in (guest, third):
        pane.at(0, 4)
        pane.sees("b", "c")


def test_a_host_that_is_stopped_holds_no_guest_up(room: Room) -> None:
    """The guest says that it does not answer; when it does, it has what was pressed meanwhile."""
    host, guest = room.pair()
    host.kill(signal.SIGSTOP)
    guest.press("next", "next")
    guest.at(0, 2)
    guest.until(lambda pane: pane.said.get("trouble") == "link-silent")
    guest.press("next")
    guest.at(0, 3)
    host.kill(signal.SIGCONT)
    guest.until(lambda pane: pane.said.get("trouble") is None)
    host.at(0, 3)


def test_a_stopped_host_that_is_killed_is_followed(room: Room) -> None:
    """With what was pressed while it stood."""
    host, guest = room.pair()
    host.kill(signal.SIGSTOP)
    guest.press("next", "next")
    guest.at(0, 2)
    host.kill()
    guest.hosts()
    assert guest.applied == [("b", "next")] * 2


def test_a_host_says_that_a_guest_does_not_answer(room: Room) -> None:
    """Once it has been told something; and when it is there again."""
    host, guest = room.pair()
    guest.kill(signal.SIGSTOP)
    host.press("next")
    host.until(lambda pane: pane.said.get("trouble") == "link-silent")
    assert host.said["windows"] == {"a": True, "b": False}
    guest.kill(signal.SIGCONT)
    host.until(lambda pane: pane.said.get("trouble") is None)
    host.sees("a", "b")
    guest.at(0, 1)


def test_a_host_that_quits_leaves_no_file_and_its_guest_goes_on(room: Room) -> None:
    """What it did last has come over; the guest hosts, and leaves nothing either."""
    host, guest = room.pair()
    host.press("next", "next", "next")
    assert host.quit() == 0
    guest.at(0, 3)
    guest.hosts()
    assert guest.quit() == 0
    assert room.left_behind == []


def test_what_a_killed_host_left_is_in_nobodys_way(room: Room) -> None:
    """Its lock and its address are stale."""
    host = room.open("a")
    host.hosts()
    host.kill()
    assert room.left_behind
    again = room.open("b")
    again.hosts()
    guest = room.open("c")
    guest.sees("b", "c")


def test_talks_on_other_decks_are_apart(room: Room, tmp_path: Path) -> None:
    """Each has a host of its own."""
    host, guest = room.pair()
    other = room.open("z", deck=tmp_path / "other.yaml")
    other.hosts()
    other.press("next-slide")
    other.at(1)
    host.press("next")
    guest.at(0, 1)
    assert guest.said["windows"] == {"a": True, "b": True}


def test_a_deck_by_any_path_is_one_talk(room: Room, tmp_path: Path) -> None:
    """Its real path counts."""
    room.deck.write_text("", "utf-8")
    link = tmp_path / "link.yaml"
    link.symlink_to(room.deck)
    room.open("a")
    room.open("b", deck=link).sees("a", "b")


def test_pages_serve_the_smallest_stage(room: Room) -> None:
    """A stage that gets smaller has more pages, and every window goes through them."""
    host, guest = room.pair()
    host.press("next", "next")
    guest.at(0, 2)
    host.tell("resize", 80, 12)
    guest.until(lambda pane: pane.place == [0, 2, 2])
    host.until(lambda pane: pane.place == [0, 2, 2])


def test_a_window_of_the_audience_that_is_started_again_finds_its_page(room: Room) -> None:
    """Meanwhile pages are still made for the stage that there was."""
    host, guest = room.pair()
    host.tell("resize", 80, 12)
    host.press("next", "next")
    guest.until(lambda pane: pane.place == [0, 2, 2])
    host.kill()
    guest.sees("b")
    assert guest.place == [0, 2, 2]


def test_a_deck_that_changes_is_read_by_each_window_when_it_likes(room: Room) -> None:
    """A slide before the present one goes: both stay at the slide, whoever reads first."""
    host, guest = room.pair()
    host.tell("act", "go-to", 5)
    guest.at(5)
    shorter = [str(number) for number in range(100) if number != 2]
    guest.tell("deck", shorter)
    guest.at(4)
    guest.tell("act", "go-to", 6)
    host.at(7)
    host.tell("deck", shorter)
    host.at(6)
    guest.at(6)
    host.press("next-slide")
    guest.at(7)


def test_a_folder_that_cannot_be_had_leaves_a_window_alone(room: Room) -> None:
    """It says so, and goes on; when there is one, it meets the others."""
    (room.runtime / "tweespraak").symlink_to("/")
    trap = Path(room.environment["TMPDIR"]) / f"tweespraak-{room.runtime.stat().st_uid}"
    trap.write_text("no folder", "utf-8")
    alone = room.open("a")
    alone.until(lambda pane: pane.said.get("trouble") == "link-alone")
    alone.press("next", "next")
    alone.at(0, 2)
    assert alone.applied == [("a", "next")] * 2
    trap.unlink()
    alone.until(lambda pane: "trouble" in pane.said and pane.said["trouble"] is None)
    room.open("b").at(0, 2)


def test_a_talk_that_was_broken_off_goes_on_in_all_windows(room: Room) -> None:
    """Whether its host or a guest takes it up; intents are counted on from there."""
    host, guest = room.pair()
    guest.tell("take-up", 7, 0.5, 9)
    host.at(7)
    guest.press("next")
    host.at(7, 1)
    host.tell("take-up", 3, 0.25, 20)
    guest.at(3)
    guest.press("next-slide")
    for pane in (host, guest):
        pane.at(4)
        pane.knows(lambda _, state: state[3] == 21)
    room.open("c").at(4)


def test_a_key_is_soon_on_the_other_window(room: Room) -> None:
    """No deadline: only that nothing is polled for, which would take half a second a key."""
    host, guest = room.pair()
    for turn in range(40):
        guest.press("next-slide")
        host.at(turn + 1)
    shown = [moment for kind, _, moment in host.all if kind == "talk"]
    assert sum(after - before for before, after in pairwise(shown)) < 20
