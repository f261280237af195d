"""`tweespraak agenda`: a day with its times, for people, calendars and programs."""

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command

DECK = """
title: {nl: Een halve dag tuinen, en: Half a day of gardens}
languages: [nl, en]
duration: 90m
slides:
  - {id: soil, title: {nl: Grond, en: Soil}, duration: 30m}
  - id: dig
    kind: exercise
    title:
      nl: Graaf een kuil; dan, en pas dan, kijkt u wat eronder zit, en hoe diep het water staat
      en: Dig a pit; then, and only then, look what is under it, and how deep the water is
    duration: 40m
  - {id: coffee, kind: break, title: {nl: Pauze, en: Break}, duration: 15m}
  - {id: bye, title: {nl: Tot slot, en: To close}, duration: 5m}
"""


def run(*words: str, language: str = "en_GB.UTF-8") -> Result:
    return CliRunner().invoke(command, ["agenda", *words], env={"TWEESPRAAK_LANG": language})


@pytest.fixture
def deck(write: Callable[..., Path]) -> str:
    return str(write(DECK))


def test_a_day_is_told_with_its_times(deck: str) -> None:
    """In the language of the deck; a block's kind is told where its name does not say it."""
    result = run(deck, "--start", "09:10")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "Een halve dag tuinen",
        "09:10–10:40 · 90 min",
        "",
        "09:10  30 min  Een halve dag tuinen",
        "09:40  40 min  Graaf een kuil; dan, en pas dan, kijkt u wat eronder zit, en hoe",
        "               diep het water staat · opdracht",
        "10:20  15 min  Pauze",
        "10:35   5 min  Een halve dag tuinen",
    ]
    assert "Dig a pit" in run(deck, "--start", "09:10", "--lang", "en").stdout


def test_the_document_shows_what_is_written(deck: str) -> None:
    """Line by line."""
    page = (Path(__file__).parents[2] / "docs/workshop.md").read_text("utf-8")
    shown = page.partition("```text\n")[2].partition("```")[0]
    assert run(deck, "--start", "09:10").stdout == shown


def test_without_a_beginning_times_count_from_nought(deck: str) -> None:
    assert "\n+1:10  15 min  Pauze\n" in run(deck).stdout


def test_the_deck_can_say_when_the_day_begins(write: Callable[..., Path]) -> None:
    """And the line goes before it, also for the guide."""
    path = str(write(f'{DECK}start: "13:00"\n'))
    assert "13:30  40 min" in run(path).stdout
    assert "14:30  40 min" in run(path, "--start", "14.00").stdout
    guide = CliRunner().invoke(command, ["guide", path])
    assert "13:30" in guide.stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--start", "half past"], "‘half past’ is not a time of day."),
        (["--date", "26 November"], "‘26 November’ is not a date."),
        (["--format", "ics"], "A calendar needs to know when the day begins."),
        (["--format", "xls"], "‘xls’ is not a format."),
        (["--lang", "fr"], "The deck has no language ‘fr’."),
    ],
)
def test_what_cannot_be_used_is_a_sentence(words: list[str], sentence: str, deck: str) -> None:
    """On stderr, with the code of wrong use."""
    result = run(deck, *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(sentence)


def test_a_day_that_ends_after_midnight_is_told(deck: str) -> None:
    """It is written all the same: a night can be meant."""
    result = run(deck, "--start", "23:00")
    assert result.exit_code == 0
    assert result.stderr == "The day begins at 23:00 and ends at 00:30, after midnight.\n"
    dutch = run(deck, "--start", "23:00", language="nl")
    assert dutch.stderr == "De dag begint om 23:00 en eindigt om 00:30, na middernacht.\n"
    assert run(deck, "--start", "22:30").stderr == ""  # it ends as midnight strikes


def test_a_day_longer_than_a_day_is_none(write: Callable[..., Path]) -> None:
    path = write("title: Tuin\nslides: [{title: Roos, duration: 25h}]\n")
    result = run(str(path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "1500 min, which is more than a day has" in result.stderr


def test_a_block_of_no_minutes_is_told(write: Callable[..., Path]) -> None:
    """By its name."""
    slides = "[{title: Roos, duration: 5m}, {title: Koffie, kind: break, duration: 0m}]"
    result = run(str(write(f"title: Tuin\nslides: {slides}\n")))
    assert result.exit_code == 0
    assert result.stderr == "This block has no time: Koffie. Give it a duration.\n"


def test_a_calendar_follows_the_rules(deck: str) -> None:
    """RFC 5545: lines of 75 octets that end in CRLF, what has to be there, nothing bare."""
    result = run(deck, "--format", "ics", "--start", "09:10", "--date", "2026-11-26")
    assert result.exit_code == 0
    written = result.stdout_bytes
    assert written.endswith(b"END:VCALENDAR\r\n")
    lines = written.split(b"\r\n")[:-1]
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)
    events = calendar(written.decode())
    assert [(one["DTSTART"], one["DTEND"]) for one in events] == [
        ("20261126T091000", "20261126T094000"),
        ("20261126T094000", "20261126T102000"),
        ("20261126T102000", "20261126T103500"),
        ("20261126T103500", "20261126T104000"),
    ]
    assert len({one["UID"] for one in events}) == len(events)
    assert all(re.fullmatch(r"\d{8}T\d{6}Z", one["DTSTAMP"]) for one in events)
    assert events[1]["SUMMARY"] == (
        "Graaf een kuil; dan, en pas dan, kijkt u wat eronder zit, en hoe diep het water staat"
    )
    assert [one["TRANSP"] for one in events].count("TRANSPARENT") == 1


def test_the_same_day_has_the_same_events(deck: str) -> None:
    """So that a calendar replaces them; another day has others."""
    made = [
        {one["UID"] for one in calendar(run(deck, "--format", "ics", *words).stdout_bytes.decode())}
        for words in (
            ["--start", "9:00", "--date", "2026-11-26"],
            ["--start", "9:30", "--date", "2026-11-26"],
            ["--start", "9:00", "--date", "2026-11-27"],
        )
    ]
    assert made[0] == made[1]
    assert made[0].isdisjoint(made[2])


def calendar(written: str) -> list[dict[str, str]]:
    """The events of a calendar, read by the rules: unfolded, unescaped, without parameters."""
    lines = written.replace("\r\n ", "").split("\r\n")
    assert (lines[0], lines[-2]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    events: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events:
            plain = re.sub(r"\\([\\;,])", r"\1", value)
            events[-1][name.partition(";")[0]] = plain
    return events


def test_a_sheet_and_values_say_the_same(deck: str) -> None:
    """Times of day to the minute, and seconds."""
    rows = list(csv.DictReader(run(deck, "--start", "9:10", "--format", "csv").stdout.splitlines()))
    values = json.loads(run(deck, "--start", "9:10", "--format", "json").stdout)
    assert (values["start"], values["end"], values["seconds"]) == ("09:10", "10:40", 5400)
    assert [row["id"] for row in rows] == [one["id"] for one in values["blocks"]]
    assert [float(row["seconds"]) for row in rows] == [one["seconds"] for one in values["blocks"]]
    assert [(row["start"], row["kind"]) for row in rows] == [
        ("09:10", "talk"), ("09:40", "exercise"), ("10:20", "break"), ("10:35", "talk")
    ]  # fmt: skip


def test_a_table_is_markdown(deck: str) -> None:
    """With what means something in it escaped."""
    lines = run(deck, "--start", "9:10", "--format", "md", "--lang", "en").stdout.splitlines()
    assert lines[4] == "| Time | Length | Block | Kind |"
    assert "| 10:20–10:35 | 15 min | Break |  |" in lines


def test_times_and_minutes_add_up(write: Callable[..., Path]) -> None:
    """A block takes what the clock shows for it, however its seconds are rounded."""
    slides = "\n".join(
        f"  - {{id: s{at}, kind: {kind}, duration: {seconds}s}}"
        for at, (kind, seconds) in enumerate(
            (
                ("talk", 780),
                ("poll", 580),
                ("talk", 95),
                ("break", 911),
                ("talk", 61),
                ("poll", 334),
            )
        )
    )
    result = run(
        str(write(f"title: Tuin\nlanguages: [nl]\nslides:\n{slides}\n")), "--start", "09:00"
    )
    rows = [line.split()[:2] for line in result.stdout.splitlines() if line[2:3] == ":"]
    starts = [int(start[:2]) * 60 + int(start[3:5]) for start, _ in rows[1:]]
    ends = [*starts[1:], 9 * 60 + round(sum((780, 580, 95, 911, 61, 334)) / 60)]
    lengths = [int(length) for _, length in rows[1:]]
    assert lengths == [end - start for start, end in zip(starts, ends, strict=True)]
    assert len(lengths) == 6
