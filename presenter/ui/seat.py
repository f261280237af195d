"""Where a window is among the windows of its talk: whose it is, and who else is there."""

from presenter.talk import Talk
from presenter.talk.window import Side, Window


class Seat:
    """A window's side in a talk; one that is `extra` stays there when the others change theirs."""

    def __init__(self, talk: Talk, side: Side, extra: bool) -> None:
        self.talk = talk
        self.side = side
        self.extra = extra
        self.others: tuple[Window, ...] = ()
        """The other windows of the talk."""
        self._had_audience = False

    @property
    def is_speakers(self) -> bool:
        """Whether the window is the speaker's own now: nobody else sees it."""
        return self._own.side_now(self.talk.swapped) is Side.SPEAKER

    @property
    def is_rehearsed(self) -> bool:
        """Whether the talk is a rehearsal."""
        return self.talk.practice is not None

    @property
    def has_speaker_apart(self) -> bool:
        """Whether the speaker has another window than this one."""
        return self._others_on(Side.SPEAKER)

    @property
    def has_audience_apart(self) -> bool:
        """Whether the audience looks at another window than this one."""
        return self.is_speakers and self._others_on(Side.STAGE)

    @property
    def lacks_audience(self) -> bool:
        """Whether this is the speaker's window, and none is there for the audience to be."""
        return self.is_speakers and not self.has_audience_apart and not self.is_rehearsed

    @property
    def absence(self) -> str:
        """Why there is none, by its key in the words: it has gone, or has not come yet."""
        return "audience-gone" if self._had_audience else "no-audience"

    @property
    def can_swap(self) -> bool:
        """Whether the speaker has a window still when the sides have changed."""
        swapped = not self.talk.swapped
        return any(one.side_now(swapped) is Side.SPEAKER for one in (self._own, *self.others))

    @property
    def _own(self) -> Window:
        return Window("", self.side, extra=self.extra)

    def _others_on(self, side: Side) -> bool:
        return any(one.side_now(self.talk.swapped) is side for one in self.others)

    def meet(self, others: tuple[Window, ...]) -> None:
        """Be beside these other windows from now on."""
        self.others = others
        self._had_audience = self._had_audience or self.has_audience_apart

    def come_after(self, others: tuple[Window, ...]) -> None:
        """Join a talk. Where another window is on this side already, stay on it for good.

        When sides change, one window of each does: no second screen of the audience gets the notes.
        """
        taken = any(one.side is self.side and not one.extra for one in others)
        self.extra = self.extra or taken
