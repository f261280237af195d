"""What was typed before Textual listened."""

from textual import events
from textual._xterm_parser import XTermParser


def keys_of(typed: bytes) -> list[events.Key]:
    """Keys from what a terminal sent, read as Textual reads those that come later."""
    parser = XTermParser()
    read = [*parser.feed(typed.decode(errors="replace")), *parser.feed("")] if typed else []
    return [event for event in read if isinstance(event, events.Key)]
