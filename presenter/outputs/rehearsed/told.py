"""What is said of a run right afterwards, in the words of a language."""

from collections.abc import Iterator

from presenter.outputs.told import NOTHING, one_line, plain, signed, whole
from presenter.rehearsal.afterwards import Afterwards, SlideAfter
from presenter.talk.practice import Manner
from presenter.words import Words


class Told:
    """A run as a reader of a language is told it."""

    def __init__(self, after: Afterwards, say: Words) -> None:
        self.after, self.say = after, say

    @property
    def heads(self) -> list[str]:
        """The heads of the table; peeks only where notes could be covered."""
        say = self.say
        heads = [say("report.slide"), say("report.planned"), say("rehearsed.run")]
        heads += [say("rehearsed.median"), say("report.difference"), say("rehearsed.stumbles")]
        return [*heads, say("rehearsed.peeks")] if self._peeks else heads

    @property
    def _peeks(self) -> bool:
        covered = self.after.run.manner is Manner.COVER
        return covered or any(one.peeks for one in self.after.slides)

    def rows(self) -> Iterator[list[str]]:
        """A row for each slide, the largest difference first."""
        for one in self.after.slides:
            median = one.history.median
            row = [
                self.name(one),
                NOTHING if one.planned is None else whole(one.planned),
                whole(one.seconds),
                NOTHING if median is None else whole(median),
                NOTHING if one.difference is None else signed(one.difference),
                str(len(one.stumbles) or ""),
            ]
            yield [*row, str(one.peeks or "")] if self._peeks else row

    def total(self) -> list[str]:
        """All slides together that were finished."""
        after = self.after
        medians = [one.history.median for one in after.slides if one.finished]
        median = sum(one or 0.0 for one in medians)
        row = [
            self.say("report.total"),
            whole(after.planned),
            whole(after.taken),
            whole(median),
            signed(after.over),
            str(sum(len(one.stumbles) for one in after.slides) or ""),
        ]
        peeks = sum(one.peeks for one in after.slides)
        return [*row, str(peeks or "")] if self._peeks else row

    def name(self, slide: SlideAfter) -> str:
        """A slide by its title, with the words that the speaker stumbled over."""
        name = plain(slide.title, slide.id, self.say)
        if not slide.finished:
            name = self.say("rehearsed.unfinished", slide=name)
        words = ", ".join(dict.fromkeys(one_line(one.word) for one in slide.stumbles if one.word))
        return f"{name} ({words})" if words else name

    def verdict(self) -> Iterator[str]:
        """How the run went against the plan, and in which slides the time went."""
        after, say = self.after, self.say
        over = round(after.over)
        key = "over" if over > 0 else "early" if over < 0 else "on-time"
        taken, planned = whole(after.taken), whole(after.planned)
        yield say(f"rehearsed.{key}", taken=taken, planned=planned, time=whole(abs(after.over)))
        slides, is_most = after.most
        if over and slides:
            key = "most" if is_most else "largest"
            named = [
                f"{plain(one.title, one.id, say)} {signed(one.difference or 0)}" for one in slides
            ]
            yield say(f"rehearsed.{key}", n=len(slides), slides="; ".join(named))
        if not after.run.whole:
            yield say("rehearsed.part")
