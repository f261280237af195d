"""The line in which the votes of a poll are typed: `a5 b9`, `aab`, `a+1`, or short answers."""

from collections.abc import Callable

from presenter.model.poll import Asked, Ballot, Form, ballot_of
from presenter.talk import Act, Intent
from presenter.talk.counting import UncountableError, counted
from presenter.ui.polled import polled
from presenter.ui.screens.line import LineScreen


class VoteScreen(LineScreen):
    """Takes votes for the poll of a slide, by its id; only the speaker sees them come in."""

    def __init__(self, slide: str, asked: Asked, act: Callable[[Intent], None]) -> None:
        super().__init__()
        self._slide, self._asked, self._act = slide, asked, act
        self.stays = asked.form is Form.ANSWERS

    @property
    def _ballot(self) -> Ballot:
        """The votes so far."""
        return ballot_of(self.app.show.talk.ballots, self._slide) or Ballot(self._slide)

    def hint(self, line: str) -> str:
        """How votes are typed; and where the audience does not see it, what they come to."""
        show = self.app.show
        how = show.say("poll.how", lines=show.say(f"poll.how-{self._way}"))
        if not show.shows_desk:
            return how
        try:
            ballot = counted(self._asked, self._ballot, line)
        except UncountableError:
            ballot = self._ballot
        return f"{how}\n{polled(self._asked, ballot, show.say)}"

    @property
    def _way(self) -> str:
        form, names = self._asked.form, self._asked.names
        if form in (Form.SCALE, Form.ANSWERS):
            return str(form)
        if names[:1] == ("1",):
            return "numbers"
        return "people" if form is Form.MULTIPLE else "letters"

    def took(self, line: str) -> str:
        """Count the votes."""
        try:
            ballot = counted(self._asked, self._ballot, line)
        except UncountableError as error:
            return self.app.show.say(f"poll.{error.key}", **error.values)
        self._act(Intent(Act.VOTE, ballot=ballot))
        return ""
