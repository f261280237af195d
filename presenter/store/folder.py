"""Where the user's state lies: the only place that says so."""

import os
from pathlib import Path


def store_file() -> Path:
    """The file of talks: in `$XDG_STATE_HOME/tweespraak`, or else in `~/.local/state/tweespraak`.

    A path that is not absolute does not count, as the XDG Base Directory Specification has it.
    """
    state = Path(os.environ.get("XDG_STATE_HOME", ""))
    folder = state if state.is_absolute() else Path("~/.local/state").expanduser()
    return folder / "tweespraak" / "talks.sqlite"
