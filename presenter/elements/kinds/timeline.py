"""`timeline`: what happened when."""

import re
from typing import Self

from presenter.elements.element import Kind, kind
from presenter.elements.fields import FLAG, TEXT, Entry, field, filled, listing, nested
from presenter.elements.scope import Scope
from presenter.model import timeline
from presenter.model.deck import Deck
from presenter.model.shapes import Shape
from presenter.model.text import Text
from presenter.reading import Mapping

_YEAR = re.compile(r"-?[0-9]{1,5}")


class Moment(Entry, kw_only=True):
    """Something that happened."""

    when: Text = field(TEXT, "When it was, such as a year.")
    text: Text = field(TEXT, "What happened.")

    @property
    def year(self) -> int | None:
        """The year, where nothing but a year was written."""
        said = {written.strip() for written in self.when.versions.values()}
        return int(said.pop()) if len(said) == 1 and _YEAR.fullmatch(min(said)) else None


@kind("timeline")
class Timeline(Kind, kw_only=True):
    """Moments on a line; with `reveal` each takes a step."""

    moments: tuple[Moment, ...] = field(
        filled(listing(nested(Moment, "moment: `when` and `text`"))),
        "The moments, the first one first.",
    )
    alt: Text = field(TEXT, "What the timeline shows, for those who do not see it.")
    scale: bool = field(
        FLAG,
        "Whether the moments, which are years then, are as far apart as the years.",
        default=False,
    )

    def checked(self, node: Mapping, scope: Scope) -> Self:
        """Not to scale where a moment is no year, or earlier than the one before."""
        years = [moment.year for moment in self.moments]
        known = [year for year in years if year is not None]
        if not self.scale:
            return self
        if len(known) < len(years):
            odd = self.moments[years.index(None)].when
            scope.report(node.keys["scale"], "scale-years", word=next(iter(odd.versions.values())))
        elif known != sorted(set(known)):
            scope.report(node.keys["scale"], "scale-order")
        else:
            return self
        return self.replace(scale=False)

    def steps(self) -> int:
        """One for each moment."""
        return len(self.moments) * self.reveal

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The moments on their line."""
        moments = tuple(
            timeline.Moment(one.when, one.text, one.year or 0, (first + at) * self.reveal)
            for at, one in enumerate(self.moments, 1)
        )
        return (timeline.Timeline(self.alt, moments, self.scale),)
