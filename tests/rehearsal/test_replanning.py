"""Times of runs become durations: the deck adds up afterwards, and nothing else has changed."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.load import Loaded, load
from presenter.rehearsal.replanning import Replan, changed, near, replan, timings
from presenter.shipped import shipped
from presenter.writing.durations import timed
from presenter.writing.rewrite import original
from tests.decks import DUTCH, ENGLISH
from tests.rehearsal.made import GARDEN, deck, slide

TIMES = ("times-exceed", "times-short", "times-short-cover")


def written(loaded: Loaded, plan: Replan) -> None:
    """Write a plan into the files of its deck."""
    for file, found in timings(loaded, plan).items():
        here = original(Path(file))
        here.save(timed(here.text, found))


def codes(loaded: Loaded) -> list[str]:
    return [one.code for one in loaded.problems if one.code in TIMES]


def test_times_are_written_to_the_nearest_five_seconds() -> None:
    assert [near(one) for one in (1, 62.4, 62.6, 3601)] == [5, 60, 65, 3600]


def test_what_differs_by_ten_seconds_and_a_tenth_has_changed() -> None:
    """Of a minute: 70 has not, 75 has. Of five minutes 330 has not, 335 has."""
    plan = deck(slide("hek"), slide("pad"), slide("vijver", 300), slide("bank", 300))
    times = {"hek": 71.0, "pad": 73.0, "vijver": 330.0, "bank": 334.0, "elders": 9.0}
    assert list(changed(plan, DUTCH, times)) == ["pad", "bank"]


def test_what_stays_as_it_is_is_not_written() -> None:
    assert replan(GARDEN, DUTCH, {"hek": 61.0, "pad": 75.0}).slides == {"pad": 75}
    assert replan(GARDEN, DUTCH, {"hek": 61.0}).empty


DECK = """\
title: Tuin
duration: {whole}
slides:
  - id: hek
    title: Het hek
    duration: 1m
  - id: pad
    title: Het pad  # van grind
    body: [text: Ja]
"""


@pytest.mark.parametrize(("whole", "after"), [("10m", "2m 25s"), ("3m", "3m"), ("2m", "2m 25s")])
def test_the_decks_own_duration_changes_only_where_it_no_longer_fits(
    write: Callable[..., Path], whole: str, after: str
) -> None:
    """135 seconds of slides: in ten minutes they leave the title too much, in three they fit."""
    path = write(DECK.format(whole=whole), "talk.yaml")
    loaded = load(path, origins=True)
    assert loaded.deck is not None
    plan = replan(loaded.deck, DUTCH, {"title": 10.0, "hek": 75.0, "pad": 60.0})
    written(loaded, plan)
    text = path.read_text("utf-8")
    assert text.replace("\n    duration: 1m\n    body", "\n    body") == DECK.format(
        whole=after
    ).replace("1m\n  - id: pad", "1m 15s\n  - id: pad")
    assert codes(load(path)) == []


def test_the_shipped_deck_differs_in_durations_only(tmp_path: Path) -> None:
    """Every slide of it, in the language that takes longer; and `check` finds that it adds up."""
    own = tmp_path / "deck"
    own.mkdir()
    for file in Path(shipped("deck")).glob("*.yaml"):
        (own / file.name).write_bytes(file.read_bytes())
    loaded = load(own, origins=True)
    assert loaded.deck is not None
    before = {file.name: file.read_text("utf-8") for file in own.iterdir()}
    times = {name: 41.0 + 7 * number for number, name in enumerate(loaded.deck.ids)}
    plan = replan(loaded.deck, ENGLISH, times)
    written(loaded, plan)
    changed_lines = 0
    for file in own.iterdir():
        after = file.read_text("utf-8").split("\n")
        old = before[file.name].split("\n")
        assert [line for line in after if "duration:" not in line] == [
            line for line in old if "duration:" not in line
        ]
        changed_lines += sum(one not in old for one in after)
    assert changed_lines > 20
    again = load(own)
    assert codes(again) == []
    assert again.deck is not None
    for slide_ in again.deck.slides:
        if slide_.layout is None:
            assert slide_.duration == near(times[slide_.id])
    assert again.deck.duration is not None
    assert plan.total == sum(slide_.duration or 0 for slide_ in again.deck.slides)


def test_each_duration_is_written_in_the_file_that_says_it(write: Callable[..., Path]) -> None:
    """That of a slide of another file there, that of the section that takes it in its own."""
    garden = write("duration: 9m\nslides:\n  - id: pad\n    duration: 1m\n", "tuin.yaml")
    morning = write("duration: 3m\nslides:\n  - use: tuin.yaml#pad\n", "ochtend.yaml")
    loaded = load(write("title: Tuin\nsections: [ochtend.yaml]\n", "werk.yaml"), origins=True)
    assert loaded.deck is not None
    written(loaded, replan(loaded.deck, DUTCH, {"pad": 240.0}))
    assert garden.read_text("utf-8") == "duration: 9m\nslides:\n  - id: pad\n    duration: 4m\n"
    assert morning.read_text("utf-8") == "duration: 4m\nslides:\n  - use: tuin.yaml#pad\n"


lengths = st.integers(1, 600)
maybe = st.none() | lengths


@st.composite
def files(draw: st.DrawFn) -> dict[str, str]:
    """A deck whose durations add up or do not."""
    made = {}
    number = 0
    for part in range(draw(st.integers(1, 3))):
        lines = [f"section: Deel {part}"] if draw(st.booleans()) else []
        if (length := draw(maybe)) is not None:
            lines.append(f"duration: {length}s")
        if draw(st.booleans()):
            lines.append(f"notes: {'woord ' * draw(st.integers(1, 400))}")
        lines.append("slides:")
        for _ in range(draw(st.integers(1, 3))):
            lines += [f"  - id: d{number}", f"    title: Dia {number}  # {number}"]
            number += 1
            if (length := draw(maybe)) is not None:
                lines.append(f"    duration: {length}s")
        made[f"{part}.yaml"] = "\n".join(lines) + "\n"
    whole = draw(maybe)
    made["deck.yaml"] = "title: Tuin\n" + (f"duration: {whole}s\n" if whole is not None else "")
    return made


@given(files(), st.data())
def test_a_deck_adds_up_after_all_its_times_were_written(
    made: dict[str, str], data: st.DataObject
) -> None:
    """Whatever its durations were, `check` has nothing to say of those that it has then."""
    with TemporaryDirectory() as place:
        for name, text in made.items():
            Path(place, name).write_text(text, "utf-8")
        loaded = load(Path(place), origins=True)
        assert loaded.deck is not None
        times = {name: float(data.draw(lengths)) for name in loaded.deck.ids}
        written(loaded, replan(loaded.deck, DUTCH, times))
        again = load(Path(place))
        assert codes(again) == []
        assert again.deck is not None
        for slide_ in again.deck.slides:
            assert slide_.layout is not None or slide_.duration == near(times[slide_.id])
