"""Timelines, processes, diagrams and formulas made at random."""

from collections.abc import Callable

from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.kinds.diagram import Arrow
from presenter.elements.kinds.steps import Step
from presenter.elements.kinds.timeline import Moment
from presenter.elements.named import Named
from presenter.model.flow import Direction
from presenter.model.text import Text

Say = Callable[[int], st.SearchStrategy[Text]]
"""Makes texts of at most so many words."""

MOST = 12
"""Nodes, moments and steps: what should look well."""

TEX = (
    "x", "2", "+", "-", "=", r"\alpha", r"\frac{a}{b}", r"\sqrt[3]{x}", "^", "_", "{", "}", "^{2}",
    r"\left(", r"\right)", r"\sum", r"\begin{pmatrix} a & b \\ c \end{pmatrix}", r"\\", "&", "%",
    r"\text{met woorden}", r"\bar{x}", r"\onbekend", "日", "👩‍🌾", "e\u0301", "$", " ",
    r"\binom{n}{k}",
)  # fmt: skip
sources = st.lists(st.sampled_from(TEX), max_size=12).map("".join)


def drawings(say: Say) -> list[st.SearchStrategy[Kind]]:
    """Every kind that is drawn with boxes and lines."""
    return [timelines(say), processes(say), diagrams(say), formulas(say)]


def timelines(say: Say) -> st.SearchStrategy[Kind]:
    """Timelines, some to scale."""
    moments = st.builds(Moment, when=say(2), text=say(12))
    return st.builds(
        kinds.timeline.Timeline,
        moments=st.lists(moments, max_size=MOST).map(tuple) | scaled(say),
        alt=say(3),
        reveal=st.booleans(),
    ) | st.builds(kinds.timeline.Timeline, moments=scaled(say), alt=say(3), scale=st.just(True))


def scaled(say: Say) -> st.SearchStrategy[tuple[Moment, ...]]:
    """Moments in different years, in their order."""
    years = st.lists(st.integers(-300, 2100), unique=True, max_size=8).map(sorted)
    return years.flatmap(
        lambda some: st.tuples(
            *(st.builds(Moment, when=st.just(Text(str(year))), text=say(5)) for year in some)
        )
    )


def processes(say: Say) -> st.SearchStrategy[Kind]:
    """Steps, in lanes or not."""
    keys = "abc"
    lanes = st.lists(say(2), min_size=1, max_size=3).map(
        lambda texts: tuple(map(Named, keys, texts))
    )
    steps = st.builds(Step, text=say(8), by=st.sampled_from(keys))
    return st.builds(
        kinds.steps.Steps,
        items=st.lists(steps, max_size=MOST).map(tuple),
        alt=say(3),
        lanes=st.just(()) | lanes,
        reveal=st.booleans(),
    )


def diagrams(say: Say, most: int = MOST) -> st.SearchStrategy[Kind]:
    """Any graph, with cycles, with nodes that nothing meets, with arrows to where they start."""
    return st.integers(1, most).flatmap(lambda count: _diagrams(say, count))


def _diagrams(say: Say, count: int) -> st.SearchStrategy[Kind]:
    keys = [str(number) for number in range(count)]
    ends = st.tuples(st.sampled_from(keys), st.sampled_from(keys))
    arrows = st.lists(
        st.tuples(ends, st.none() | say(2)), max_size=2 * count, unique_by=lambda one: one[0]
    ).map(lambda some: tuple(Arrow(at, *pair, label) for at, (pair, label) in enumerate(some)))
    return st.builds(
        kinds.diagram.Diagram,
        nodes=st.lists(say(3), min_size=count, max_size=count).map(
            lambda texts: tuple(map(Named, keys, texts))
        ),
        arrows=arrows,
        alt=say(3),
        direction=st.sampled_from((None, None, *Direction)),
        reveal=st.booleans(),
    )


def formulas(say: Say) -> st.SearchStrategy[Kind]:
    """Formulas, many of them wrong."""
    return st.builds(
        kinds.formula.Formula, latex=sources, alt=st.none() | say(4), reveal=st.booleans()
    )
