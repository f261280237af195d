"""What a report says of polls: to people in one line for each, to programs every number."""

from collections.abc import Iterator
from typing import Any

from presenter.model.poll import Form, Tally
from presenter.model.text import EVERY
from presenter.talk.report import Polled
from presenter.words import Words, notation_of


def lines_of(polled: Polled, name: str, say: Words) -> Iterator[str]:
    """A poll under its name, and before it what the earlier one came to."""
    question = polled.after.asked.question
    asked = question.plain(say.language) if question else name
    if polled.before is None:
        yield say("report.poll", question=asked, votes=votes(polled.after, say))
        return
    for when, tally in (("before", polled.before), ("after", polled.after)):
        said = votes(tally, say)
        yield say("report.poll-when", question=asked, when=say(f"poll.{when}"), votes=said)


def votes(tally: Tally, say: Words) -> str:
    """Each option with its votes and its share, then all together: `roses 5 (36%), …`."""
    write = notation_of(say.language).number
    parts = []
    for row in tally.rows:
        share = tally.share(row) if tally.asked.form is not Form.ANSWERS else None
        percent = "" if share is None else f" ({share}%)"
        parts.append(f"{row.option.text.plain(say.language)}: {write(str(row.votes))}{percent}")
    unit = "answers" if tally.asked.form is Form.ANSWERS else "votes"
    totals = [say(f"poll.{unit}", n=tally.votes, count=write(str(tally.votes)))]
    if tally.people:
        totals.insert(0, say("poll.people", n=tally.people, count=write(str(tally.people))))
    if tally.mean is not None:
        totals.append(say("poll.mean", mean=write(f"{tally.mean:.1f}")))
    return f"{', '.join(parts)} · {' · '.join(totals)}" if parts else " · ".join(totals)


def values_of(polled: Polled) -> dict[str, Any]:
    """A poll as values for JSON; shares are in whole per cents."""
    asked = polled.after.asked
    return {
        "slide": polled.slide,
        "question": asked.question.versions if asked.question else None,
        "type": asked.form,
        **_values(polled.after),
        "before": {"slide": asked.before, **_values(polled.before)} if polled.before else None,
    }


def _values(tally: Tally) -> dict[str, Any]:
    typed = tally.asked.form is Form.ANSWERS
    return {
        "votes": tally.votes,
        "people": tally.people or None,
        "mean": None if tally.mean is None else round(tally.mean, 3),
        "options": [
            {
                "id": row.option.key,
                "text": {EVERY: row.option.key} if typed else row.option.text.versions,
                "votes": row.votes,
                "share": tally.share(row),
            }
            for row in tally.rows
        ],
    }
