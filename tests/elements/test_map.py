"""What is wrong with a map is told where it stands; what is right becomes points and arcs."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.elements.geography import Spot, regions
from presenter.elements.kinds.map import Map as Kind
from presenter.elements.kinds.map import Point
from presenter.load import load
from presenter.model.map import MOST, Arc, Box, Map
from presenter.model.text import Text
from presenter.words import known_languages, speak
from tests.load.problems import meant, told

HEAD = "title: Tuin\nslides:\n  - body:\n      - map: "
WHERE = "slides[0].body[0].map"
TWO = "points: [{at: [52.4, 4.9], name: Amsterdam, id: ams}, {at: [53.5, -2.2], name: Manchester}]"

PROBLEMS = [
    ("{points: []}", ": missing-key"),
    ("{alt: a, region: erope}", ".region: unknown-region-near"),
    ("{alt: a, region: zzz}", ".region: unknown-region"),
    ("{alt: a, region: {a: b}}", ".region: box-expected"),
    ("{alt: a, region: }", ".region: box-expected"),
    ("{alt: a, region: [1, 2, 3]}", ".region: box-expected"),
    ("{alt: a, region: [0, x, 10, 50]}", ".region[1]: number-expected"),
    ("{alt: a, region: [0, -91, 10, 50]}", ".region[1]: latitude-range"),
    ("{alt: a, region: [0, 40, 190, 50]}", ".region[2]: longitude-range"),
    ("{alt: a, region: [0, 50, 10, 40]}", ".region: box-upside-down"),
    ("{alt: a, region: [10, 40, 10, 50]}", ".region: box-narrow"),
    (
        "{alt: a, region: europe, points: [{at: [40.7, -74], name: b}]}",
        ".points[0]: point-outside",
    ),
    ("{alt: a, points: [{at: [104.9, 52], name: b}]}", ".points[0].at[0]: latitude-range"),
    ("{alt: a, points: [{at: [52, 184.9], name: b}]}", ".points[0].at[1]: longitude-range"),
    ("{alt: a, points: [{at: 52, name: b}]}", ".points[0].at: place-expected"),
    ("{alt: a, points: [{at: [1, 2, 3], name: b}]}", ".points[0].at: place-expected"),
    ("{alt: a, points: [{at: [1, 2]}]}", ".points[0]: missing-key"),
    (
        "{alt: a, points: [{at: [1, 2], name: b, id: c}, {at: [3, 4], name: d, id: c}]}",
        ".points[1]: point-twice",
    ),
    (f"{{alt: a, {TWO}, arcs: [ams -> Amsterdam]}}", ".arcs[0]: unknown-point"),
    (f"{{alt: a, {TWO}, arcs: [ams -> Manchest]}}", ".arcs[0]: unknown-point-near"),
    (f"{{alt: a, {TWO}, arcs: [{{from: ams, to: zee}}]}}", ".arcs[0]: unknown-point"),
    (f"{{alt: a, {TWO}, arcs: [{{from: ams}}]}}", ".arcs[0]: missing-key"),
    (f"{{alt: a, {TWO}, arcs: [ams -> ams]}}", ".arcs[0]: arc-to-itself"),
    (f"{{alt: a, {TWO}, arcs: [ams]}}", ".arcs[0]: arc-expected"),
    (f"{{alt: a, {TWO}, arcs: [ams ->]}}", ".arcs[0]: arc-expected"),
    (f"{{alt: a, {TWO}, arcs: ams}}", ".arcs: list-expected"),
    (
        f"{{alt: a, {TWO}, arcs: [{{ams -> Manchester: [b]}}]}}",
        ".arcs[0].ams -> Manchester: text-expected",
    ),
]


@pytest.mark.parametrize(("map_", "problem"), PROBLEMS, ids=[one for one, _ in PROBLEMS])
def test_a_mistake_in_a_map_is_told(map_: str, problem: str, write: Callable[..., Path]) -> None:
    """One mistake, one problem, where it stands, in a sentence of every language."""
    path = write(f"{HEAD}{map_}\n")
    assert [one.partition(" ")[2] for one in told(path)] == [f"{WHERE}{problem}"]
    for language in known_languages():
        for one in load(path).problems:
            assert "{" not in speak(language)(f"problems.{one.code}", **one.values)


def test_a_map_has_no_more_points_than_anybody_can_tell_apart(write: Callable[..., Path]) -> None:
    """One too many is told once, and kept."""
    points = ", ".join(f"{{at: [{at % 90}, {at % 180}], name: P{at}}}" for at in range(MOST + 1))
    path = write(f"{HEAD}{{alt: a, points: [{points}]}}\n")
    assert [one.rpartition(" ")[2] for one in told(path)] == ["map-too-many"]
    assert len(the_map(path).points) == MOST + 1


def test_a_region_that_was_meant_is_guessed(write: Callable[..., Path]) -> None:
    """Names of regions and of points alike."""
    path = write(f"{HEAD}{{alt: a, region: middle-eats, {TWO}, arcs: [asm -> Manchester]}}\n")
    assert meant(path) == ["middle-eats → middle-east", "asm → ams"]


def the_map(path: Path) -> Map:
    deck = load(path).deck
    assert deck is not None
    slide = next(slide for slide in deck.slides if slide.body)
    (shape,) = slide.shapes(deck)
    assert isinstance(shape, Map)
    return shape


@pytest.mark.parametrize(
    "arc",
    [
        "ams -> Manchester",
        "ams->Manchester",
        "ams → Manchester",
        "{from: ams, to: Manchester}",
        "{ams -> Manchester: per trein}",
        "{from: ams, to: Manchester, label: per trein}",
    ],
)
def test_an_arc_is_written_in_one_of_three_ways(arc: str, write: Callable[..., Path]) -> None:
    """With an arrow, with an arrow before a label, or with keys."""
    path = write(f"{HEAD}{{alt: a, {TWO}, arcs: [{arc}]}}\n")
    assert told(path) == []
    label = Text("per trein") if "per trein" in arc else None
    assert the_map(path).arcs == (Arc(0, 1, label),)


def test_a_point_without_an_id_is_called_by_its_name_in_any_language(
    write: Callable[..., Path],
) -> None:
    """The first one counts where two have the same."""
    path = write(
        """\
        title: Tuin
        languages: [nl, en]
        slides:
          - body:
              - map:
                  alt: a
                  points:
                    - {at: [48.2, 16.4], name: {nl: Wenen, en: Vienna}}
                    - {at: [50.8, 4.4], name: {nl: Brussel, en: Brussels}}
                  arcs: [Wenen -> Brussels, Brussel -> Vienna]
        """
    )
    assert told(path) == []
    assert the_map(path).arcs == (Arc(0, 1), Arc(1, 0))


def test_an_arc_with_a_mistake_is_left_out_and_the_others_stay(write: Callable[..., Path]) -> None:
    """A talk can be given with what is right."""
    path = write(f"{HEAD}{{alt: a, {TWO}, arcs: [ams -> zee, Manchester -> ams]}}\n")
    assert the_map(path).arcs == (Arc(1, 0),)


def test_a_box_may_cross_the_180th_meridian(write: Callable[..., Path]) -> None:
    """Its west is then more than its east."""
    path = write(f"{HEAD}{{alt: a, region: [160, -50, -120, 20]}}\n")
    assert told(path) == []
    assert the_map(path).box == Box(160, -50, 240, 20)


def test_a_region_is_known_by_its_name(write: Callable[..., Path]) -> None:
    """It becomes a box."""
    path = write(f"{HEAD}{{alt: a, region: europe}}\n")
    assert the_map(path).box == regions()["europe"]


def test_a_map_without_steps_has_none() -> None:
    """The land alone is there from the start; a point without an arc takes a step."""
    point = Point(at=Spot(52.4, 4.9), name=Text("Amsterdam"))
    assert Kind(alt=Text("a"), reveal=True).steps() == 0
    assert Kind(alt=Text("a"), points=(point,)).steps() == 0
    assert Kind(alt=Text("a"), points=(point,), reveal=True).steps() == 1
