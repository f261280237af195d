"""The palette: every key by the words that say what it does."""

from collections.abc import Iterator

from textual.app import SystemCommand

from presenter.talk import Act
from presenter.ui.keys import is_in_force
from presenter.ui.screens.talk import TalkScreen

WITHOUT = (Act.GO_TO, Act.EXTEND, "palette", "close")
"""Actions that mean nothing where they are chosen from a list."""


def commands_of(screen: TalkScreen) -> Iterator[SystemCommand]:
    """What can be done on the screen of a talk."""
    words = screen.app.show.say("groups.make")
    yield SystemCommand(words, "", screen.command(Act.DRAW))
    for key in screen.app.keys:
        in_force = is_in_force(key.action, screen.app.show.is_rehearsed)
        if in_force and key.action not in WITHOUT:
            words = screen.app.show.say(f"keys.{key.action}")
            yield SystemCommand(
                f"{words[0].upper()}{words[1:]}", key.shown, screen.command(key.action)
            )
