"""What the speaker screen says about a running talk: clocks, pace, sections, in its words."""

from presenter.layout.sections import Stretch
from presenter.layout.speaker import Reading
from presenter.model.role import Role
from presenter.model.slide import Slide
from presenter.talk import Face, Talk
from presenter.talk.clock import of_day, spoken
from presenter.talk.progress import Pace, Part, Progress
from presenter.words import Words

ALARMS = frozenset({Role.WARNING, Role.BEHIND})
"""What a reading keeps its colour for, be it large or not."""

PACES = {Pace.AHEAD: Role.AHEAD, Pace.ON_TIME: Role.TEXT, Pace.BEHIND: Role.BEHIND}


def readings(
    talk: Talk,
    far: Progress,
    timed: bool,
    time_of_day: float,
    say: Words,
    rehearsed: tuple[Reading, ...] = (),
) -> tuple[Reading, tuple[Reading, ...]]:
    """The speaker's clock: the face that was chosen large, what else there is as lines under it.

    What is `rehearsed` stands there in place of the pace, and of a time of day that is not large.
    """
    elapsed, clock = _elapsed(talk, far, say), of_day(time_of_day)
    faces = {Face.ELAPSED: (elapsed, elapsed)}
    if timed:
        faces[Face.LEFT] = _left(far, say)
    now = _phrase(say, "now", clock)
    faces[Face.TIME_OF_DAY] = (Reading(clock, say("stage.clock")), now)
    chosen = talk.face if talk.face in faces else Face.ELAPSED
    left_out = {chosen, Face.TIME_OF_DAY} if rehearsed else {chosen}
    others = [small for face, (_, small) in faces.items() if face not in left_out]
    lines = [one if one.role in ALARMS else one._replace(role=Role.TEXT) for one in others]
    if rehearsed:
        lines += rehearsed
    elif talk.clock.begun:
        lines += [_pace(far, timed, say), _slide_left(far, say)]
    return faces[chosen][0], tuple(lines)


def clock_line(
    talk: Talk, far: Progress, timed: bool, time_of_day: float, say: Words, beside: bool = False
) -> tuple[Reading, ...]:
    """The line at the foot of the speaker screen: what can be done without comes last.

    What the clock says already, where it is `beside`, is not said twice.
    """
    found: list[Reading] = []
    if talk.asking is not None:
        found.append(Reading(spoken(far.asked), say("stage.questions"), Role.IMPORTANT))
    if not beside:
        elapsed = _elapsed(talk, far, say)
        if timed and talk.clock.running:
            elapsed = elapsed._replace(word=say("stage.of", whole=spoken(far.allowed)))
        found.append(elapsed._replace(role=Role.TEXT))
    if talk.clock.begun:
        pace = _pace(far, timed, say)
        ends = of_day(time_of_day + far.forecast - far.elapsed)
        role = Role.BEHIND if pace.role is Role.BEHIND else Role.TEXT
        found += [*([] if beside else [pace]), _phrase(say, "ends", ends, role)]
    if not beside:
        found.append(_phrase(say, "now", of_day(time_of_day)))
    found.append(Reading(talk.on_stage.language.upper(), say("stage.on-stage"), Role.TEXT))
    return tuple(found)


def stretches(
    far: Progress, here: int, late: float, language: str, say: Words
) -> tuple[Stretch, ...]:
    """The sections for the bar at the foot of the speaker screen.

    `here` is the number of the slide on the stage, `late` the seconds over its plan from which on a
    section stands out.
    """
    firsts = (*(part.first for part in far.parts[1:]), None)
    return tuple(
        _stretch(part, number, at_end, (here, late), language, say)
        for number, (part, at_end) in enumerate(zip(far.parts, firsts, strict=True))
    )


def _stretch(
    part: Part, number: int, end: int | None, bounds: tuple[int, float], language: str, say: Words
) -> Stretch:
    here, late = bounds
    is_here = part.first <= here and (end is None or here < end)
    over = 1.0 if end is not None and here >= end else 0.0
    if is_here:
        over = min(1.0, part.actual / part.planned) if part.planned else 0.0
    times = spoken(part.planned)
    if is_here or part.actual:
        times = say("stage.of-plan", took=spoken(part.actual), planned=times)
    role = Role.STRONG if is_here else Role.MUTED
    if part.actual > part.planned + late:
        role = Role.BEHIND
    label = part.label or (str(number) if part.title else "·")
    title = part.title.plain(language) if part.title else ""
    took = spoken(part.actual or part.planned)
    labels = (f"{label} {times}  {title}".rstrip(), f"{label} {times}", f"{label} {took}", label)
    return Stretch(part.planned, over, labels, role)


def signed(seconds: float) -> str:
    """Seconds behind a plan, with their sign: `+0:40`; those ahead of it have a minus."""
    whole = round(seconds)
    return f"{'+' if whole > 0 else '−' if whole else '±'}{spoken(abs(whole))}"


def _phrase(say: Words, key: str, digits: str, role: Role = Role.TEXT, **others: str) -> Reading:
    """Digits in the words of a language, which has words before them, after them or both."""
    lead, _, word = say(f"stage.{key}", time=digits, **others).partition(digits)
    return Reading(digits, word.strip(), role, lead.strip())


def _pace(far: Progress, timed: bool, say: Words) -> Reading:
    """How far the talk is off its plan; whatever that is, an end that comes too late goes first."""
    if timed and far.too_late:
        return Reading(f"+{spoken(far.late)}", say("stage.too-late"), Role.BEHIND)
    off = "" if far.pace is Pace.ON_TIME else signed(far.behind)
    return Reading(off, say(f"stage.{far.pace}"), PACES[far.pace])


def _slide_left(far: Progress, say: Words) -> Reading:
    """What is left of this slide's own time."""
    if far.slide_left < 0:
        return Reading(f"+{spoken(-far.slide_left)}", say("stage.slide-over"), Role.TEXT)
    return _phrase(say, "slide-left", spoken(far.slide_left))


def _elapsed(talk: Talk, far: Progress, say: Words) -> Reading:
    words = say("stage.elapsed")
    if not talk.clock.begun:
        words = say("stage.waiting")
    elif not talk.clock.running:
        words = say("stage.paused")
    return Reading(spoken(far.elapsed), words)


def _left(far: Progress, say: Words) -> tuple[Reading, Reading]:
    """What is left of the talk's time, large and in a line; the last minutes and overtime have a
    word and a colour.
    """
    if far.left < 0:
        over = Reading(f"+{spoken(-far.left)}", say("stage.over"), Role.BEHIND)
        return over, over
    rest, whole = spoken(far.left), spoken(far.allowed)
    key, role = ("last", Role.WARNING) if far.ending else ("left", Role.NUMBER)
    large = Reading(rest, say(f"stage.{key}-large", whole=whole), role)
    return large, _phrase(say, key, rest, role, whole=whole)


def untranslated(slide: Slide, language: str) -> bool:
    """Whether something on the slide is shown in the original for want of a translation."""
    return any(not text.has(language) for text in slide.texts())
