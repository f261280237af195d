"""How slides fit: at every size that a deck is made for, in every language."""

from collections.abc import Iterator

from presenter.check.proof import Proof
from presenter.layout.page import Size
from presenter.layout.stage import slide_size
from presenter.layout.typesetter import Fit, Typesetter
from presenter.model.problem import Problem

SIZES = (Size(80, 24), Size(100, 30), Size(160, 45))
"""The terminals that a deck is made for where it does not say."""


def fit_findings(proof: Proof) -> Iterator[Problem]:
    """Slides that take pages, have smaller text than the others, or a table without columns."""
    typesetter = Typesetter(proof.deck)
    sizes = [Size(*size) for size in proof.deck.sizes] or SIZES
    for number in range(len(proof.deck.slides)):
        long, small, folded = [], [], []
        for size in sizes:
            page = slide_size(size)
            fit = typesetter.fit(number, page)
            if where := _long(fit, size):
                long.append(where)
            elif fit.rows is not None and fit.rows < typesetter.choice(page).body:
                small.append(_name(size))
            if fit.folds:
                folded.append(_name(size))
        if long:
            yield proof.report(number, "slide-goes-on", where="; ".join(long))
        if small:
            yield proof.report(number, "text-small", where=", ".join(small))
        if folded:
            yield proof.report(number, "table-folds", where=", ".join(folded))


def _long(fit: Fit, size: Size) -> str:
    """The size, with the languages in which a slide takes pages there, unless it is in all."""
    languages = [language for language, pages in fit.pages.items() if pages > 1]
    if not languages or len(languages) == len(fit.pages):
        return _name(size) if languages else ""
    return f"{_name(size)}: {', '.join(languages)}"


def _name(size: Size) -> str:
    return f"{size.width}x{size.height}"
