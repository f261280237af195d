"""A line to type in."""

from textual.widgets import Input


class Entry(Input):
    """A line whose cursor stands still: blinking would draw the slide behind it twice a second."""

    def on_mount(self) -> None:
        """Keep the cursor as it is."""
        self.cursor_blink = False
