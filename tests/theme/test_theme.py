"""Themes: a style for every role, and colours that everybody can read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.model.role import Role
from presenter.shipped import shipped
from presenter.theme import Theme, load_theme, theme_names
from presenter.theme.colour import PALETTE, has_value, is_colour, number_of
from presenter.theme.contrast import ENOUGH, contrast
from presenter.theme.pairs import Pair, pairs
from presenter.theme.theme import FIXED, PARENTS
from presenter.words import known_languages

FOLDER = Path(shipped("themes"))
NAMES = theme_names(FOLDER)
TERMINAL, CONTRAST = "terminal", "contrast"

ENHANCED = 7
"""What WCAG 2.2 asks of text at its highest level (success criterion 1.4.6)."""

ABOUT = 64
"""Characters that a theme has to say what it is, on one line beside its name."""


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    """Each theme that is shipped."""
    return load_theme(request.param, FOLDER)


def said(pair: Pair) -> str:
    return f"{pair.role.value} on {pair.on.value}: {pair.contrast:.2f}"


def test_there_is_a_theme_for_everybody() -> None:
    """Eight at the least, light and dark, and one in the terminal's own colours."""
    assert len(NAMES) >= 8
    assert {load_theme(name, FOLDER).dark for name in NAMES} == {True, False}
    assert [name for name in NAMES if load_theme(name, FOLDER).ansi] == [TERMINAL]


def test_a_theme_has_a_style_for_every_role(theme: Theme) -> None:
    """In colours, whatever its file left out."""
    assert set(theme.styles) == set(Role)
    colours = {colour for style in theme.styles.values() for colour in (style.fg, style.bg)}
    assert all(is_colour(colour) for colour in colours)


def test_a_theme_says_what_it_is_in_every_language(theme: Theme) -> None:
    """In a line."""
    assert all(theme.about.has(language) for language in known_languages())
    assert all(0 < len(theme.about.plain(language)) <= ABOUT for language in known_languages())


def test_every_role_can_be_read_wherever_it_can_stand(theme: Theme) -> None:
    """On its own ground, or else on the page, on a panel and on code; the rest is not ours."""
    enough = ENHANCED if theme.name == CONTRAST else ENOUGH
    assert [said(pair) for pair in pairs(theme) if pair.contrast < enough] == []
    assert theme.name == TERMINAL or {pair.role for pair in pairs(theme)} == set(Role) - set(FIXED)


def test_every_role_can_be_read_where_there_are_256_colours(theme: Theme) -> None:
    """Nearly as well: the nearest colour is not the same."""
    weak = [
        (pair.role.value, pair.on.value)
        for pair in pairs(theme)
        if contrast(_of_256(pair.fg), _of_256(pair.bg)) < 4.4
    ]
    assert weak == []


def _of_256(colour: str) -> str:
    """What xterm makes of the number of a colour: 6 x 6 x 6 levels from 16 on, then 24 greys."""
    number = number_of(colour, PALETTE)
    assert number is not None
    if number >= 232:
        return "#" + f"{8 + 10 * (number - 232):02x}" * 3
    steps = ((number - 16) // 36, (number - 16) // 6 % 6, (number - 16) % 6)
    return "#" + "".join(f"{step * 40 + 55 if step else 0:02x}" for step in steps)


def test_letters_of_a_dark_theme_are_light(theme: Theme) -> None:
    """And those of a light one dark: the terminal's own colour decides which of them suits it."""
    page = theme.styles[Role.PAGE]
    if has_value(page.bg):
        brighter = contrast(page.fg, "#000000") > contrast(page.bg, "#000000")
        assert theme.dark == brighter


def test_a_theme_for_washed_out_projectors_has_no_middle_tones() -> None:
    """Light ground, and letters that are nearly black, whatever their hue."""
    theme = load_theme("projector", FOLDER)
    assert not theme.dark
    assert min(pair.contrast for pair in pairs(theme)) > ENHANCED


def test_a_role_stands_after_the_one_that_it_takes_after() -> None:
    """So that a theme can be read in one go."""
    order = list(Role)
    assert set(PARENTS) == set(Role) - {Role.PAGE}
    assert all(order.index(parent) < order.index(role) for role, parent in PARENTS.items())


BASE = """\
colours: {paper: "#000000", ink: "#ffffff", red: "#ff8080"}
roles:
  accent: {fg: red, bold: true}
  panel: {bg: red, fg: paper}
"""


def test_a_theme_says_only_what_differs(write: Callable[..., Path]) -> None:
    """What it extends gives the rest, and a colour that changes changes in every role."""
    write(BASE, "base.yaml")
    folder = write("extends: base\ncolours: {red: '#ffc0c0'}\nroles: {marker: {bold: false}}\n",
                   "own.yaml").parent  # fmt: skip
    theme = load_theme("own", folder)
    styles = theme.styles
    assert theme.name == "own"
    assert theme.dark
    assert styles[Role.ACCENT] == (styles[Role.PAGE]._replace(fg="#ffc0c0", bold=True))
    assert styles[Role.MARKER] == styles[Role.ACCENT]._replace(bold=False)
    assert styles[Role.TEXT] == styles[Role.PAGE]


def test_a_role_takes_after_its_parent(write: Callable[..., Path]) -> None:
    """Ground and letters, until it says otherwise."""
    theme = load_theme("base", write(BASE, "base.yaml").parent)
    assert theme.styles[Role.PANEL_MUTED] == theme.styles[Role.PANEL]
    assert theme.styles[Role.PANEL].bg == "#ff8080"
    assert theme.styles[Role.DOT] == theme.styles[Role.ACCENT]


def test_contrast_is_that_of_the_guidelines() -> None:
    """From one to twenty-one, whichever colour comes first."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#ffffff", "#767676") == contrast("#767676", "#ffffff")
