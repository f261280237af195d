"""`tweespraak dump`: a deck on stdout, as cells, as plain text or as JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command

DECK = """\
title: {nl: Tuin, en: Garden}
languages: [nl, en]
slides:
  - id: rozen
    title: {nl: Rozen, en: Roses}
    body:
      - bullets: {reveal: true, items: [{nl: een, en: one}, {nl: twee, en: two}]}
    notes: {nl: "[1] Kijk eens.", en: "[1] Have a look."}
    cue: [{nl: Neem water., en: Have some water.}, {at: 2, say: Demo}]
  - id: tulpen
    body: [text: "woord"]
"""


@pytest.fixture
def dump(write: Callable[..., Path]) -> Callable[..., Result]:
    """Runs the verb on a small deck."""
    path = write(DECK)

    def run(*options: str) -> Result:
        return CliRunner().invoke(
            command, ["dump", str(path), *options], env={"TWEESPRAAK_LANG": "en"}
        )

    return run


Dump = Callable[..., Result]


def test_all_slides_are_dumped_at_the_size_that_is_asked_for(dump: Dump) -> None:
    """One after the other, in the original language."""
    lines = dump("--size", "60x12").stdout.splitlines()
    assert len(lines) == 3 * 12
    assert {len(line) for line in lines} == {60}
    assert [line.split("·")[-2].strip() for line in lines[11::12]] == ["NL"] * 3


def test_a_size_is_a_hundred_columns_and_thirty_rows_if_not_said(dump: Dump) -> None:
    """That is a laptop's terminal."""
    lines = dump("--slide", "1").stdout.splitlines()
    assert (len(lines), len(lines[0])) == (30, 100)


@pytest.mark.parametrize("slide", ["tulpen", "3"])
def test_a_slide_is_named_by_its_id_or_its_number(slide: str, dump: Dump) -> None:
    """As people do."""
    assert "3 / 3 · EN" in dump("--slide", slide, "--lang", "en").stdout


def words(result: Result) -> list[list[str]]:
    assert result.exit_code == 0
    pages = json.loads(result.stdout)["pages"]
    return [[word["text"] for word in page["words"] if word["row"] < 11] for page in pages]


def test_a_step_is_dumped_as_it_is(dump: Dump) -> None:
    """Without one, everything is shown."""
    small = ("--size", "60x12", "--json", "--slide", "rozen")
    assert words(dump(*small, "--step", "0")) == [["Rozen"]]
    assert words(dump(*small, "--step", "1")) == [["Rozen", "•", "een"]]
    assert words(dump(*small)) == [["Rozen", "•", "een", "•", "twee"]]


def test_json_has_a_page_for_each_page(dump: Dump) -> None:
    """With lines and words; letters are not written as numbers."""
    result = dump("--json", "--size", "60x12")
    pages = json.loads(result.stdout)["pages"]
    assert [page["slide"] for page in pages] == ["title", "rozen", "tulpen"]
    assert all(len(page["lines"]) == 12 for page in pages)
    assert "\\u" not in result.stdout


def test_plain_text_has_the_notes(dump: Dump) -> None:
    """It is the whole talk."""
    assert dump("--plain", "--lang", "en", "--slide", "rozen").stdout.splitlines() == [
        "Slide 2 of 3",
        "Roses",
        "",
        "- one",
        "- two",
        "",
        "Cue: Have some water.",
        "Cue at step 2: Demo",
        "",
        "Notes:",
        "Have a look.",
        "",
    ]


def test_two_languages_are_dumped_beside_each_other(dump: Dump) -> None:
    """As text one after the other."""
    head = dump("--lang", "nl,en", "--slide", "rozen").stdout.splitlines()[0]
    assert head.split() == ["NL", "│", "EN"]
    plain = dump("--plain", "--lang", "nl,en", "--slide", "rozen").stdout
    each = [dump("--plain", "--lang", one, "--slide", "rozen").stdout for one in ("nl", "en")]
    assert plain == "".join(each)


def test_notes_follow_the_cells_when_they_are_asked_for(dump: Dump) -> None:
    """And only then; with the cues, and without the marks of steps."""
    for text in (dump().stdout, dump("--json").stdout):
        assert [word for word in ("Kijk eens", "Neem water", "Demo") if word in text] == []
    shown = dump("--notes", "--slide", "rozen").stdout.splitlines()
    assert shown[-5:] == ["", "Seintje: Neem water.", "Seintje bij stap 2: Demo", "Kijk eens.", ""]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--size", "100"], "‘100’ is not a size."),
        (["--size", "7x30"], "‘7x30’ is not a size."),
        (["--size", "100x9999"], "‘100x9999’ is not a size."),
        (["--slide", "4"], "There is no slide ‘4’. The deck has slides 1 to 3"),
        (["--slide", "0"], "There is no slide ‘0’."),
        (["--slide", "nergens"], "There is no slide ‘nergens’."),
        (["--lang", "fr"], "The deck has no language ‘fr’. It has: nl, en."),
        (["--slide", "rozen", "--step", "3"], "Slide ‘rozen’ has steps 0 to 2."),
    ],
)
def test_wrong_use_is_one_sentence_on_stderr(options: list[str], sentence: str, dump: Dump) -> None:
    """Exit code 2, and nothing on stdout."""
    result = dump(*options)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(sentence)
    assert result.stderr.count("\n") == 1


def test_a_deck_that_cannot_be_presented_is_told_with_its_problems(
    write: Callable[..., Path],
) -> None:
    """Exit code 1: the files are wrong, not the use."""
    path = write("- just a list\n")
    result = CliRunner().invoke(command, ["dump", str(path)], env={"TWEESPRAAK_LANG": "en"})
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith("The deck cannot be presented:\n")
    assert f"{path}:1:1: " in result.stderr
