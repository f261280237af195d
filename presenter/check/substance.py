"""What a deck rests on: sources, links, words for pictures, notes."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from presenter.check.proof import Proof, Wording, problem
from presenter.elements.kinds.columns import Columns
from presenter.elements.kinds.sources import Sources
from presenter.elements.kinds.table import Table
from presenter.elements.origins import Origin
from presenter.model.deck import Deck
from presenter.model.problem import Problem
from presenter.model.slide import COVERS, PAUSES, Element, Slide
from presenter.model.text import spans
from presenter.reading import Mapping, Sequence

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_FILE_NAME = re.compile(r"\S+\.[a-z0-9]{2,4}", re.IGNORECASE)


def substance_findings(proof: Proof) -> Iterator[Problem]:
    """What is missing under what a deck says."""
    yield from _uncited(proof)
    for number, (slide, origin) in enumerate(proof.slides):
        if _is_spoken(slide) and not (slide.notes and slide.notes.plain("").strip()):
            yield proof.report(number, "notes-missing")
        yield from _tables(slide, origin)
    for wording in proof.wordings:
        yield from _links(wording, proof.deck)
        yield from _alt(wording)


def _is_spoken(slide: Slide) -> bool:
    """Whether somebody speaks at it: at a cover need not, and in a break nobody does."""
    return slide.layout not in COVERS and slide.kind not in PAUSES


def _uncited(proof: Proof) -> Iterator[Problem]:
    """Sources that no slide cites, where no slide lists them all the same."""
    slides = proof.deck.slides
    elements = (one for slide in slides for one in _within(slide.body))
    if any(isinstance(one, Sources) and one.all for one in elements):
        return
    cited = {key for slide in slides for key in slide.cited()}
    for key, origin in proof.origins.sources.items():
        if key not in cited:
            yield problem(origin.mark, origin.node.path, "source-uncited", word=key)


def _within(body: Iterable[Element]) -> Iterator[Element]:
    """Elements, and those in their columns."""
    for element in body:
        yield element
        if isinstance(element, Columns):
            yield from (one for column in element.columns for one in _within(column.body))


def _tables(slide: Slide, origin: Origin) -> Iterator[Problem]:
    """Tables with numbers that come from nowhere."""
    body = origin.node.entries.get("body") if isinstance(origin.node, Mapping) else None
    nodes = body.items if isinstance(body, Sequence) else []
    for at, element in enumerate(slide.body):
        if not isinstance(element, Table) or element.source or slide.sources:
            continue
        cells = (said for row in element.rows for cell in row for said in cell.versions.values())
        if any(character.isdigit() for said in cells for character in said):
            node = nodes[at] if len(nodes) == len(slide.body) else origin.node
            yield problem(Origin(origin.file, node).mark, node.path, "table-unsourced")


def _links(wording: Wording, deck: Deck) -> Iterator[Problem]:
    """Links to files and slides that are not there."""
    for language, said in wording.text.versions.items():
        for link in dict.fromkeys(span.link for span in spans(said) if span.link):
            if not _ELSEWHERE.match(link) and not _leads(link, deck):
                yield wording.report(language, "link-dead", word=link)


def _leads(link: str, deck: Deck) -> bool:
    path, _, slide = link.partition("#")
    if not path:
        return deck.find(slide) is not None
    try:
        return (deck.folder / unquote(path)).exists()
    except (OSError, ValueError):  # no disk can hold such a name
        return False


def _alt(wording: Wording) -> Iterator[Problem]:
    """Pictures whose words say nothing, or only what their file is called."""
    if wording.path.endswith(".picture.alt"):
        for language, said in wording.text.versions.items():
            if not said.strip() or _FILE_NAME.fullmatch(said.strip()):
                yield wording.report(language, "alt-missing")
