"""The speaker screen of a talk: what lies in its panes, and the two lines at its foot."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from presenter.elements.polls import asked_on
from presenter.layout.canvas import Canvas, joined
from presenter.layout.clock import clock
from presenter.layout.desk import Filled, Part, lay_desk
from presenter.layout.page import Size
from presenter.layout.sections import bar
from presenter.layout.speaker import (
    MOST_SIZE,
    Prompt,
    Said,
    canvas_of,
    fitting,
    line,
    prompt,
    reached,
)
from presenter.layout.stage import number_of
from presenter.layout.style import Style, flowing
from presenter.model.beside import parts
from presenter.model.poll import ballot_of, literal
from presenter.model.role import Role
from presenter.model.slide import Block
from presenter.model.text import Text, spans
from presenter.talk import Act, Held, Intent, Screen, advance
from presenter.talk.activity import activity_of, is_locked
from presenter.talk.moment import Hour
from presenter.ui.keys import first_of
from presenter.ui.polled import polled
from presenter.ui.recording import hidden, lap_of, manner_of, rec, times
from presenter.ui.remarks import TOLD
from presenter.ui.view import view_of
from presenter.ui.words import clock_line, readings, stretches, untranslated
from presenter.words import Words, speak

if TYPE_CHECKING:
    from presenter.ui.show import Show

ROWS_FOR_BAR = 20
"""Rows of a window from which on the sections get two of them."""

ROWS_FOR_PROBLEMS = 16
"""Rows of the notes from which on more than one problem is told beside them."""

NEXT = Intent(Act.NEXT)


def foot_rows(show: "Show") -> int:
    """The rows under the panes: the line of the clock, and the bar of sections where it helps."""
    has_bar = show.size.height >= ROWS_FOR_BAR and len(show.deck.sections) > 1
    return 3 if has_bar else 1


def speaker_screen(show: "Show", now: float, time_of_day: float) -> Canvas:
    """The slide, the next one, the notes and the clock, and at the foot where the talk is."""
    talk, desk, timed = show.talk, show.desk, show.is_timed
    hour = Hour(now, time_of_day)
    say, far = speak(talk.notes_language), show.progress(now)
    parts: dict[Part, Filled] = {}
    first = next(iter(desk.panes))  # where the eye goes, and the widest
    for part, pane in desk.panes.items():
        match part:
            case Part.SLIDE:
                status = tuple(_status(show, say)) if part is first else ()
                parts[part] = _slide(show, pane.size, hour, say)._replace(warnings=status)
            case Part.NEXT:
                parts[part] = Filled(_following(show, pane.size, hour, say), (say("stage.next"),))
            case Part.NOTES:
                spoken = say("stage.notes"), talk.notes_language.upper(), *manner_of(talk, say)
                status = tuple(_status(show, say)) if part is first else ()
                told = (show.message,) if show.message else status
                parts[part] = Filled(notes(show, show.noticed(now)), spoken, told, top(show))
            case Part.CLOCK:
                own = tuple(times(show, far, now, say)) if show.is_rehearsed else ()
                large, lines = readings(talk, far, timed, time_of_day, say, own)
                parts[part] = Filled(
                    clock(large, lines, pane.size), (say("stage.time"), *lap_of(talk, say))
                )
    width, height = show.size
    placed = [(lay_desk(desk, parts), 0, 0)]
    if foot_rows(show) > 1:
        late, here = show.settings.pace.late, talk.on_stage.place.slide
        sections = stretches(far, here, late, talk.notes_language, say)
        placed.append((bar(sections, width), height - 3, 0))
    beside = Part.CLOCK in desk.panes and not show.is_rehearsed
    foot = clock_line(talk, far, timed, time_of_day, say, beside)
    if show.is_rehearsed:
        foot = (rec(talk, say), *foot)
    placed.append((line(foot, width), height - 1, 0))
    return joined(placed, width, height)


def _slide(show: "Show", size: Size, hour: Hour, say: Words) -> Filled:
    """Where the speaker is, by the audience's pages: what it sees, unless its stage is frozen."""
    talk = show.talk
    view = view_of(show, Held(talk.place, talk.language), size, hour)
    laid = show.typesetter.laid(view.place.slide, size, *view[1:])
    pages = show.frames(talk.place.slide, talk.language, talk.zoom)[-1][0] + 1
    heading = [number_of(show.deck, talk.place.slide, min(talk.place.page, pages - 1), pages)]
    if show.ids[talk.place.slide] in talk.skipped:
        heading.append(say("stage.skipped"))
    heading.append(talk.language.upper())
    if laid.steps:
        heading.append(say("stage.step", step=talk.place.step, steps=laid.steps))
    return Filled(show.typesetter.page(view, size), tuple(heading))


def _status(show: "Show", say: Words) -> Iterator[str]:
    """What the audience sees where that is not this slide, and the way back: ever shorter."""
    talk = show.talk
    if talk.screen is not Screen.SLIDE:
        yield say(f"stage.covered-{talk.screen}")
    elif talk.held is not None:
        shows, back = (first_of(action, show.settings.keys) for action in ("enter", "close"))
        for length in ("frozen", "frozen-brief", "frozen-briefer", "frozen-briefest"):
            slide = talk.held.place.slide + 1
            yield say(f"stage.{length}", slide=slide, shows=shows, back=back)
    elif show.lacks_audience:
        yield say(f"stage.{show.absence}")
        yield say(f"stage.{show.absence}-brief")


def _following(show: "Show", size: Size, hour: Hour, say: Words) -> Canvas:
    """What the next step shows, or that the talk ends here."""
    talk = show.talk
    after = advance(talk._replace(screen=Screen.SLIDE), NEXT, 0, show).place
    if after == talk.place:
        words = Style(talk.notes_language, 1, 0, 1)
        return canvas_of(
            words.words(Text(say("stage.end")), size.width - 2, Role.MUTED), size.width
        )
    return show.typesetter.page(view_of(show, Held(after, talk.language), size, hour), size)


def notes(show: "Show", notice: str = "") -> Canvas:
    """All that the speaker reads at this slide, as high as it is."""
    read, language = _read(show), show.talk.notes_language
    read = read._replace(marks=(*filter(None, (notice,)), *read.marks))
    return prompt(read, language, show.desk.panes[Part.NOTES].width, notes_size(show))


def notes_size(show: "Show") -> int:
    """The size that the notes have, in steps of the type scale.

    One that nobody chose makes them fill their pane, and no step and no notice changes it.
    """
    if show.notes_size is not None:
        return show.notes_size
    return fitting(_read(show), show.talk.notes_language, show.desk.panes[Part.NOTES].size)


def resized(show: "Show", by: int) -> int:
    """The size of notes that are made larger or smaller by so many steps, as far as there are."""
    return max(0, min(MOST_SIZE, notes_size(show) + by))


def top(show: "Show") -> int:
    """The first row of the notes that is shown: where the step is, unless they were scrolled."""
    return _reached(show) + show.scrolled


def scrolled(show: "Show", rows: int) -> int:
    """How far from the step the notes are when they are scrolled on; they stop at either end."""
    most = notes(show).height - show.desk.panes[Part.NOTES].height
    return max(0, min(top(show) + rows, most)) - _reached(show)


def _reached(show: "Show") -> int:
    pane = show.desk.panes[Part.NOTES].size
    return reached(_read(show), show.talk.notes_language, pane, notes_size(show))


def _told(show: "Show") -> int:
    """The problems that the notes have room for beside them."""
    return TOLD if show.desk.panes[Part.NOTES].height >= ROWS_FOR_PROBLEMS else 1


def _read(show: "Show") -> Prompt:
    """What the speaker reads at this slide, and what stays to be told."""
    talk, slide = show.talk, show.deck.slides[show.talk.place.slide]
    language = talk.notes_language
    say = speak(language)
    marks = [*show.remarks.sentences(say, _told(show))]
    if show.offered is not None:
        marks.insert(0, say("resume.offer", **show.offered))
    if show.lacks_audience:
        marks.append(say(f"stage.{show.absence}-whole"))
    if show.practice is not None and not show.is_rehearsed:
        marks.append(say("rehearse.under-way"))
    marks += _keys(show, say)
    missing = [one.upper() for one in parts(talk.language) if untranslated(slide, one)]
    marks += [say("stage.translation-missing", language=one) for one in missing]
    step = talk.place.step
    cues = [Said(cue.text.spans(language), cue.step == step) for cue in slide.cues]
    if asked := asked_on(show.deck, slide):
        votes = polled(asked, ballot_of(talk.ballots, slide.id), say)
        cues.insert(0, Said(literal(votes).spans(language), now=False))
    spoken = slide.spoken(language)
    is_told = any(step in one.steps for one in spoken)  # else no paragraph stands back for another
    said = (Said(flowing(one.text, language), not is_told or step in one.steps) for one in spoken)
    told = (*said, *_withheld(show, language))
    read = Prompt(tuple(marks), tuple(cues), told, say("stage.no-notes"))
    return hidden(show, read, say)


def _keys(show: "Show", say: Words) -> Iterator[str]:
    """What is to be pressed at a slide where the room does something, until somebody does."""
    talk, chosen = show.talk, show.settings.keys
    slide = show.deck.slides[talk.place.slide]
    if is_locked(talk, show):
        yield say("pause.locked", key=first_of(Act.UNLOCK, chosen))
    if slide.kind is Block.EXERCISE and not activity_of(talk, slide.id).clock.begun:
        answers = say("exercise.how-answers", key=first_of(Act.ANSWER, chosen))
        yield " ".join([say("exercise.how"), *([answers] if slide.withheld.answers else [])])
    if asked_on(show.deck, slide) and ballot_of(talk.ballots, slide.id) is None:
        yield say("poll.press", key=first_of("vote", chosen))


def _withheld(show: "Show", language: str) -> Iterator[Said]:
    """Hints and answers, those muted that are on the stage already."""
    slide = show.deck.slides[show.talk.place.slide]
    shown, say = activity_of(show.talk, slide.id).answers, speak(language)
    for text in slide.withheld.hints:
        yield Said(spans(say("exercise.hint", text=text.written(language))))
    for number, text in enumerate(slide.withheld.answers):
        key = "shown" if number < shown else "answer"
        yield Said(spans(say(f"exercise.{key}", text=text.written(language))), number >= shown)
