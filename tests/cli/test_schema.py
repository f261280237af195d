"""`tweespraak schema`: JSON Schema for editors, and where a new deck finds it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from presenter.cli.root import command
from presenter.cli.schema import written
from presenter.load.schema import FILES
from presenter.reading import read_yaml
from tests.editor import as_json


def run(*words: str) -> Result:
    return CliRunner().invoke(command, words, env={"TWEESPRAAK_LANG": "en"})


@pytest.mark.parametrize("file", FILES)
def test_each_file_of_a_deck_has_a_schema(file: str) -> None:
    result = run("schema", file)
    assert result.exit_code == 0
    Draft202012Validator.check_schema(json.loads(result.stdout))


def test_without_a_name_it_is_that_of_the_deck() -> None:
    assert run("schema").stdout == written("deck")


def test_another_file_is_a_sentence() -> None:
    result = run("schema", "themes")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "deck, section, sources, terms" in result.stderr


def test_every_file_of_a_new_deck_names_its_schema_and_is_valid(tmp_path: Path) -> None:
    """By a path beside it, which needs no network."""
    run("new", str(tmp_path))
    paths = sorted(tmp_path.glob("*.yaml"))
    assert len(paths) == 5
    for path in paths:
        first = path.read_text("utf-8").splitlines()[0]
        before, named = first.split("$schema=")
        assert before == "# yaml-language-server: "
        schema = json.loads((tmp_path / named).read_text("utf-8"))
        Draft202012Validator(schema).validate(as_json(read_yaml(path, path.name).root))
