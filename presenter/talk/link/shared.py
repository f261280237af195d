"""The talk that several windows share, as one of them knows it. Pure: it sends nothing itself.

What a window shows is the state that the host told last, and on top of it the window's own intents
that are not in that state yet: no key waits for another process. A host has no such intents.
"""

from collections import deque
from itertools import takewhile

from presenter.model.beside import is_known
from presenter.talk.advance import advance, carried, names, numbered, settle
from presenter.talk.intent import Act, Intent
from presenter.talk.link.listener import Applied, Listener
from presenter.talk.link.messages import Hello, News, State, Wish
from presenter.talk.talk import Outline, Talk
from presenter.talk.window import Stage, Window

KEPT = 1000
"""A window's own intents that it keeps although the host has them: the next host may not."""


class Shared:
    """One window's view of the talk. `now` is in seconds on a clock that all windows share.

    `talk` is what to show; `windows` is who is there, this window among them. The outline is that
    of the window's deck as it is now, for the stages that the listener was told last.

    `born` is when the talk began to be shown. One that is taken up again keeps the `born` and the
    `seq` that it had, so that it is preferred to a fresh one.
    """

    def __init__(
        self,
        window: Window,
        talk: Talk,
        outline: Outline,
        listener: Listener,
        born: float,
        seq: int = 0,
    ) -> None:
        self.window = window
        self.windows: tuple[Window, ...] = (window,)
        self.talk = talk
        self.hosting = False
        self._outline = outline
        self._listener = listener
        self._stages: tuple[Stage, ...] = ()
        self._own: deque[Wish] = deque()
        self._number = 0
        self._latest = float("-inf")
        self.state = State(talk, names(settle(talk, outline), outline), born, seq, {})
        """What the host told last, or what this host tells."""
        self._seat(self.windows)

    @property
    def pending(self) -> list[Wish]:
        """The own intents that are not in the state, in their order."""
        count = self.state.counts.get(self.window.name, 0)
        fresh = list(takewhile(lambda wish: wish.number > count, reversed(self._own)))
        return fresh[::-1]

    def act(self, intent: Intent, now: float) -> Wish:
        """Apply an intent of this window at once. A guest has to send the wish to its host."""
        ids = self._outline.ids
        meant = intent.act in (Act.GO_TO, Act.LOOK) and 0 <= intent.slide < len(ids)
        self._number += 1
        wish = Wish(self._number, intent, ids[intent.slide] if meant else "", now)
        self._own.append(wish)
        if self.hosting:
            self.accept(self.window.name, wish, now)
        else:
            self._show(self._moved(self.talk, wish, now))
        return wish

    def reseat(self, window: Window) -> None:
        """The window is not as it was: its stage has another size, or is shown no more, say."""
        self.window = window
        self.arrive(window)

    def reread(self) -> None:
        """The outline is of another deck from now on: find the slides in it, by their ids."""
        self._refresh()

    def take_up(self, talk: Talk, born: float, seq: int) -> None:
        """Go on with a talk that was broken off, in which so many intents are."""
        self.state = State(talk, names(talk, self._outline), born, seq, self.state.counts)
        self._refresh()

    def join(self) -> None:
        """Another window is the host from now on."""
        self.hosting = False

    def hear(self, news: News) -> None:
        """Take what the host says, and put the own intents that are not in it on top."""
        self.state = news.state
        mine = self.window
        self._seat(tuple(mine if one.name == mine.name else one for one in news.windows))
        count = self.state.counts.get(mine.name, 0)
        while len(self._own) > KEPT and self._own[0].number <= count:
            self._own.popleft()

    def host(self, now: float) -> None:
        """Go on as the host, from what is known here.

        Of the other windows it is not known yet whether they come: whoever does not is to be
        forgotten after a moment. Till then pages are made for them too.
        """
        self.hosting = True
        mine = self.window.name
        self._seat(tuple(one._replace(answers=one.name == mine) for one in self.windows))
        for wish in self.pending:
            self.accept(mine, wish, now)

    def greet(self, hello: Hello, now: float) -> bool:
        """As the host, let a window in. True when the talk that it knows is the one to go on with.

        Then that has been done, and every other guest has to greet anew, so that it says again
        what is not in that talk.
        """
        taken = _worth(hello.state) > _worth(self.state)
        if taken:
            self.state = hello.state
            self.host(now)
        self.arrive(hello.window)
        return taken

    def accept(self, name: str, wish: Wish, now: float) -> None:
        """As the host, apply an intent of a window, unless it is in the talk already.

        It counts at the moment of its key, but never before an earlier one nor in the future.
        """
        before = self.state
        if wish.number <= before.counts.get(name, 0):
            return
        when = self._latest = min(now, max(wish.now, self._latest))
        talk = self._moved(self.talk, wish, when)
        counts = {**before.counts, name: wish.number}
        self.state = State(talk, names(talk, self._outline), before.born, before.seq + 1, counts)
        self._listener.applied(Applied(self.state.seq, name, wish.intent, when))
        self._show(talk)

    def arrive(self, window: Window) -> None:
        """A window is there, or its stage has changed."""
        if window not in self.windows:
            others = [one for one in self.windows if one.name != window.name]
            self._seat((*others, window))

    def lose(self, name: str) -> None:
        """A window does not answer, or is gone; it may come back."""
        self._seat(
            tuple(one._replace(answers=False) if one.name == name else one for one in self.windows)
        )

    def forget(self, name: str) -> None:
        """A window has gone for good."""
        self._seat(tuple(one for one in self.windows if one.name != name))

    def _seat(self, windows: tuple[Window, ...]) -> None:
        """These windows are there now, and the talk is at a place of their pages."""
        stages = tuple(self._known(one.stage) for one in windows if one.stage) or self._stages
        if (windows, stages) != (self.windows, self._stages):
            self.windows, self._stages = windows, stages
            self._listener.seated(windows, stages)
        self._refresh()

    def _known(self, stage: Stage) -> Stage:
        own = is_known(stage.language or "", self._outline.languages)
        return stage if own else stage._replace(language=None)

    def _refresh(self) -> None:
        """The talk anew from its state: in this deck, on these stages, with the own intents."""
        talk = carried(self.state.talk, self.state.names, self._outline)
        if self.hosting:
            self.state = self.state._replace(talk=talk, names=names(talk, self._outline))
        else:
            for wish in self.pending:
                talk = self._moved(talk, wish, wish.now)
        self._show(talk)

    def _show(self, talk: Talk) -> None:
        if talk != self.talk:
            self.talk = talk
            self._listener.changed(talk)

    def _moved(self, talk: Talk, wish: Wish, now: float) -> Talk:
        """The talk after an intent, which may mean a slide by the number it has elsewhere."""
        intent = wish.intent
        if wish.slide:
            number = numbered(wish.slide, intent.slide, self._outline)
            intent = intent._replace(slide=number)
        return advance(talk, intent, now, self._outline)


def _worth(state: State) -> tuple[bool, float, bool, int]:
    """Which of two talks to go on with: one that has moved, the older one, the further one.

    Of the same talk the one that windows know is preferred to what was read of it from a journal,
    which knows of no window: else they would say again what is in it already.
    """
    return state.seq > 0, -state.born, bool(state.counts), state.seq
