"""Settings: what the person who presents wants of every talk, whatever its deck."""

from collections.abc import Mapping
from types import MappingProxyType

from presenter.model.deck import Transition
from presenter.model.picture import Images
from presenter.model.record import Record


class NotesSettings(Record):
    """The notes: the language to begin in, and how many steps larger than terminal text.

    Without a size they are as large as fits in their pane.
    """

    language: str = ""
    size: int | None = None


class PaceSettings(Record):
    """The seconds off the plan from which on the speaker is told of it."""

    late: float = 60.0
    early: float = 120.0


class Settings(Record):
    """Everything that can be set. What is empty or None is left to the deck and the terminal."""

    theme: str = ""
    language: str = ""
    """The language of the presenter's own messages."""
    notes: NotesSettings = NotesSettings()
    pace: PaceSettings = PaceSettings()
    last_minutes: float = 300.0
    """The seconds that are left when the clock warns."""
    images: Images | None = None
    transition: Transition | None = None
    speaker: str = ""
    """The name of whoever rehearses."""
    editor: str = ""
    """The command that opens a file to be edited."""
    keys: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """The keys (see `keyboard`) of each action that has others than by default."""


SIZES = range(5)
"""The steps of the type scale by which notes can be larger than terminal text."""
