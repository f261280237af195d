"""Since which start the machine is up."""

from pathlib import Path

FILE = Path("/proc/sys/kernel/random/boot_id")


def boot_id() -> str:
    """The id of this start of the machine; empty where the system has none."""
    try:
        return FILE.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
