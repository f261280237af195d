"""A day in each format of its report: blocks, planned and actual."""

import csv

from presenter.model.slide import Block
from presenter.outputs.report.as_csv import as_csv
from presenter.outputs.report.as_json import as_json
from presenter.outputs.report.as_markdown import as_markdown
from presenter.outputs.report.as_text import as_text
from presenter.talk.report import BlockTime, Day, DoneCount, Timed
from presenter.words import speak
from tests.outputs.report.reports import FULL, GARDEN, iso
from tests.store.talks import WALL

TALK = BlockTime("title", GARDEN, Block.TALK, Timed(1200, 1410.6, 190), 0, WALL, ("title", "a"))
BREAK = BlockTime("coffee", None, Block.BREAK, Timed(900, 1000, 0), 5302, WALL + 5302, ("coffee",))
NEVER = BlockTime("dig", GARDEN, Block.EXERCISE, Timed(600, 0, 0), None, None, ("dig",))
COUNTS = (DoneCount("roses", 7, 12), DoneCount("-deep", 1, 0))
REPORT = FULL._replace(day=Day((TALK, BREAK, NEVER), COUNTS))
SAY = speak("en")


def test_people_are_told_of_blocks_where_there_was_more_than_a_talk() -> None:
    """A break without a title is called one; what did not come took nothing."""
    lines = [line.split() for line in as_text(REPORT, SAY, iso)]
    at = lines.index(["Block", "planned", "actual", "difference", "questions"])
    assert lines[at + 1 : at + 4] == [
        ["The", "garden", "20:00", "23:31", "+3:31", "3:10"],
        ["Break", "15:00", "16:40", "+1:40"],
        ["The", "garden", "·", "exercise", "10:00", "–", "−10:00"],
    ]
    assert "| Break | 15:00 | 16:40 | +1:40 |  |" in as_markdown(REPORT, SAY, iso)
    only = FULL._replace(day=Day((TALK,)))
    assert "Block" not in "\n".join(as_text(only, SAY, iso))


def test_programs_are_told_to_the_millisecond() -> None:
    """And when each block came."""
    rows = [row for row in csv.DictReader(as_csv(REPORT, SAY, iso)) if row["what"] == "block"]
    assert [(row["id"], row["actual"], row["clock"]) for row in rows] == [
        ("title", "1410.600", "0.000"),
        ("coffee", "1000.000", "5302.000"),
        ("dig", "0.000", ""),
    ]
    blocks = as_json(REPORT, SAY, iso)["blocks"]
    assert [(one["kind"], one["planned"], one["actual"], one["came"]) for one in blocks] == [
        ("talk", 1200, 1410.6, 0),
        ("break", 900, 1000, 5302),
        ("exercise", 600, 0, None),
    ]
    assert blocks[1]["began"] == iso(WALL + 5302)


def test_how_many_were_done_is_told() -> None:
    """Of how many, where somebody said; no name of a slide is a formula."""
    text = " ".join(" ".join(as_text(REPORT, SAY, iso)).split())
    assert "Done Roses and | thorns: 7 of 12 done" in text
    assert "-1+2: 1 done" in text
    assert any(line.startswith("- Done: ") for line in as_markdown(REPORT, SAY, iso))
    rows = [
        row for row in csv.DictReader(as_csv(REPORT, SAY, iso)) if row["what"] in ("done", "people")
    ]
    assert [(row["what"], row["id"], row["times"]) for row in rows] == [
        ("done", "roses", "7"),
        ("people", "roses", "12"),
        ("done", "'-deep", "1"),
    ]
    assert as_json(REPORT, SAY, iso)["done"] == [
        {"slide": "roses", "done": 7, "people": 12},
        {"slide": "-deep", "done": 1, "people": None},
    ]
    assert "Done" not in " ".join(as_text(FULL, SAY, iso))
