"""The terminal before Textual has it: its answers, and the keys typed between them."""

import signal
from collections.abc import Iterator

import pytest

from presenter.ui.terminal import ASK, ASK_KITTY, LIMIT, SYNC, Terminal, colours
from tests.ui.conftest import Line

BEL, ST = b"\x07", b"\x1b\\"
ATTRIBUTES = b"\x1b[?62;22c"
BLACK = b"\x1b]11;rgb:0000/0000/0000"
RIGHT = b"\x1b[C"
LEFT = b"\x1b[?1049l\x1b[?25h\x1b[?7h\x1b[0m"
"""The alternate screen left, the cursor and the wrapping of lines as they were."""


def asked(line: Line, *said: bytes) -> Terminal:
    """A terminal that has been asked for its background, and said this."""
    line.answers(b"".join(said))
    with Terminal() as terminal:
        assert terminal.is_dark in (True, False, None)
    return terminal


@pytest.mark.parametrize("end", [BEL, ST])
@pytest.mark.parametrize(
    ("colour", "dark"),
    [
        (b"rgb:0000/0000/0000", True),
        (b"rgb:1010/1818/2828", True),
        (b"rgb:ffff/ffff/ffff", False),
        (b"rgb:ff/fb/f0", False),
        (b"rgb:0/0/0", True),
        (b"rgb:0000/0000/ffff", True),
        (b"rgb:0000/ffff/0000", False),
        (b"rgba:ffff/ffff/ffff/8080", False),
    ],
)
def test_a_background_is_light_or_dark(line: Line, colour: bytes, dark: bool, end: bytes) -> None:
    """OSC 11 with one to four digits a channel, ended in either of the two ways."""
    terminal = asked(line, b"\x1b]11;", colour, end, ATTRIBUTES)
    assert (terminal.is_dark, terminal.typed, terminal.late) == (dark, b"", None)


@pytest.mark.parametrize(
    "colour",
    [
        b"",
        b"rgb:",
        b"rgb:12/34",
        b"rgb:zz/zz/zz",
        b"rgb:///",
        b"rgb:-/-/-",
        b"black",
        b"#000000",
        b"rgb:\xff\xfe/00/00",
        b"?",
    ],
)
def test_a_colour_that_cannot_be_read_says_nothing(line: Line, colour: bytes) -> None:
    """The theme of the deck is used then; and nothing of it is taken for keys."""
    terminal = asked(line, b"\x1b]11;", colour, ST, ATTRIBUTES)
    assert (terminal.is_dark, terminal.typed, terminal.late) == (None, b"", None)


def test_a_terminal_that_knows_no_colours_is_not_waited_for(line: Line) -> None:
    """The attributes come after the colour, if there is one: they end the waiting."""
    terminal = asked(line, ATTRIBUTES)
    assert (terminal.is_dark, terminal.typed, terminal.late) == (None, b"", None)


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ((b"j", BLACK, ST, ATTRIBUTES), b"j"),
        ((BLACK, ST, b"12G", ATTRIBUTES), b"12G"),
        ((b"1", BLACK, BEL, b"2", ATTRIBUTES, b"G"), b"12G"),
        ((RIGHT, BLACK, ST, RIGHT, b"c", ATTRIBUTES, RIGHT), RIGHT + RIGHT + b"c" + RIGHT),
        ((b"c", ATTRIBUTES, b"c"), b"cc"),
        ((b"\x1b", BLACK, ST, ATTRIBUTES), b"\x1b"),
    ],
)
def test_keys_between_the_answers_are_kept_in_order(
    line: Line, said: tuple[bytes, ...], typed: bytes
) -> None:
    """Whoever types while the terminal is being asked loses nothing."""
    terminal = asked(line, *said)
    assert (terminal.typed, terminal.late) == (typed, None)


@pytest.mark.parametrize(
    ("names", "version", "sharp"),
    [
        ({"KITTY_WINDOW_ID": "1"}, b"\x1b[>1;4000;26c", False),
        ({"KITTY_WINDOW_ID": "1"}, b"\x1b[>1;4000;28c", True),
        ({"TERM": "xterm-kitty"}, b"\x1b[>1;4001;0c", False),
        ({"TERM": "xterm-kitty"}, b"\x1b[>41;379;0c", False),
        ({"TERM": "xterm-kitty"}, b"\x1b[>1;4000;c", False),
        ({"TERM": "xterm-kitty"}, b"", False),
        ({"TERM": "xterm-ghostty"}, b"", True),
        ({"TERM_PROGRAM": "ghostty"}, b"", True),
        ({"TERM_PROGRAM": "WezTerm"}, b"", False),
        ({}, b"", False),
    ],
)
def test_a_terminal_that_places_images_by_cells_is_known(
    line: Line,
    monkeypatch: pytest.MonkeyPatch,
    names: dict[str, str],
    version: bytes,
    sharp: bool,
) -> None:
    """Kitty by its version, which it is asked for only where it is kitty; Ghostty by its name."""
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    line.answers(BLACK + ST + version + ATTRIBUTES)
    with Terminal() as terminal:
        assert terminal.is_dark
        assert terminal.is_sharp == sharp
    kitty = "KITTY_WINDOW_ID" in names or names.get("TERM") == "xterm-kitty"
    question = ASK_KITTY if kitty else ASK
    assert line.heard(question) == question
    assert (terminal.typed, terminal.late) == (b"", None)


@pytest.mark.parametrize(
    ("said", "has"),
    [
        (b"\x1b[?63;1;2;4;6;22c", True),
        (b"\x1b[?62;4c", True),
        (b"\x1b[?62;22c", False),
        (b"\x1b[?4;6c", False),
        (b"\x1b[?64;14;41c", False),
        (b"\x1b[?c", False),
        (b"", False),
    ],
)
def test_a_terminal_that_draws_sixels_says_so(line: Line, said: bytes, has: bool) -> None:
    """Among its attributes; the first of these is its class."""
    line.answers(said)
    with Terminal() as terminal:
        assert terminal.has_sixels == has


def test_half_a_version_is_known_for_what_it_is(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The attributes are still to come after it."""
    monkeypatch.setenv("KITTY_WINDOW_ID", "1")
    assert asked(line, BLACK, ST, b"\x1b[>1;40").late == "[>"


def test_within_tmux_kitty_is_not_asked(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is tmux that would answer."""
    monkeypatch.setenv("KITTY_WINDOW_ID", "1")
    monkeypatch.setenv("TMUX", "/tmp/tmux")
    asked(line, ATTRIBUTES)
    assert line.heard(ASK) == ASK


def test_keys_that_were_waiting_before_the_question_are_kept(line: Line) -> None:
    """Typed before the command was up, they come first."""
    line.answers(b"l")
    with Terminal() as terminal:
        line.answers(BLACK + ST + ATTRIBUTES)
        assert terminal.is_dark
    assert terminal.typed == b"l"


@pytest.mark.parametrize("said", [b"", b"12G", RIGHT])
def test_no_answer_is_waited_for_until_the_limit(line: Line, said: bytes) -> None:
    """After that the talk begins; what was typed is kept, and an answer may still come."""
    terminal = asked(line, said)
    assert (terminal.is_dark, terminal.typed, terminal.late) == (None, said, "")
    assert LIMIT <= 0.3


@pytest.mark.parametrize(
    ("said", "typed", "begun"),
    [
        (b"j\x1b]11;rgb:00", b"j", "]"),
        (b"\x1b]1", b"", "]"),
        (BLACK + b"\x1b", b"", "]"),
        (b"j" + BLACK + ST + b"k\x1b[?6", b"jk", "["),
        (b"j" + BLACK + ST + b"k", b"jk", ""),
    ],
)
def test_half_an_answer_is_not_taken_for_keys(
    line: Line, said: bytes, typed: bytes, begun: str
) -> None:
    """What came of it is let go, and what it was is known, for the rest of it comes later."""
    terminal = asked(line, said)
    assert (terminal.typed, terminal.late) == (typed, begun)


def test_a_frame_is_shown_at_once_and_once(line: Line) -> None:
    """On the alternate screen, as one update; the same frame again writes nothing."""
    line.answers(ATTRIBUTES)
    with Terminal() as terminal:
        terminal.paint("eerste")
        terminal.paint("eerste")
        terminal.paint("tweede")
    entered = "\x1b[?1049h\x1b[?25l\x1b[?7l"
    shown = f"{SYNC[0]}{entered}eerste{SYNC[1]}{SYNC[0]}tweede{SYNC[1]}"
    assert line.heard(shown.encode()) == ASK + shown.encode()


def test_an_error_gives_the_screen_back(line: Line) -> None:
    """With the cursor on it, and the keys as they were."""
    before = line.modes()
    line.answers(ATTRIBUTES)

    def fail() -> None:
        with Terminal() as terminal:
            terminal.paint("eerste")
            raise ValueError("kapot")

    with pytest.raises(ValueError, match="kapot"):
        fail()
    assert line.heard(LEFT).endswith(LEFT)
    assert line.modes() == before


@pytest.fixture
def _signals() -> Iterator[None]:
    """What a signal to end does is as before after the test."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


@pytest.mark.usefixtures("_signals")
def test_being_told_to_end_gives_the_screen_back(line: Line) -> None:
    """A signal ends the command as an error does, with the exit code that shells give it."""
    before = line.modes()
    line.answers(ATTRIBUTES)

    def be_told() -> None:
        with Terminal() as terminal:
            terminal.heed()
            terminal.paint("eerste")
            signal.raise_signal(signal.SIGTERM)

    with pytest.raises(SystemExit) as ended:
        be_told()
    assert ended.value.code == 128 + signal.SIGTERM
    assert line.heard(LEFT).endswith(LEFT)
    assert line.modes() == before


def test_a_frame_in_colours_is_not_shown_where_none_are_wanted(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A frame that was kept in colours counts for a terminal with as many colours only."""
    line.answers(ATTRIBUTES)
    with Terminal() as terminal:
        coloured = terminal.key("deck")
        monkeypatch.setenv("NO_COLOR", "1")
        assert colours() == 0
        assert terminal.key("deck") != coloured
