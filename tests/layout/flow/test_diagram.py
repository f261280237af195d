"""Diagrams: what stands where, and that every arrow leads from its box to its box."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.kinds.diagram import Arrow as Written
from presenter.elements.named import Named
from presenter.layout.style import Style
from presenter.model.flow import Arrow, Diagram, Direction
from presenter.model.text import Text
from tests.canvases import faults, lost
from tests.decks import DUTCH, ENGLISH, LANGUAGES, slide_of
from tests.layout.flow.painting import lines, painted
from tests.layout.flow.tracing import arrows, draw
from tests.layout.pictures import heights, laid_out

ALT = Text("alt")


def diagram(*written: str, **fields: Any) -> Kind:
    """A diagram of arrows such as `A -> B: words`; the nodes are named as they are met."""
    made = []
    for at, one in enumerate(written):
        ends, _, label = one.partition(":")
        source, target = (end.strip() for end in ends.split("->"))
        made.append(Written(at, source, target, Text(label.strip()) if label else None))
    keys = dict.fromkeys(end for one in made for end in (one.source, one.target))
    nodes = tuple(Named(key, Text(key)) for key in keys)
    return kinds.diagram.Diagram(nodes=nodes, arrows=tuple(made), alt=ALT, **fields)


def test_arrows_go_to_the_right_with_their_words_on_them() -> None:
    """Where a page is wide."""
    assert lines(diagram("Tuin -> Keuken: oogst", "Keuken -> Straat"), (64, 12)) == [
        "╭──────╮                          ╭────────╮          ╭────────╮",
        "│ Tuin ├───────── oogst ─────────▶│ Keuken ├─────────▶│ Straat │",
        "╰──────╯                          ╰────────╯          ╰────────╯",
    ]


def test_a_diagram_can_be_forced_downwards() -> None:
    """Its author knows better."""
    assert lines(diagram("Tuin -> Keuken: oogst", direction=Direction.DOWN), (12, 14)) == [
        "  ╭──────╮",
        "  │ Tuin │",
        "  ╰───┬──╯",
        "      │",
        "      │",
        "      │",
        "    oogst",
        "      │",
        "      │",
        "      ▼",
        " ╭────────╮",
        " │ Keuken │",
        " ╰────────╯",
    ]


def test_a_cycle_leads_back() -> None:
    """The arrow that closes it points against the others."""
    assert lines(diagram("Zaad -> Plant", "Plant -> Zaad"), (36, 12)) == [
        " ╭──────╮                ╭───────╮",
        " │      ├───────────────▶│       │",
        " │ Zaad │                │ Plant │",
        " │      │◀───────────────┤       │",
        " ╰──────╯                ╰───────╯",
    ]


def test_an_arrow_to_its_own_box_is_a_line_in_it() -> None:
    """A loop would be drawn around nothing."""
    assert lines(diagram("Plant -> Plant: groeit", "Plant -> Zaad"), (36, 12)) == [
        "╭──────────╮",
        "│  Plant   │               ╭──────╮",
        "│ ↻ groeit ├──────────────▶│ Zaad │",
        "╰──────────╯               ╰──────╯",
    ]


def test_where_lines_cross_one_runs_on() -> None:
    """No line is taken for another that it meets."""
    assert lines(diagram("A -> C", "A -> D", "B -> C", "B -> D"), (24, 16)) == [
        "╭───────╮      ╭───────╮",
        "│   A   │      │   B   │",
        "╰─┬───┬─╯      ╰─┬───┬─╯",
        "  │   │          │   │",
        "  │   │          │   │",
        "  │   ╰────╮     │   │",
        "  │   ╭────│─────╯   │",
        "  │   │    ╰─────╮   │",
        "  │   │          │   │",
        "  ▼   ▼          ▼   ▼",
        "╭───────╮      ╭───────╮",
        "│   C   │      │   D   │",
        "╰───────╯      ╰───────╯",
    ]


def test_a_long_arrow_goes_around_what_stands_in_its_way() -> None:
    """Its words have room of their own."""
    assert lines(diagram("A -> B", "B -> C", "A -> C: langs B heen"), (48, 12)) == [
        "╭────╮                        ╭────╮      ╭────╮",
        "│    ├───────────────────────▶│ B  ├─────▶│    │",
        "│ A  │                        ╰────╯      │ C  │",
        "│    ├──╮                             ╭──▶│    │",
        "╰────╯  ╰── langs B heen ─────────────╯   ╰────╯",
    ]


def test_without_room_the_arrows_are_listed() -> None:
    """So are the nodes that no arrow meets."""
    made = diagram("Politie -> ICSE: uploadt", "ICSE -> Politie")
    alone = kinds.diagram.Diagram(
        nodes=(*made.nodes, Named("x", Text("Niemand"))),  # type: ignore[attr-defined]  # a diagram
        arrows=made.arrows,  # type: ignore[attr-defined]  # a diagram
        alt=ALT,
    )
    assert lines(alone, (20, 6)) == ["Politie →", "ICSE: uploadt", "ICSE → Politie", "Niemand"]


def test_a_diagram_with_very_many_nodes_is_listed() -> None:
    """Whatever the size of the page."""
    many = diagram(*(f"n{at} -> n{at + 1}" for at in range(30)))
    assert lines(many, (300, 100))[:2] == ["n0 → n1", "n1 → n2"]


def test_boxes_stand_in_the_same_places_in_each_language() -> None:
    """The language key changes words, and nothing else."""
    nodes = (
        Named("a", Text({DUTCH: "een omschrijving van heel wat woorden", ENGLISH: "short"})),
        Named("b", Text({DUTCH: "kort", ENGLISH: "a much longer text in English"})),
    )
    made = kinds.diagram.Diagram(nodes=nodes, arrows=(Written(0, "a", "b"),), alt=ALT)
    pictures = []
    for language in LANGUAGES:
        shown = painted(made, (60, 14), language=language).lines()
        pictures.append(["".join(one if one in "╭╮╰╯▶" else " " for one in line) for line in shown])
    assert pictures[0] == pictures[1]


def test_letters_are_large_where_there_is_room() -> None:
    """A diagram grows with the page."""
    laid = laid_out(slide_of(diagram("Tuin -> Keuken")), (120, 36))
    assert set(heights(laid).values()) != {1}


LABELS = (None, Text("zegt"), Text("zegt het voort"))


def test_words_of_two_arrows_are_further_apart_than_lines_of_one() -> None:
    """Or the last of one and the first of the other are read together."""
    fork = diagram(
        "Tuin -> Keuken: verse groente", "Tuin -> Straat: bloemen", "Buurt -> Bank: rust"
    )
    apart = set()
    for width in range(100, 200, 10):
        said = {one.text: one for one in laid_out(slide_of(fork), (width, 40)).canvas(0, 0).words}
        upper, lower = said["groente"], said["bloemen"]
        if upper.height > 1 and lower.row > upper.row:
            apart.add(lower.row - upper.row - upper.height >= upper.height // 2)
    assert apart == {True}


@st.composite
def graphs(draw_one: st.DrawFn) -> Diagram:
    """Any graph of nodes with names of their own, some of its arrows with words."""
    count = draw_one(st.integers(1, 12))
    node = st.integers(0, count - 1)
    pairs = draw_one(st.lists(st.tuples(node, node), unique=True, max_size=20))
    arrows = [
        Arrow(source, target, draw_one(st.sampled_from(LABELS)))
        for source, target in pairs
        if source != target
    ]
    names = tuple(Text(f"n{at}") for at in range(count))
    return Diagram(ALT, names, tuple(arrows), draw_one(st.sampled_from((None, *Direction))))


@given(graphs(), st.sampled_from((1, 3, 5)), st.integers(1, 2))
def test_every_arrow_leads_from_its_box_to_its_box(graph: Diagram, rows: int, air: int) -> None:
    """Any graph: what is drawn, read by the eye alone, says what was meant."""
    style = Style(DUTCH, rows, air, 160)
    found = draw(graph, 500, style)
    if found is not None:
        meant = {(f"n{one.source}", f"n{one.target}") for one in graph.arrows}
        assert faults(found.canvas) == []
        assert sorted(arrows(found)) == sorted(meant)
        texts = [text.plain(DUTCH) for text in graph.nodes]
        assert lost(texts, [word.text for word in found.canvas.words]) == []


@given(graphs())
def test_there_is_always_room_for_a_diagram_on_a_page_that_is_large_enough(graph: Diagram) -> None:
    """Nothing but want of room makes a list."""
    assert draw(graph, 1000, Style(DUTCH, 1, 1, 1000)) is not None
