"""Answers that come too late: Textual takes them for keys, and nothing may come of that."""

import pytest
from textual import constants
from textual._xterm_parser import XTermParser
from textual.events import Key

from presenter.ui.late import Late

COLOUR = "\x1b]11;rgb:1f1f/2b2b/3c3c"
ATTRIBUTES = "\x1b[?62;22c"
VERSION = "\x1b[>1;4000;26c"


def left_of(*said: str, begun: str = "") -> list[str]:
    """The keys that are left of what a terminal sends, each part read by itself."""
    late, parser = Late(begun), XTermParser()
    found = []
    for part in [*said, ""]:
        events = [*parser.feed(part), *parser.tick()]
        keys = (event for event in events if isinstance(event, Key))
        found += [key.key for key in keys if not late.takes(key.character)]
    return found


@pytest.fixture(params=["at once", "slowly"])
def _parts(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two parts Textual goes on waiting for more, or gives up: then Esc was a key."""
    monkeypatch.setattr(constants, "ESCAPE_DELAY", 100 if request.param == "at once" else 0)


@pytest.mark.usefixtures("_parts")
@pytest.mark.parametrize("end", ["\x07", "\x1b\\"])
def test_nothing_is_left_of_late_answers(end: str) -> None:
    """In one part, in two, or in parts that are cut anywhere; Esc at most, which does nothing."""
    said = COLOUR + end + ATTRIBUTES
    assert left_of(said) == []
    assert left_of(COLOUR + end, ATTRIBUTES) == []
    for cut in range(1, len(said)):
        assert set(left_of(said[:cut], said[cut:])) <= {"escape"}


@pytest.mark.usefixtures("_parts")
def test_nothing_is_left_of_kitty_s_version() -> None:
    """It comes before the attributes, and ends as they do."""
    said = f"{COLOUR}\x07{VERSION}{ATTRIBUTES}"
    for cut in range(1, len(said)):
        assert set(left_of(said[:cut], said[cut:])) <= {"escape"}
    assert left_of(f"4000;26c{ATTRIBUTES}b", begun="[>") == ["b"]


def test_keys_around_them_are_left() -> None:
    """Before, between and after, in their order."""
    assert left_of("j", COLOUR + "\x07", "k", ATTRIBUTES, "b") == ["j", "k", "b"]
    assert left_of("\x1b[C", COLOUR + "\x1b\\" + ATTRIBUTES + "\x1b[D") == ["right", "left"]


@pytest.mark.parametrize("end", ["\x07", "\x1b\\"])
def test_the_rest_of_an_answer_is_let_go_too(end: str) -> None:
    """Its beginning was read before Textual listened."""
    assert left_of(f"f/2b2b/3c3c{end}{ATTRIBUTES}b", begun="]") == ["b"]
    assert left_of("2;22cb", begun="[") == ["b"]


def test_after_the_last_answer_every_key_is_a_key() -> None:
    """The attributes are answered last: from then on brackets can be typed."""
    assert left_of(ATTRIBUTES, "[", "]", "^") == [
        "left_square_bracket",
        "right_square_bracket",
        "circumflex_accent",
    ]


def test_a_key_that_no_answer_has_ends_the_waiting_for_its_end() -> None:
    """Whoever types a bracket while an answer is awaited loses that, and nothing after it."""
    assert left_of("[", "q") == ["q"]
    assert left_of("]", "\x1b[C", "1") == ["right", "1"]
