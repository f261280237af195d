"""`tweespraak themes`: every theme in a terminal, a list in a pipe, a theme judged."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli import themes as verb
from presenter.cli.root import command
from presenter.shipped import shipped
from presenter.theme import theme_folders, theme_names
from presenter.theme.colour import ALL, SIXTEEN

Write = Callable[..., Path]
NAMES = theme_names(Path(shipped("themes")))


def run(*words: str, language: str = "en_GB.UTF-8") -> Result:
    return CliRunner().invoke(command, words, env={"TWEESPRAAK_LANG": language})


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's folder is the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_a_pipe_gets_names_and_what_they_are() -> None:
    """As plain text, one a line, in the language of the reader."""
    result = run("themes")
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    assert [line.split()[0] for line in result.stdout.splitlines()] == list(NAMES)
    assert "Dark letters on warm white" in result.stdout
    assert "Donkere letters op warm wit" in run("themes", language="nl").stdout


def test_a_theme_by_its_name_shows_its_colours() -> None:
    """By the names that a theme which extends it can use."""
    result = run("themes", "mist")
    assert result.exit_code == 0
    first, *colours = result.stdout.splitlines()
    assert first == "mist  Cool and light, blue-green on soft grey"
    assert "teal: #005f66" in colours


def test_the_users_and_the_decks_themes_are_there_too(write: Write) -> None:
    """With what they say of themselves, and one that cannot be used too."""
    write("extends: ink\nabout: Van mij\n", "config/tweespraak/themes/mine.yaml")
    write('extends: ink\nabout: "a\\u001b[31mb"\n', "deck/themes/ours.yaml")
    write("extends: nowhere\n", "deck/themes/broken.yaml")
    deck = write("title: Tuin\nslides: [{title: Rozen}]\n", "deck/deck.yaml").parent
    lines = {line.split()[0]: line for line in run("themes", str(deck)).stdout.splitlines()}
    assert lines.keys() == {*NAMES, "mine", "ours", "broken"}
    assert lines["mine"].endswith("Van mij")
    assert "\x1b" not in lines["ours"]
    assert "cannot be used" in lines["broken"]
    assert "ours  " not in run("themes").stdout


@pytest.mark.parametrize("width", [50, 80, 200])
def test_a_terminal_gets_a_slide_in_every_theme(
    width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No wider than the terminal; the colours are those that it has."""
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("TWEESPRAAK_LANG", "nl")
    written = "\n".join(verb._gallery(theme_folders(), ALL))
    read = re.sub(r"\x1b\[[0-9;]*m", "", written)
    assert read.count("Nachtvorst") == len(NAMES)
    slides = [line for line in written.splitlines() if "48;2;" in line]
    assert all(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) <= width for line in slides)
    assert ";2;" not in "\n".join(verb._gallery(theme_folders(), SIXTEEN))


def test_the_slide_of_the_gallery_has_no_problems() -> None:
    """It is a deck like any other."""
    assert run("check", str(Path(shipped("themes")) / "sample")).exit_code == 0


def test_a_good_theme_ends_well(write: Write) -> None:
    """A sentence on stderr, exit code 0."""
    result = run("themes", "--check", str(write("extends: ink\n", "mine.yaml")))
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "The theme ‘mine’ has no problems.\n"


def test_a_theme_is_judged_with_places(write: Write) -> None:
    """As a deck is: place, path, sentence, then the line and a caret."""
    path = write("extends: ink\nroles:\n  acent: {fg: amber}\n", "mine.yaml")
    result = run("themes", "--check", str(path))
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{path}:3:3: roles.acent: there is no role ‘acent’; did you mean ‘accent’?",
        "      acent: {fg: amber}",
        "      ^",
    ]
    assert result.stderr == "1 problem.\n"


def test_too_little_contrast_is_told_with_a_remedy(write: Write) -> None:
    """The numbers, and the nearest colour that would do."""
    path = write("extends: ink\ncolours: {rose: '#802020'}\n", "mine.yaml")
    said = run("themes", "--check", str(path)).stdout
    assert re.search(r"#802020 on #0f1522 has a contrast of 1\.\d, .*4\.5", said)
    assert re.search(r"the nearest that can be read is #[0-9a-f]{6}", said)


def test_a_theme_of_the_terminals_own_colours_says_what_cannot_be_known() -> None:
    """Its contrast."""
    result = run("themes", "--check", str(Path(shipped("themes")) / "terminal.yaml"))
    assert result.exit_code == 0
    assert "cannot be computed" in result.stderr


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """Wrong use."""
    result = run("themes", "--check", str(tmp_path / "nowhere.yaml"))
    assert result.exit_code == 2
    assert "There is no file" in result.stderr


def test_a_decks_own_theme_is_checked_with_the_deck(write: Write) -> None:
    """Its problems are told after those of the deck."""
    write("extends: ink\nroles: {acent: {fg: amber}}\n", "deck/themes/ours.yaml")
    text = "title: Tuin\ntheme: ours\nslides: [{title: Rozen}]\n"
    result = run("check", str(write(text, "deck/deck.yaml").parent))
    assert result.exit_code == 1
    assert "ours.yaml:2:9: roles.acent: there is no role" in result.stdout
