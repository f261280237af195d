"""What every format for people says of the runs of a deck, in the words of a language."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from presenter.model.chart import Category, Chart, Form, Series, Value
from presenter.model.text import Text
from presenter.outputs.told import NOTHING, Iso, plain, signed, whole
from presenter.rehearsal.history import planned_of
from presenter.rehearsal.readiness import RUNS, Condition, State
from presenter.rehearsal.run import Run
from presenter.rehearsal.speech import ENOUGH, pace_of
from presenter.rehearsal.study import SlideStudy, Study
from presenter.talk.practice import Manner
from presenter.words import Words

MOST = 10
"""Slides whose spread is drawn, the largest first: a longer chart says less."""

LAST = 12
"""Runs that are drawn, the last ones."""


class Page(NamedTuple):
    """A deck by its title, and what its runs say of it in each way that it was spoken."""

    title: Text
    studies: tuple[Study, ...]


class Told:
    """A study as a reader of a language is told it."""

    def __init__(self, study: Study, say: Words, iso: Iso) -> None:
        self.study, self.say, self._iso = study, say, iso

    @property
    def heading(self) -> str:
        """The language, and how it was spoken."""
        manner, code = self.study.way
        return self.say(
            "times.heading", language=language(code, self.say), manner=self.say(f"times.{manner}")
        )

    @property
    def heads(self) -> list[str]:
        """The heads of the table."""
        say = self.say
        named = ("runs", "median", "spread", "last", "estimate")
        return [
            say("report.slide"),
            say("report.planned"),
            *(say(f"times.{name}") for name in named),
        ]

    def rows(self) -> Iterator[list[str]]:
        """A row for each slide of the deck, in its order."""
        for one in self.study.slides:
            history = one.history
            yield [
                self.name(one),
                whole(one.planned),
                str(len(history.times) or NOTHING),
                time(history.median),
                time(history.spread),
                time(history.times[-1] if history.times else None),
                whole(one.estimate),
            ]

    def total(self) -> list[str]:
        """The deck as a whole: what it will likely take, and what its last whole run took."""
        study = self.study
        likely = whole(study.likely) if study.rehearsed else NOTHING
        last = whole(study.whole[-1].seconds) if study.whole else NOTHING
        count = str(len(study.whole) or NOTHING)
        estimate = whole(study.estimate)
        total = self.say("report.total")
        return [total, whole(study.planned), count, likely, NOTHING, last, estimate]

    def name(self, slide: SlideStudy) -> str:
        """A slide by its title, and whether it has changed since it was rehearsed."""
        name = plain(slide.title, slide.id, self.say)
        changed = slide.state is not State.REHEARSED and self.study.rehearsed
        return f"{name} ({self.say(f'times.{slide.state}')})" if changed else name

    def verdict(self) -> tuple[str, list[str]]:
        """Whether the talk is ready, and what is missing, a sentence each."""
        found, say = self.study.readiness, self.say
        if found.ready:
            return say("times.ready", n=RUNS, margin=whole(found.margin)), []
        return say("times.not-ready"), [self._unmet(one) for one in found.unmet]

    def _unmet(self, condition: Condition) -> str:
        found = self.study.readiness
        margin = whole(found.margin)
        match condition:
            case Condition.RUNS:
                return self.say("times.unmet-runs", n=found.runs, of=RUNS)
            case Condition.PLAN:
                return self.say("times.unmet-plan", n=found.off, of=RUNS, margin=margin)
            case Condition.ALIKE:
                apart = whole(found.apart)
                return self.say("times.unmet-alike", of=RUNS, apart=apart, margin=margin)
            case Condition.SLIDES:
                return self._changed(found.changed)

    def _changed(self, changed: Sequence[str]) -> str:
        if len(changed) == len(self.study.slides):
            return self.say("times.unmet-all")
        names = "; ".join(self._named(changed[:RUNS])) + ("; …" if len(changed) > RUNS else "")
        return self.say("times.unmet-slides", n=len(changed), slides=names)

    def _named(self, slides: Sequence[str]) -> list[str]:
        titles = {one.id: plain(one.title, one.id, self.say) for one in self.study.slides}
        return [titles[slide] for slide in slides]

    def facts(self) -> Iterator[str]:
        """What else there is to know, a sentence each."""
        study, say = self.study, self.say
        yield self._runs()
        if study.rehearsed:
            times = {"planned": whole(study.planned), "likely": whole(study.likely)}
            yield say("times.likely", **times)
        if study.trend is not None:
            near = round(study.trend)
            key = "longer" if near > 0 else "shorter" if near < 0 else "steady"
            yield say(f"times.trend-{key}", time=whole(abs(near)))
        speech = study.speech
        if speech is not None:
            key = "pace" if speech.believed else "pace-early"
            measured = {"n": round(speech.pace), "time": whole(speech.seconds)}
            yield say(f"times.{key}", **measured, enough=whole(ENOUGH))
        pace = round(pace_of(speech))
        yield say("times.estimated", time=whole(study.estimate), n=pace)

    def _runs(self) -> str:
        study, say = self.study, self.say
        if not study.rehearsed:
            return say("times.none")
        told = say("times.whole", n=len(study.whole))
        parts = say("times.parts", n=study.parts) if study.parts else ""
        return f"{told} {parts}".strip()

    def cut(self) -> tuple[str, list[str]] | None:
        """What to leave out to reach the target, a slide each; None where none was given."""
        cut, say = self.study.cut, self.say
        if cut is None:
            return None
        key = "cut" if cut.enough else "cut-short"
        if not cut.left_out:
            key = "cut-nothing" if cut.enough else "cut-none"
        sentence = say(f"times.{key}", target=whole(cut.target), time=whole(cut.after))
        named = self._named([slide for slide, _ in cut.left_out])
        saved = [whole(seconds) for _, seconds in cut.left_out]
        return sentence, [f"{name} {time}" for name, time in zip(named, saved, strict=True)]

    def day(self, run: Run) -> str:
        """The day of a run, short."""
        _, month, day = self._iso(run.occasion.began)[:10].split("-")
        name = self.say("times.months").split()[int(month) - 1]
        said = self.say("times.day", day=int(day), month=name)
        return f"{said} {self.say('times.on-stage')}" if run.manner is Manner.LIVE else said

    @property
    def run_heads(self) -> list[str]:
        """The heads of the table of runs."""
        say = self.say
        planned, difference = say("report.planned"), say("report.difference")
        return [say("times.run"), say("times.took"), planned, difference]

    def runs(self) -> Iterator[tuple[str, str, str, str]]:
        """The whole runs: their days, what each took, what was planned, and the difference."""
        for run in self.study.whole:
            planned = planned_of(run)
            difference = signed(run.seconds - planned)
            yield self.day(run), whole(run.seconds), whole(planned), difference

    def totals_chart(self) -> Chart | None:
        """A line of the whole runs beside their plan, in minutes; None of fewer than two."""
        runs = self.study.whole[-LAST:]
        if len(runs) < 2:
            return None
        return Chart(
            form=Form.LINE,
            alt=Text(self.say("times.totals")),
            categories=tuple(Category(label=Text(self.day(run))) for run in runs),
            series=(
                Series(
                    tuple(minutes(run.seconds) for run in runs), Text(self.say("times.took")), True
                ),
                Series(
                    tuple(minutes(planned_of(run)) for run in runs),
                    Text(self.say("report.planned")),
                ),
            ),
        )

    def widest(self) -> list[SlideStudy]:
        """The slides whose times lie furthest apart, the furthest first."""
        found = [one for one in self.study.slides if round(one.history.spread or 0.0)]
        return sorted(found, key=lambda one: -(one.history.spread or 0.0))[:MOST]

    def spread_chart(self) -> Chart | None:
        """Bars of how far times lie apart, in seconds; None where no slide came twice."""
        slides = self.widest()
        if not slides:
            return None
        spreads = [one.history.spread or 0.0 for one in slides]
        return Chart(
            form=Form.BAR,
            alt=Text(self.say("times.spreads")),
            categories=tuple(
                Category(label=Text(plain(one.title, one.id, self.say))) for one in slides
            ),
            series=(Series(tuple(Value(round(one), Text(whole(one))) for one in spreads)),),
        )


def language(code: str, say: Words) -> str:
    """A language by its name where it is known, else by its code."""
    name = say.entry("languages").get(code, code)
    return name[:1].upper() + name[1:]


def time(seconds: float | None) -> str:
    """Seconds as people read them, or that there are none."""
    return NOTHING if seconds is None else whole(seconds)


def minutes(seconds: float) -> Value:
    """Seconds as a value of a chart in minutes."""
    return Value(round(seconds / 60, 2), Text(whole(seconds)))
