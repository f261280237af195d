"""The smallest Textual app that shows a word and acts on a key: what no Textual app can beat."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Empty(App[None]):
    """Shows mark00001, and one more with every space."""

    BINDINGS = [("space", "next", "Next")]  # noqa: RUF012 (Textual's own way)
    number = 1

    def compose(self) -> ComposeResult:
        """One widget."""
        yield Static("mark00001")

    def action_next(self) -> None:
        """Count on."""
        self.number += 1
        self.query_one(Static).update(f"mark{self.number:05}")


if __name__ == "__main__":
    Empty().run()
