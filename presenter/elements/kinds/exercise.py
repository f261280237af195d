"""`exercise`: what the room is to do, and how much time there is for it."""

from typing import ClassVar, Self

from presenter.elements.element import Kind, kind
from presenter.elements.fields import COUNT, FLAG, TEXT, field, listing
from presenter.elements.said import beside, said
from presenter.elements.timing import digits_of, measured, phase_of, widest_of, word_of
from presenter.model.deck import Deck
from presenter.model.moment import START, Moment
from presenter.model.notes import Withheld
from presenter.model.role import Role
from presenter.model.shapes import Countdown, Item, Items, Phase, Shape, Words
from presenter.model.slide import Block, Slide
from presenter.model.text import Text


@kind("exercise")
class Exercise(Kind, kw_only=True):
    """A task with a countdown of its slide's `duration`, in digits that can be read from the back.

    Hints and answers are the speaker's; the audience sees an answer when it is shown (`A`), and on
    no paper that it takes home.
    """

    short: ClassVar[str] = "task"
    block: ClassVar[Block | None] = Block.EXERCISE
    task: Text = field(TEXT, "What is to be done.")
    points: tuple[Text, ...] = field(listing(TEXT), "The task point by point.", default=())
    materials: tuple[Text, ...] = field(listing(TEXT), "What is needed for it.", default=())
    size: int = field(COUNT, "How many work together.", default=0)
    people: int = field(COUNT, "How many there are to be done; `12 d` says it too.", default=0)
    hints: tuple[Text, ...] = field(
        listing(TEXT), "What helps those who are stuck; only the speaker sees it.", default=()
    )
    answers: tuple[Text, ...] = field(
        listing(TEXT), "What comes of it; only the speaker sees it until it is shown.", default=()
    )
    bell: bool = field(FLAG, "Whether the terminal rings once when time is over.", default=False)
    seconds: int = 0
    moment: Moment = START

    @property
    def changes(self) -> bool:
        """Always: it has a time, people who are done, and answers."""
        return True

    def at(self, slide: Slide, moment: Moment) -> Self:
        """The exercise with the time that its slide gives it."""
        return self.replace(seconds=int(slide.duration or 0), moment=moment)

    def shapes(self, deck: Deck, first: int) -> tuple[Shape, ...]:
        """The task with its time; with the answers, when those are shown, and no large digits."""
        step = first + 1 if self.reveal else 0
        if self.moment.answers and self.answers:
            return self._answered(deck, step)
        task = self._task(deck, step)
        left = self.seconds if self.moment.left is None else self.moment.left
        if not left and self.moment.left is None:
            return task
        phase = phase_of(left, self.moment)
        whole = max(1, self.moment.whole or self.seconds)
        countdown = Countdown(
            digits_of(left),
            widest_of(left, whole),
            word_of(deck, phase),
            phase,
            tuple(word_of(deck, one) for one in Phase if one is not phase),
            count=self._count(deck),
            share=max(0, min(1, left / whole)),
            shapes=task,
            step=step,
        )
        return (measured(countdown) if self.moment.measured else countdown,)

    def _task(self, deck: Deck, step: int) -> tuple[Shape, ...]:
        needs = [said(deck, "exercise.size", n=self.size)] if self.size else []
        needs += self.materials
        found: list[Shape] = [Words(self.task, step=step)]
        if self.points:
            found.append(Items(tuple(Item(text, step=step) for text in self.points)))
        if needs:
            found.append(Words(beside(deck, tuple(needs)), Role.MUTED, step=step))
        return tuple(found)

    def _answered(self, deck: Deck, step: int) -> tuple[Shape, ...]:
        count = len(self.answers) if self.moment.measured else self.moment.answers
        shown = tuple(Item(text, step=step) for text in self.answers[:count])
        return Words(self.task, Role.MUTED, step=step), Items(shown)

    def _count(self, deck: Deck) -> Text | None:
        """How many are done: nothing until somebody counts."""
        people = self.moment.people or self.people or deck.people
        if not self.moment.done and not self.moment.people:
            return None
        if not people:
            return said(deck, "exercise.done", n=self.moment.done)
        return said(deck, "exercise.done-of", done=self.moment.done, n=people)

    def withheld(self) -> Withheld:
        """The hints and the answers."""
        return Withheld(self.hints, self.answers)
