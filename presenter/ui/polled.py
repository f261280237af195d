"""What the speaker reads of a poll: the votes for each option, also before the audience does."""

from presenter.model.poll import Asked, Ballot, Form, tally
from presenter.words import Words, notation_of


def polled(asked: Asked, ballot: Ballot | None, say: Words) -> str:
    """The options with what is typed for them, and their votes: `a roses: 5 · b beans: 9`."""
    found, write = tally(asked, ballot), notation_of(say.language).number
    names = tuple(f"{name} " for name in asked.names)
    if asked.form is Form.ANSWERS:
        names = tuple(f"#{number} " for number in range(1, len(found.rows) + 1))
    elif asked.form is Form.SCALE:  # a mark says itself what it is called
        names = ("",) * len(names)
    parts = [
        f"{name}{row.option.text.plain(say.language)}: {write(str(row.votes))}"
        for name, row in zip(names, found.rows, strict=True)
    ]
    if found.people:
        parts.append(say("poll.people", n=found.people, count=write(str(found.people))))
    unit = "answers" if asked.form is Form.ANSWERS else "votes"
    parts.append(say(f"poll.{unit}", n=found.votes, count=write(str(found.votes))))
    return " · ".join(parts)
