"""`tweespraak report`: what became of a talk that was given."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.cli.deck import own_words
from presenter.cli.formats import judge_format
from presenter.cli.help import Verb
from presenter.cli.store import store_read
from presenter.exits import CommandError

if TYPE_CHECKING:
    import sqlite3

    from presenter.talk.occasion import Occasion
    from presenter.talk.report import Report


@click.command(cls=Verb)
@click.argument("talk", required=False, metavar="[ID|DECK]")
@click.option("--last", is_flag=True)
@click.option("--list", "listed", is_flag=True)
@click.option("--format", "form", default="text", metavar="text|md|csv|json")
def report(talk: str | None, last: bool, listed: bool, form: str) -> None:
    """Tell what became of a talk: where its time went, against what was planned."""
    judge_format(form)
    with store_read() as connection:
        if listed:
            lines = list(_list(connection))
        else:
            lines = list(_told(connection, "" if last else talk or "", form))
    for line in lines:
        click.echo(line)


def _list(connection: "sqlite3.Connection | None") -> Iterator[str]:
    """A line for each talk, the last first: id, when, how long, which deck."""
    from presenter.outputs.told import one_line, when, whole
    from presenter.store.talks import last_event, talks

    say = own_words()
    known = [one for one in talks(connection) if _given(one)] if connection else []
    if connection is None or not known:
        click.echo(say("report.no-talks"), err=True)
        return
    for one in known:
        last = last_event(connection, one.id)
        time = whole(last.talk.clock.elapsed(last.now))
        began = when(one.began, say, moment)
        title, deck = one_line(one.title.plain(say.language)), one_line(str(one.deck))
        yield f"{one.id}  {began:<24}  {time:>7}  {title}  {deck}"


def _told(connection: "sqlite3.Connection | None", wanted: str, form: str) -> Iterator[str]:
    """The report of a talk in a format. Raises CommandError."""
    yield from _formatted(report_by_id(connection, wanted), form)


def report_by_id(connection: "sqlite3.Connection | None", wanted: str) -> "Report":
    """The report of the talk whose id begins so, of the last one of a deck, or of the last one.

    Raises CommandError.
    """
    from presenter.store.talks import events, programme, talks
    from presenter.talk.reckoning import report_of

    occasion = _chosen(talks(connection) if connection else [], wanted)
    assert connection is not None
    found = events(connection, occasion.id)
    return report_of(occasion, programme(connection, occasion.id), found)


def _chosen(known: "list[Occasion]", wanted: str) -> "Occasion":
    say = own_words()
    known = [one for one in known if wanted or _given(one)]
    if not known:
        raise CommandError(say("report.no-talks"))
    found = [one for one in known if one.id.startswith(wanted)]
    if not found and Path(wanted).exists():
        place = Path(wanted).resolve()
        found = [one for one in known if _given(one) and one.deck == place][:1]
        if not found:
            raise CommandError(say("report.no-talk-of", deck=wanted))
    if not found:
        raise CommandError(say("report.no-such-talk", id=wanted))
    if wanted and len(found) > 1:
        ids = ", ".join(one.id for one in found)
        raise CommandError(say("report.many-such-talks", id=wanted, ids=ids))
    return found[0]


def _given(occasion: "Occasion") -> bool:
    """Whether it was a talk to an audience; rehearsals are told of by the id alone."""
    return occasion.manner == "live"


def _formatted(report: "Report", form: str) -> Iterator[str]:
    say = own_words()
    match form:
        case "json":
            import json

            from presenter.outputs.report.as_json import as_json

            yield json.dumps(as_json(report, say, moment), ensure_ascii=False, indent=2)
        case "csv":
            from presenter.outputs.report.as_csv import as_csv

            yield from as_csv(report, say, moment)
        case "md":
            from presenter.outputs.report.as_markdown import as_markdown

            yield from as_markdown(report, say, moment)
        case _:
            from presenter.outputs.report.as_text import as_text

            yield from as_text(report, say, moment)


def moment(seconds: float) -> str:
    """Seconds since the epoch as this place writes it by ISO 8601, with its offset."""
    return datetime.fromtimestamp(round(seconds)).astimezone().isoformat()
