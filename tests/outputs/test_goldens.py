"""What every kind of element looks like; `make golden` writes these pictures of letters anew."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.load import load
from presenter.model.deck import Deck
from presenter.outputs.dump import pages
from presenter.outputs.plain import plain_slide

EXAMPLES = Path(__file__).parent.parent / "examples"
SIZES = (Size(60, 20), Size(100, 30))


def picture(deck: Deck) -> Iterator[str]:
    """A deck at two sizes in each language, and as plain text."""
    typesetter = Typesetter(deck)
    for language in deck.languages:
        for size in SIZES:
            yield f"=== {language}, {size.width}x{size.height}"
            for number in range(len(deck.slides)):
                for page in pages(typesetter, number, size, language):
                    yield from (line.rstrip() for line in page.lines)
        yield f"=== {language}, plain"
        for number in range(len(deck.slides)):
            yield from plain_slide(deck, number, language)
            yield ""


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_an_example_looks_as_expected(path: Path, golden: Callable[[str, str], None]) -> None:
    """The example of a kind is dumped, cell by cell and in words, as its golden says."""
    deck = load(path).deck
    assert deck is not None
    golden(f"{path.stem}.txt", "\n".join(picture(deck)) + "\n")
