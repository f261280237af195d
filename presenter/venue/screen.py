"""What a terminal says of itself, and what is to be said of that before a talk."""

from collections.abc import Iterator, Mapping

from presenter.layout.page import Size
from presenter.layout.stage import LEAST
from presenter.model.picture import Images
from presenter.model.record import Record
from presenter.theme.colour import ALL, NONE, SIXTEEN
from presenter.venue.finding import Finding, Severity
from presenter.venue.signs import DRAWN, Sign, odd

SLOW = 100
"""Milliseconds of a round trip from which a key is felt to be late."""

SHOWN = 40
"""Signs that are shown, to be looked at."""

BETWEEN = {"TMUX": "tmux", "STY": "screen", "ZELLIJ": "zellij"}
"""What may stand between a program and the terminal, by what it sets in the environment."""


class Screen(Record):
    """What is known of a terminal: its size in cells, and what it answered.

    `trip` are the seconds that a question and its answer take, None where no answer came; `widths`
    the cells that signs were drawn on.
    """

    size: Size
    colours: int = 0
    dark: bool | None = None
    images: Images = Images.BLOCKS
    trip: float | None = None
    widths: Mapping[str, int] = {}


def screen_findings(
    screen: Screen | None, environment: Mapping[str, str], signs: Mapping[str, int]
) -> tuple[Finding, ...]:
    """Findings about a terminal, None where there is none, and the signs that it has to draw."""
    if screen is None:
        return (Finding("no-terminal", Severity.UNKNOWN), _charset(environment))
    drawn = tuple(_drawn(screen.widths, signs))
    return (
        _size(screen.size),
        _colours(screen.colours),
        _ground(screen.dark),
        Finding(f"images-{screen.images}"),
        *(drawn or (_charset(environment),)),  # what was measured says more
        *_between(environment),
        _speed(screen.trip),
    )


def _size(size: Size) -> Finding:
    values = {"width": size.width, "height": size.height}
    if size.width < LEAST.width or size.height < LEAST.height:
        return Finding("size-small", Severity.WRONG, values)
    return Finding("size", Severity.OK, values)


def _colours(colours: int) -> Finding:
    if colours in (NONE, ALL):
        return Finding("colours-all" if colours else "colours-none")
    if colours == SIXTEEN:
        return Finding("colours-few", Severity.LOOK, {"count": colours})
    return Finding("colours", Severity.OK, {"count": colours})


def _ground(dark: bool | None) -> Finding:
    if dark is None:
        return Finding("ground-unknown", Severity.UNKNOWN)
    return Finding("ground-dark" if dark else "ground-light")


def _charset(environment: Mapping[str, str]) -> Finding:
    """Whether programs are told to write UTF-8: tmux and others replace letters where not."""
    names = ("LC_ALL", "LC_CTYPE", "LANG")
    told = next(((name, environment[name]) for name in names if environment.get(name)), None)
    if told and told[1].lower().replace("-", "").endswith("utf8"):
        return Finding("charset")
    if told is None:
        return Finding("charset-none", Severity.LOOK)
    return Finding("charset-other", Severity.LOOK, {"name": told[0], "value": told[1]})


def _drawn(widths: Mapping[str, int], signs: Mapping[str, int]) -> Iterator[Finding]:
    """Signs that are drawn at another width than planned; and some, for eyes to look at."""
    if not signs or not widths:
        return
    wrong = list(odd(widths))
    blocks = [sign for sign in wrong if sign in DRAWN]
    if blocks:
        yield Finding("blocks-odd", Severity.WRONG, {"n": len(blocks)})
    own = tuple(Sign(sign, signs.get(sign, 0)) for sign in wrong if sign not in DRAWN)
    if own:
        yield Finding("signs-odd", Severity.LOOK, {"n": len(own), "signs": own})
    if not wrong:
        yield Finding("signs", Severity.OK, {"n": len(widths)})
    if len(widths) < len(signs):
        missing = len(signs) - len(widths)
        yield Finding("signs-unmeasured", Severity.UNKNOWN, {"n": missing})
    shown = [sign for sign in signs if sign not in DRAWN and sign not in wrong and sign.strip()]
    if shown:
        yield Finding("glyphs", Severity.UNKNOWN, {"shown": " ".join(sorted(shown)[:SHOWN])})


def _between(environment: Mapping[str, str]) -> Iterator[Finding]:
    names = [name for variable, name in BETWEEN.items() if environment.get(variable)]
    remote = bool(environment.get("SSH_CONNECTION") or environment.get("SSH_TTY"))
    for name in names:
        yield Finding("between", Severity.OK, {"name": name})
    if remote:
        yield Finding("remote", Severity.LOOK)
    if not names and not remote:
        yield Finding("between-nothing")


def _speed(trip: float | None) -> Finding:
    """How fast the terminal answers, in thousandths of a second; no less than one is said."""
    if trip is None:
        return Finding("silent", Severity.UNKNOWN)
    thousandths = max(1, round(trip * 1000))
    values = {"thousandths": thousandths}
    if thousandths >= SLOW:
        return Finding("slow", Severity.LOOK, values)
    return Finding("speed", Severity.OK, values)
