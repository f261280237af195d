"""What is said of a terminal before a talk."""

import pytest

from presenter.layout.cells import cells
from presenter.layout.page import Size
from presenter.model.picture import Images
from presenter.theme.colour import ALL, NONE, PALETTE, SIXTEEN
from presenter.venue.finding import Finding, Severity
from presenter.venue.screen import SLOW, Screen, screen_findings
from presenter.venue.signs import DRAWN, Sign
from tests.venue.spoken import codes

UTF8 = {"LANG": "nl_NL.UTF-8"}
SIGNS = {"▟": 0, "⣿": 0, "é": 2, "☕": 3}
WIDTHS = {sign: cells(sign) for sign in SIGNS}
GOOD = Screen(Size(100, 30), ALL, True, Images.KITTY, 0.001, WIDTHS)


def found(screen: Screen | None, **environment: str) -> dict[str, Finding]:
    """Findings by their codes, each of which can be said."""
    findings = screen_findings(screen, {**UTF8, **environment}, SIGNS if screen else {})
    return dict(zip(codes(findings), findings, strict=True))


def test_a_good_terminal_asks_for_nothing() -> None:
    """And everything about it was measured, save what only eyes can see."""
    here = found(GOOD)
    assert [code for code, one in here.items() if one.asks] == []
    assert [code for code, one in here.items() if one.severity is Severity.UNKNOWN] == ["glyphs"]
    assert here["glyphs"].values["shown"] == "é ☕"
    assert here["signs"].values["n"] == len(SIGNS)


def test_without_a_terminal_it_is_said_what_was_not_measured() -> None:
    """And that is nothing to be done."""
    here = found(None)
    assert here["no-terminal"].severity is Severity.UNKNOWN
    assert not any(one.asks for one in here.values())


@pytest.mark.parametrize(("size", "small"), [((40, 12), False), ((39, 12), True), ((40, 11), True)])
def test_a_window_too_small_for_slides_is_wrong(size: tuple[int, int], small: bool) -> None:
    """The stage would show no slide."""
    here = found(GOOD.replace(size=Size(*size)))
    assert ("size-small" in here) == small
    assert ("size" in here) == (not small)


@pytest.mark.parametrize(
    ("colours", "code", "asks"),
    [
        (ALL, "colours-all", False),
        (PALETTE, "colours", False),
        (SIXTEEN, "colours-few", True),
        (NONE, "colours-none", False),
    ],
)
def test_the_colours_are_told(colours: int, code: str, asks: bool) -> None:
    """Who asks for none by NO_COLOR need not be told what to do about it."""
    assert found(GOOD.replace(colours=colours))[code].asks is asks


@pytest.mark.parametrize(
    ("dark", "code"), [(True, "ground-dark"), (False, "ground-light"), (None, "ground-unknown")]
)
def test_the_ground_is_told(dark: bool | None, code: str) -> None:
    """Or that it is not known."""
    assert code in found(GOOD.replace(dark=dark))


@pytest.mark.parametrize("images", [Images.KITTY, Images.BLOCKS])
def test_how_pictures_are_drawn_is_told(images: Images) -> None:
    """In one of the ways that terminals have."""
    assert f"images-{images}" in found(GOOD.replace(images=images))


def test_a_sign_of_another_width_is_told_with_its_slide() -> None:
    """What stands beside it on the slide will have moved."""
    here = found(GOOD.replace(widths={**WIDTHS, "☕": 1}))
    assert here["signs-odd"].values == {"n": 1, "signs": (Sign("☕", 3),)}
    assert "signs" not in here
    assert "☕" not in str(here["glyphs"].values["shown"])


def test_blocks_of_another_width_are_wrong() -> None:
    """No large letter can be read then, whatever the deck."""
    here = found(GOOD.replace(widths={**WIDTHS, "▟": 2}))
    assert here["blocks-odd"].severity is Severity.WRONG
    assert "signs-odd" not in here


def test_signs_that_were_not_answered_are_told() -> None:
    """The others were measured."""
    here = found(GOOD.replace(widths={"é": 1}))
    assert here["signs-unmeasured"].values["n"] == len(SIGNS) - 1
    assert "signs" in here


def test_a_terminal_that_does_not_answer_is_told() -> None:
    """Then what the environment says of letters is all that is known of them."""
    here = found(GOOD.replace(trip=None, widths={}))
    assert here["silent"].severity is Severity.UNKNOWN
    assert here.keys() & {"signs", "glyphs", "signs-unmeasured"} == set()
    assert "charset" in here


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "charset"),
        ({"LANG": "C.utf8"}, "charset"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "charset-other"),
        ({"LANG": "nl_NL@euro", "LC_CTYPE": "C.UTF-8"}, "charset"),
        ({"LANG": "nl_NL.ISO-8859-1"}, "charset-other"),
        ({"LANG": ""}, "charset-none"),
        ({}, "charset-none"),
    ],
)
def test_letters_that_are_not_sent_as_utf_8_are_told(
    environment: dict[str, str], code: str
) -> None:
    """By the first of the variables that count, as the C library reads them."""
    findings = screen_findings(None, environment, {})
    assert code in codes(findings)


def test_what_stands_between_is_told() -> None:
    """A multiplexer is no reason to do anything, a network is."""
    assert "between-nothing" in found(GOOD)
    within = found(GOOD, TMUX="/tmp/tmux-1000/default,1,0")
    assert within["between"].values["name"] == "tmux"
    assert not within["between"].asks
    assert "between-nothing" not in within
    assert found(GOOD, SSH_CONNECTION="10.0.0.1 5 10.0.0.2 22")["remote"].asks


@pytest.mark.parametrize(
    ("trip", "code", "said"), [(0.0001, "speed", 1), (0.03, "speed", 30), (0.25, "slow", 250)]
)
def test_the_round_trip_is_told_in_thousandths(trip: float, code: str, said: int) -> None:
    """And asks for something where a key is felt to be late."""
    finding = found(GOOD.replace(trip=trip))[code]
    assert finding.values["thousandths"] == said
    assert finding.asks is (said >= SLOW)


def test_every_drawn_block_is_taken_to_be_one_cell() -> None:
    """Or the letters would not be what they are."""
    assert {cells(sign) for sign in DRAWN} == {1}
