"""`poll`: a question that the room votes on, and what it came to."""

from collections.abc import Iterator
from typing import Self

from presenter.elements.element import Kind, kind
from presenter.elements.fields import TEXT, WORD, Entry, Reader, choice, field, listing, read_record
from presenter.elements.polls import resolved
from presenter.elements.results import Steps, results
from presenter.elements.said import beside
from presenter.elements.schema import TEXT as TEXTS
from presenter.elements.schema import Schema, besides, ref
from presenter.elements.scope import Scope
from presenter.model.deck import Deck
from presenter.model.moment import START, Moment
from presenter.model.poll import SCALE, Asked, Form, Option
from presenter.model.shapes import Item, Items, Shape, Words
from presenter.model.slide import Block, Slide
from presenter.model.text import Text
from presenter.reading import Mapping, Node, Sequence

MOST_OPTIONS = 99


def _read_option(node: Node, scope: Scope) -> "Choice | None":
    if isinstance(node, Mapping) and ("text" in node.entries or "id" in node.entries):
        return read_record(Choice, node, scope)
    text = TEXT.read(node, scope)
    return None if text is None else Choice(text=text)


class Choice(Entry, kw_only=True):
    """An option with a name of its own, by which its votes are kept when options change places."""

    text: Text = field(TEXT, "What it says.")
    id: str = field(WORD, "Its name; without one it goes by its place in the list.", default="")


def _option_schema() -> Schema:
    return {"anyOf": [ref(Choice), besides(Choice.READ, TEXTS)]}


_TAKES = {
    Form.SINGLE: ("options",),
    Form.MULTIPLE: ("options",),
    Form.SCALE: ("low", "high"),
    Form.ANSWERS: (),
}


@kind("poll")
class Poll(Kind, kw_only=True):
    """A question to the room; `V` counts its votes, and the next step shows them.

    A poll without options that names one `before` asks that again.
    """

    block = Block.POLL
    question: Text | None = field(TEXT, "What is asked; without it the title asks.", default=None)
    type: Form = field(choice(Form), "How it is answered.", default=Form.SINGLE)
    options: tuple[Choice, ...] = field(
        listing(
            Reader(
                "option: a text, or `text` with an `id`",
                _read_option,
                Choice,
                lambda scope: _option_schema(),
            )
        ),
        "What can be voted for.",
        default=(),
    )
    low: Text | None = field(TEXT, "What a 1 means on a scale.", default=None)
    high: Text | None = field(TEXT, "What a 5 means.", default=None)
    before: str = field(
        WORD, "The id of the slide with the poll that it is compared with.", default=""
    )
    slide: str = ""
    moment: Moment = START

    def checked(self, node: Mapping, scope: Scope) -> Self | None:
        """Without what its type does not take; None where there is nothing to vote for."""
        takes = _TAKES[self.type]
        for key in ("options", "low", "high"):
            if key in node.entries and key not in takes:
                scope.report(node.keys[key], "poll-takes", type=self.type, word=key)
        keys = [one.key for one in self._options()]
        for at, one in enumerate(self.options):
            if one.id and one.id in keys[:at]:
                scope.report(node.entries["options"], "option-twice", word=one.id)
        if len(self.options) > MOST_OPTIONS:
            scope.report(node.keys["options"], "poll-too-many", most=MOST_OPTIONS)
        if takes == ("options",) and not self.options and not self.before:
            given = node.entries.get("options")
            if given is None or (isinstance(given, Sequence) and not given.items):
                scope.report(node, "poll-empty")
            return None
        return self

    @property
    def changes(self) -> bool:
        """Always: votes come in."""
        return True

    def at(self, slide: Slide, moment: Moment) -> Self:
        """The poll with the votes that there are."""
        return self.replace(slide=slide.id, moment=moment)

    def steps(self) -> int:
        """One for the votes."""
        return super().steps() + 1

    def asks(self) -> Asked:
        """The poll as it is written."""
        return Asked(self.question, self.type, tuple(self._options()), self.before)

    def _options(self) -> Iterator[Option]:
        if self.type is Form.SCALE:
            ends = {1: self.low, SCALE: self.high}
            for mark in range(1, SCALE + 1):
                yield Option(str(mark), _marked(mark, ends.get(mark)))
        elif self.type is not Form.ANSWERS:
            for number, one in enumerate(self.options, 1):
                yield Option(one.id or str(number), one.text)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The question, and what can be voted for; in a talk with room for bars beside it."""
        step = first + 1 if self.reveal else 0
        asked = resolved(deck, self.asks())
        question = (Words(asked.question, step=step),) if asked.question else ()
        if self.moment.live:
            shown = results(deck, self.slide, asked, self.moment, Steps(step, first + self.steps()))
            return (*question, *shown)
        if asked.form is Form.SCALE:
            return (*question, Words(beside(deck, _texts(asked)), step=step))
        named = zip(asked.names, _texts(asked), strict=True)
        items = tuple(Item(text, marker=name, step=step) for name, text in named)
        return (*question, Items(items)) if items else question


def _marked(mark: int, words: Text | None) -> Text:
    """A mark of a scale, with what it means."""
    if words is None:
        return Text(str(mark))
    return Text({one: f"{mark} {said}" for one, said in words.versions.items()})


def _texts(asked: Asked) -> tuple[Text, ...]:
    return tuple(option.text for option in asked.options)
