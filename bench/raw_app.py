"""The least a Python presenter can do: split Markdown, write a slide, read a key. The floor."""

import os
import sys
import termios
import tty


def main(path: str) -> None:
    """Show the deck at `path`; every key shows the next slide."""
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 (pathlib costs more than all of this)
        slides = file.read().split("\n---\n")
    tty.setcbreak(0, termios.TCSANOW)
    at = 0
    os.write(1, b"\x1b[?1049h\x1b[?25l")
    while at < len(slides):
        slide = slides[at].replace("\n", "\x1b[K\n")
        os.write(1, f"\x1b[?2026h\x1b[H{slide}\x1b[J\x1b[?2026l".encode())
        at += len(os.read(0, 1024))


if __name__ == "__main__":
    main(sys.argv[1])
