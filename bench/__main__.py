"""`python -m bench`: measure, and print one table. bench/README.md says what and how."""

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.contestants import OURS, contestants
from bench.measures import MEASURES, warm_up
from bench.plan import Plan, Sample
from bench.report import Row, summarise, table


def main() -> None:
    """Measure what is asked for; the exit code says only whether it could be measured."""
    arguments = _arguments()
    here = contestants()
    if arguments.only:
        here = [one for one in here if any(word in one.name for word in arguments.only)]
    if not here:
        sys.exit("Nobody of that name is here.")
    if OURS not in [one.name for one in here]:
        print(f"{OURS} does not take part.", file=sys.stderr)
    with TemporaryDirectory(prefix="bench-") as folder:
        plan = Plan(here, arguments.rounds, arguments.changes, Path(folder))
        rows = summarise(_measure(arguments.measures or list(MEASURES), plan))
    print(*table(rows), sep="\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(_record(rows), indent=1), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("measures", nargs="*", metavar="measure", help=", ".join(MEASURES))
    parser.add_argument("--rounds", type=int, default=7, help="starts of each (7)")
    parser.add_argument("--changes", type=int, default=240, help="slide changes of each (240)")
    parser.add_argument("--only", action="append", metavar="NAME", help="who; may be repeated")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every sample there")
    arguments = parser.parse_args()
    if unknown := set(arguments.measures) - set(MEASURES):
        parser.error(f"no measure {', '.join(sorted(unknown))}; there are {', '.join(MEASURES)}")
    return arguments


def _measure(names: list[str], plan: Plan) -> Iterator[Sample]:
    warm_up(plan)
    for name in names:
        began = perf_counter()
        yield from MEASURES[name](plan)
        print(f"{name}: {perf_counter() - began:.0f} s", file=sys.stderr)


def _record(rows: list[Row]) -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "textual": version("textual"),
        "cores": os.cpu_count(),
        "figures": [
            {
                "figure": row.figure,
                "unit": row.unit,
                "contestant": row.contestant,
                "median": row.median if row.samples else None,
                "ratio": row.ratio,
                "missed": row.missed,
                "samples": row.samples,
            }
            for row in rows
        ],
    }


if __name__ == "__main__":
    main()
