"""What a window of the audience hears of the others: never what the speaker has to say."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from presenter.load import load
from presenter.model.deck import Block, Deck
from presenter.shipped import shipped
from presenter.talk import Act, Face, Intent, Screen
from presenter.talk.link.wire import KINDS
from presenter.talk.window import Side
from tests.talk.link.network import SECRETS, Network


class Numbered:
    """A deck as a talk knows it."""

    def __init__(self, deck: Deck) -> None:
        self.ids = deck.ids
        self.languages = self.versions = deck.languages

    def block(self, slide: int) -> tuple[Block, float]:
        """A talk at all of them."""
        return Block.TALK, 0.0

    def frames(self, slide: int, language: str, zoom: int) -> tuple[tuple[int, int], ...]:
        """Two steps each."""
        return ((0, 0), (0, 1))


def strings_in(value: Any) -> Iterator[str]:
    """All of them, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        yield from strings_in(list(value.values()))
    elif isinstance(value, list):
        for one in value:
            yield from strings_in(one)


def all_that_came(deck: Deck) -> bytes:
    """Everything that came over a guest's connection in a talk in which every key is pressed."""

    async def run() -> bytes:
        network = Network(2, Numbered(deck))
        network.settle()
        host, guest = network.people
        for slide in range(len(deck.ids)):
            host.press(network.now, Intent(Act.GO_TO, slide))
            network.settle()
        for act in Act:
            host.press(network.now, Intent(act, 1, deck.ids[:3]))
            network.settle()
        assert guest.shared.talk.ended
        return b"".join(end.came for end in network.ends if end.owner is guest)

    return asyncio.run(run())


def test_no_text_of_a_deck_travels() -> None:
    """Of every string that comes, it is known what it is; of the deck there are ids alone."""
    deck = load(Path(shipped("deck"))).deck
    assert deck
    assert all(slide.notes for slide in deck.slides[:3])
    ours = {*KINDS, *Act, *Face, *Screen, *Side, "w1", "w2", "", *deck.ids, *deck.languages}
    came = all_that_came(deck)
    password, *lines = came.decode().splitlines()
    assert password == SECRETS.host
    assert len(lines) > len(deck.ids)
    assert {string for line in lines for string in strings_in(json.loads(line))} <= ours
    spoken = [slide.notes.plain(one) for slide in deck.slides for one in ours if slide.notes]
    words = {word.encode() for notes in spoken for word in notes.split() if len(word) > 8}
    ids = " ".join(deck.ids).encode()
    assert len([word for word in words if word not in ids]) > 100
    assert [word for word in words if word in came and word not in ids] == []
