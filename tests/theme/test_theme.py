"""Themes: a style for every role, and colours that everybody can read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.load.themes import judge
from presenter.model.role import Role
from presenter.shipped import shipped
from presenter.theme import Theme, ThemeError, load_theme, theme_folders, theme_names
from presenter.theme.colour import has_value, is_colour
from presenter.theme.contrast import contrast
from presenter.theme.pairs import pairs
from presenter.theme.theme import FIXED, PARENTS
from tests.decks import LANGUAGES

FOLDER = Path(shipped("themes"))
NAMES = theme_names(FOLDER)
ENOUGH = 4.5
"""What WCAG 2.2 asks of text (success criterion 1.4.3)."""


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    """Each theme that is shipped."""
    return load_theme(request.param, FOLDER)


def test_there_is_a_theme_for_dark_rooms_and_one_for_bright() -> None:
    """Ink and paper at the least."""
    assert {load_theme(name, FOLDER).dark for name in NAMES} == {True, False}


def test_a_theme_has_a_style_for_every_role(theme: Theme) -> None:
    """In colours, whatever its file left out, and with a line that says what it is for."""
    assert set(theme.styles) == set(Role)
    colours = {colour for style in theme.styles.values() for colour in (style.fg, style.bg)}
    assert all(is_colour(colour) for colour in colours)
    assert all(theme.about.has(language) for language in LANGUAGES)


@pytest.mark.parametrize("name", NAMES)
def test_everything_can_be_read(name: str) -> None:
    """A contrast of 4.5 or more for every role on every ground, and of 7 in the theme for that."""
    enough = 7 if name == "contrast" else ENOUGH
    found = list(pairs(load_theme(name, FOLDER)))
    weak = [(one.role, one.on, one.contrast) for one in found if one.contrast < enough]
    assert weak == []
    assert found or name == "terminal"  # only the terminal knows its own colours


@pytest.mark.parametrize("name", NAMES)
def test_no_shipped_theme_has_a_problem(name: str) -> None:
    judged = judge(FOLDER / f"{name}.yaml", (FOLDER,))
    assert judged.problems == ()
    assert judged.theme is not None


def test_a_theme_of_the_terminal_s_own_colours_has_no_others() -> None:
    """Save for what phones have to read."""
    theme = load_theme("terminal", FOLDER)
    assert theme.ansi
    said = {one for role, style in theme.styles.items() if role not in FIXED for one in style[:2]}
    assert not any(has_value(colour) for colour in said)


BROKEN = [
    ("extends: ink\nroles: {acent: {fg: amber}}", "2:9: unknown-role-near"),
    ("extends: ink\nroles: {accent: {fg: ambr}}", "2:22: unknown-colour-near"),
    ("extends: ink\ncolours: {amber: rood}", "2:18: colour-expected"),
    ("extends: inkt", "1:10: unknown-theme-near"),
    ("extends: own", "1:10: theme-itself"),
    ("extends: ink\ncolours: {grey: '#202030'}", "2:17: contrast-low"),
    ("extends: ink\nroles: {accent: {bold: misschien}}", "2:24: flag-expected"),
    ("- een\n- lijst", "1:1: mapping-expected"),
    ("colours: {ink: '#000000'}", "1:10: missing-key"),
    ("", "0:0: file-empty"),
]


@pytest.mark.parametrize(("written", "told"), BROKEN)
def test_a_mistake_in_a_theme_is_told_at_its_place(
    written: str, told: str, write: Callable[..., Path]
) -> None:
    """And the theme is not used, save where it can be and is only hard to read."""
    path = write(written, "own.yaml")
    problems = judge(path).problems
    found = [f"{one.mark.line}:{one.mark.column}: {one.code}" for one in problems]
    assert told in found
    if not told.endswith("contrast-low"):
        with pytest.raises(ThemeError):
            load_theme("own", path.parent, FOLDER)


def test_a_weak_colour_comes_with_one_that_can_be_read(write: Callable[..., Path]) -> None:
    """Near to it, and good on every ground that it stands on."""
    judged = judge(write("extends: ink\ncolours: {grey: '#404a5c'}", "own.yaml"))
    better = {one.values["better"] for one in judged.problems}
    assert better
    for colour in better:
        assert contrast(colour, load_theme("ink", FOLDER).styles[Role.PANEL].bg) >= ENOUGH


def test_the_deck_s_own_theme_goes_before_the_user_s_and_the_shipped_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each may extend the one that it stands in for."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for folder, colour in (("deck/themes", "#ffffff"), ("config/tweespraak/themes", "#eeeeee")):
        (tmp_path / folder).mkdir(parents=True)
        own = f"extends: ink\ncolours: {{ink: '{colour}'}}\n"
        (tmp_path / folder / "ink.yaml").write_text(own, "utf-8")
    of_deck = load_theme("ink", *theme_folders(tmp_path / "deck"))
    of_user = load_theme("ink", *theme_folders())
    assert of_deck.styles[Role.PAGE].fg == "#ffffff"
    assert of_user.styles[Role.PAGE].fg == "#eeeeee"
    assert set(theme_names(*theme_folders(tmp_path / "deck"))) >= set(NAMES)


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
