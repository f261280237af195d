"""`--help` and what is wrong with a line, in the language of whoever reads it."""

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import yaml
from click.testing import CliRunner, Result

import presenter.words
from presenter.cli.help import named
from presenter.cli.root import command
from presenter.words import known_languages, manual, speak

LANGUAGES = known_languages()
FOLDER = Path(presenter.words.__file__).parent / "help"


def run(*words: str, **environment: str) -> Result:
    quiet = dict.fromkeys(("TWEESPRAAK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"), "")
    return CliRunner().invoke(command, words, prog_name="tweespraak", env={**quiet, **environment})


def contexts() -> Iterator[click.Context]:
    """The command and every verb, as click would come to them."""
    yield from _below(click.Context(command, info_name="tweespraak", **command.context_settings))


def _below(ctx: click.Context) -> Iterator[click.Context]:
    yield ctx
    group = ctx.command
    if isinstance(group, click.Group):
        for name in group.list_commands(ctx):
            verb = group.get_command(ctx, name)
            assert verb is not None
            yield from _below(click.Context(verb, info_name=name, parent=ctx))


VERBS = {named(ctx): ctx for ctx in contexts()}


def options(ctx: click.Context) -> list[click.Option]:
    return [one for one in ctx.command.get_params(ctx) if isinstance(one, click.Option)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_and_every_option_is_explained_in_every_language(
    verb: str, language: str
) -> None:
    """A new option brings its words along, in each language."""
    said = manual(language)
    assert said.about(verb).strip()
    assert all(said.option(verb, option.opts) for option in options(VERBS[verb]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_explained_that_there_is_not(language: str) -> None:
    """Words go with their verb or option."""
    entries = yaml.safe_load((FOLDER / f"{language}.yaml").read_text("utf-8"))
    assert entries["verbs"].keys() == VERBS.keys()
    there = {name: {opt for one in options(ctx) for opt in one.opts} for name, ctx in VERBS.items()}
    over = [
        (verb, option)
        for verb, entry in entries["verbs"].items()
        for option in entry.get("options", {})
        if option not in there[verb]
    ]
    assert over == []
    assert {*entries["common"]} <= {opt for opts in there.values() for opt in opts}


def test_there_is_a_file_of_help_for_every_language() -> None:
    """A language of the presenter explains the verbs too."""
    assert {path.stem for path in FOLDER.glob("*.yaml")} == {*LANGUAGES}


@pytest.mark.parametrize("verb", VERBS)
def test_help_is_in_the_language_that_is_asked_for(verb: str) -> None:
    """Also what click itself says in it."""
    result = run("--ui-lang", "nl", *verb.split(), "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Gebruik: tweespraak {verb}".rstrip())
    assert "[OPTIES]" in result.stdout
    assert "Toon deze uitleg en stop." in result.stdout
    for english in ("Usage", "OPTIONS", "Options", "Commands", "Show", "default:", "Example:"):
        assert english not in result.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["--ui-lang", "nl", "--help"],
        ["--help", "--ui-lang", "nl"],
        ["check", "--help", "--ui-lang", "nl"],
        ["check", "--help", "--ui-lang=nl"],
        ["check", "--ui-lang", "nl-BE", "-h"],
        ["po", "--ui-lang", "nl", "export", "--help"],
    ],
)
def test_the_language_can_be_named_anywhere_in_a_line(words: list[str]) -> None:
    result = run(*words)
    assert result.exit_code == 0
    assert result.stdout.startswith("Gebruik: tweespraak")


@pytest.mark.parametrize("variable", ["LANG", "LC_ALL", "TWEESPRAAK_LANG"])
def test_help_is_in_the_language_of_the_environment(variable: str) -> None:
    assert run("check", "--help", **{variable: "nl_NL.UTF-8"}).stdout.startswith("Gebruik:")
    assert run("check", "--help", **{variable: "en_GB.UTF-8"}).stdout.startswith("Usage:")


def test_behind_two_dashes_no_word_names_a_language() -> None:
    result = run("check", "--", "--ui-lang")
    assert result.exit_code == 2
    assert "There is no deck at --ui-lang." in result.stderr


WRONG: dict[str, tuple[str, dict[str, object]]] = {
    "check --nothing": ("usage.no-option", {"option": "--nothing"}),
    "check --stric": ("usage.no-option-near", {"option": "--stric", "nearest": "--strict"}),
    "check --only": ("usage.value-missing", {"option": "--only"}),
    "check --ui-lang": ("usage.value-missing", {"option": "--ui-lang"}),
    "dump --plain=3": ("usage.value-unwanted", {"option": "--plain"}),
    "add": ("usage.word-missing", {"name": "TITLE"}),
    "check --format x": (
        "usage.choice",
        {"option": "--format", "known": "text, json, sarif, github"},
    ),
    "dump --step x": ("usage.number", {"option": "--step", "least": 0}),
    "dump --step -3": ("usage.number", {"option": "--step", "least": 0}),
    "po nothing": (
        "usage.no-verb",
        {"word": "nothing", "command": "tweespraak po", "known": "export, import"},
    ),
    "check a b c": ("usage.too-much", {"words": "b c", "command": "tweespraak check"}),
}


@pytest.mark.parametrize("line", WRONG)
@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_use_is_told_in_one_sentence_with_a_remedy(line: str, language: str) -> None:
    """In the language of the reader; never in that of click."""
    key, values = WRONG[line]
    result = run(*line.split(), TWEESPRAAK_LANG=language)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(speak(language)(key, **values))


def test_wrong_use_tells_where_the_help_is() -> None:
    assert run("check", "--nothing").stderr.endswith(
        "`tweespraak check --help` tells what there is.\n"
    )


def test_a_command_with_verbs_explains_them_where_none_is_named() -> None:
    result = run("po")
    assert result.exit_code == 0
    assert "export" in result.stdout
