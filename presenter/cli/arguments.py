"""Arguments that several verbs take."""

from pathlib import Path

import click

DECK = click.argument("deck", required=False, type=click.Path(path_type=Path))
"""The deck to work on; the shipped one if there is none."""
