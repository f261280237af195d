"""What holds between windows whatever happens between them."""

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from tests.talk.link.network import Network

happenings = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "press",
                "press",
                "press",
                "arrive",
                "arrive",
                "arrive",
                "meet",
                "break",
                "kill",
                "open",
            ]
        ),
        st.integers(0, 5),
    ),
    max_size=80,
)


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
        case "meet":
            network.meet(person)
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
