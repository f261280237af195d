"""Maps: names beside their points, numbers where there is no room, arcs with a head, steps."""

from typing import Any

from presenter.elements.geography import Spot
from presenter.elements.kinds.agenda import Agenda
from presenter.elements.kinds.bullets import Bullets
from presenter.elements.kinds.columns import Column, Columns
from presenter.elements.kinds.map import Arc, Map, Point
from presenter.layout.canvas import Canvas
from presenter.layout.map.arcs import curve
from presenter.layout.map.places import Cells, Rect, Wish, beside, placed
from presenter.model.map import Box
from presenter.model.role import Role
from presenter.model.text import Text
from tests.decks import slide_of
from tests.layout.pictures import drawn, heights, laid_out

SIZE = (80, 16)
MARK = "●"
CITIES = {
    "Amsterdam": Spot(52.4, 4.9),
    "Berlijn": Spot(52.5, 13.4),
    "Madrid": Spot(40.4, -3.7),
    "Rome": Spot(41.9, 12.5),
}


def points(*names: str, **places: Spot) -> tuple[Point, ...]:
    known = CITIES | places
    return tuple(Point(at=known[name], name=Text(name)) for name in (*names, *places))


def map_of(*names: str, arcs: tuple[Arc, ...] = (), **fields: Any) -> Map:
    return Map(alt=Text("Een kaart"), points=points(*names), arcs=arcs, **fields)


def shown(map_: Map, size: tuple[int, int] = SIZE, step: int | None = None) -> Canvas:
    laid = laid_out(slide_of(map_), size)
    return laid.canvas(0, laid.steps if step is None else step)


def words(canvas: Canvas) -> list[str]:
    return [word.text for word in canvas.words]


def inked(canvas: Canvas, role: Role) -> set[tuple[int, int]]:
    """The cells with ink of a role."""
    found: set[tuple[int, int]] = set()
    for row, runs in enumerate(canvas.rows):
        column = 0
        for run in runs:
            if run.look.role is role:
                found |= {(row, column + at) for at, one in enumerate(run.text) if one != " "}
            column += len(run.text)
    return found


def test_a_map_fills_its_room_with_land_and_names() -> None:
    """The land is drawn in dots, every point has its mark, and every name stands."""
    canvas = shown(map_of(*CITIES))
    lines = canvas.lines()
    assert sorted(words(canvas)) == sorted(CITIES)
    assert "".join(lines).count(MARK) == len(CITIES)
    assert len(inked(canvas, Role.LAND)) > 300


def test_a_name_stands_beside_its_point() -> None:
    """A cell parts them, unless something is in the way."""
    line = next(line for line in shown(map_of("Rome")).lines() if MARK in line)
    assert f"{MARK} Rome" in line


def test_names_of_neighbours_keep_clear_of_each_other_and_of_the_marks() -> None:
    """Four places within a few cells: none of the names covers a mark, and each is there."""
    near = {
        "Delft": Spot(52.0, 4.4),
        "Leiden": Spot(52.2, 4.5),
        "Gouda": Spot(52.0, 4.7),
        "Zoetermeer": Spot(52.06, 4.5),
    }
    canvas = shown(Map(alt=Text("a"), points=points(**near), region=Box(-5, 48, 15, 56)))
    assert sorted(words(canvas)) == sorted(near)


def test_names_for_which_there_is_no_room_stand_under_the_map_with_a_number() -> None:
    """A long name, and one of too many in one place; the number stands on the map too."""
    long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    found = words(shown(Map(alt=Text("a"), points=points("Rome", **{long: Spot(53.2, -4.2)}))))
    assert sorted(found) == sorted(["1", "1", long, "Rome"])


def test_points_in_one_place_share_a_number() -> None:
    """Twenty names at one spot cannot stand around it; those under the map say where they are."""
    crowd = {f"Plek{number}": Spot(52.4, 4.9) for number in range(20)}
    found = words(shown(Map(alt=Text("a"), points=points(**crowd)), (60, 20)))
    assert {name for name in found if not name.isdigit()} == set(crowd)
    assert set(found) - set(crowd) == {"1"}


def test_a_map_that_is_too_small_is_a_list() -> None:
    """Points, then arcs in words."""
    arc = Arc(start="Madrid", end="Rome", label=Text("de boot"))
    lines = drawn(laid_out(slide_of(map_of("Madrid", "Rome", arcs=(arc,))), (20, 5)))
    assert lines == ["• Madrid", "• Rome", "• Madrid → Rome ·", "  de boot"]


def test_a_map_without_any_room_is_a_list() -> None:
    """Where all rows of a thumbnail went to what stands above it."""
    beside = Columns(columns=(Column(body=(Bullets(items=()), map_of("Rome"))),))
    slide = slide_of(Agenda(), beside)
    laid = laid_out(slide, (6, 4))
    assert "Rome" in [word for page in range(laid.pages) for word in words(laid.canvas(page, 0))]


def test_more_points_than_anybody_can_tell_apart_are_a_list() -> None:
    """It goes on to as many pages as it takes."""
    crowd = {f"P{number}": Spot(number % 80, number) for number in range(-100, 101)}
    laid = laid_out(slide_of(Map(alt=Text("a"), points=points(**crowd))), SIZE)
    found = [word.text for page in range(laid.pages) for word in laid.canvas(page, 0).words]
    assert [word for word in found if word != "•"] == list(crowd)


def test_names_are_drawn_in_letters_where_there_is_room() -> None:
    """On a large screen a map is read from afar too."""
    large = heights(laid_out(slide_of(map_of("Madrid", "Rome")), (160, 45)))
    small = heights(laid_out(slide_of(map_of("Madrid", "Rome")), (60, 16)))
    assert large["Rome"] == large["Madrid"] >= 3
    assert small["Rome"] == small["Madrid"] == 1


def test_an_arc_comes_with_its_ends_and_other_points_after_all_arcs() -> None:
    """Land first; then step by step."""
    arcs = (Arc(start="Rome", end="Berlijn"), Arc(start="Rome", end="Madrid"))
    map_ = map_of(*CITIES, arcs=arcs, reveal=True)
    found = [shown(map_, step=step) for step in range(4)]
    assert [sorted(words(canvas)) for canvas in found] == [
        [],
        ["Berlijn", "Rome"],
        ["Berlijn", "Madrid", "Rome"],
        ["Amsterdam", "Berlijn", "Madrid", "Rome"],
    ]
    assert map_.steps() == 3
    ink = [len(inked(canvas, Role.ARC)) for canvas in found]
    assert ink[0] == 0 < ink[1] < ink[2] == ink[3]
    assert inked(found[0], Role.LAND) > inked(found[3], Role.LAND)


def test_what_comes_later_leaves_no_hole_before() -> None:
    """Until its step, the land is seen where a name will stand."""
    plain = shown(Map(alt=Text("a"), region=Box(-10, 36, 20, 56)))
    waiting = shown(map_of("Madrid", reveal=True, region=Box(-10, 36, 20, 56)), step=0)
    assert plain.lines() == waiting.lines()


def test_an_arc_too_short_to_be_seen_is_said_in_words() -> None:
    """Under the map, as the names of both ends."""
    near = points(Delft=Spot(52.0, 4.4), Leiden=Spot(52.1, 4.4), Rome=Spot(41.9, 12.5))
    map_ = Map(alt=Text("a"), points=near, arcs=(Arc(start="Delft", end="Leiden"),))
    assert words(shown(map_))[-3:] == ["Delft", "→", "Leiden"]


def test_a_label_stands_at_its_arc() -> None:
    """In the colour of the arc."""
    arc = Arc(start="Madrid", end="Berlijn", label=Text("trein"))
    canvas = shown(map_of("Madrid", "Berlijn", arcs=(arc,)))
    label = next(word for word in canvas.words if word.text == "trein")
    cells = {(label.row, label.column + at) for at in range(label.width)}
    assert cells <= inked(canvas, Role.ARC)
    near = {(row + over, column) for row, column in cells for over in (-2, -1, 1, 2)}
    assert near & (inked(canvas, Role.ARC) - cells)


def test_an_arc_goes_from_one_place_to_another_with_a_head_at_its_end() -> None:
    """It keeps away from both, and bulges to the north."""
    made = curve((10, 50), (90, 50), (100, 60), 1, 3)
    assert made is not None
    rows = [row for row, _ in made.dots]
    columns = [column for _, column in made.dots]
    assert 12 <= min(columns) <= 14
    assert 85 <= max(columns) <= 87
    assert min(rows) < 40
    assert {column for _, column in made.head} <= set(range(80, 88))


def test_two_arcs_between_the_same_places_do_not_coincide() -> None:
    """There and back again can be told apart."""
    there = curve((10, 50), (90, 50), (100, 90), 1, 3)
    back = curve((90, 50), (10, 50), (100, 90), 1, 3, nth=1)
    assert there is not None
    assert back is not None
    shared = len(there.dots & back.dots)
    assert shared * 3 < len(there.dots)


def test_an_arc_stays_on_the_map() -> None:
    """Along the upper edge it is flatter, or bulges the other way."""
    made = curve((10, 2), (90, 2), (100, 60), 1, 3)
    assert made is not None
    assert all(0 <= row < 60 and 0 <= column < 100 for row, column in made.dots)


def test_a_place_is_found_for_who_has_the_least_choice_first() -> None:
    """The mark in the corner takes the place that both would like."""
    taken, quiet = Cells(3, 12), Cells(3, 12)
    marks = [Rect(1, 0, 1, 1), Rect(1, 11, 1, 1)]
    for mark in marks:
        taken.add(mark)
    wishes = [
        Wish(at, tuple((place, cost) for cost, place in enumerate(beside(mark, 1, 5, 1))))
        for at, mark in enumerate(marks)
    ]
    found = placed(wishes, taken, quiet, 1)
    assert found.keys() == {0, 1}
    assert not found[0].rect.touches(found[1].rect)
