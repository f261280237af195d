"""The dump of a slide: exactly the cells of the stage, with the places of its words."""

from presenter.layout.page import Size
from presenter.layout.stage import stage
from presenter.layout.typesetter import Typesetter, View
from presenter.model.place import Place
from presenter.outputs.dump import CLOCK, as_json, pages
from tests.decks import deck_of, paragraph, points, slide_of

SIZE = Size(40, 12)
SLIDE = 2


def test_a_dump_is_what_the_stage_shows() -> None:
    """Line by line, at every step."""
    typesetter = Typesetter(deck_of(slide_of(points("a", "b", reveal=True), title="Tuin")))
    for step in (0, 1, 2):
        (page,) = pages(typesetter, SLIDE, SIZE, "nl", step)
        canvas = stage(typesetter, View(Place(SLIDE, step), "nl"), SIZE, CLOCK)
        assert page.lines == canvas.lines()
        assert [word["text"] for word in page.words] == [word.text for word in canvas.words]


def test_without_a_step_everything_is_shown() -> None:
    """A dump is for reading."""
    typesetter = Typesetter(deck_of(slide_of(points("roos", "tulp", reveal=True))))
    (page,) = pages(typesetter, SLIDE, SIZE, "nl")
    assert {"roos", "tulp"} <= {word["text"] for word in page.words}
    assert page.place == (SLIDE, 2, 0)


def test_every_page_of_a_slide_is_dumped() -> None:
    """With the letter that the footer gives it."""
    typesetter = Typesetter(deck_of(slide_of(paragraph("woord " * 120))))
    found = list(pages(typesetter, SLIDE, SIZE, "en"))
    assert [page.place.page for page in found] == list(range(len(found)))
    assert ["3a / 3" in page.lines[-1] for page in found] == [True] + [False] * (len(found) - 1)


def test_a_page_in_json_has_its_lines_and_the_places_of_its_words() -> None:
    """What a tool needs to know what stands where."""
    typesetter = Typesetter(deck_of(slide_of(paragraph("Een woord of wat, en dan nog een."))))
    (page,) = pages(typesetter, SLIDE, SIZE, "nl")
    made = as_json(page)
    assert made["slide"] == "slide"
    assert (made["number"], made["page"], made["step"]) == (3, 0, 0)
    assert made["lines"] == page.lines
    assert made["words"][0].keys() == {"text", "row", "column", "height", "width"}
    first = made["words"][0]
    cells = made["lines"][first["row"]][first["column"] : first["column"] + first["width"]]
    assert first["text"] == "Een"
    assert first["height"] > 1 or cells == "Een"
