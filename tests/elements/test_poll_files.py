"""Polls as authors write them, and what is told of those that cannot be voted on."""

from pathlib import Path

import pytest

from presenter.elements.polls import asked_on
from presenter.load import load
from presenter.model.poll import Asked, Form

HEAD = "title: Tuin\nlanguages: [nl]\nslides:\n- id: bed\n  title: Bed\n  body:\n"


def read(folder: Path, *polls: str) -> tuple[Asked | None, list[str]]:
    """The poll of the only slide, and the codes of what is wrong."""
    path = folder / "talk.yaml"
    path.write_text(HEAD + "".join(f"  - poll: {poll}\n" for poll in polls), "utf-8")
    loaded = load(path)
    assert loaded.deck is not None
    asked = asked_on(loaded.deck, loaded.deck.slides[-1])
    return asked, [problem.code for problem in loaded.problems]


def test_options_go_by_their_id_or_else_by_their_place(tmp_path: Path) -> None:
    """So votes stay with an option whose words are mended."""
    asked, problems = read(tmp_path, "{options: [ja, {id: no, text: nee}, {text: later}]}")
    assert problems == []
    assert asked
    assert [one.key for one in asked.options] == ["1", "no", "3"]
    assert [one.text.plain("nl") for one in asked.options] == ["ja", "nee", "later"]
    assert asked.names == ("a", "b", "c")


@pytest.mark.parametrize(
    ("poll", "problem"),
    [
        ("{}", "poll-empty"),
        ("{options: []}", "poll-empty"),
        ("{type: scale, options: [ja]}", "poll-takes"),
        ("{type: answers, low: niet}", "poll-takes"),
        ("{options: [ja, nee], high: wel}", "poll-takes"),
        ("{type: several, options: [ja]}", "unknown-choice"),
        ("{options: [{id: a, text: ja}, {id: a, text: nee}]}", "option-twice"),
        ("{options: [ja, {id: '1', text: nee}]}", "option-twice"),
        (f"{{options: [{', '.join('o' * 100)}]}}", "poll-too-many"),
        ("{options: ja}", "list-expected"),
    ],
)
def test_what_cannot_be_voted_on_is_told(tmp_path: Path, poll: str, problem: str) -> None:
    """Once, and where it stands."""
    assert read(tmp_path, poll)[1] == [problem]


def test_a_slide_has_one_poll(tmp_path: Path) -> None:
    """For a line that is typed there is for one."""
    found = read(tmp_path, "{options: [ja, nee]}", "{type: answers}")
    assert found[1] == ["poll-twice"]


def test_thirty_options_are_named_by_numbers(tmp_path: Path) -> None:
    """Twenty-six have letters."""
    letters, _ = read(tmp_path, f"{{options: [{', '.join('o' * 26)}]}}")
    numbers, problems = read(tmp_path, f"{{options: [{', '.join('o' * 30)}]}}")
    assert letters
    assert numbers
    assert (letters.names[-1], numbers.names[-1], problems) == ("z", "30", [])


def test_a_scale_goes_from_one_to_five(tmp_path: Path) -> None:
    """With words at its ends, or at one of them, or without."""
    asked, problems = read(tmp_path, "{type: scale, high: eens}")
    assert problems == []
    assert asked
    assert asked.form is Form.SCALE
    assert [one.text.plain("nl") for one in asked.options] == ["1", "2", "3", "4", "5 eens"]
