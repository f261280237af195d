"""Durations put in their places, whatever the file looks like, and nothing else touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.elements.durations import seconds
from presenter.reading import ReadingError, Trail, compose_all
from presenter.writing.durations import Timing, timed
from presenter.writing.proof import values

FIRST: Trail = ((None, "slides"), 0)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("slides:\n  - id: a\n    duration: 45s\n", "slides:\n  - id: a\n    duration: 1m 30s\n"),
        (
            "slides:\n  - duration: '0:45'  # kort\n    id: a\n",
            "slides:\n  - duration: '1:30'  # kort\n    id: a\n",
        ),
        (
            "slides:\n  - id: a  # eerst\n    title: {nl: A}\n\n    # wat\n    body: []\n",
            "slides:\n  - id: a  # eerst\n    title: {nl: A}\n    duration: 1m 30s\n\n"
            "    # wat\n    body: []\n",
        ),
        (
            "slides:\n  - title:\n      nl: |\n        A\n        # geen commentaar\n  - id: b\n",
            "slides:\n  - title:\n      nl: |\n        A\n        # geen commentaar\n"
            "    duration: 1m 30s\n  - id: b\n",
        ),
        ("slides:\n- body: []\n", "slides:\n- duration: 1m 30s\n  body: []\n"),
        ("slides: [{id: a, body: []}]\n", "slides: [{id: a, body: [], duration: 1m 30s}]\n"),
        ("slides:\n  - id: a\n    duration:\n", "slides:\n  - id: a\n    duration: 1m 30s\n"),
        ("slides:\n  - id: a", "slides:\n  - id: a\n    duration: 1m 30s\n"),
    ],
    ids=["its own", "on a clock", "behind the title", "behind lines", "first", "braces", "empty",
         "no end of line"],
)  # fmt: skip
def test_a_duration_stands_where_its_author_would_put_it(before: str, after: str) -> None:
    """In the manner of the one that was there, with the comments where they were."""
    assert timed(before, [Timing(FIRST, 90)]) == after


def test_a_section_has_its_duration_behind_its_title() -> None:
    before = "section:\n  nl: Het hek\n  en: The gate\nlabel: A\nnotes: ja\nslides: []\n"
    assert timed(before, [Timing(None, 3600)]) == before.replace(
        "label: A\n", "label: A\nduration: 1h\n"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("slides:\n  - &a\n    id: a\n", "edit-anchor"),
        ("slides:\n  - id: a\n    duration: &d 5m\n", "edit-anchor"),
        ("slides: [{id: a\n", "edit-broken"),
    ],
)
def test_what_cannot_be_changed_alone_is_refused(text: str, code: str) -> None:
    with pytest.raises(ReadingError) as raised:
        timed(text, [Timing(FIRST, 90)])
    assert raised.value.code == code


LINES = ("title: Hek", "title: |\n  Hek\n\n  # pad", "title: {nl: Hek, en: Gate}", "tags: [a]",
         "title:\n  nl: 'Een''s'\n  en: >-\n    Two\n    lines", "body:\n  - text: ja  # zo",
         "notes: |\n  Zeg iets.\n", "# los", "", "priority: must", "label: A")  # fmt: skip
GIVEN = ("duration: 45s", "duration: '1:15'  # ruim", 'duration: "2m"', "duration:   1h")


@st.composite
def slides(draw: st.DrawFn) -> str:
    """A slide as an item of a list."""
    parts = draw(st.lists(st.sampled_from(LINES), max_size=5, unique_by=lambda one: one[:5]))
    parts += draw(st.lists(st.sampled_from(GIVEN), max_size=1))
    text = "\n".join(["id: x", *draw(st.permutations(parts))])
    lines = [f"    {line}" if line else "" for line in text.split("\n")]
    return "\n".join(["  -" + lines[0][3:], *lines[1:]])


@given(st.lists(slides(), min_size=1, max_size=4), st.data())
def test_only_durations_differ_whatever_a_file_looks_like(
    made: list[str], data: st.DataObject
) -> None:
    """The others stay, comments and all; and what is there already changes nothing."""
    text = "\n".join(["# dia’s", "slides:", *made]) + "\n"
    whole = st.integers(1, 9000)
    chosen = data.draw(st.dictionaries(st.integers(0, len(made) - 1), whole))
    edits = [Timing(((None, "slides"), at), length) for at, length in chosen.items()]
    after = timed(text, edits)
    before, said = values(compose_all(text, "").root), values(compose_all(after, "").root)
    for at, slide in enumerate(said["slides"]):
        found = slide.pop("duration", None)
        assert at not in chosen or seconds(found) == chosen[at]
        was = before["slides"][at].pop("duration", None)
        assert at in chosen or found == was
    assert said == before
    kept = [line for line in after.split("\n") if "duration" not in line]
    assert kept == [line for line in text.split("\n") if "duration" not in line]
    assert timed(after, edits) == after
