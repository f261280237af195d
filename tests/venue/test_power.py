"""Where the computer has its power from, as Linux and macOS tell it."""

from pathlib import Path

import pytest

from presenter.venue.finding import Severity
from presenter.venue.power import Power, power_finding, power_in, power_said
from tests.venue.spoken import code

BATTERY = {"type": "Battery", "capacity": "83"}
MAINS = {"type": "Mains", "online": "1"}


def supplies(folder: Path, **each: dict[str, str]) -> Path:
    """A folder as /sys/class/power_supply is."""
    for name, tells in each.items():
        (folder / name).mkdir()
        for key, value in tells.items():
            (folder / name / key).write_text(f"{value}\n", "utf-8")
    return folder


@pytest.mark.parametrize(
    ("status", "plugged"),
    [("Charging", True), ("Full", True), ("Not charging", True), ("Discharging", False)],
)
def test_a_battery_tells_its_charge_and_whether_it_is_plugged_in(
    tmp_path: Path, status: str, plugged: bool
) -> None:
    """One that is full, or is kept from charging to spare it, is on the mains."""
    found = power_in(supplies(tmp_path, BAT0={**BATTERY, "status": status}))
    assert found == Power(83, plugged)


def test_the_mains_are_believed_before_the_battery(tmp_path: Path) -> None:
    """A battery may not know what it does; a strong computer drains one that is plugged in."""
    folder = supplies(tmp_path, AC=MAINS, BAT0={**BATTERY, "status": "Unknown"})
    assert power_in(folder) == Power(83, plugged=True)


def test_mains_that_are_off_leave_the_battery(tmp_path: Path) -> None:
    """A charger that is known and not plugged in."""
    off = {**MAINS, "online": "0"}
    folder = supplies(tmp_path, AC=off, BAT0={**BATTERY, "status": "Discharging"})
    assert power_in(folder) == Power(83, plugged=False)


def test_the_battery_of_a_mouse_is_none(tmp_path: Path) -> None:
    """It says that it belongs to a device."""
    mouse = {"type": "Battery", "capacity": "5", "scope": "Device", "status": "Discharging"}
    assert power_in(supplies(tmp_path, mouse=mouse)) is None


def test_a_computer_without_a_battery_is_on_the_mains(tmp_path: Path) -> None:
    """Where it tells of them."""
    assert power_in(supplies(tmp_path, AC=MAINS)) == Power(None, plugged=True)


@pytest.mark.parametrize(
    "tells", [{}, {"type": "Battery"}, {"type": "Battery", "capacity": "?", "status": "Full"}]
)
def test_what_is_not_told_is_not_known(tmp_path: Path, tells: dict[str, str]) -> None:
    """Files that are not there, or hold something else."""
    assert power_in(supplies(tmp_path, BAT0=tells)) is None
    assert power_in(tmp_path / "nowhere") is None


@pytest.mark.parametrize(
    ("said", "power"),
    [
        (
            "Now drawing from 'Battery Power'\n"
            " -InternalBattery-0 (id=4653155)\t83%; discharging; 4:12 remaining present: true\n",
            Power(83, plugged=False),
        ),
        (
            "Now drawing from 'AC Power'\n"
            " -InternalBattery-0 (id=4653155)\t100%; charged; 0:00 remaining present: true\n",
            Power(100, plugged=True),
        ),
        ("Now drawing from 'AC Power'\n", Power(None, plugged=True)),
        ("", None),
    ],
)
def test_macos_is_understood(said: str, power: Power | None) -> None:
    """As `pmset -g batt` says it."""
    assert power_said(said) == power


@pytest.mark.parametrize(
    ("power", "finding", "severity"),
    [
        (None, "power-unknown", Severity.UNKNOWN),
        (Power(None, plugged=True), "power-mains", Severity.OK),
        (Power(3, plugged=True), "power-plugged", Severity.OK),
        (Power(83, plugged=False), "power-battery", Severity.LOOK),
        (Power(19, plugged=False), "power-battery", Severity.WRONG),
    ],
)
def test_only_a_battery_that_empties_asks_for_something(
    power: Power | None, finding: str, severity: Severity
) -> None:
    """The more so when it is nearly empty."""
    found = power_finding(power)
    assert (code(found), found.severity) == (finding, severity)
