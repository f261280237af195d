"""How long a deck takes to be checked: the whole command, on 100 slides in two languages."""

import subprocess
from collections.abc import Iterator
from time import perf_counter

from bench.contestants import OURS
from bench.decks import deck
from bench.plan import Plan, Sample

CHECKED = 100  # slides; at the three sizes that a deck is made for where it does not say


def checks(plan: Plan) -> Iterator[Sample]:
    """Ours alone: of the others none can look at a deck as a whole."""
    for one in plan.turns(plan.rounds):
        if one.name == OURS:
            path = deck(plan.folder, CHECKED, one.shapes[0])
            began = perf_counter()
            subprocess.run([*one.command, "check", path], capture_output=True, check=False)
            yield Sample("check of 100", one.name, (perf_counter() - began) * 1000)
