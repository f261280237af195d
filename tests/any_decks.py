"""Decks made at random: any kind of element, any words, in any number."""

from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.elements.amount import Amount
from presenter.elements.element import Kind
from presenter.elements.kinds.bullets import Point
from presenter.elements.kinds.callout import Tone
from presenter.elements.kinds.chart import Line, Row
from presenter.elements.kinds.text import Size as TextSize
from presenter.model.chart import Form
from presenter.model.deck import Deck
from presenter.model.picture import Fit, Image
from presenter.model.shapes import Align, Show
from presenter.model.slide import Slide
from presenter.model.text import Text
from tests.any_drawings import drawings
from tests.any_maps import maps, repeated
from tests.decks import DUTCH, LANGUAGES, SOURCES, deck_of

EVERYDAY = (
    "de", "het", "een", "tuin", "bibliotheek", "Eén", "coördinatie", "’s-Gravenhage", "reünie",
    "the", "a", "garden", "bicycle", "(1998)", "—", "10,7%", "65.606", "½", "naïve", "Å", "№7",
    "**vet**", "*schuin*", "`code`", "~~weg~~", "[kaart](https://example.org)", r"\*", "*los", "__",
)  # fmt: skip
SURE = ("de", "Eén", "bibliotheek", "coördinatie", "the", "garden", "10,7%", "**vet**", "`code`")
LONG = (
    "aansprakelijkheidswaardevaststellingsveranderingen",
    "Hottentottententententoonstellingsmakersopleidingsinstituut" * 2,
    "https://example.org/een/heel/lang/adres/zonder/enige/spatie/erin/en/dat/gaat/nog/even/door",
)
ELSEWHERE = (
    "日本語の図書館", "북쪽", "🚲", "👩‍🌾", "❤️", "🇳🇱", "e\u0301e\u0301n", "हिन्दी",
    "ไทย", "Ω", "Привет",
)  # fmt: skip

JOINERS = ("\u200d", "\u0301", "\u200b", "\u00ad", "\u3000", "\u00a0", "\u202f")
any_words = st.one_of(
    st.sampled_from(EVERYDAY),
    st.sampled_from(EVERYDAY),
    st.sampled_from(LONG),
    st.sampled_from(ELSEWHERE),
    st.lists(st.sampled_from((*EVERYDAY, *ELSEWHERE, *JOINERS)), max_size=5).map("".join),
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z", "M")), max_size=12),
)


pixels = st.one_of(st.integers(1, 4000), st.sampled_from((1, 100_000)))
images = st.just(Image("map.png")) | st.builds(Image, st.just("map.png"), pixels, pixels)

Say = Callable[[int], st.SearchStrategy[Text]]
"""Makes texts of at most so many words."""


def written(words: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[str]:
    """Words with something between them."""
    between = st.sampled_from((" ", " ", " ", " ", "\n", "\n\n", "  ", "\t"))
    return st.lists(st.tuples(words, between), min_size=least, max_size=most).map(
        lambda parts: "".join(word + gap for word, gap in parts)
    )


def texts(words: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[Text]:
    """Texts in both languages, or one for every language."""
    one = written(words, least, most)
    both = st.tuples(one, one).map(lambda two: Text(dict(zip(LANGUAGES, two, strict=True))))
    return st.one_of(both, both, one.map(Text))


def any_texts(most: int) -> st.SearchStrategy[Text]:
    """Texts of any words, or of none; now and then a text is ten times as long."""
    return st.builds(
        lambda text, times: Text({name: said * times for name, said in text.versions.items()}),
        texts(any_words, 0, most),
        st.sampled_from((1, 1, 1, 1, 1, 10)),
    )


def sure_texts(most: int) -> st.SearchStrategy[Text]:
    """Texts of one everyday word or more, in every language."""
    return texts(st.sampled_from(SURE), 1, most)


def points_of(say: Say, depth: int = 2) -> st.SearchStrategy[Point]:
    """Points, some with points of their own, up to `depth` deep."""
    point = st.builds(Point, text=say(30))
    if not depth:
        return point
    items = st.lists(points_of(say, depth - 1), max_size=2).map(tuple)
    return point | st.builds(Point, text=say(4), items=items)


def elements(say: Say, depth: int = 2) -> st.SearchStrategy[Kind]:
    """Elements of any kind; columns hold others, `depth` deep."""
    found = [*_texts_to_read(say), *_things_to_look_at(say), *drawings(say)]
    if depth:
        body = st.lists(elements(say, depth - 1), max_size=2).map(tuple)
        column = st.builds(kinds.columns.Column, body=body, weight=st.sampled_from((1, 1, 2, 7)))
        columns = repeated(st.lists(column, max_size=4))
        found.append(st.builds(kinds.columns.Columns, columns=columns))
    return st.one_of(found)


def _texts_to_read(say: Say) -> list[st.SearchStrategy[Kind]]:
    flag = st.booleans()
    return [
        st.builds(
            kinds.text.Text,
            words=say(60),
            align=st.sampled_from(Align),
            size=st.sampled_from(TextSize),
            reveal=flag,
        ),
        st.builds(
            kinds.bullets.Bullets,
            items=st.lists(points_of(say), max_size=6).map(tuple),
            numbered=flag,
            reveal=flag,
        ),
        st.builds(
            kinds.quote.Quote,
            words=say(30),
            by=st.none() | say(4),
            source=st.sampled_from((None, *SOURCES)),
            reveal=flag,
        ),
        st.builds(
            kinds.callout.Callout,
            words=say(30),
            title=st.none() | say(4),
            tone=st.sampled_from(Tone),
            reveal=flag,
        ),
        st.builds(kinds.agenda.Agenda, reveal=flag),
        st.builds(kinds.sources.Sources, all=flag, reveal=flag),
    ]


def _things_to_look_at(say: Say) -> list[st.SearchStrategy[Kind]]:
    flag, some = st.booleans(), st.none() | say(4)
    return [
        st.builds(
            kinds.figure.Figure,
            value=say(2),
            label=say(4),
            source=st.sampled_from(sorted(SOURCES)),
            prefix=some,
            unit=some,
            of=st.sampled_from((0, 1, 2, 10, 100, 1000, 5000)),
            part=st.none() | st.floats(0, 6000),
            reveal=flag,
            show=st.sampled_from(Show),
            compared=st.none() | st.builds(kinds.figure.Comparison, value=say(2), label=say(4)),
        ),
        tables(say),
        charts(say),
        maps(say),
        st.builds(
            kinds.code.Code,
            lines=say(40).map(lambda text: text.written(DUTCH)),
            language=st.sampled_from(("", "python", "yaml")),
            highlight=st.lists(st.frozensets(st.integers(1, 9), max_size=3), max_size=3).map(tuple),
            numbers=flag,
            reveal=flag,
        ),
        st.builds(
            kinds.picture.Picture,
            file=images,
            fit=st.sampled_from(Fit),
            alt=say(30),
            caption=some,
            credit=some,
            reveal=flag,
        ),
        st.builds(
            kinds.qr.Qr,
            data=st.sampled_from((LONG[-1], "https://example.org/_a_*b*", "x" * 900, "日本")),
            label=some,
            reveal=flag,
        ),
    ]


def tables(say: Say) -> st.SearchStrategy[Kind]:
    """Tables with rows of any length, some of them far too wide for any page."""
    row = repeated(st.lists(say(3), max_size=5))
    return st.builds(
        kinds.table.Table,
        columns=row,
        rows=st.lists(row, max_size=4).map(tuple),
        align=st.lists(st.sampled_from(Align), max_size=3).map(tuple),
        caption=st.none() | say(4),
        source=st.sampled_from((None, *SOURCES)),
        reveal=st.booleans(),
    )


NUMERALS = st.one_of(
    st.sampled_from(("0", "1", "59", "10.7", "-3.5", "65606", "100", "0.001", "999999999999999")),
    st.decimals(-1000, 1000, places=2, allow_nan=False).map(str),
)


def charts(say: Say) -> st.SearchStrategy[Kind]:
    """Charts of every type, with any labels and numbers; some with far too many of either."""
    return st.builds(
        any_chart,
        type_=st.sampled_from(Form),
        labels=st.lists(say(3), min_size=1, max_size=8),
        names=st.lists(say(4), min_size=1, max_size=8),
        numbers=st.lists(NUMERALS, min_size=4, max_size=12),
        unit=st.none() | say(1),
        lit=st.booleans(),
        flags=st.tuples(st.booleans(), st.booleans()),
    )


def any_chart(  # what a chart has depends on its type
    type_: Form,
    labels: list[Text],
    names: list[Text],
    numbers: list[str],
    unit: Text | None,
    lit: bool,
    flags: tuple[bool, bool],
) -> Kind:
    """A chart whose numbers are those given, over and over."""
    by_rows, reveal = flags
    amounts = (Amount(one, LANGUAGES) for one in cycle(numbers))
    shared: dict[str, Any] = {
        "alt": Text("cijfers"),
        "source": sorted(SOURCES)[0],
        "unit": unit,
        "reveal": reveal,
    }
    if type_ in (Form.BAR, Form.COLUMN) or (by_rows and type_ is not Form.SLOPE):
        rows = tuple(Row(label=one, value=next(amounts), highlight=lit) for one in labels)
        return kinds.chart.Chart(type=type_, rows=rows, **shared)
    labels = (labels * 2)[:2] if type_ is Form.SLOPE else labels
    series = tuple(
        Line(label=one, values=tuple(islice(amounts, len(labels))), highlight=lit and not at)
        for at, one in enumerate(names)
    )
    return kinds.chart.Chart(type=type_, labels=tuple(labels), series=series, **shared)


def slides(say: Say) -> st.SearchStrategy[Slide]:
    """Slides with any elements."""
    return st.builds(
        Slide,
        id=st.just("slide"),
        title=st.none() | say(8),
        body=st.lists(elements(say), max_size=3).map(tuple),
        sources=st.lists(st.sampled_from(sorted(SOURCES)), unique=True).map(tuple),
    )


def decks(say: Say = any_texts) -> st.SearchStrategy[Deck]:
    """Decks of a title, a section and one to three slides."""
    return st.builds(
        lambda slides, title, subtitle, label: deck_of(
            *slides, title=title, subtitle=subtitle, label=label
        ),
        st.lists(slides(say), min_size=1, max_size=3),
        say(8),
        st.none() | say(12),
        st.sampled_from(("", "A", "12")),
    )
