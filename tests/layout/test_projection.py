"""Where the land and the places on it are drawn."""

from math import cos, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.elements.geography import regions
from presenter.layout.map.land import dots, grain, ground, land
from presenter.layout.map.projection import Frame, box_of, framed
from presenter.model.map import Box, Point
from presenter.model.text import Text
from tests.any_maps import boxes

WORLD = regions()["world"]
ON_LAND = [
    (40.4, -3.7), (55.8, 37.6), (-1.3, 36.8), (-15.8, -47.9), (-23.7, 133.9), (28.6, 77.2),
    (39.7, -105.0), (72.0, -40.0), (65.5, -173.5), (52.1, 5.1), (-18.9, 47.5), (36.2, 138.2),
]  # fmt: skip
AT_SEA = [
    (0.0, -25.0), (0.0, -140.0), (35.0, 18.0), (43.0, 34.0), (42.0, 50.5), (60.0, -85.0),
    (56.0, 3.0), (58.0, 20.0), (-40.0, 160.0), (20.0, 38.5), (75.0, 0.0), (0.0, 180.0),
]  # fmt: skip


def is_land(frame: Frame, latitude: float, longitude: float) -> bool:
    row = dots(frame)[int(frame.y(latitude))]
    return bool(row >> (frame.across - 1 - int(frame.x(longitude))) & 1)


@pytest.mark.parametrize("size", [(60, 20), (100, 30), (240, 70)])
def test_land_is_where_there_is_land(size: tuple[int, int]) -> None:
    """Madrid, Moscow, Nairobi, Chukotka beyond the 180th meridian, Japan."""
    frame = framed(WORLD, *size)
    assert [place for place in ON_LAND if not is_land(frame, *place)] == []


@pytest.mark.parametrize("size", [(100, 30), (240, 70)])
def test_water_is_where_there_is_water(size: tuple[int, int]) -> None:
    """Oceans, and seas within the land: the Black Sea, the Caspian Sea, the Red Sea."""
    frame = framed(WORLD, *size)
    assert [place for place in AT_SEA if is_land(frame, *place)] == []


def test_no_row_is_all_land_where_the_world_is_cut() -> None:
    """A ring that crosses the 180th meridian draws no streak across the map."""
    frame = framed(Box(-180, -56, 180, 78), 120, 40)
    full = (1 << frame.across) - 1
    assert [row for row in dots(frame) if row == full] == []


def test_a_map_may_go_across_the_180th_meridian() -> None:
    """New Zealand, Fiji's ocean and California lie on one map of the Pacific."""
    frame = framed(Box(150, -50, 250, 50), 100, 40)
    assert is_land(frame, -39.0, 175.8)
    assert is_land(frame, 40.0, -120.0)
    assert not is_land(frame, 0.0, -160.0)


def test_a_region_of_the_pacific_has_europe_at_its_edge() -> None:
    """Land is drawn once wherever it lies, however far east the west is."""
    frame = framed(Box(170, -60, 420, 84), 160, 60)
    assert is_land(frame, 48.0, 8.0)
    assert is_land(frame, 20.0, 10.0)
    assert is_land(frame, 66.0, -178.0)
    assert not is_land(frame, 45.0, -30.0)


def test_the_south_pole_is_land() -> None:
    """The ring around it is closed along its parallel."""
    assert is_land(framed(Box(-180, -90, 180, 0), 100, 40), -89.5, 0.0)


def test_a_city_is_in_the_cell_where_it_belongs() -> None:
    """Worked out by hand: 40 by 20 degrees around the equator, in dots of half a degree."""
    frame = framed(Box(-20, -10, 20, 10), 40, 10)
    assert (frame.columns, frame.rows) == (40, 10)
    assert (round(frame.x(0)), round(frame.y(0))) == (40, 20)
    assert (round(frame.x(-20)), round(frame.y(10))) == (0, 0)
    assert round(frame.x(10)) == 60


@given(boxes, st.integers(1, 300), st.integers(1, 100))
def test_a_frame_shows_its_box_in_true_proportions(box: Box, columns: int, rows: int) -> None:
    """All of it, in no more cells than there are; a dot is as many degrees high as wide."""
    frame = framed(box, columns, rows)
    shown = frame.box
    assert 1 <= frame.columns <= columns
    assert 1 <= frame.rows <= rows
    assert shown.south <= box.south + 1e-6
    assert shown.north >= box.north - 1e-6
    assert shown.east - shown.west >= box.east - box.west - 1e-6
    assert shown.east - shown.west <= 360 + 1e-6
    assert shown.south >= -90 - 1e-6
    assert shown.north <= 90 + 1e-6


@given(st.integers(40, 300), st.integers(20, 100), st.floats(-50, 50))
def test_shapes_keep_their_form(columns: int, rows: int, middle: float) -> None:
    """In the middle of a small box a degree to the east is as long as it should be."""
    frame = framed(Box(-2, middle - 2, 2, middle + 2), columns, rows)
    east, north = frame.x(1) - frame.x(0), frame.y(middle) - frame.y(middle + 1)
    assert east / north == pytest.approx(cos(radians(middle)), rel=0.15)


spots = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(st.lists(spots, min_size=1, max_size=10), st.none() | boxes)
def test_every_point_lies_on_its_map(places: list[tuple[float, float]], box: Box | None) -> None:
    """Whatever part of the earth was asked for."""
    points = [Point(*place, Text("a")) for place in places]
    frame = framed(box_of(points, box), 80, 24)
    for latitude, longitude in places:
        assert -1e-3 <= frame.y(latitude) <= frame.down + 1e-3
        assert frame.x(longitude) <= frame.across + 1e-3


def test_points_on_either_side_of_the_180th_meridian_lie_beside_each_other() -> None:
    """Fiji and Samoa are a thousand kilometres apart, not the way around the world."""
    box = box_of([Point(-17.7, 178.0, Text("Fiji")), Point(-13.8, -171.8, Text("Samoa"))], None)
    assert box.east - box.west < 30
    assert box.holds(-17.7, 178.0)
    assert box.holds(-13.8, -171.8)


def test_a_region_grows_for_a_point_outside_it() -> None:
    """To the side that is nearer."""
    europe = regions()["europe"]
    box = box_of([Point(40.7, -74.0, Text("New York"))], europe)
    assert box.holds(40.7, -74.0)
    assert box.holds(71, 40)
    assert box.east - box.west < 180


def test_the_land_is_read_whole() -> None:
    """Rings of three points or more, within the bounds of the earth."""
    whole = land()
    degrees = [
        (min(ring.xs) / whole.units, max(ring.xs) / whole.units, *extremes(ring.ys, whole.units))
        for ring in whole.rings
    ]
    assert len(whole.rings) > 1000
    assert min(len(ring.xs) for ring in whole.rings) >= 3
    assert all(-200 <= west < east <= 200 for west, east, _, _ in degrees)
    assert all(-90 <= south < north <= 84 for _, _, south, north in degrees)


def extremes(values: tuple[int, ...], units: int) -> tuple[float, float]:
    return min(values) / units, max(values) / units


def test_a_coast_is_a_line_and_land_has_a_grain() -> None:
    """Far from the sea one dot of eight is inked; on the sea none is."""
    inland = ground(framed(Box(80, 45, 84, 48), 20, 6))
    assert {one.bit_count() for one in b"".join(inland)} == {1}
    assert set(b"".join(ground(framed(Box(-30, -2, -24, 2), 20, 6)))) == {0}
    assert [grain(8, row) for row in range(4)] == [0b01000100, 0, 0b00010001, 0]


@pytest.mark.parametrize("name", sorted(regions()))
def test_a_region_is_a_box_with_land_in_it(name: str) -> None:
    """In the right order, and worth a map."""
    box = regions()[name]
    assert -180 <= box.west < box.east <= box.west + 360
    assert -90 <= box.south < box.north <= 90
    assert any(dots(framed(box, 60, 20)))
