"""Who is measured: Tweespraak, two yardsticks, and the peers that are found on PATH."""

import sys
from dataclasses import dataclass
from pathlib import Path
from shutil import which

from bench.decks import Shape

ROOT = Path(__file__).parent.parent
OURS = "tweespraak"
EMPTY = "empty Textual app"


@dataclass(frozen=True, slots=True)
class Contestant:
    """A program that shows slides. The path of the deck ends its command, if it reads any."""

    name: str
    command: tuple[str, ...]
    shapes: tuple[Shape, ...] = (Shape.MARKDOWN,)  # that it reads; the first is its usual one
    next_key: bytes = b" "
    language_key: bytes = b""
    speaker: tuple[str, ...] = ()  # the verb that opens the speaker's own window of a talk

    @property
    def environment(self) -> dict[str, str]:
        """What it needs besides a home and a terminal: ours are run from the source."""
        return {"PYTHONPATH": str(ROOT)} if self.command[0] == sys.executable else {}


def contestants() -> list[Contestant]:
    """Everyone who is here. Tweespraak is left out as long as it cannot be started."""
    ours = (sys.executable, "-m", "presenter")
    here = [
        Contestant(EMPTY, (sys.executable, "-m", "bench.empty_app"), shapes=()),
        Contestant("bare Python", (sys.executable, "-m", "bench.raw_app")),
    ]
    if (ROOT / "presenter" / "__main__.py").exists():
        here.insert(0, Contestant(OURS, ours, (Shape.FOLDER, Shape.FILE), b" ", b"L", ("speaker",)))
    peers = [
        Contestant("mdp", ("mdp", "-f", "-t")),  # no fades, no transparency
        Contestant("patat", ("patat",), next_key=b"l"),
        Contestant("lookatme", ("lookatme",)),
        Contestant("prezo", ("prezo", "--no-watch")),
        Contestant("clippt", ("clippt",), (Shape.JSON,), next_key=b"\x1b[6~"),  # Page Down
    ]
    return here + [peer for peer in peers if which(peer.command[0])]
