"""Whether notes fit in their minutes is asked of rehearsals, once there are any."""

from presenter.check import findings
from presenter.load import load
from presenter.rehearsal.speech import NEVER, Speaking, Spoken
from tests.decks import DUTCH
from tests.rehearsal.kept import GARDEN, Write


def long_notes(write: Write, duration: str, spoken: Speaking) -> list[str]:
    """The times that the notes of the pond are said to take; there are 100 words of them."""
    deck = GARDEN.replace("    duration: 1m\n    notes", f"    duration: {duration}\n    notes")
    loaded = load(write(deck, "tuin.yaml"), origins=True)
    found = findings(loaded, (), spoken)
    at_pond = [one for one in found if one.code == "notes-long" and "[2]" in one.path]
    return [one.values["takes"] for one in at_pond if one.path.endswith(DUTCH)]


def test_without_rehearsals_calm_speech_is_reckoned_with(write: Write) -> None:
    """100 words take 46 seconds."""
    assert long_notes(write, "45s", NEVER) == []
    assert long_notes(write, "30s", NEVER) == ["0:46"]


def test_who_speaks_slowly_needs_more_minutes(write: Write) -> None:
    """At 80 words a minute they take 1:15, at 200 only half a minute."""
    assert long_notes(write, "1m", {DUTCH: Spoken(80.0, {})}) == ["1:15"]
    assert long_notes(write, "30s", {DUTCH: Spoken(200.0, {})}) == []
    assert long_notes(write, "30s", {DUTCH: Spoken(None, {})}) == ["0:46"]


def test_a_slide_that_was_rehearsed_takes_what_it_took(write: Write) -> None:
    """So that times that were written into the deck are no finding."""
    assert long_notes(write, "30s", {DUTCH: Spoken(80.0, {"vijver": 32.0})}) == []
    assert long_notes(write, "30s", {DUTCH: Spoken(200.0, {"vijver": 60.0})}) == ["1:00"]
