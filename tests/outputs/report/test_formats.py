"""The report for people and for programs: complete, in the reader's language, and safe."""

import csv
import json
from collections.abc import Callable

import pytest

from presenter.layout.cells import cells
from presenter.model.text import Text
from presenter.outputs.lined import wrapped
from presenter.outputs.report.as_csv import as_csv
from presenter.outputs.report.as_json import as_json
from presenter.outputs.report.as_markdown import as_markdown
from presenter.outputs.report.as_text import as_text
from presenter.outputs.report.told import Told
from presenter.outputs.sheet import safe
from presenter.outputs.told import signed
from presenter.talk.report import Report, Timed
from presenter.words import speak
from tests.decks import DUTCH, ENGLISH, LANGUAGES
from tests.outputs.report.reports import FULL, iso

Golden = Callable[[str, str], None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_reads_well(language: str, golden: Golden) -> None:
    """As text of 80 columns and as Markdown, in every language."""
    say = speak(language)
    text, marked = list(as_text(FULL, say, iso)), list(as_markdown(FULL, say, iso))
    assert max(cells(line) for line in text) <= 80
    golden(f"report/report.{language}.txt", "\n".join([*text, "", "-" * 8, "", *marked, ""]))


def test_csv_has_every_part_of_the_report(golden: Golden) -> None:
    """A row each, with as many cells as there are columns."""
    lines = list(as_csv(FULL, speak(ENGLISH), iso))
    assert {len(row) for row in csv.reader(lines)} == {13}
    golden("report/report.csv", "\n".join([*lines, ""]))


def test_json_has_every_part_of_the_report(golden: Golden) -> None:
    """As numbers, and titles in every language."""
    said = json.dumps(as_json(FULL, speak(ENGLISH), iso), ensure_ascii=False, indent=2)
    golden("report/report.json", f"{said}\n")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"])
def test_no_cell_is_a_formula(text: str) -> None:
    """Spreadsheets run what begins so."""
    assert safe(text).startswith("'")


def test_ordinary_text_stays_as_it_is() -> None:
    """Signs within it do no harm."""
    assert safe("Rozen = mooi, 2-3") == "Rozen = mooi, 2-3"


def told(**changes: object) -> str:
    """The verdict of a report that differs."""
    report = FULL._replace(**changes)  # type: ignore[arg-type]
    return Told(report, speak(ENGLISH), iso).verdict


def test_the_verdict_says_how_it_ended() -> None:
    """Over, early, on time, broken off, or with nothing to compare with."""
    broken_off = FULL.occasion._replace(ended=None)
    assert told().startswith("Ended 0:55 over: it took 6:15, and 5:20 was planned.")
    assert told(time=Timed(320, 300, 0)).startswith("Ended 0:20 early: it took 5:00")
    assert told(time=Timed(300, 300.3, 0)).startswith("Ended on time: it took 5:00")
    assert told(occasion=broken_off).startswith("Broken off after 6:15; 5:20 was planned.")
    assert told(time=Timed(None, 300, 0)) == "It took 5:00; nothing was planned."
    assert told(time=Timed(None, 300, 0), occasion=broken_off) == "Broken off after 5:00."


def test_the_verdict_names_the_section_that_took_most_against_its_plan() -> None:
    """Or the slide, where there is one section; nothing where all kept to their plan."""
    assert told().endswith("Most over its plan: =SUM(A1), +1:00.")
    assert told(sections=FULL.sections[:1]).endswith("Most over its plan: pond, +2:00.")
    one = FULL.slides[1]
    assert "Most over" not in told(sections=FULL.sections[:1], slides=(one,))


def test_the_verdict_says_what_went_to_questions() -> None:
    """If anything did."""
    assert "Questions took 0:30 of that." in told()
    assert "Questions" not in told(time=Timed(320, 300, 0))


@pytest.mark.parametrize(
    ("seconds", "said"), [(80, "+1:20"), (-80, "−1:20"), (0.2, "±0:00"), (-0.2, "±0:00")]
)
def test_a_difference_has_a_sign(seconds: float, said: str) -> None:
    """Colour is never needed."""
    assert signed(seconds) == said


def test_what_steers_a_terminal_never_reaches_it() -> None:
    """Titles come from a file that anything may have written."""
    slide = FULL.slides[0]._replace(title=Text("a\x1b[31mb\nc"))
    report: Report = FULL._replace(slides=(slide,))
    for lines in (as_text, as_markdown, as_csv):
        assert "\x1b" not in "".join(lines(report, speak(DUTCH), iso))


def test_a_text_is_wrapped_by_its_cells() -> None:
    """Nothing is cut off, however long and wide."""
    assert wrapped("een tuin vol", 8) == ["een tuin", "vol"]
    assert wrapped("花园花园花园", 5) == ["花园", "花园", "花园"]
    assert wrapped("", 5) == []
