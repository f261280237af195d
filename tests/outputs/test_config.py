"""Settings as a config file: it reads as what it was made from."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from presenter.load.settings import ReadSettings, SettingsScope, read_settings
from presenter.model.settings import Settings
from presenter.outputs.config import blank_lines, config_lines
from presenter.ui.keys import ACTIONS
from presenter.words import known_languages, speak
from tests.any_settings import config_files

SCOPE = SettingsScope(Path("config.yaml"), ACTIONS)


def read(text: str) -> ReadSettings:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.yaml"
        path.write_text(text, "utf-8")
        return read_settings(path, ACTIONS)


def written(settings: Settings, language: str = "en") -> str:
    return "\n".join(config_lines(settings, SCOPE, {}, speak(language)))


def whole(settings: Settings) -> Settings:
    """Settings with the keys of every action."""
    return settings.replace(keys={**ACTIONS, **settings.keys})


@given(config_files(wrong=False))
def test_what_is_written_reads_as_what_it_was_made_from(text: str) -> None:
    settings = read(text).settings
    found = read(written(settings))
    assert found.problems == ()
    assert whole(found.settings) == whole(settings)


@pytest.mark.parametrize("language", known_languages())
def test_a_blank_file_sets_nothing_and_has_everything(language: str) -> None:
    """Taken for what it says, with every setting uncommented, it is as it is by default too."""
    lines = list(blank_lines(SCOPE, speak(language)))
    assert (read("\n".join(lines)).settings, read("\n".join(lines)).problems) == (Settings(), ())
    bare = [line.replace("#", "", 1) if line.lstrip()[:2] != "# " else line for line in lines]
    found = read("\n".join(bare))
    assert found.problems == ()
    assert whole(found.settings) == whole(Settings())
    assert {"pace.late", "last-minutes", "keys.next"} <= found.written


def test_each_setting_says_where_it_comes_from(write: Callable[..., Path]) -> None:
    lines = list(config_lines(Settings(theme="ink"), SCOPE, {"theme": "mine"}, speak("en")))
    assert "theme: ink  # mine" in lines
    assert "  late: 1m  # default" in lines
    assert "  size:  # default" in lines
    assert '  black: [b, "."]  # default' in lines


@pytest.mark.parametrize("language", known_languages())
def test_no_line_of_a_comment_is_too_long_to_read(language: str) -> None:
    assert max(map(len, written(Settings(), language).splitlines())) <= 96
