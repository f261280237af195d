"""Findings for people, for programs, for code scanning, and for the log of a workflow."""

import json
from typing import Any

from presenter.check.table import rule_of
from presenter.model.problem import Mark, Problem
from presenter.outputs.findings.as_github import as_github
from presenter.outputs.findings.as_json import as_json
from presenter.outputs.findings.as_sarif import as_sarif
from presenter.outputs.findings.as_text import as_text
from presenter.outputs.findings.told import explained, told
from presenter.reading import Document
from presenter.words import speak

SAY = speak("en")
DIFFER = Problem(
    Mark("my deck/a,b.yaml", 2, 8),
    "slides[0].title.en",
    "numbers-differ",
    {"here": "58%", "there": "59; 60", "original": "nl"},
)
EMPTY = Problem(Mark("talk.yaml", 0, 0), "", "file-empty")
MANY = Problem(Mark("talk.yaml", 3, 1), "slides[1]", "notes-missing")
ALL = [DIFFER, EMPTY, MANY]


def test_people_see_the_line_with_a_caret_and_the_code() -> None:
    """The code is what silences it."""
    documents = {DIFFER.mark.file: Document(DIFFER.mark.file, "a\ntitle: 58\n")}
    (shown,) = as_text([DIFFER], documents, SAY)
    assert shown.splitlines() == [
        "my deck/a,b.yaml:2:8: slides[0].title.en: other numbers stand here than in ‘nl’ "
        "(here 58%, there 59; 60); correct the one that is wrong [warning: numbers-differ]",
        "    title: 58",
        "           ^",
    ]


def test_what_is_and_what_to_do_are_apart_whatever_the_values_hold() -> None:
    """A semicolon of the author's parts nothing."""
    one = told(DIFFER, SAY)
    assert one.what == "other numbers stand here than in ‘nl’ (here 58%, there 59; 60)"
    assert one.todo == "correct the one that is wrong"
    assert told(EMPTY, SAY).todo == SAY("findings.remedy")


def test_programs_get_every_part_by_its_name() -> None:
    """Codes and values, and sentences in the language of who asks."""
    first, second, _ = json.loads(as_json(ALL, speak("nl")))["findings"]
    assert first["code"] == "numbers-differ"
    assert (first["group"], first["severity"]) == ("languages", "warning")
    assert (first["file"], first["line"], first["column"]) == DIFFER.mark
    assert first["values"] == dict(DIFFER.values)
    assert first["todo"] == "verbeter wat fout is"
    assert (second["line"], second["path"]) == (0, "")


def test_a_workflow_gets_a_command_a_line() -> None:
    """What would end a field or a line is written as GitHub wants it."""
    lines = list(as_github(ALL, SAY))
    assert lines[0].startswith(
        "::warning file=my deck/a%2Cb.yaml,title=numbers-differ,line=2,col=8::slides[0].title.en: "
    )
    assert "58%25" in lines[0]
    assert lines[1].startswith("::error file=talk.yaml,title=file-empty::this file is empty")
    assert lines[2].startswith("::notice ")


def test_code_scanning_gets_what_its_standard_asks_for() -> None:
    """SARIF 2.1.0, sections 3.13 to 3.30: what must be there, and what GitHub shows."""
    log: dict[str, Any] = json.loads(as_sarif(ALL, SAY))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [one.code for one in ALL]
    assert all(rule["fullDescription"]["text"] for rule in rules)
    levels = [result["level"] for result in run["results"]]
    assert levels == ["warning", "error", "note"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
    places = [one["locations"][0]["physicalLocation"] for one in run["results"]]
    assert places[0] == {
        "artifactLocation": {"uri": "my%20deck/a%2Cb.yaml"},
        "region": {"startLine": 2, "startColumn": 8},
    }
    assert places[1] == {"artifactLocation": {"uri": "talk.yaml"}}


def test_a_finding_is_explained_with_its_reason_and_its_silence() -> None:
    """An error cannot be silenced, so nothing is said of that."""
    lines = list(explained(rule_of("numbers-differ"), SAY))
    assert lines[0] == "numbers-differ (warning)"
    assert lines[-1].endswith("silence: [{code: numbers-differ, because: why it is right here}]")
    assert not any("silence" in line for line in explained(rule_of("file-empty"), SAY))
