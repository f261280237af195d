"""Themes: a style for every role, and colours that everybody can read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.model.role import Role
from presenter.shipped import shipped
from presenter.theme import Theme, load_theme, theme_names
from presenter.theme.contrast import contrast
from presenter.theme.theme import PARENTS

FOLDER = Path(shipped("themes"))
NAMES = theme_names(FOLDER)
ENOUGH = 4.5
"""What WCAG 2.2 asks of text (success criterion 1.4.3)."""

DRAWN = (Role.QR_DARK,)
"""What nobody reads: one colour."""

GROUNDS = (Role.PAGE, Role.PANEL, Role.CODE)
"""What text can stand on, beside the ground of its own role."""


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    """Each theme that is shipped."""
    return load_theme(request.param, FOLDER)


def test_there_is_a_theme_for_dark_rooms_and_one_for_bright() -> None:
    """Ink and paper at the least."""
    assert {load_theme(name, FOLDER).dark for name in NAMES} == {True, False}


def test_a_theme_has_a_style_for_every_role(theme: Theme) -> None:
    """In colours of six digits, whatever its file left out."""
    assert set(theme.styles) == set(Role)
    colours = {colour for style in theme.styles.values() for colour in (style.fg, style.bg)}
    assert all(len(bytes.fromhex(colour.removeprefix("#"))) == 3 for colour in colours)


def test_every_role_can_be_read_on_its_own_ground(theme: Theme) -> None:
    """A contrast of 4.5 or more."""
    weak = {
        role.value: round(contrast(style.fg, style.bg), 2)
        for role, style in theme.styles.items()
        if contrast(style.fg, style.bg) < ENOUGH and role not in DRAWN
    }
    assert weak == {}


def test_text_can_be_read_on_every_ground_that_it_can_stand_on(theme: Theme) -> None:
    """On the page, on a panel and on code, in each role that has no ground of its own."""
    page = theme.styles[Role.PAGE].bg
    weak = {
        (role.value, ground.value): round(contrast(style.fg, theme.styles[ground].bg), 2)
        for role, style in theme.styles.items()
        for ground in GROUNDS
        if style.bg == page and contrast(style.fg, theme.styles[ground].bg) < ENOUGH
    }
    assert weak == {}


def test_a_theme_that_is_dark_says_so(theme: Theme) -> None:
    """The terminal's own colour decides which theme suits it."""
    page = theme.styles[Role.PAGE]
    assert theme.dark == (contrast(page.bg, "#000000") < contrast(page.bg, "#ffffff"))


def test_a_role_stands_after_the_one_that_it_takes_after() -> None:
    """So that a theme can be read in one go."""
    order = list(Role)
    assert set(PARENTS) == set(Role) - {Role.PAGE}
    assert all(order.index(parent) < order.index(role) for role, parent in PARENTS.items())


BASE = """\
dark: true
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
