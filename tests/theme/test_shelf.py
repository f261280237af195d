"""Where themes lie: the deck's folder first, then the user's, then the shipped ones."""

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.model.role import Role
from presenter.shipped import shipped
from presenter.theme import ThemeError, load_theme, theme_folders, theme_names
from presenter.theme.shelf import is_name

Write = Callable[..., Path]
RED, BLUE = "#ff9090", "#9090ff"


def accent(name: str, *folders: Path) -> str:
    return load_theme(name, *folders).styles[Role.ACCENT].fg


def test_the_folders_in_their_order(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The deck's, the user's (XDG Base Directory Specification), the shipped ones."""
    last = Path(shipped("themes"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    own = tmp_path / "tweespraak" / "themes"
    assert theme_folders(Path("talk")) == (Path("talk/themes"), own, last)
    monkeypatch.setenv("XDG_CONFIG_HOME", "not/absolute")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert theme_folders() == (tmp_path / ".config" / "tweespraak" / "themes", last)


def test_the_first_folder_that_has_a_theme_counts(write: Write) -> None:
    """The others' themes are there too."""
    page = "colours: {paper: '#000000', ink: '#ffffff'}\n"
    first = write(f"{page}roles: {{accent: {{fg: '{RED}'}}}}\n", "a/red.yaml").parent
    second = write(f"{page}roles: {{accent: {{fg: '{BLUE}'}}}}\n", "b/red.yaml").parent
    write(page, "b/plain.yaml")
    assert accent("red", first, second) == RED
    assert accent("red", second, first) == BLUE
    assert theme_names(first, second, first / "nowhere") == ("plain", "red")


def test_a_theme_can_stand_in_for_the_one_that_it_extends(write: Write) -> None:
    """Its own name means the next folder's; so too where another theme leads back to it."""
    folder = write("extends: paper\n", "ink.yaml").parent
    write(f"extends: ink\ncolours: {{amber: '{BLUE}'}}\n", "paper.yaml")
    folders = folder, Path(shipped("themes"))
    assert accent("ink", *folders) == BLUE
    assert (
        load_theme("ink", *folders).styles[Role.PAGE]
        == load_theme("ink", folders[1]).styles[Role.PAGE]
    )


def test_a_theme_knows_where_it_was_looked_for(write: Write) -> None:
    """There too where a file would have counted, had it been there."""
    folder = write("extends: ink\n", "own.yaml").parent
    last = Path(shipped("themes"))
    looked = load_theme("own", folder / "deck", folder, last).files
    assert looked == (
        folder / "deck" / "own.yaml",
        folder / "own.yaml",
        folder / "deck" / "ink.yaml",
        folder / "ink.yaml",
        last / "ink.yaml",
    )


BROKEN = [
    "",
    "- ink\n",
    "extends: [ink]\n",
    "extends: nowhere\n",
    "extends: ../ink\n",
    "extends: own\n",
    "extends: ink\ncolors: {}\n",
    "extends: ink\ncolours: {ink: red}\n",
    "extends: ink\ncolours: {ink: '#fff'}\n",
    "extends: ink\ncolours: [ink]\n",
    "extends: ink\nroles: {accent: {fg: ambr}}\n",
    "extends: ink\nroles: {accent: {colour: amber}}\n",
    "extends: ink\nroles: {accent: {bold: yes}}\n",
    "extends: ink\nroles: {accent: amber}\n",
    "extends: ink\nroles: {acent: {fg: amber}}\n",
    "extends: ink\nroles: {qr: {fg: amber}}\n",
    "extends: ink\nabout: [a]\n",
    "extends: ink\nabout: {nl: [a]}\n",
    "colours: {ink: '#ffffff'}\n",
    "extends: ink\n  roles: {\n",
    "\t\n",
    "&a [*a]\n",
]


@pytest.mark.parametrize("text", BROKEN)
def test_what_is_no_theme_is_not_taken(text: str, write: Write) -> None:
    """One error for everything, with the file: what is wrong is told by whoever judges it."""
    path = write(text, "own.yaml")
    with pytest.raises(ThemeError) as error:
        load_theme("own", path.parent, Path(shipped("themes")))
    assert error.value.path == path


def test_a_theme_that_is_not_there_has_no_file(tmp_path: Path) -> None:
    """Nor has a folder that bears its name."""
    (tmp_path / "own.yaml").mkdir()
    assert theme_names(tmp_path) == ()
    with pytest.raises(ThemeError) as error:
        load_theme("own", tmp_path)
    assert error.value.path is None


@pytest.mark.parametrize("word", ["../ink", "a/b", "a\\b", "a\0b", 3, None])
def test_a_name_is_no_way_to_somewhere_else(word: object) -> None:
    """A deck from elsewhere reads only themes."""
    assert not is_name(word)
    assert is_name("ink")
