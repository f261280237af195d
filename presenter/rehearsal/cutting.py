"""What to leave out of a deck so that it takes no longer than it may. All times in seconds."""

from collections.abc import Mapping
from typing import NamedTuple

from presenter.model.deck import Deck
from presenter.model.slide import COVERS, Block, Priority, Slide

MAY_GO = (Priority.SKIP, Priority.SHOULD)
"""What is left out, in this order."""


class Cut(NamedTuple):
    """What to leave out, in the order in which it goes, and what the rest then takes."""

    target: float
    before: float
    left_out: tuple[tuple[str, float], ...]
    """Slides by their ids, each with what it saves."""

    @property
    def after(self) -> float:
        """What is left."""
        return self.before - sum(saved for _, saved in self.left_out)

    @property
    def enough(self) -> bool:
        """Whether the target is reached: round times are compared, as people read them."""
        return round(self.after) <= round(self.target)


def cut_to(deck: Deck, times: Mapping[str, float], target: float) -> Cut:
    """What to leave out to reach a target: `skip` first, then `should`, the longest first.

    What is `must` stays, and so do slides with a title alone, which hold a talk together, and
    breaks, which nobody can do without. Where nothing is enough, all that may go is named.
    """
    found = Cut(target, sum(times[slide.id] for slide in deck.slides), ())
    able = filter(_may_go, deck.slides)
    for slide in sorted(able, key=lambda one: (MAY_GO.index(one.priority), -times[one.id])):
        if found.enough:
            break
        found = found._replace(left_out=(*found.left_out, (slide.id, times[slide.id])))
    return found


def _may_go(slide: Slide) -> bool:
    kept = slide.layout in COVERS or slide.kind is Block.BREAK
    return not kept and slide.priority in MAY_GO
