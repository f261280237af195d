"""Problems as lines to compare: `talk.yaml:3:5: slides[0].title: text-missing`."""

from pathlib import Path

from presenter.load import load

WHERE = "slides[0].body[0]"
"""The first element of the first slide."""


def told(path: Path) -> list[str]:
    """Every problem of a deck, in the order in which they are shown."""
    found = []
    for problem in load(path).problems:
        mark = problem.mark
        place = f"{mark.line}:{mark.column}: " if mark.line else ""
        where = f"{problem.path}: " if problem.path else ""
        found.append(f"{Path(mark.file).name}:{place or ' '}{where}{problem.code}")
    return found


def meant(path: Path) -> list[str]:
    """For every unknown word in a deck the word, and what was probably meant by it."""
    return [
        f"{problem.values['word']} → {problem.values.get('nearest', '?')}"
        for problem in load(path).problems
        if "word" in problem.values
    ]
