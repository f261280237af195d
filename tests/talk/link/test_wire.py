"""Messages as lines, and everything else that may come along a line."""

import json
from contextlib import suppress
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.model.place import Place
from presenter.talk import Names, Talk
from presenter.talk.link.messages import PROTOCOL, Message, News, Seen, State
from presenter.talk.link.wire import (
    KINDS,
    OtherVersionError,
    WireError,
    line_of,
    message_of,
)
from presenter.talk.talk import Activity
from tests.decks import DUTCH
from tests.talk.link.messages import messages

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)


@given(messages)
def test_a_message_there_and_back_is_the_same(message: Message) -> None:
    """With the types that it had, on one line."""
    line = line_of(message)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    back = message_of(line)
    assert back == message
    assert type(back) is type(message)


@given(st.binary(max_size=200))
def test_bytes_at_random_are_no_message(line: bytes) -> None:
    """Nor do they do any harm."""
    with pytest.raises(WireError):
        message_of(line)


@given(st.sampled_from(sorted(KINDS)), anything)
def test_a_kind_with_anything_is_refused_or_a_message(kind: str, value: Any) -> None:
    """There is no error but the one."""
    try:
        message = message_of(json.dumps([kind, value]).encode())
    except WireError:
        return
    assert type(message) is KINDS[kind]


@given(messages, st.data())
def test_a_message_with_one_value_changed_is_refused_or_another_message(
    message: Message, draw: st.DataObject
) -> None:
    """Wherever in it the value is."""
    whole = json.loads(line_of(message))
    inside = whole
    while True:
        at = draw.draw(st.sampled_from(range(len(inside))))
        if not (isinstance(inside[at], list) and inside[at]) or draw.draw(st.booleans()):
            break
        inside = inside[at]
    inside[at] = draw.draw(anything)
    with suppress(WireError):
        assert type(message_of(json.dumps(whole).encode())) in KINDS.values()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[]",
        b'["seen"]',
        b'["seen",[]]',
        b'["seen",[1,2]]',
        b'["seen",[true]]',
        b'["seen",[1.0]]',
        b'["seen",["1"]]',
        b'["seen",{"number":1}]',
        b'["sawn",[1]]',
        b'[["seen"],[1]]',
        b'["seen",[1]',
        b'["seen",[' + b"9" * 30 + b"]]",
        b'["seen",[' + b"9" * 10_000 + b"]]",
        b'["wish",[1,["next",0,[],"",null,null],"",NaN]]',
        b'["wish",[1,["next",0,[],"",null,null],"",Infinity]]',
        b'["wish",[1,["next",0,[],"",null,null],"",1e400]]',
        b'["wish",[1,["dance",0,[],"",null,null],"",1]]',
        b'["wish",[1,["next",0,"ab","",null,null],"",1]]',
        b'["wish",[1,["draw",0,[],"",null,[1,3,4,1,[]]],"",1]]',
        b'["wish",[1,["draw",0,[],"",null,[1,2,1,1,["a"]]],"",1]]',
        b'["wish",[1,["draw",0,[],"",null,[1,1,1,1,["\\u001b[2J"]]],"",1]]',
        b'["window",["a","stage",[0,24,null],true]]',
        b'["window",["a","stage",[80,99999,null],true]]',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
    ids=lambda line: line[:40].decode("latin-1"),
)
def test_what_is_nearly_a_message_is_none(line: bytes) -> None:
    """Types, lengths, names and bounds are all held."""
    with pytest.raises(WireError):
        message_of(line)


def test_the_greeting_of_another_version_is_known_as_such() -> None:
    """Whatever else is in it."""
    with pytest.raises(OtherVersionError):
        message_of(json.dumps(["hello", [PROTOCOL + 1, {"new": "ways"}]]).encode())


def test_a_message_is_short() -> None:
    """No spaces, no names of fields."""
    assert line_of(Seen(7)) == b'["seen",[7]]\n'


def shape_of(kind: Any) -> str:
    """The fields and types of a message, down to the last."""
    if fields := getattr(kind, "_fields", None):
        hints = get_type_hints(kind)
        return f"{kind.__name__}({', '.join(f'{one}: {shape_of(hints[one])}' for one in fields)})"
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return f"{kind.__name__}({', '.join(kind)})"
    inner = [shape_of(one) for one in get_args(kind)]
    made_of = get_origin(kind)
    outer = made_of.__name__ if made_of in (tuple, dict) else "either"
    return f"{outer}[{', '.join(inner)}]" if inner else str(kind)


def test_a_change_of_the_messages_changes_the_protocol() -> None:
    """When this fails, PROTOCOL goes up by one, and what is expected here with it."""
    shape = "; ".join(shape_of(kind) for kind in KINDS.values())
    assert (PROTOCOL, crc32(shape.encode())) == (7, 4008097714)


@pytest.mark.parametrize(
    "wrong",
    [Activity("a", 9.0, done=-1), Activity("a", 9.0, people=-1), Activity("a", 9.0, answers=-1)],
)
def test_nothing_of_an_exercise_is_counted_below_none(wrong: Activity) -> None:
    """Less than no answers would be all but the last."""
    talk = Talk(Place(0), DUTCH, DUTCH, activities=(wrong,))
    state = State(talk, Names(), 0.0, 0, {})
    with pytest.raises(WireError):
        message_of(line_of(News(1, state, ())))
