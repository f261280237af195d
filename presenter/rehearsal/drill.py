"""Which slides to practise by themselves: those that earlier runs show not to sit yet."""

from collections.abc import Mapping, Sequence

from presenter.rehearsal.history import History

MOST = 5
"""Slides of a drill: more are another rehearsal."""

LEAST_SPREAD = 5.0
"""Seconds of spread below which a slide sits."""


def drill(slides: Sequence[str], known: Mapping[str, History], most: int = MOST) -> tuple[str, ...]:
    """The ids of the slides with the largest spread or the most stumbles, the worst first.

    Slides stand in a row by each of the two. What counts is the place of a slide that is further
    to the front, and where those are alike its stumbles, then its spread. One that stands in
    neither row is left out.
    """
    history = {one: known[one] for one in slides if one in known}
    spread = {one: found.spread or 0.0 for one, found in history.items()}
    stumbles = {one: found.stumbles for one, found in history.items()}
    rows = (
        sorted((one for one in history if spread[one] >= LEAST_SPREAD), key=lambda s: -spread[s]),
        sorted((one for one in history if stumbles[one]), key=lambda s: -stumbles[s]),
    )
    places: dict[str, int] = {}
    for row in rows:
        for place, one in enumerate(row):
            places[one] = min(place, places.get(one, place))
    worst = sorted(places, key=lambda one: (places[one], -stumbles[one], -spread[one]))
    return tuple(worst[:most])
