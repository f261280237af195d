"""What a terminal answers too late: by then Textual listens, which takes it for keys."""

START, COLOUR, ATTRIBUTES = "^", "]", "["
"""What Textual makes of an escape, of OSC and of CSI where it does not know what follows."""

INSIDE = {COLOUR: "0123456789abcdefABCDEFrgb:/;^\x1b", ATTRIBUTES: "?>0123456789;"}
ENDS = {COLOUR: "\x07\\", ATTRIBUTES: "c"}


class Late:
    """Picks the late answers to `Terminal`'s questions out of the keys, until all have come."""

    def __init__(self, begun: str) -> None:
        self.over = False
        """Whether the last answer has come: every key is a key from then on."""
        self._within = begun[:1]
        self._version = begun.endswith(">")
        """Whether what has begun is the version, which is not the last answer."""

    def takes(self, character: str | None) -> bool:
        """Whether a key, by its character, is a part of an answer."""
        if self.over or not character:
            self._within = ""
        elif self._within and character in ENDS[self._within]:
            self.over = self._within == ATTRIBUTES and not self._version
            self._within, self._version = "", False
            return True
        elif self._within and character in INSIDE[self._within]:
            self._version = self._version or character == ">"
            return True
        elif character in ENDS:
            self._within = character
            return True
        return character == START and not self.over
