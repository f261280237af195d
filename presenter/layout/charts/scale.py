"""Scales: numbers to lengths in cells, and the round numbers beside an axis."""

from collections.abc import Iterator, Sequence
from math import ceil, floor, isfinite, log10
from typing import NamedTuple

RIGHT = " ▏▎▍▌▋▊▉"
"""A cell filled from the left by so many eighths."""

UP = " ▁▂▃▄▅▆▇"
"""A cell filled from below by so many eighths."""

FULL = "█"
MOST, LEAST = 1e15, 1e-12
"""Numbers beyond these, nought apart, are written but not drawn."""


def drawable(numbers: Sequence[float]) -> bool:
    """Whether numbers can be drawn to a scale without losing them in rounding."""
    return all(
        isfinite(number) and (number == 0 or LEAST <= abs(number) <= MOST) for number in numbers
    )


class Extent(NamedTuple):
    """A stretch of cells on both sides of nought: how many are for less, how many for more."""

    less: int
    more: int
    unit: float
    """Cells for a number of 1."""

    def eighths(self, number: float) -> int:
        """The length of a number in eighths of a cell; nothing but nought is drawn as nothing."""
        exact = round(abs(number) * self.unit * 8)
        return max(1, exact) if number else 0


def extent(numbers: Sequence[float], whole: float, cells: int) -> Extent:
    """Nought and all numbers in so many cells, in proportion."""
    top, bottom = max(0.0, whole, *numbers), -min(0.0, *numbers)
    if not bottom:
        return Extent(0, cells, cells / (top or 1))
    if not top:
        return Extent(cells, 0, cells / bottom)
    less = min(cells - 1, max(1, round(cells * bottom / (top + bottom))))
    return Extent(less, cells - less, min(less / bottom, (cells - less) / top))


def rightwards(eighths: int) -> str:
    """A bar of so many eighths of a cell."""
    whole, rest = divmod(eighths, 8)
    return FULL * whole + (RIGHT[rest] if rest else "")


def halves(eighths: int) -> tuple[int, int]:
    """Whole cells and half cells: as fine as blocks are that grow to the left or downwards."""
    return divmod(max(1, round(eighths / 4)), 2) if eighths else (0, 0)


def leftwards(eighths: int) -> str:
    """A bar that grows to the left, to half a cell exactly."""
    whole, half = halves(eighths)
    return "▐" * half + FULL * whole


class Axis(NamedTuple):
    """From a lowest to a highest number, with round numbers between; `step` lies between those."""

    low: float
    high: float
    step: float

    @property
    def ticks(self) -> tuple[float, ...]:
        """The round numbers, from the lowest up."""
        count = round((self.high - self.low) / self.step)
        return tuple(self.low + self.step * at for at in range(count + 1))

    def share(self, number: float) -> float:
        """Where a number stands: 0 is the foot of the axis, 1 its top."""
        return (number - self.low) / (self.high - self.low)

    def written(self, tick: float) -> str:
        """A round number in plain digits."""
        decimals = max(0, -floor(log10(self.step) + 1e-9))
        decimals += 0 if self.step * 10**decimals % 1 < 1e-6 else 1
        said = f"{tick:.{decimals}f}"
        return said if float(said) else said.removeprefix("-")


def axis(numbers: Sequence[float], whole: float, most: int) -> Axis:
    """Round numbers around all numbers, at most so many of them; nought if it is not far off."""
    low, high = min(numbers), max(whole, *numbers)
    if whole or (low > 0 and low < high * 0.6):
        low = min(0.0, low)
    if high < 0 and high > low * 0.6:
        high = 0.0
    if low == high:
        low, high = min(0.0, low), max(0.0, high) or float(low == 0)
    for step in _steps(high - low):
        found = Axis(floor(low / step + 1e-9) * step, ceil(high / step - 1e-9) * step, step)
        if round((found.high - found.low) / step) <= max(2, most - 1):
            break
    return found


def _steps(length: float) -> Iterator[float]:
    power = floor(log10(length)) - 2
    while True:
        for digit in (1, 2, 2.5, 5):
            yield digit * 10.0**power
        power += 1
