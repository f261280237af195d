"""Checks that need more than one value of a file."""

from presenter.elements.durations import seconds
from presenter.elements.scope import Scope
from presenter.load.records import SlideRecord
from presenter.model.deck import COVERS
from presenter.reading import Mapping, Node, Scalar


def check_times(head: Node, scope: Scope, parts: list[float | None]) -> None:
    """Report a duration that is shorter than the parts that it is made of."""
    node = head.entries.get("duration") if isinstance(head, Mapping) else None
    whole = seconds(node.text.strip()) if isinstance(node, Scalar) else None
    total = sum(part for part in parts if part is not None)
    if node is not None and whole is not None and total > whole:
        scope.report(node, "times-exceed", total=clock(total), whole=clock(whole))


def clock(duration: float) -> str:
    """Seconds as minutes and seconds: `6:30`."""
    minutes, rest = divmod(round(duration), 60)
    return f"{minutes}:{rest:02}"


def check_layout(node: Node, slide: SlideRecord, scope: Scope) -> None:
    """Tell of a body on a slide whose layout has no room for one; it is shown all the same."""
    if slide.layout in COVERS and slide.body and isinstance(node, Mapping):
        scope.report(node.entries["layout"], "layout-without-body", word=slide.layout)
