"""What the samples come to: medians, ratios and the targets that Tweespraak sets itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from statistics import median

from bench.contestants import EMPTY, OURS
from bench.plan import Sample

_UNITS = {
    "memory": "MB",
    "memory beside another": "MB",
    "idle": "% core",
    "idle beside another": "% core",
    "keys lost of 50": "keys",
}
_CHANGE = {"median": 3.0, "p95": 10.0}
_OTHER = {"median": 15.0, "p99": 50.0}
TARGETS: dict[str, dict[str, float]] = {  # at most, in the figure's unit; ratios as `Row.base` says
    "first slide": {"ratio": 0.4},
    "first slide, started before": {"ratio": 0.4},
    "first key": {"ratio": 1.2},
    "first key, typed before": {"ratio": 1.2},
    "slide change": _CHANGE,
    "language key": _CHANGE,
    "burst of 50": {"median": 40},
    "keys lost of 50": {"p95": 0},
    "memory": {"median": 50},
    "idle": {"median": 0.5},
    "stage to speaker, stage hosts": _OTHER,
    "speaker to stage, stage hosts": _OTHER,
    "stage to speaker, speaker hosts": _OTHER,
    "speaker to stage, speaker hosts": _OTHER,
    "memory beside another, stage": {"median": 50},
    "memory beside another, speaker": {"median": 50},
    "idle beside another, stage": {"median": 1},
    "idle beside another, speaker": {"median": 1},
    "check of 100": {"median": 2000},
    "first slide of 10,000, folder": {"ratio": 1.5},
    "first slide of 10,000, one file": {"ratio": 1.5},
    "first key of 10,000, folder": {"ratio": 1.25},
    "first key of 10,000, one file": {"ratio": 1.25},
}


@dataclass(slots=True)
class Row:
    """One figure of one contestant. The numbers are nan when nothing ever came."""

    figure: str
    contestant: str
    samples: list[float]
    missed: int  # how often it did not come
    ratio: float | None = None

    @property
    def unit(self) -> str:
        """The unit of every number here but the ratio."""
        return _UNITS.get(self.figure.partition(",")[0], "ms")

    @property
    def base(self) -> tuple[str, str]:
        """What a ratio is taken to: the empty app, or for sizes the same deck of ten slides."""
        start, of, rest = self.figure.partition(" of ")
        if of and rest.count(", "):
            return f"{start} of 10, {rest.rpartition(', ')[2]}", self.contestant
        return self.figure, EMPTY

    @property
    def median(self) -> float:
        """The middle sample."""
        return median(self.samples) if self.samples else float("nan")

    @property
    def p95(self) -> float:
        """The sample that 95% do not exceed."""
        return self._rank(0.95)

    @property
    def p99(self) -> float:
        """The sample that 99% do not exceed."""
        return self._rank(0.99)

    def _rank(self, share: float) -> float:
        """The nearest rank."""
        ranked = sorted(self.samples)
        return ranked[ceil(share * len(ranked)) - 1] if ranked else float("nan")

    @property
    def target(self) -> str:
        """What Tweespraak sets itself, and whether it is met; for the others nothing."""
        if self.contestant != OURS or self.figure not in TARGETS:
            return ""
        limits = TARGETS[self.figure]
        values = {name: getattr(self, name) for name in limits}
        met = all(value is not None and value <= limits[name] for name, value in values.items())
        words = ", ".join(f"{name} {limit:g}" for name, limit in limits.items())
        return f"{words}: {'met' if met and not self.missed else 'not met'}"


def summarise(samples: Iterable[Sample]) -> list[Row]:
    """One row per figure and contestant, in the order in which they first came."""
    values: dict[tuple[str, str], list[float | None]] = defaultdict(list)
    for sample in samples:
        values[sample.figure, sample.contestant].append(sample.value)
    rows = {}
    for key, asked in values.items():
        came = [value for value in asked if value is not None]
        rows[key] = Row(*key, came, len(asked) - len(came))
    for row in rows.values():
        base = rows.get(row.base)
        if base and base.samples and row.samples and base.median:
            row.ratio = row.median / base.median
    order = {figure: at for at, figure in enumerate(dict.fromkeys(key[0] for key in rows))}
    return sorted(rows.values(), key=lambda row: order[row.figure])


def table(rows: Iterable[Row]) -> Iterator[str]:
    """The lines of the table."""
    layout = "  {:17} {:>8} {:>8} {:>8} {:>17} {:>4} {:>6} {:>6}  {}"
    yield layout.format(
        "", "median", "p95", "p99", "lowest–highest", "n", "missed", "ratio", "target"
    )
    figure = ""
    for row in rows:
        if row.figure != figure:
            figure = row.figure
            yield f"{figure}, {row.unit}"
        ends = f"{min(row.samples):.1f}–{max(row.samples):.1f}" if row.samples else ""
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        numbers = (f"{row.median:.1f}", f"{row.p95:.1f}", f"{row.p99:.1f}", ends, len(row.samples))
        yield layout.format(row.contestant, *numbers, row.missed or "", ratio, row.target).rstrip()
