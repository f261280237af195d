"""`tweespraak agenda`: the blocks of a deck with their times of day."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.cli import suggestions
from presenter.cli.arguments import DECK, PLAN_FROM
from presenter.cli.deck import deck_path, language_of, own_words, readable
from presenter.cli.formats import judge_format
from presenter.cli.help import Verb
from presenter.cli.plan_from import earlier_from
from presenter.cli.timing import seconds_of_day
from presenter.exits import CommandError

if TYPE_CHECKING:
    from presenter.outputs.agenda.told import Day
    from presenter.words import Words

FORMATS = ("text", "md", "ics", "csv", "json")
CALENDAR = "ics"
MOMENT = "%Y%m%dT%H%M%S"


@click.command(cls=Verb)
@DECK
@click.option("--start", metavar="HH:MM")
@click.option("--date", "on", metavar="YYYY-MM-DD")
@click.option("--lang", "language", metavar="CODE", shell_complete=suggestions.LANGUAGES)
@click.option("--format", "form", default="text", metavar="text|md|ics|csv|json")
@PLAN_FROM
def agenda(
    deck: Path | None,
    start: str | None,
    on: str | None,
    language: str | None,
    form: str,
    plan_from: str | None,
) -> None:
    """Write the agenda of a day: each block with its time, and how long it takes."""
    from presenter.load import load  # `--help` does without
    from presenter.outputs.agenda.told import Day
    from presenter.talk.agenda import entries_of
    from presenter.talk.plan import plan_of
    from presenter.words import speak

    judge_format(form, FORMATS)
    begins = None if start is None else seconds_of_day(start)
    when = date.today() if on is None else _date(on)
    path = deck_path(deck)
    found = readable(load(path))
    spoken = language_of(found, language)
    plan = plan_of(found, spoken, earlier_from(plan_from))
    day = Day(found.title, entries_of(found, plan), found.start if begins is None else begins)
    _judge(day, speak(spoken))
    if form == CALENDAR:
        known_as = found.id or str(path.resolve())
        click.echo(_calendar(day, speak(spoken), when, known_as), nl=False)
        return
    for line in _formatted(day, speak(spoken), form):
        click.echo(line)


def _date(written: str) -> date:
    """A day such as `2026-11-26`. Raises CommandError."""
    try:
        return date.fromisoformat(written.strip())
    except ValueError as error:
        raise CommandError(own_words()("agenda.bad-date", word=written)) from error


def _judge(day: "Day", language: "Words") -> None:
    """Tell what is odd about a day. Raises CommandError for one that is longer than a day."""
    from presenter.outputs.agenda.told import DAY, at, empty, length, name_of

    say = own_words()
    if day.seconds > DAY:
        raise CommandError(say("agenda.too-long", length=length(day.seconds, say)))
    if names := [name_of(entry.item, language) for entry in empty(day.entries)]:
        click.echo(say("agenda.empty", n=len(names), names=", ".join(names)), err=True)
    if day.past_midnight:
        end = at(day, day.seconds)
        click.echo(say("agenda.past-midnight", start=at(day, 0), end=end), err=True)


def _calendar(day: "Day", say: "Words", on: date, known_as: str) -> bytes:
    """The calendar, which has to know when the day begins. Raises CommandError."""
    from presenter.outputs.agenda.as_ics import as_ics

    if day.begins is None:
        raise CommandError(own_words()("agenda.no-start"))
    midnight = datetime(on.year, on.month, on.day)

    def moment(seconds: float) -> str:
        return (midnight + timedelta(seconds=seconds)).strftime(MOMENT)

    stamp = datetime.now(UTC).strftime(f"{MOMENT}Z")
    return as_ics(day, say, moment, stamp, known_as).encode()


def _formatted(day: "Day", say: "Words", form: str) -> Iterator[str]:
    match form:
        case "json":
            from presenter.outputs.agenda.as_json import as_json

            yield json.dumps(as_json(day), ensure_ascii=False, indent=2)
        case "csv":
            from presenter.outputs.agenda.as_csv import as_csv

            yield from as_csv(day, say)
        case "md":
            from presenter.outputs.agenda.as_markdown import as_markdown

            yield from as_markdown(day, say)
        case _:
            from presenter.outputs.agenda.as_text import as_text

            yield from as_text(day, say)
