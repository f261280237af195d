"""A deck as plain text: for a screen reader, a Braille line, and grep."""

from presenter.elements import kinds
from presenter.elements.amount import Amount
from presenter.elements.element import Kind
from presenter.elements.geography import Spot
from presenter.elements.kinds.bullets import Point
from presenter.elements.kinds.columns import Column
from presenter.elements.kinds.map import Arc
from presenter.elements.kinds.map import Point as Place
from presenter.model.chart import Form
from presenter.model.picture import Image
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.outputs.plain import plain_slide
from tests.decks import SOURCE, deck_of, paragraph, points, slide_of

NUMBER = 2


def plain(slide: Slide, language: str = "en") -> list[str]:
    """The lines of a slide, without its number."""
    first, *lines = plain_slide(deck_of(slide), NUMBER, language)
    assert first.endswith("3")
    return lines


def said(*body: Kind) -> list[str]:
    return plain(slide_of(*body))


def test_a_slide_begins_with_its_number_and_title() -> None:
    """Then what stands on it, then what the speaker says."""
    slide = Slide("a", Text("**Tuin**\nen bos"), (paragraph("Roos"),), notes=Text("Welkom.\n\nZo."))
    assert list(plain_slide(deck_of(slide), NUMBER, "nl")) == [
        "Dia 3 van 3",
        "Tuin en bos",
        "",
        "Roos",
        "",
        "Notities:",
        "Welkom.",
        "",
        "Zo.",
    ]
    assert "Welkom." not in plain_slide(deck_of(slide), NUMBER, "nl", notes=False)


def test_a_figure_is_read_in_words() -> None:
    """The number, what it counts, and the part of the whole that the dots show."""
    figure = kinds.figure.Figure(
        value=Amount("62.5", ("nl", "en")),
        unit=Text("%"),
        prefix=Text("more than"),
        label=Text("of members"),
        source=SOURCE,
        of=100,
    )
    assert said(figure) == ["more than 62.5% of members (62.5 of 100)", "The Atlas, 2021"]
    assert plain(slide_of(figure), "nl")[0] == "more than 62,5% of members (62,5 van de 100)"


def test_what_a_figure_is_compared_with_is_read_after_it() -> None:
    """In the same unit."""
    figure = kinds.figure.Figure(
        value=Amount("59", ("nl", "en")),
        unit=Text("%"),
        label=Text("of members"),
        source=SOURCE,
        compared=kinds.figure.Comparison(value=Amount("48.5", ("nl", "en")), label=Text("in 2022")),
    )
    assert said(figure) == ["59% of members", "48.5% in 2022", "The Atlas, 2021"]


def test_a_chart_is_read_in_words_and_then_in_numbers() -> None:
    """What stands for it, then every number with its label."""
    rows = (
        kinds.chart.Row(label=Text("May"), value=Amount("1058.5", ("nl", "en"))),
        kinds.chart.Row(label=Text("*June*"), value=Amount("-6", ("nl", "en")), highlight=True),
    )
    alt = Text("May was wet.")
    chart = kinds.chart.Chart(type=Form.BAR, alt=alt, source=SOURCE, rows=rows, unit=Text("mm"))
    assert said(chart) == [
        "Chart: May was wet.",
        "May: 1058.5 mm",
        "June: −6 mm",
        "The Atlas, 2021",
    ]


def test_series_are_read_by_label_each_with_its_name() -> None:
    """As a table is."""
    series = tuple(
        kinds.chart.Line(
            label=Text(name), values=(Amount("1", ("nl", "en")), Amount("2.5", ("nl", "en")))
        )
        for name in ("beans", "peas")
    )
    labels = (Text("2023"), Text("2024"))
    chart = kinds.chart.Chart(
        type=Form.LINE, alt=Text("More."), source=SOURCE, labels=labels, series=series
    )
    assert plain(slide_of(chart), "nl")[:3] == [
        "Grafiek: More.",
        "2023: beans: 1; peas: 1",
        "2024: beans: 2,5; peas: 2,5",
    ]


def test_large_figures_are_read_to_the_last_digit() -> None:
    """Parted as the language does."""
    figure = kinds.figure.Figure(
        value=Amount("1234567", ("nl", "en")), label=Text("of all"), source=SOURCE, of=65606000
    )
    assert said(figure)[0] == "1,234,567 of all (1,234,567 of 65,606,000)"


def test_a_table_names_the_column_of_each_cell() -> None:
    """A row can be followed by ear; a column without a heading has its cells alone."""
    table = kinds.table.Table(
        columns=(Text("Crop"), Text("")),
        rows=((Text("Radish"), Text("March")), (Text("*Pumpkin*"), Text("May"))),
        caption=Text("In a mild year"),
        source=SOURCE,
    )
    assert said(table) == [
        "Crop: Radish; March",
        "Crop: Pumpkin; May",
        "In a mild year",
        "The Atlas, 2021",
    ]


def test_lists_keep_their_levels_and_numbers() -> None:
    """A point under a point is indented."""
    inner = Point(text=Text("b"), items=(Point(text=Text("c")),))
    bullets = kinds.bullets.Bullets(items=(Point(text=Text("a\nb")), inner), numbered=True)
    assert said(bullets) == ["1. a b", "2. b", "  - c"]


def test_a_picture_is_its_description() -> None:
    """With what stands under it."""
    picture = kinds.picture.Picture(file=Image("a.png"), alt=Text("A map."), credit=Text("Our own"))
    assert said(picture) == ["Picture: A map.", "Our own"]


def test_a_map_is_its_description_its_points_and_its_arcs() -> None:
    """Each in a line, whatever of it is drawn."""
    points = (
        Place(at=Spot(52.4, 4.9), name=Text("*Amsterdam*")),
        Place(at=Spot(48.2, 16.4), name=Text("Vienna")),
    )
    arcs = (
        Arc(start="Vienna", end="*Amsterdam*", label=Text("by train")),
        Arc(start="*Amsterdam*", end="Vienna"),
    )
    map_ = kinds.map.Map(alt=Text("Trains."), points=points, arcs=arcs, source=SOURCE)
    assert said(map_) == [
        "Map: Trains.",
        "- Amsterdam",
        "- Vienna",
        "- by train: from Vienna to Amsterdam",
        "- from Amsterdam to Vienna",
        "The Atlas, 2021",
    ]


def test_code_is_announced_and_kept_as_it_is() -> None:
    """Space by space."""
    assert said(kinds.code.Code(lines="a\n  b\n")) == ["Code:", "a", "  b"]


def test_quotes_callouts_and_columns_are_read_one_after_the_other() -> None:
    """From the left to the right, from the top to the bottom."""
    columns = kinds.columns.Columns(
        columns=(
            Column(body=(kinds.quote.Quote(words=Text("“Mooi.”"), by=Text("Anna")), points("a"))),
            Column(body=(kinds.callout.Callout(words=Text("Kijk."), title=Text("Let op")),)),
        )
    )
    assert said(columns) == ["“Mooi.”", "— Anna", "- a", "Let op", "Kijk."]


def test_what_the_slide_rests_on_is_named_at_its_end() -> None:
    """Once, even if an element cites it too."""
    slide = slide_of(paragraph("Roos"), sources=(SOURCE, "map"))
    assert plain(slide)[-1].startswith("Source: The Atlas, 2021; ")
    cited = kinds.quote.Quote(words=Text("a"), source=SOURCE)
    assert plain(slide_of(cited, sources=(SOURCE,))) == ["a", "— The Atlas, 2021"]


def test_a_code_is_what_it_holds() -> None:
    """With the words beside it."""
    assert said(kinds.qr.Qr(data="https://example.org", label=Text("*Come*"))) == [
        "QR code: https://example.org",
        "Come",
    ]
