"""What every format for people says of a talk, in the words of a language."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from presenter.model.text import Text
from presenter.outputs.report.polls import lines_of
from presenter.outputs.told import NOTHING, Iso, one_line, signed, when, whole
from presenter.reading import clean
from presenter.talk.report import Fate, Report, SectionTime, SlideTime, Timed
from presenter.words import Words

LONGEST = 5
"""Steps that are named as those that took longest."""


class Line(NamedTuple):
    """A section or a slide, with its times as they are shown."""

    name: str
    planned: str
    actual: str
    difference: str
    questions: str


class Told:
    """A report as a reader of a language is told it."""

    def __init__(self, report: Report, say: Words, iso: Iso) -> None:
        self.report, self.say, self.iso = report, say, iso
        self._names = {slide.id: self.plain(slide.title) or slide.id for slide in report.slides}

    def plain(self, text: Text | None) -> str:
        """A text in the reader's language, on one line."""
        return one_line(text.plain(self.say.language)) if text else ""

    @property
    def title(self) -> str:
        """The deck's title."""
        return self.plain(self.report.occasion.title)

    @property
    def when(self) -> str:
        """When the talk was given, from when to when."""
        began, ended = when(self.report.began, self.say, self.iso), self.iso(self.report.ended)
        return f"{began}–{ended[11:16]}"

    @property
    def verdict(self) -> str:
        """How it ended against the plan, and what took most of that."""
        report, over = self.report, self.report.over
        total = whole(report.total)
        if over is None or report.time.planned is None:
            key = "no-plan" if report.finished else "broken-off-no-plan"
            return self.say(f"report.{key}", total=total)
        key = "broken-off"
        if report.finished:
            key = "over" if round(over) > 0 else "early" if round(over) < 0 else "on-time"
        time, planned = whole(abs(over)), whole(report.time.planned)
        sentence = self.say(f"report.{key}", time=time, total=total, planned=planned)
        return " ".join(filter(None, (sentence, self._asked(), self._most())))

    def _asked(self) -> str:
        time = self.report.time.questions
        return self.say("report.of-that", time=whole(time)) if round(time) else ""

    def _most(self) -> str:
        """The section that took longest against its plan; of one section alone, the slide."""
        report = self.report
        found = [(one.time.over or 0, self.section(one)) for one in report.sections]
        if len(found) < 2:
            found = [(one.time.over or 0, self.slide(one.id)) for one in report.slides]
        over, name = max(found)
        return self.say("report.most", name=name, time=signed(over)) if round(over) > 0 else ""

    def section(self, section: SectionTime) -> str:
        """A section by its title."""
        return self.plain(section.title) or self.say("report.unplanned")

    def slide(self, slide: str) -> str:
        """A slide by its title, or else by its id."""
        return self._names.get(slide, slide)

    def sections(self) -> Iterator[tuple[Line, list[Line]]]:
        """Each section with its slides."""
        for section in self.report.sections:
            slides = [one for one in self.report.slides if one.part == section.part]
            line = line_of(self.section(section), section.time, True)
            yield line, [_slide_line(self.slide(one.id), one) for one in slides]

    def totals(self) -> Iterator[Line]:
        """What questions took, if anything, and then all together: what the verdict says."""
        report = self.report
        if asked := report.time.questions:
            yield Line(
                self.say("report.questions").capitalize(), NOTHING, whole(asked), NOTHING, ""
            )
        with_questions = Timed(report.time.planned, report.total, asked)
        yield line_of(self.say("report.total"), with_questions, True)

    def details(self) -> Iterator[tuple[str, Sequence[str]]]:
        """What else there is to be told, under headings; what did not happen is left out."""
        say, report = self.say, self.report
        if report.asked:
            heading = say("report.questions").capitalize()
            time = whole(report.time.questions)
            yield heading, [say("report.times", n=report.asked, time=time)]
        if report.languages:
            yield say("report.languages"), [self._languages()]
        if report.covered.times:
            time = whole(report.covered.seconds)
            yield say("report.covered"), [say("report.times", n=report.covered.times, time=time)]
        if report.backs:
            yield say("report.backs"), list(self._backs())
        if skipped := self._names_of(Fate.SKIPPED):
            yield say("report.skipped"), skipped
        if rest := self._names_of(Fate.NOT_REACHED):
            yield say("report.not-reached"), [say("report.from", n=len(rest), slide=rest[0])]
        if report.day.counts:
            yield say("report.done"), list(self._counts())
        if report.polls:
            yield say("report.polls"), list(self._polls())
        if report.parked:
            yield say("parked.title"), list(self._parked())
        if report.steps:
            yield say("report.longest"), list(self._longest())

    def _names_of(self, fate: Fate) -> list[str]:
        return [self.slide(one.id) for one in self.report.slides if one.fate is fate]

    def _languages(self) -> str:
        times = [
            f"{clean(language).upper()} {whole(time)}" for language, time in self.report.languages
        ]
        if self.report.switches:
            times.append(self.say("report.switched", n=self.report.switches))
        return ", ".join(times)

    def _backs(self) -> Iterator[str]:
        for one in self.report.backs:
            start, end = self.slide(one.left), self.slide(one.to)
            yield self.say("report.back", clock=whole(one.clock), start=start, end=end)

    def _counts(self) -> Iterator[str]:
        for one in self.report.day.counts:
            key = "exercise.done-of" if one.people else "exercise.done"
            said = self.say(key, done=one.done, n=one.people or one.done)
            yield self.say("report.done-at", slide=self.slide(one.slide), count=said)

    def _polls(self) -> Iterator[str]:
        for one in self.report.polls:
            yield from map(one_line, lines_of(one, self.slide(one.slide), self.say))

    def _parked(self) -> Iterator[str]:
        for one in self.report.parked:
            words, name = one_line(one.words), self.slide(one.slide)
            yield self.say("report.parked", words=words, slide=name, clock=whole(one.clock))

    def _longest(self) -> Iterator[str]:
        for one in self.report.steps[:LONGEST]:
            name, time = self.slide(one.slide), whole(one.seconds)
            yield self.say("report.step", slide=name, step=one.step, time=time)


def line_of(name: str, time: Timed, shown: bool) -> Line:
    """A time as it is shown, if it was `shown` on the stage."""
    return Line(
        name,
        NOTHING if time.planned is None else whole(time.planned),
        whole(time.taken) if shown else NOTHING,
        NOTHING if time.over is None else signed(time.over),
        whole(time.questions) if time.questions else "",
    )


def _slide_line(name: str, slide: SlideTime) -> Line:
    return line_of(name, slide.time, slide.fate is Fate.SHOWN)
