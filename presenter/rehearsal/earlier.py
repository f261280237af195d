"""What earlier runs took, beside the one that is being recorded. All times in seconds."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from presenter.rehearsal.history import Way, histories, ways, whole_runs
from presenter.rehearsal.run import Run


class Earlier(NamedTuple):
    """The medians of slides, and the best run, each by the way that was spoken and by slide."""

    medians: Mapping[Way, Mapping[str, float]] = MappingProxyType({})
    best: Mapping[Way, Mapping[str, float]] = MappingProxyType({})

    def median(self, way: Way, slide: str) -> float | None:
        """What a slide took; None where it was never spoken so."""
        return self.medians.get(way, {}).get(slide)


NEVER = Earlier()
"""No run before this one."""


def earlier(runs: Sequence[Run], slides: Sequence[str], planned: float) -> Earlier:
    """What runs say of these slides, by their ids, which are planned to take so long.

    The best run is the one, of those over just these slides from first to last, that took nearest
    to the plan: neither the fastest nor the slowest; of two as near, the later.
    """
    found = ways(runs)
    medians = {
        way: {
            slide: history.median
            for slide, history in histories(runs, way).items()
            if history.median is not None
        }
        for way in found
    }
    best: dict[Way, Mapping[str, float]] = {}
    for way in found:
        same = [
            run for run in whole_runs(runs, way) if {one.id for one in run.slides} == set(slides)
        ]
        if same:
            run = min(reversed(same), key=lambda one: abs(one.seconds - planned))
            best[way] = {one.id: one.seconds for one in run.slides}
    return Earlier(medians, best)


def split(spent: Mapping[str, float], here: str, used: float, times: Mapping[str, float]) -> float:
    """How far behind other times a run is; below nought is ahead.

    `spent` are the seconds of the slides that were left, by their ids, `used` those of the one on
    the stage in all its turns: as long as it has not had its time it is neither ahead nor behind.
    """
    left = sum(
        took - times[slide] for slide, took in spent.items() if slide != here and slide in times
    )
    return left + max(0.0, used - times.get(here, used))
