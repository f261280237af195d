"""Maps for tests, made at random."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.geography import Spot, regions
from presenter.elements.kinds.map import Arc
from presenter.elements.kinds.map import Point as Place
from presenter.model.map import Box
from presenter.model.text import Text


def repeated(lists: st.SearchStrategy[list[Any]]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Lists as tuples; now and then five times as long."""
    times = st.sampled_from((1, 1, 1, 1, 5))
    return st.builds(lambda some, times: tuple(some) * times, lists, times)


def maps(say: Callable[[int], st.SearchStrategy[Text]]) -> st.SearchStrategy[Kind]:
    """Maps of any region, with points anywhere or in one place, and arcs between any of them."""
    degrees = st.floats(-90, 90), st.floats(-180, 180)
    spots = st.builds(Spot, *degrees) | st.sampled_from((Spot(52.4, 4.9), Spot(52.37, 4.89)))
    region = st.none() | st.sampled_from(sorted(regions())).map(regions().__getitem__) | boxes
    return st.builds(
        any_map,
        region=region,
        points=repeated(st.lists(st.tuples(spots, say(3)), max_size=8)),
        arcs=st.lists(
            st.tuples(st.integers(0, 50), st.integers(1, 50), st.none() | say(3)), max_size=6
        ),
        reveal=st.booleans(),
    )


boxes = st.builds(
    lambda west, south, wide, high: Box(west, south, west + wide, min(90, south + high)),
    st.floats(-180, 180),
    st.floats(-90, 89),
    st.floats(0.01, 360),
    st.floats(0.01, 180),
)


def any_map(
    region: Box | None,
    points: tuple[tuple[Spot, Text], ...],
    arcs: list[tuple[int, int, Text | None]],
    reveal: bool,
) -> Kind:
    """A map whose arcs join points that are there, never one with itself."""
    made = tuple(Place(at=at, name=name, id=str(n)) for n, (at, name) in enumerate(points))
    count = len(made)
    ends = [
        (str(start % count), str((start + 1 + step % (count - 1)) % count), label)
        for start, step, label in arcs
        if count > 1
    ]
    return kinds.map.Map(
        alt=Text("kaart"),
        region=region,
        points=made,
        arcs=tuple(Arc(start=start, end=end, label=label) for start, end, label in ends),
        reveal=reveal,
    )
