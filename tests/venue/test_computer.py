"""The clock, the disk and what is installed."""

import os
from collections import namedtuple
from pathlib import Path

import pytest

from presenter.venue import computer
from presenter.venue.computer import MEGABYTE, clock, disk, extras, versions
from presenter.venue.finding import Severity
from tests.venue.spoken import code, codes

SAVED = 1_700_000_000


def deck_file(folder: Path) -> Path:
    path = folder / "talk.yaml"
    path.write_text("title: Tuin\n", "utf-8")
    os.utime(path, (SAVED, SAVED))
    return path


@pytest.mark.parametrize(
    ("now", "finding"),
    [(SAVED + 5, "clock"), (SAVED - 30, "clock"), (SAVED - 3600, "clock-behind")],
)
def test_a_clock_before_the_newest_file_is_told(tmp_path: Path, now: float, finding: str) -> None:
    """A few seconds are no matter: a shared folder has a clock of its own."""
    found = clock(now, "2023-11-14 22:13", "CET, +01:00", [deck_file(tmp_path)])
    assert code(found) == finding
    assert found.values["zone"] == "CET, +01:00"
    assert found.asks == (finding == "clock-behind")


def test_a_clock_without_files_is_believed(tmp_path: Path) -> None:
    """One that has gone since it was read says nothing."""
    assert code(clock(0, "1970-01-01 00:00", "UTC", [tmp_path / "gone.yaml"])) == "clock"


def test_a_folder_that_is_not_there_yet_is_judged_by_the_one_that_is(tmp_path: Path) -> None:
    """And it is not made."""
    found = disk(tmp_path / "state" / "tweespraak")
    assert found.values["folder"] == str(tmp_path / "state" / "tweespraak")
    assert found.code in ("disk", "disk-full")
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    """Nothing can be written there."""
    (tmp_path / "state").write_text("", "utf-8")
    found = disk(tmp_path / "state" / "tweespraak")
    assert (code(found), found.severity) == ("disk-closed", Severity.WRONG)


def test_a_folder_that_may_not_be_written_in_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs the tests: root may write anywhere."""
    monkeypatch.setattr(os, "access", lambda path, mode: mode == os.F_OK)
    assert code(disk(tmp_path)) == "disk-closed"


Usage = namedtuple("Usage", "total used free")


@pytest.mark.parametrize(
    ("free", "finding", "severity"),
    [
        (5_000 * MEGABYTE, "disk", Severity.OK),
        (99 * MEGABYTE, "disk-full", Severity.LOOK),
        (0, "disk-full", Severity.WRONG),
    ],
)
def test_a_disk_that_is_nearly_full_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, finding: str, severity: Severity
) -> None:
    """With its free bytes."""
    monkeypatch.setattr("shutil.disk_usage", lambda path: Usage(0, 0, free))
    found = disk(tmp_path)
    assert (code(found), found.severity, found.values["free"]) == (finding, severity, free)


def test_a_disk_that_says_nothing_is_not_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As some of the network's do."""

    def silent(path: Path) -> Usage:
        raise OSError

    monkeypatch.setattr("shutil.disk_usage", silent)
    found = disk(tmp_path)
    assert (code(found), found.severity) == ("disk-unknown", Severity.UNKNOWN)


@pytest.mark.parametrize("name", computer.EXTRAS)
def test_what_is_missing_is_told_where_the_deck_needs_it(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """And is no matter where it does not."""
    monkeypatch.setitem(computer.EXTRAS, name, "no_module_has_this_name")
    needed = extras([name])
    assert f"extra-{name}" in codes(needed)
    assert [one.code for one in needed if one.asks] == [f"extra-{name}"]
    unneeded = extras([])
    assert "extra-unneeded" in codes(unneeded)
    assert not any(one.asks for one in unneeded)


def test_what_is_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one finding."""
    monkeypatch.setattr(computer, "EXTRAS", {"images": "json", "formula": "re"})
    (found,) = extras(["images"])
    assert (code(found), found.values["names"]) == ("extras", ("images", "formula"))


def test_the_versions_are_told() -> None:
    """For whoever is asked to help."""
    found = versions()
    assert code(found) == "versions"
    assert all(found.values.values())
