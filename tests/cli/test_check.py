"""`tweespraak check`: every problem with its place, its line and a caret."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter import __version__
from presenter.cli.root import command
from presenter.cli.verbs import VERBS
from presenter.outputs.problem import WINDOW, excerpt
from presenter.shipped import shipped
from tests.images import png


def run(*words: str, language: str = "en_GB.UTF-8") -> Result:
    return CliRunner().invoke(command, words, env={"TWEESPRAAK_LANG": language})


def test_a_deck_without_problems_ends_well(write: Callable[..., Path]) -> None:
    """Nothing on stdout, a sentence on stderr, exit code 0."""
    result = run("check", str(write("title: Tuin\nslides: [{title: Rozen, notes: Kijk}]\n")))
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr == "2 slides, no problems.\n"


def test_the_shipped_deck_is_what_is_checked_by_itself() -> None:
    """And it has no problems."""
    result = run("check")
    assert result.exit_code == 0
    assert result.stderr.endswith("slides, no problems.\n")


def test_a_problem_is_shown_with_its_line_and_a_caret(write: Callable[..., Path]) -> None:
    """File, line, column, path, what is wrong; then the line of the file."""
    path = write(
        "title: Tuin\nslides:\n  - titel: Rozen\n    notes: a\n  - body: [text: ]\n    notes: a\n"
    )
    result = run("check", str(path))
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{path}:3:5: slides[0].titel (slide 2): unknown key ‘titel’; did you mean ‘title’? "
        "[error: unknown-key]",
        "      - titel: Rozen",
        "        ^",
        f"{path}:5:18: slides[1].body[0].text (slide 3): "
        "there is no text here; write one, or take the key away [error: text-missing]",
        "      - body: [text: ]",
        "                     ^",
    ]
    assert result.stderr == "2 problems.\n"


def test_a_problem_names_its_slide_as_the_audience_knows_it(write: Callable[..., Path]) -> None:
    """By its number in the talk and its title; one that could not be read has neither."""
    path = write(
        "title: Tuin\nslides:\n  - {title: '**Rozen**', body: [text: ], notes: a}\n  - 12\n"
        "  - {title: Gras, body: [text: ], notes: a}\n"
    )
    said = [line for line in run("check", str(path)).stdout.split("\n") if line[:1] == "/"]
    assert "slides[0].body[0].text (slide 2, ‘Rozen’): " in said[0]
    assert "slides[1]: " in said[1]
    assert "slides[2].body[0].text (slide 3, ‘Gras’): " in said[2]
    found = json.loads(run("check", str(path), "--format", "json").stdout)["findings"]
    assert [one["slide"] for one in found] == [2, None, 3]


@pytest.mark.parametrize("asked", [["--ui-lang", "nl"], ["--ui-lang=nl-BE"]])
def test_a_language_asked_for_goes_before_that_of_the_environment(
    write: Callable[..., Path], asked: list[str]
) -> None:
    path = write("title: Tuin\nslides: [{titel: Rozen}]\n")
    result = run(*asked, "check", str(path), language="en")
    assert "bedoelt u ‘title’?" in result.stdout


def test_a_language_that_nobody_speaks_here_is_a_sentence() -> None:
    result = run("--ui-lang", "xx", "check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "‘xx’" in result.stderr


def test_a_language_alone_presents() -> None:
    assert "no terminal" in run("--ui-lang", "en").stderr
    assert "geen terminal" in run("--ui-lang", "nl", "--at", "3").stderr


def test_problems_are_told_in_the_language_of_the_reader(write: Callable[..., Path]) -> None:
    """As the environment names it."""
    path = write("title: Tuin\nslides: [{titel: Rozen, notes: Kijk}]\n")
    result = run("check", str(path), language="nl_BE.UTF-8")
    assert "bedoelt u ‘title’?" in result.stdout
    assert result.stderr == "1 probleem.\n"


def test_a_problem_of_a_whole_file_has_no_line(write: Callable[..., Path]) -> None:
    """There is no line to show."""
    path = write("")
    assert run("check", str(path)).stdout == f"{path}: this file is empty [error: file-empty]\n"


def test_files_below_the_current_folder_are_named_from_there(
    write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shorter a name, the easier it is to find."""
    path = write("title: Tuin\nslides: [{titel: a, notes: b}]\n", "deck/talk.yaml")
    monkeypatch.chdir(path.parent.parent)
    assert run("check", "deck/talk.yaml").stdout.startswith("deck/talk.yaml:2:11: ")
    assert run("check", str(path)).stdout.startswith("deck/talk.yaml:2:11: ")


def test_words_of_the_deck_are_no_patterns(write: Callable[..., Path]) -> None:
    """Braces, percent signs and brackets are shown as they were written."""
    path = write("title: Tuin\nslides: [{'{key} %s [b]': a}]\n")
    result = run("check", str(path))
    assert result.exit_code == 1
    assert "unknown key ‘{key} %s [b]’" in result.stdout


def test_control_characters_do_not_reach_the_terminal(write: Callable[..., Path]) -> None:
    """They are named by their numbers."""
    path = write("title: Tuin\nslides: [{titel: a}] # \x1b]0;pwned\x07\n")
    result = run("check", str(path))
    assert result.exit_code == 1
    assert "U+001B" in result.stdout
    assert "\x1b" not in result.stdout + result.stderr


@pytest.mark.parametrize("words", [["check", "nowhere.yaml"], ["dump", "nowhere"]])
def test_a_deck_that_is_not_there_is_wrong_use(words: list[str]) -> None:
    """One sentence on stderr, exit code 2."""
    result = run(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(f"There is no deck at {words[1]}.")
    assert result.stderr.count("\n") == 1


def test_wrong_options_are_wrong_use() -> None:
    """The command says what it knows."""
    result = run("check", "--nothing")
    assert result.exit_code == 2
    assert "--nothing" in result.stderr


@pytest.mark.parametrize("verb", ["check", "dump", "present"])
def test_every_verb_explains_itself_with_an_example(verb: str) -> None:
    """`--help` is the manual."""
    result = run(verb, "--help")
    assert result.exit_code == 0
    assert "Example" in result.stdout
    assert f"tweespraak {verb}".removesuffix(" present") in result.stdout


def test_the_command_explains_itself() -> None:
    """With its verbs."""
    result = run("--help")
    assert result.exit_code == 0
    assert all(verb in result.stdout for verb in ("check", "dump", "present"))


def test_the_command_tells_its_version() -> None:
    """On stdout, where a script can read it."""
    result = run("--version")
    assert result.exit_code == 0
    assert __version__ in result.stdout


def test_presenting_without_a_terminal_is_wrong_use() -> None:
    """It says what can be done instead."""
    for words in ([], ["present"], [shipped("deck")]):
        result = run(*words)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.startswith("There is no terminal to present in.")


@pytest.mark.parametrize(
    ("line", "column", "before"),
    [("abc", 1, ""), ("abc", 3, "ab"), ("日本語", 3, "日本"), ("\tabc", 2, " "), ("", 1, "")],
)
def test_the_caret_stands_under_its_column(line: str, column: int, before: str) -> None:
    """Wide letters take two cells, and a tab one."""
    shown, caret = excerpt(line, column).split("\n")
    wide = sum(2 if ord(letter) > 0x2E80 else 1 for letter in before)
    assert shown == "    " + line.replace("\t", " ")
    assert caret == "    " + " " * wide + "^"


def test_a_long_line_is_shown_in_part() -> None:
    """The part around the column."""
    line = "".join(chr(ord("a") + n % 26) for n in range(500))
    shown, caret = excerpt(line, 300).split("\n")
    assert len(shown) == 4 + WINDOW
    assert shown[caret.index("^")] == line[299]


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_help_keeps_its_lines(verb: str) -> None:
    """An example stands on a line of its own, and no mark of the help's source is shown."""
    result = CliRunner().invoke(command, [*filter(None, [verb]), "--help"])
    assert result.exit_code == 0
    assert "\\b" not in result.output
    assert any(line.startswith("  ") and "tweespraak" in line for line in result.output.split("\n"))


def test_an_image_of_which_only_the_head_is_whole_is_told(write: Callable[..., Path]) -> None:
    """Check draws each image once, where it can draw any."""
    pytest.importorskip("PIL", reason="Pillow is an extra")
    path = write("title: Tuin\nslides:\n  - body: [picture: {file: a.png, alt: Een roos}]\n")
    (path.parent / "a.png").write_bytes(png(30, 30)[:60])
    result = run("check", str(path))
    assert result.exit_code == 1
    assert "‘a.png’ is broken, or only a part of it is there" in result.stdout
    (path.parent / "a.png").write_bytes(png(30, 30))
    assert run("check", str(path)).exit_code == 0


MEANT = "title: Tuin\nslides: [{title: Rozen}]\n"
"""A deck with advice alone: a slide without notes."""


def test_advice_counts_for_who_is_strict(write: Callable[..., Path]) -> None:
    """It is told either way."""
    path = str(write(MEANT))
    lenient, strict = run("check", path), run("check", path, "--strict")
    assert (lenient.exit_code, strict.exit_code) == (0, 1)
    assert "[advice: notes-missing]" in lenient.stdout
    assert lenient.stdout == strict.stdout
    assert lenient.stderr.endswith("1 piece of advice, which `--strict` counts.\n")
    assert strict.stderr == "1 problem.\n"


def test_a_break_needs_no_notes(write: Callable[..., Path]) -> None:
    """Nobody speaks in it."""
    coffee = "  - {title: {nl: Koffie, en: Coffee}, kind: %s, duration: 10m}\n"
    head = "title: {nl: Tuin, en: Garden}\nlanguages: [nl, en]\nslides:\n"
    assert "notes-missing" in run("check", str(write(head + coffee % "talk"))).stdout
    assert "notes-missing" not in run("check", str(write(head + coffee % "break"))).stdout


def test_only_what_was_asked_for_is_told(write: Callable[..., Path]) -> None:
    """By code or by group; what is silenced is not missed for that."""
    path = str(write(f"silence: [{{code: notes-missing, because: zo}}]\nslide: a\n{MEANT}"))
    assert run("check", path, "--only", "silence").stdout == ""
    assert "unknown-key" in run("check", path, "--only", "unknown-key,fit").stdout
    assert run("check", path, "--only", "fit", "--only", "languages").exit_code == 0


@pytest.mark.parametrize("words", [["--only", "notes"], ["--explain", "notes"]])
def test_a_finding_that_there_is_not_is_wrong_use(words: list[str]) -> None:
    """With the groups that there are."""
    result = run("check", *words)
    assert result.exit_code == 2
    assert "‘notes’" in result.stderr
    assert "languages" in result.stderr


def test_a_finding_is_explained_in_the_language_of_the_reader() -> None:
    """Without a deck."""
    result = run("check", "--explain", "numbers-differ", language="nl")
    assert result.exit_code == 0
    assert result.stdout.startswith("numbers-differ (waarschuwing)\n")


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_what_programs_read_is_json_and_nothing_else(form: str, write: Callable[..., Path]) -> None:
    """The sum is talk, and goes to stderr."""
    result = run("check", str(write(MEANT)), "--format", form)
    assert "notes-missing" in result.stdout
    assert json.loads(result.stdout)


def test_a_silence_is_for_one_slide_or_for_all(write: Callable[..., Path]) -> None:
    """With a reason, and never for an error."""
    slides = "slides: [{id: a, title: A}, {id: b, title: B}]\n"
    at_a = "silence: [{code: notes-missing, because: zo, at: a}]\n"
    found = run("check", str(write(f"title: Tuin\n{at_a}{slides}"))).stdout
    assert found.count("notes-missing]") == 1
    everywhere = at_a.replace(", at: a", "")
    assert run("check", str(write(f"title: Tuin\n{everywhere}{slides}")), "--strict").exit_code == 0
    error = "silence: [{code: unknown-key, because: zo}]\nslide: a\n"
    result = run("check", str(write(f"title: Tuin\n{error}slides: [{{title: A, notes: a}}]\n")))
    assert "unknown-key]" in result.stdout
    assert "silence-unused]" in result.stdout


def test_the_deck_in_this_folder_is_meant_where_none_is_named(
    write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who stands in the folder of a deck does not mean the shipped one."""
    folder = write("title: Tuin\nslides: [{title: Vijver, bdy: []}]\n", "deck.yaml").parent
    monkeypatch.chdir(folder)
    found = run("check")
    assert found.exit_code == 1
    assert "deck.yaml:2" in found.stdout
