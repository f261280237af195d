"""The schema of a config file accepts what reading accepts, and nothing else."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from presenter.load.schema import settings_schema
from presenter.load.settings import SettingsScope, read_settings
from presenter.reading import read_yaml
from presenter.ui.keys import ACTIONS
from presenter.words import known_languages, speak
from tests.any_settings import config_files
from tests.editor import as_json
from tests.load.test_settings import PROBLEMS, WHOLE

SCHEMA = settings_schema(SettingsScope(Path("config.yaml"), ACTIONS), speak("en"))
VALIDATOR = Draft202012Validator(SCHEMA)
BEYOND = {"key-twice"}
"""What no schema can say: that two values differ."""


def compare(text: str) -> tuple[bool, bool]:
    """Whether reading accepts a file, and whether the schema does."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.yaml"
        path.write_text(text, "utf-8")
        codes = {one.code for one in read_settings(path, ACTIONS).problems}
        document = read_yaml(path, "config.yaml")
    assert not document.problems
    return codes <= BEYOND, VALIDATOR.is_valid(as_json(document.root))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("text", [WHOLE, "", "theme:\n", "keys:\n", "notes: {}\n"])
def test_a_good_file_is_valid(text: str) -> None:
    assert compare(text) == (True, True)


@pytest.mark.parametrize(
    "text", [text for text, (_, _, code) in PROBLEMS if code not in BEYOND][:-1]
)
def test_a_planted_mistake_is_not_valid(text: str) -> None:
    assert compare(text) == (False, False)


@given(config_files(wrong=False))
def test_any_good_file_is_valid(text: str) -> None:
    assert compare(text) == (True, True)


@given(config_files())
def test_reading_and_the_schema_agree_on_any_file(text: str) -> None:
    read, valid = compare(text)
    assert read == valid


@pytest.mark.parametrize("language", known_languages())
def test_every_setting_is_described_in_every_language(language: str) -> None:
    schema = settings_schema(SettingsScope(Path("config.yaml"), ACTIONS), speak(language))
    described = [*_descriptions(schema)]
    assert len(described) == 14
    assert all(described)


def _descriptions(schema: Any) -> list[str]:
    found: list[str] = []
    for one in schema.get("properties", {}).values():
        if "description" in one:
            found += [one["description"], *_descriptions(one["anyOf"][0])]
    return found
