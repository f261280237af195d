"""`--plan-from`: what slides took in an earlier talk, of a report's file or by the talk's ID."""

from pathlib import Path

from presenter.cli.deck import own_words
from presenter.cli.store import store_read
from presenter.exits import CommandError

LARGEST = 32 * 2**20
"""Bytes of a report; one over two thousand slides is less than one of them."""


def earlier_from(wanted: str | None) -> tuple[tuple[str, float], ...]:
    """The seconds of slides by their ids; none where nothing is wanted. Raises CommandError."""
    if wanted is None:
        return ()
    path = Path(wanted)
    return _in_file(path) if path.exists() or path.suffix else _in_store(wanted)


def _in_file(path: Path) -> tuple[tuple[str, float], ...]:
    import json  # the first slide does without

    from presenter.outputs.report.earlier import earlier_in

    try:
        if path.stat().st_size > LARGEST:
            raise ValueError(path)
        found = earlier_in(json.loads(path.read_text("utf-8")))
    except OSError as error:
        reason = error.strerror or ""
        raise CommandError(own_words()("plan-from.unreadable", path=path, reason=reason)) from error
    except (ValueError, RecursionError) as error:
        raise CommandError(own_words()("plan-from.no-report", path=path)) from error
    return _some(found, str(path))


def _in_store(wanted: str) -> tuple[tuple[str, float], ...]:
    from presenter.cli.report import report_by_id
    from presenter.outputs.report.earlier import earlier_of

    with store_read() as connection:
        return _some(earlier_of(report_by_id(connection, wanted)), wanted)


def _some(found: tuple[tuple[str, float], ...], named: str) -> tuple[tuple[str, float], ...]:
    if not found:
        raise CommandError(own_words()("plan-from.nothing", name=named))
    return found
