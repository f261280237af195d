"""The `tweespraak` command."""

import gc
import os
import sys

from presenter.cli.verbs import COMPLETING, VERBS
from presenter.exits import CommandError
from presenter.shipped import unnamed_deck
from presenter.ui.terminal import Terminal


def main() -> None:
    """Run the command. The collector sleeps until the first slide stands.

    A deck by its path alone, or none, is presented without click, and with its first frame from
    the last time: see docs/decisions/0003-first-frame.md.
    """
    gc.disable()
    words = sys.argv[1:]
    plain = len(words) < 2 and not any(word.startswith("-") or word in VERBS for word in words)
    if not plain or COMPLETING in os.environ:
        from presenter.cli.root import command  # see above

        command(prog_name="tweespraak")
    deck = words[0] if words else unnamed_deck()
    try:
        with Terminal() as terminal:
            terminal.paint_kept(deck)
            terminal.heed()
            from presenter.cli.start import leave, start  # see above

            app = start(deck, terminal)
            app.run()
        leave(app)
    except CommandError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(error.code)


if __name__ == "__main__":
    main()
