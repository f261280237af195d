"""`tweespraak times`: three runs in two languages, told in five formats as a spreadsheet would."""

import csv
import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.layout.cells import cells
from presenter.store.folder import store_file
from presenter.talk.practice import Manner
from tests.decks import DUTCH, ENGLISH
from tests.rehearsal.kept import GARDEN, Write, keep


def run(*words: str, language: str = ENGLISH) -> Result:
    return CliRunner().invoke(command, ("times", *words), env={"TWEESPRAAK_LANG": language})


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The state folder is the test's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def bare(write: Write) -> str:
    """A deck that nobody has rehearsed."""
    return str(write(GARDEN, "tuin.yaml"))


@pytest.fixture
def deck(bare: str) -> str:
    """The deck with three runs in Dutch, the last of them live, and three in English."""
    path = Path(bare)
    for number, times in enumerate(((20, 50, 70, 80), (10, 62, 75, 61), (12, 56, 110, 60))):
        keep(path, number, *times, manner=Manner.LIVE if number == 2 else Manner.REHEARSAL)
        keep(path, 10 + number, 10, *(100 + number * one for one in (5, 10, 0)), language=ENGLISH)
    keep(path, 20, 10, 99, 99, 99, manner=Manner.COVER)
    return bare


def test_the_numbers_are_those_of_a_spreadsheet(deck: str) -> None:
    """Dutch medians 56, 75 and 61, spreads 12, 40 and 20; English 105, 110, 100; 10, 20, 0."""
    found = json.loads(run(deck, "--format", "json").stdout)["ways"]
    assert [(one["manner"], one["language"]) for one in found] == [
        ("rehearsal", DUTCH),
        ("rehearsal", ENGLISH),
        ("cover", DUTCH),
    ]
    dutch, english, cover = found
    assert [one["median"] for one in dutch["slides"]] == [12, 56, 75, 61]
    assert [one["spread"] for one in dutch["slides"]] == [10, 12, 40, 20]
    assert [one["median"] for one in english["slides"]] == [10, 105, 110, 100]
    assert [one["spread"] for one in english["slides"]] == [0, 10, 20, 0]
    assert [one["median"] for one in cover["slides"]] == [10, 99, 99, 99]
    assert (dutch["planned"], dutch["likely"]) == (240, 204)
    assert [one["seconds"] for one in dutch["runs"]] == [220, 208, 238]
    assert dutch["trend"] == 9
    assert (dutch["ready"], dutch["missing"]) == (True, [])
    assert (english["ready"], english["missing"]) == (False, ["plan"])


def test_words_a_minute_are_measured_from_the_notes(deck: str) -> None:
    """100 words in 50, 80, 62, 61, 56 and 60 s: 120, 75, 96.8, 98.4, 107.1 and 100; in the middle
    99.2. It takes five minutes of speech to believe it, and that was 369 seconds.
    """
    dutch = json.loads(run(deck, "--format", "json", "--lang", DUTCH).stdout)["ways"][0]
    assert dutch["words_a_minute"] == {"pace": 99.2, "seconds": 369, "believed": True}


def test_a_verdict_says_what_is_missing(deck: str) -> None:
    """In the reader's language."""
    told = " ".join(run(deck).stdout.split())
    assert "Ready: the last 3 whole runs were at most 1:00 off the plan" in told
    assert "Not ready yet: • 3 of the last 3 whole runs ended more than 1:00 off the plan" in told
    dutch = " ".join(run(deck, language=DUTCH).stdout.split())
    assert "Klaar: de laatste 3 hele doorlopen zaten hoogstens 1:00 van de planning" in dutch


def test_text_fits_eighty_cells_and_has_charts(deck: str) -> None:
    lines = run(deck).stdout.splitlines()
    assert max(map(cells, lines)) <= 80
    assert any("●" in line for line in lines)
    assert any("█ 0:40" in line for line in lines)


def test_an_edited_slide_is_told(deck: str) -> None:
    """And that nobody can be ready with it."""
    Path(deck).write_text(GARDEN.replace("Het pad", "Een pad"), "utf-8")
    told = run(deck, "--lang", DUTCH, language=DUTCH).stdout
    assert "Een pad (gewijzigd)" in told
    assert "1 dia is nieuw of gewijzigd sinds die geoefend is: Een pad" in told


def test_a_target_says_what_to_leave_out(deck: str) -> None:
    """The path may be skipped; the others follow, the longest first, and at last nothing helps."""
    told = " ".join(run(deck, "--lang", DUTCH, "--target", "2m30s").stdout.split())
    assert "For 2:30, leave these out; it then takes 2:09: • The path 1:15 Minutes" in told
    told = " ".join(run(deck, "--lang", DUTCH, "--target", "5s").stdout.split())
    assert "For 0:05 nothing is enough. Without these it still takes 0:12" in told


def test_a_deck_without_runs_has_an_estimate(bare: str) -> None:
    """100 words of Dutch at 130 a minute are 46 seconds, 120 of English 55; the path is 8."""
    found = json.loads(run(bare, "--format", "json").stdout)["ways"]
    assert [round(one["estimate"]) for one in found] == [108, 127]
    assert "Not rehearsed yet." in run(bare).stdout


def test_only_what_was_asked_for_is_told(deck: str) -> None:
    """Live talks and rehearsals say the same unless one of them is wanted."""
    found = json.loads(run(deck, "--format", "json", "--manner", "live").stdout)["ways"]
    assert [[one["times"] for one in way["slides"]] for way in found] == [[[12], [56], [110], [60]]]
    found = json.loads(run(deck, "--format", "json", "--lang", ENGLISH).stdout)["ways"]
    assert [one["language"] for one in found] == [ENGLISH]


def test_csv_has_a_row_for_each_slide_and_run(deck: str) -> None:
    rows = list(
        csv.DictReader(run(deck, "--format", "csv", "--target", "2m30s").stdout.split("\n"))
    )
    path = next(row for row in rows if (row["id"], row["language"]) == ("pad", DUTCH))
    assert (path["median"], path["spread"], path["runs"]) == ("75.000", "40.000", "3")
    assert sum(row["what"] == "run" for row in rows) == 7
    assert next(row["id"] for row in rows if row["what"] == "leave-out") == "pad"


def test_markdown_has_tables_in_place_of_charts(deck: str) -> None:
    told = run(deck, "--format", "md").stdout
    assert "| The path | 1:00 | 3 | 1:15 | 0:40 | 1:50 | 0:08 |" in told
    assert "| 3:40 | 4:00 | −0:20 |" in told


class Tags(HTMLParser):
    """Every tag of a page with its attributes, and whether all that is opened is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag that something stands in."""
        self.found.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag that stands alone."""
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """See that the last one that was opened is closed first."""
        assert self.open.pop() == tag


def test_the_page_stands_alone_and_can_be_read_aloud(deck: str, tmp_path: Path) -> None:
    """No address in it, a language, heads with their scope, pictures with words for them."""
    file = tmp_path / "times.html"
    result = run(deck, "--html", str(file), language=DUTCH)
    assert (result.exit_code, result.stdout) == (0, "")
    page = file.read_text("utf-8")
    assert not any(one in page for one in ("http:", "https:", "url("))
    tags = Tags(page)
    assert tags.open == []
    assert ("html", {"lang": DUTCH}) in tags.found
    heads = [given for tag, given in tags.found if tag == "th"]
    assert {given.get("scope") for given in heads} == {"col", "row"}
    pictures = [given for tag, given in tags.found if tag == "svg"]
    assert len(pictures) == 4
    assert all(given["role"] == "img" and given["aria-label"] for given in pictures)


def test_what_a_deck_says_means_nothing_in_the_page(write: Write, tmp_path: Path) -> None:
    path = write(GARDEN.replace("Het pad", '"<script>alert(1)</script>"'), "tuin.yaml")
    keep(path, 1, 10, 60, 60, 60)
    keep(path, 2, 10, 60, 90, 60)
    run(str(path), "--html", str(tmp_path / "t.html"), language=DUTCH)
    page = (tmp_path / "t.html").read_text("utf-8")
    assert "&lt;script&gt;" in page
    assert "<script" not in page


@pytest.mark.parametrize(
    "words", [("--lang", "fr"), ("--target", "lang"), ("--target", "0s"), ("--format", "pdf")]
)
def test_wrong_use_is_told(bare: str, words: tuple[str, str]) -> None:
    assert run(bare, *words).exit_code == 2


def test_a_store_that_cannot_be_read_is_told(bare: str) -> None:
    store_file().parent.mkdir(parents=True)
    store_file().write_bytes(b"nothing of ours" * 100)
    result = run(bare)
    assert (result.exit_code, result.stdout) == (1, "")


def test_check_goes_by_what_was_rehearsed(bare: str) -> None:
    """The gate was said in 80 seconds, and has a minute; without runs nothing is told."""

    def told() -> str:
        result = CliRunner().invoke(command, ("check", bare), env={"TWEESPRAAK_LANG": ENGLISH})
        return result.stdout

    assert "saying these notes" not in told()
    keep(Path(bare), 1, 10, 80, 60, 60)
    assert "saying these notes takes 1:20, and the slide has 1:00" in told()
    store_file().write_bytes(b"nothing of ours" * 100)
    assert "saying these notes" not in told()


def test_a_deck_without_an_id_is_told_once_how_to_get_one(write: Write) -> None:
    """A line that can be pasted, as soon as there are runs; they stay the deck's own."""
    path = write(GARDEN.replace("id: tuin\n", ""), "tuin.yaml")
    assert run(str(path)).stderr == ""
    keep(path, 1, 10, 50, 70, 80)
    said = run(str(path)).stderr
    assert said.count("\n") == 1
    line = said.partition(f"A line in {path} prevents that: ")[2]
    assert line.startswith("id: tuin-")
    path.write_text(line + path.read_text("utf-8"), "utf-8")
    named = run(str(path), "--format", "json")
    assert named.stderr == ""
    assert len(json.loads(named.stdout)["ways"][0]["runs"]) == 1


def test_slides_in_another_order_keep_their_times(deck: str) -> None:
    """They are known by their ids."""
    words = (deck, "--lang", DUTCH, "--format", "json")
    before = json.loads(run(*words).stdout)["ways"][0]["slides"]
    head, first, second, third = Path(deck).read_text("utf-8").split("  - id: ")
    Path(deck).write_text("  - id: ".join((head, third, first, second)), "utf-8")
    after = json.loads(run(*words).stdout)["ways"][0]["slides"]
    assert [one["id"] for one in after] == ["title", "vijver", "hek", "pad"]
    assert {one["id"]: one for one in after} == {one["id"]: one for one in before}
