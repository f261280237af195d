"""A translator's desk under a test's hand."""

from pathlib import Path

from textual.pilot import Pilot

from presenter.layout.page import Size
from presenter.ui.translator.app import Translator
from presenter.ui.translator.parts import Original
from tests.translation.garden import files


class Journey:
    """The screen under a test's hand."""

    def __init__(self, app: Translator, pilot: Pilot[None], folder: Path) -> None:
        self.app = app
        self.pilot = pilot
        self.folder = folder

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until all is drawn."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def type(self, words: str) -> None:
        """Type a text in place of what stands in the field."""
        await self.press("ctrl+a")
        self.app.field.clear()
        await self.press(*(("space" if one == " " else one) for one in words))

    def said(self, part: str) -> str:
        """What can be read on a part of the screen."""
        size = self.app.query_one(f"#{part}").size
        return "\n".join(self.app.canvas_for(part, Size(*size)).lines())

    @property
    def original(self) -> str:
        """What can be read of the original."""
        shown = self.app.query_one(Original)
        rows = (shown.render_line(row).text for row in range(shown.size.height))
        return " ".join(" ".join(rows).split())

    @property
    def words(self) -> set[str]:
        """The words on the slide."""
        size = self.app.query_one("#slide").size
        return {word.text for word in self.app.canvas_for("slide", Size(*size)).words}

    @property
    def here(self) -> str:
        """The text that is worked on."""
        assert self.app.here is not None
        return self.app.here.context

    @property
    def pond(self) -> str:
        """What stands in the file with the slides."""
        return files(self.folder)["10-pond.yaml"].decode()
