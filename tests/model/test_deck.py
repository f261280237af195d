"""A deck's slides in the order of the talk, and the steps of a slide."""

from presenter.elements import kinds
from presenter.elements.kinds.columns import Column
from presenter.model.citing import attribution, short_name
from presenter.model.deck import Deck, Section, Source
from presenter.model.shapes import Box, Items, Row, Verbatim, Words
from presenter.model.slide import Slide
from presenter.model.text import Text
from tests.decks import SOURCE, deck_of, paragraph, points, slide_of


def said(shapes: tuple[object, ...], language: str = "nl") -> list[str]:
    return [shape.text.plain(language) for shape in shapes if isinstance(shape, Words)]


def test_slides_stand_in_the_order_of_the_talk() -> None:
    """The title first, then section by section."""
    first, second = Section(None, (Slide("a"), Slide("b"))), Section(None, (Slide("c"),))
    deck = Deck(Text("Tuin"), ("nl",), (first, second), opening=Slide("title"))
    assert [slide.id for slide in deck.slides] == ["title", "a", "b", "c"]
    assert deck.section_starts == (1, 3)
    assert [deck.section_of(number) for number in range(4)] == [None, first, first, second]
    assert [deck.find(name) for name in ("title", "c", "d")] == [0, 3, None]


def test_steps_are_counted_on_from_element_to_element() -> None:
    """What an element reveals comes after what stands above it."""
    slide = slide_of(
        points("a", "b", reveal=True), paragraph("c", reveal=True), points("d", reveal=True)
    )
    items, words, last = slide.shapes(deck_of(slide))
    assert isinstance(items, Items)
    assert isinstance(words, Words)
    assert isinstance(last, Items)
    assert slide.steps == 4
    assert [item.step for item in items.items] == [1, 2]
    assert words.step == 3
    assert [item.step for item in last.items] == [4]


def test_steps_run_from_the_first_column_to_the_last() -> None:
    """Columns hold elements whose steps come one after the other."""
    columns = kinds.columns.Columns(
        columns=(
            Column(body=(points("a", "b", reveal=True),)),
            Column(body=(paragraph("c"), paragraph("d", reveal=True))),
        )
    )
    slide = slide_of(paragraph("e", reveal=True), columns)
    _, row = slide.shapes(deck_of(slide))
    assert isinstance(row, Row)
    (items,), (still, revealed) = (column.shapes for column in row.columns)
    assert isinstance(items, Items)
    assert isinstance(still, Words)
    assert isinstance(revealed, Words)
    assert slide.steps == 4
    assert [item.step for item in items.items] == [2, 3]
    assert [still.step, revealed.step] == [0, 4]


def test_nested_points_come_with_the_point_above_them() -> None:
    """Only the outermost points take a step."""
    point = kinds.bullets.Point
    inner = (point(text=Text("b")), point(text=Text("c")))
    bullets = kinds.bullets.Bullets(
        items=(point(text=Text("a"), items=inner), point(text=Text("d"))), reveal=True
    )
    (items,) = slide_of(bullets).shapes(deck_of())
    assert isinstance(items, Items)
    assert [(item.text.plain("nl"), item.level, item.step) for item in items.items] == [
        ("a", 0, 1),
        ("b", 1, 1),
        ("c", 1, 1),
        ("d", 0, 2),
    ]


def test_code_takes_a_step_for_each_part_after_the_first() -> None:
    """The first part is bright when the code comes on."""
    code = kinds.code.Code(
        lines="a\nb\n", highlight=(frozenset({1}), frozenset({2}), frozenset()), reveal=True
    )
    (shape,) = code.shapes(deck_of(), 5)
    assert isinstance(shape, Verbatim)
    assert code.steps() == 3
    assert shape.step == 6
    assert [(sorted(one.lines), one.step) for one in shape.focus] == [([1], 6), ([2], 7), ([], 8)]


def test_a_quote_names_who_said_it_and_where() -> None:
    """Name and source on one line; each alone where the other is not known."""
    deck = deck_of()
    names = [
        said(attribution(deck, by, key))
        for by, key in ((Text("Anna"), SOURCE), (Text("Anna"), None), (None, SOURCE), (None, None))
    ]
    assert names == [["— Anna, De Atlas, 2021"], ["— Anna"], ["— De Atlas, 2021"], []]


def test_an_attribution_is_written_in_each_language() -> None:
    """The source has its name in the language of the talk."""
    (words,) = attribution(deck_of(), None, SOURCE)
    assert said((words,), "en") == ["— The Atlas, 2021"]


def test_a_quote_stands_in_a_box_with_its_attribution() -> None:
    """What was said, and under it who said it."""
    quote = kinds.quote.Quote(words=Text("“Mooi.”"), by=Text("Anna"))
    (box,) = quote.shapes(deck_of(), 0)
    assert isinstance(box, Box)
    assert said(box.shapes) == ["“Mooi.”", "— Anna"]


def test_a_source_is_cited_by_its_short_name_or_by_authors_and_year() -> None:
    """A short name says all that there is to say; a year is added to authors only."""
    languages = ("nl", "en")
    long = Source("a", Text("Bloem"), Text("Rozen"), "2019")
    short = Source("b", Text("Bloem"), Text("Rozen"), "2019", short=Text("Rozengids"))
    dateless = Source("c", Text("Bloem"), Text("Rozen"))
    names = [short_name(source, languages).written("nl") for source in (long, short, dateless)]
    assert names == ["Bloem, 2019", "Rozengids", "Bloem"]


def test_what_the_slides_cite_is_listed_once_in_the_order_of_the_talk() -> None:
    """Elements first, then the slide's own sources; what is not cited is not listed."""
    figure = kinds.figure.Figure(value=Text("1"), label=Text("a"), source="map")
    deck = deck_of(slide_of(figure, sources=(SOURCE, "map")), slide_of(sources=(SOURCE,)))
    assert deck.slides[2].cited() == ("map", SOURCE)
    assert [source.key for source in deck.cited] == ["map", SOURCE]
