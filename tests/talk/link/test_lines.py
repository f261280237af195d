"""Lines over a connection, wherever they are broken into pieces."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.talk.link.lines import Lines
from presenter.talk.link.wire import LONGEST
from tests.talk.link.network import End


def connected() -> tuple[Lines, End, list[bytes]]:
    """A connection, its end, and what was heard over it."""
    heard: list[bytes] = []
    lines = Lines(lambda _: None, lambda _, line: heard.append(line), lambda _: None)
    end = End(None, lines)
    lines.connection_made(end)
    return lines, end, heard


@given(st.lists(st.binary(max_size=9).filter(lambda line: b"\n" not in line)), st.data())
def test_lines_arrive_whole_in_whatever_pieces_they_come(
    said: list[bytes], draw: st.DataObject
) -> None:
    """In their order, and what has no end yet waits."""
    lines, _, heard = connected()
    stream = b"".join(line + b"\n" for line in said) + b"begun"
    while stream:
        size = draw.draw(st.integers(1, len(stream)))
        lines.data_received(stream[:size])
        stream = stream[size:]
    assert heard == said


def test_a_line_without_end_is_cut_off() -> None:
    """Before it fills the memory."""
    lines, end, heard = connected()
    for _ in range(LONGEST // 2**16 + 1):
        assert not end.closed
        lines.data_received(b"x" * 2**16)
    assert end.closed
    assert heard == []


def test_a_line_that_is_too_long_is_not_heard() -> None:
    """Nor what comes after it."""
    lines, end, heard = connected()
    lines.data_received(b"one\n" + b"x" * (LONGEST + 1) + b"\ntwo\n")
    assert end.closed
    assert heard == [b"one"]


def test_nothing_is_heard_after_the_connection_was_cut() -> None:
    """A guest that was sent away may have said more."""
    heard: list[bytes] = []

    def once(lines: Lines, line: bytes) -> None:
        heard.append(line)
        lines.cut()

    lines = Lines(lambda _: None, once, lambda _: None)
    lines.connection_made(End(None, lines))
    lines.data_received(b"one\ntwo\n")
    assert heard == [b"one"]


def test_what_is_said_before_a_connection_is_there_is_gone() -> None:
    """It raises nothing."""
    lines = Lines(lambda _: None, lambda *_: None, lambda _: None)
    lines.say(b"hello\n")
    lines.close()
    lines.cut()
    assert not lines.open
    assert lines.waiting == 0


def test_all_that_was_said_is_heard_from_one_who_has_gone() -> None:
    """An answer to the first line finds nobody; the lines behind it are there all the same."""
    heard: list[bytes] = []

    def answered(lines: Lines, line: bytes) -> None:
        heard.append(line)
        end.abort()  # as asyncio does when what is said does not reach anybody

    lines = Lines(lambda _: None, answered, lambda _: None)
    end = End(None, lines)
    lines.connection_made(end)
    lines.data_received(b"one\ntwo\n")
    assert heard == [b"one", b"two"]
