"""The formats that a verb writes in, and what it is told where there is no such one."""

from collections.abc import Sequence

from presenter.cli.deck import own_words
from presenter.exits import CommandError

TABLES = ("text", "md", "csv", "json")
"""What a verb writes in that tells of rows and times."""


def judge_format(form: str, known: Sequence[str] = TABLES) -> None:
    """Raises CommandError for a format that there is not."""
    if form not in known:
        sentence = own_words()("report.unknown-format", format=form, known=", ".join(known))
        raise CommandError(sentence)
