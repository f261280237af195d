"""Draws the pictures of the documents: each kind of element, each theme, and the speaker screen.

python scripts/write_pictures.py            writes those that are not up to date
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from presenter.elements.element import KINDS  # noqa: E402 - the checkout, wherever it is run from
from presenter.layout.canvas import Canvas, joined  # noqa: E402
from presenter.layout.page import Size  # noqa: E402
from presenter.layout.typesetter import Typesetter  # noqa: E402
from presenter.load import load  # noqa: E402
from presenter.model.place import Place  # noqa: E402
from presenter.model.slide import COVERS  # noqa: E402
from presenter.outputs.svg import svg  # noqa: E402
from presenter.talk import Act, Intent, Talk, advance  # noqa: E402
from presenter.talk.window import Side, Stage, Window  # noqa: E402
from presenter.theme import load_theme, theme_names  # noqa: E402
from presenter.ui.show import Show  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
EXAMPLES = ROOT / "tests" / "examples"
SHOWN = "themes/slides.yaml"
"""The deck that the themes are shown with."""

SPOKEN = "speaker"
"""The deck that the speaker screen is shown with."""

LANGUAGE = "en"
PAGE = Size(72, 20)
ACROSS, MOST = 2, 4
"""Pages beside each other, and pages in all, on one picture."""

DESK = Size(112, 32)
PRESSED = ((Act.NEXT, 20.0), (Act.NEXT, 50.0), (Act.NEXT, 330.0), (Act.NEXT, 350.0))
"""Keys in the talk of the picture, with the seconds at which they came; then two steps."""

REVEALED, SEEN, TIME = (400.0, 430.0), 560.0, 14 * 3600.0 + 9 * 60
"""When the steps came, when the picture was taken, and the time of day at that moment."""


def pictures() -> Iterator[tuple[Path, str]]:
    """The path and the text of every picture."""
    theme = load_theme("ink", ROOT / "themes")
    for name in sorted(KINDS):
        yield PICTURES / "kinds" / f"{name}.svg", svg(sheet(EXAMPLES / f"{name}.yaml"), theme)
    yield PICTURES / "speaker.svg", svg(speaker(EXAMPLES / SPOKEN), theme)
    shown = sheet(EXAMPLES / SHOWN)
    for name in theme_names(ROOT / "themes"):
        theme = load_theme(name, ROOT / "themes")
        if not theme.ansi:  # what colours those are only a terminal knows
            yield PICTURES / "themes" / f"{name}.svg", svg(shown, theme)


def sheet(example: Path) -> Canvas:
    """The first slides of an example, with all that they reveal, beside and under each other."""
    deck = load(example).deck
    if deck is None:
        raise SystemExit(f"{example} cannot be read")
    typesetter = Typesetter(deck)
    numbers = [at for at, slide in enumerate(deck.slides) if slide.layout not in COVERS][:MOST]
    pages = [typesetter.laid(at, PAGE, LANGUAGE) for at in numbers]
    across = min(ACROSS, len(pages))
    down = -(-len(pages) // across)
    placed = [
        (page.canvas(0, page.steps), at // across * PAGE.height, at % across * PAGE.width)
        for at, page in enumerate(pages)
    ]
    return joined(placed, across * PAGE.width, down * PAGE.height)


def speaker(example: Path) -> Canvas:
    """The speaker screen in the middle of a talk, beside a window of the audience."""
    deck = load(example).deck
    if deck is None:
        raise SystemExit(f"{example} cannot be read")
    show = Show(deck, Talk(Place(0), LANGUAGE, LANGUAGE), DESK, Side.SPEAKER)
    page = Stage(DESK.width, DESK.height)
    show.joined((Window("stage", Side.STAGE, page),), (page,))
    for act, now in (*PRESSED, *((Act.NEXT, now) for now in REVEALED)):
        show.become(advance(show.talk, Intent(act), now, show))
    return show.canvas(SEEN, TIME)


def main() -> None:
    """Write the pictures that are not up to date."""
    for path, text in pictures():
        path.parent.mkdir(exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"{path.relative_to(ROOT)} is drawn")


if __name__ == "__main__":
    main()
