"""Which slides to practise by themselves: those that earlier runs show not to sit yet."""

from collections.abc import Mapping, Sequence

from presenter.rehearsal.history import History

MOST = 5
"""Slides of a drill: more are another rehearsal."""

LEAST_SPREAD = 5.0
"""Seconds of spread below which a slide sits."""


def drill(slides: Sequence[str], known: Mapping[str, History], most: int = MOST) -> tuple[str, ...]:
    """The ids of the slides with the largest spread or the most stumbles, the worst first.

    Slides are ranked by each of the two; what counts is the worse of a slide's ranks, and where
    those are alike its stumbles, then its spread. One that has neither is not in it.
    """
    history = {one: known[one] for one in slides if one in known}
    spread = {one: found.spread or 0.0 for one, found in history.items()}
    stumbles = {one: found.stumbles for one, found in history.items()}
    wide = sorted((one for one in history if spread[one] >= LEAST_SPREAD), key=lambda s: -spread[s])
    stumbled = sorted((one for one in history if stumbles[one]), key=lambda s: -stumbles[s])
    ranks = {one: row.index(one) for row in (stumbled, wide) for one in row}
    for one in set(wide) & set(stumbled):
        ranks[one] = min(wide.index(one), stumbled.index(one))
    worst = sorted(ranks, key=lambda one: (ranks[one], -stumbles[one], -spread[one]))
    return tuple(worst[:most])
