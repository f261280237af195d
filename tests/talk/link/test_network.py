"""What holds between windows whatever happens between them."""

import asyncio
from collections import deque

from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.link.guest import MOST_WAITING
from presenter.talk.window import Stage
from tests.talk.link.network import Network

WHAT = ["press"] * 4 + ["arrive"] * 4 + ["follow"] * 3 + ["break", "kill", "kill-host", "open"]
happenings = st.lists(st.tuples(st.sampled_from(WHAT), st.integers(0, 5)), max_size=60)


def happen(network: Network, what: str, which: int) -> None:
    """One thing, to one of the windows or connections that there are."""
    person = network.people[which % len(network.people)]
    ends = network.ends
    network.now += 1
    match what:
        case "press":
            person.press(network.now)
        case "arrive" if ends:
            network.step(ends[which % len(ends)])
        case "break" if ends:
            ends[which % len(ends)].lose()
            network.tidy()
        case "follow":
            network.follow(person)
        case "kill-host" if network.locked and len(network.people) > 1:
            network.kill(network.locked)
        case "kill" if len(network.people) > 1:
            network.kill(person)
        case "open" if len(network.people) < 4:
            network.open()


@given(st.integers(2, 4), happenings)
def test_no_intent_of_a_living_window_is_lost_or_applied_twice(
    count: int, happened: list[tuple[str, int]]
) -> None:
    """Windows die, connections break and others take over at any moment; then all is quiet."""

    async def run() -> None:
        network = Network(count)
        for what, which in happened:
            happen(network, what, which)
        network.settle()
        host = network.locked
        assert host
        state = host.shared.state
        assert state.seq == sum(state.counts.values()) == state.talk.place.step
        for person in network.people:
            assert state.counts.get(person.name, 0) == person.pressed
            assert person.shared.state == state
            assert person.shared.talk == state.talk
            assert person.shared.pending == []
            assert person.ear.talk in (None, state.talk)

    asyncio.run(run())


@given(st.integers(2, 4), happenings)
def test_a_window_shows_its_own_keys_at_once(count: int, happened: list[tuple[str, int]]) -> None:
    """And never shows fewer of its own than were pressed, whoever the host is."""

    async def run() -> None:
        network = Network(count)
        for what, which in happened:
            happen(network, what, which)
            for person in network.people:
                assert person.shared.talk.place.step >= person.pressed

    asyncio.run(run())


def test_what_a_host_does_not_take_is_said_when_it_does() -> None:
    """The keys of a guest do not pile up on the way."""

    async def run() -> None:
        network = Network(2)
        network.settle()
        host, guest = network.people
        near = next(end for end in network.ends if end.owner is guest)
        near.waiting = MOST_WAITING + 1
        for _ in range(5):
            guest.press(1)
        assert near.other.lying == deque()
        assert guest.shared.talk.place.step == 5
        near.waiting = 0
        guest.press(1)
        assert near.other.lying == deque()
        host.press(1)
        network.settle()
        assert host.shared.talk == guest.shared.talk
        assert host.shared.talk.place.step == 7

    asyncio.run(run())


def test_a_stage_that_changes_while_its_window_is_greeted_is_known() -> None:
    """The greeting told of another size."""

    async def run() -> None:
        network = Network(2)
        host, guest = network.people
        network.meet(host)
        network.meet(guest)
        network.step(network.ends[0])
        guest.resize(Stage(40, 12))
        network.settle()
        assert Stage(40, 12) in host.ear.stages
        guest.resize(Stage(50, 12))
        network.settle()
        assert Stage(50, 12) in host.ear.stages

    asyncio.run(run())


def test_news_does_not_queue_up_for_a_guest_that_is_busy() -> None:
    """It hears how the talk is, once it has taken what came before."""

    async def run() -> None:
        network = Network(2)
        network.settle()
        host, guest = network.people
        near = next(end for end in network.ends if end.owner is guest)
        for _ in range(50):
            host.press(1)
        assert len(near.lying) == 1
        network.settle()
        assert guest.shared.talk.place.step == 50

    asyncio.run(run())


def test_a_host_that_leaves_tells_all_before_it_goes() -> None:
    """Also a guest that has not taken what came before."""

    async def run() -> None:
        network = Network(2)
        network.settle()
        host, guest = network.people
        for _ in range(3):
            host.press(1)
        assert host.host
        host.host.close()
        network.locked = None
        network.people.remove(host)
        network.settle()
        assert network.locked is guest
        assert guest.shared.talk.place.step == 3

    asyncio.run(run())


def test_a_fresh_window_that_gets_the_lock_first_goes_on_with_the_talk_there_was() -> None:
    """The host dies; a new window hosts before the one that is left, and a key is pressed in it."""

    async def run() -> None:
        network = Network(2)
        old, left = network.people
        network.settle()
        for _ in range(3):
            old.press(1)
        network.settle()
        network.kill(old)
        network.now = 5
        network.open()
        fresh = network.people[-1]
        network.meet(fresh)
        fresh.press(6)
        network.settle()
        for person in (fresh, left):
            assert person.shared.talk.place.step == 4
            assert person.shared.state.born == 0

    asyncio.run(run())


def test_keys_that_only_one_of_two_guests_knew_of_are_kept() -> None:
    """The host dies when it has told one guest; the other follows it, and a key is pressed."""

    async def run() -> None:
        network = Network(3)
        _, told, untold = network.people
        network.settle()
        told.press(1)
        while told.shared.pending:
            for end in list(network.ends):
                if end.owner is not untold:
                    network.step(end)
        network.kill(network.people[0])
        for end in list(network.ends):
            if end.owner is untold:
                end.lose()
        network.tidy()
        network.meet(untold)
        assert untold is network.locked
        untold.press(2)
        network.settle()
        for person in (told, untold):
            assert person.shared.talk.place.step == 2

    asyncio.run(run())


def test_a_guest_of_a_fresh_host_says_again_what_was_lost_with_its_talk() -> None:
    """Two fresh windows have met when one comes that knows the talk there was."""

    async def run() -> None:
        network = Network(2)
        old, left = network.people
        network.settle()
        old.press(1)
        network.settle()
        network.kill(old)
        network.now = 5
        for _ in range(2):
            network.open()
        _, fresh, other = network.people
        network.meet(fresh)
        network.meet(other)
        for end in list(network.ends) * 9:
            if end.owner is not left:
                network.step(end)
        other.press(6)
        for end in list(network.ends) * 9:
            if end.owner is not left:
                network.step(end)
        assert other.shared.pending == []
        network.settle()
        for person in (left, fresh, other):
            assert person.shared.talk.place.step == 2

    asyncio.run(run())
