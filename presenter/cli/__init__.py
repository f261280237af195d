"""The command line: one command, one file, each importing what it needs when it runs."""

from presenter.cli.root import command

__all__ = ["command"]
