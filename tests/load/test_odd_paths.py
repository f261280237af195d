"""Paths in a deck that are odd: links, circles of links, and names that no disk can hold."""

from collections.abc import Callable
from pathlib import Path

from tests.load.problems import told
from tests.load.test_problems import HEAD


def test_a_picture_behind_a_link_within_the_folder_is_fine(write: Callable[..., Path]) -> None:
    """Links are no reason to complain while they stay inside."""
    path = write(f"{HEAD}    - picture: {{file: in/map.png, alt: a}}\n")
    write("GIF89a\1\0\1\0", "maps/map.png")
    (path.parent / "in").symlink_to(path.parent / "maps")
    assert told(path) == []


def test_a_name_that_no_disk_can_hold_is_told(write: Callable[..., Path]) -> None:
    """A path that is too long is a file that is not there."""
    name = "x" * 5000
    path = write(f"sections: [{name}]\n{HEAD}    - picture: {{file: {name}, alt: a}}\n")
    codes = {line.rpartition(": ")[2] for line in told(path)}
    assert codes == {"no-such-file", "file-unreadable"}


def test_links_in_a_circle_are_told(write: Callable[..., Path]) -> None:
    """A link to itself leads nowhere, and stops nothing."""
    path = write(f"sections: [round]\n{HEAD}    - picture: {{file: round, alt: a}}\n")
    (path.parent / "round").symlink_to(path.parent / "round")
    codes = {line.rpartition(": ")[2] for line in told(path)}
    assert codes == {"no-such-file", "file-unreadable"}
