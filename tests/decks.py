"""Decks for tests: made of elements in Python, by hand or at random."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hypothesis import strategies as st

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.kinds.callout import Tone
from presenter.elements.kinds.text import Size as TextSize
from presenter.model.deck import Deck, Layout, Section, Slide, Source
from presenter.model.shapes import (
    Align,
    Box,
    Figure,
    Grid,
    Items,
    Picture,
    Row,
    Shape,
    Verbatim,
    Words,
)
from presenter.model.text import Text

DUTCH, ENGLISH = "nl", "en"
LANGUAGES = (DUTCH, ENGLISH)
SOURCE = "atlas"
SOURCES = {
    SOURCE: Source(SOURCE, Text({DUTCH: "De Atlas", ENGLISH: "The Atlas"}), Text("Kaarten"), "2021"),
    "map": Source("map", Text("Instituut voor Kaarten en Plattegronden"), Text("Kaarten"), "2022"),
}


def deck_of(
    *slides: Slide, title: Text | str = "Tuin", subtitle: Text | None = None, label: str = ""
) -> Deck:
    """A deck of one section around these slides, with a title slide and a section slide."""
    title = title if isinstance(title, Text) else Text(title)
    own = Slide("part", title, layout=Layout.SECTION, label=label)
    return Deck(
        title=title,
        languages=LANGUAGES,
        sections=(Section(title, (own, *slides), label),),
        sources=SOURCES,
        opening=Slide("title", title, layout=Layout.TITLE, subtitle=subtitle),
    )


def slide_of(*body: Kind, title: str = "", sources: tuple[str, ...] = ()) -> Slide:
    """A slide with these elements."""
    return Slide("slide", Text(title) if title else None, body, sources=sources)


def paragraph(words: str, **fields: object) -> Kind:
    """A text in every language."""
    made: Kind = replace(kinds.text.Text(words=Text(words)), **fields)  # type: ignore[arg-type]
    return made


def points(*texts: str, **fields: object) -> Kind:
    """A list of points in every language."""
    items = tuple(kinds.bullets.Point(text=Text(text)) for text in texts)
    made: Kind = replace(kinds.bullets.Bullets(items=items), **fields)  # type: ignore[arg-type]
    return made


def texts_of(shape: Shape, language: str) -> Iterator[str]:
    """Everything that a shape has to say in a language, a text at a time, without its marks."""
    match shape:
        case Words():
            yield shape.text.plain(language)
        case Items():
            for item in shape.items:
                yield item.text.plain(language)
        case Verbatim():
            yield from shape.lines
        case Grid():
            rows = (shape.header, *(row.cells for row in shape.rows))
            yield from (cell.plain(language) for row in rows for cell in row)
        case Figure():
            said = (shape.prefix, shape.number, shape.label)
            yield from (text.plain(language) for text in said if text)
        case Picture():
            yield shape.alt.plain(language)
        case Row():
            for column in shape.columns:
                for one in column.shapes:
                    yield from texts_of(one, language)
        case Box():
            for one in shape.shapes:
                yield from texts_of(one, language)


def slide_texts(deck: Deck, slide: Slide, language: str) -> Iterator[str]:
    """Every text that must be on the pages of a slide in a language."""
    yield slide.label
    yield from (text.plain(language) for text in (slide.title, slide.subtitle) if text)
    for shape in slide.shapes(deck):
        yield from texts_of(shape, language)


def words_in(text: str) -> list[str]:
    """The words of a text: only spaces, tabs and line ends part them."""
    return [word for word in re.split("[ \t\n]+", text) if word.strip()]


EVERYDAY = (
    "de", "het", "een", "tuin", "bibliotheek", "Eén", "coördinatie", "’s-Gravenhage", "reünie",
    "the", "a", "garden", "bicycle", "(1998)", "—", "10,7%", "65.606", "½", "naïve", "Å", "№7",
    "**vet**", "*schuin*", "`code`", "~~weg~~", "[kaart](https://example.org)", r"\*", "*los", "__",
)  # fmt: skip
LONG = (
    "aansprakelijkheidswaardevaststellingsveranderingen",
    "Hottentottententententoonstellingsmakersopleidingsinstituut" * 2,
    "https://example.org/een/heel/lang/adres/zonder/enige/spatie/erin/en/dat/gaat/nog/even/door",
)
ELSEWHERE = ("日本語の図書館", "북쪽", "🚲", "👩‍🌾", "❤️", "🇳🇱", "e\u0301e\u0301n", "हिन्दी", "ไทย", "Ω", "Привет")

plain_words = st.sampled_from(EVERYDAY)
any_words = st.one_of(
    plain_words,
    plain_words,
    st.sampled_from(LONG),
    st.sampled_from(ELSEWHERE),
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z", "M")), max_size=12),
)


def written(words: st.SearchStrategy[str], most: int = 30) -> st.SearchStrategy[str]:
    """Words with something between them."""
    between = st.sampled_from((" ", " ", " ", " ", "\n", "\n\n", "  ", "\t"))
    return st.lists(st.tuples(words, between), max_size=most).map(
        lambda parts: "".join(word + gap for word, gap in parts)
    )


def texts(words: st.SearchStrategy[str], most: int = 30) -> st.SearchStrategy[Text]:
    """Texts in both languages, or one for every language."""
    one = written(words, most)
    both = st.tuples(one, one).map(lambda two: Text(dict(zip(LANGUAGES, two, strict=True))))
    return st.one_of(both, both, one.map(Text))


def elements(words: st.SearchStrategy[str], depth: int = 2) -> st.SearchStrategy[Kind]:
    """Elements of any kind; columns hold others, `depth` deep."""
    text, brief = texts(words), texts(words, 4)
    some, flag = st.none() | brief, st.booleans()
    point = st.recursive(
        st.builds(kinds.bullets.Point, text=text),
        lambda inner: st.builds(
            kinds.bullets.Point, text=brief, items=st.lists(inner, max_size=3).map(tuple)
        ),
        max_leaves=5,
    )
    source = st.sampled_from((None, *SOURCES))
    found: list[st.SearchStrategy[Kind]] = [
        st.builds(
            kinds.text.Text,
            words=texts(words, 60),
            align=st.sampled_from(Align),
            size=st.sampled_from(TextSize),
            reveal=flag,
        ),
        st.builds(
            kinds.bullets.Bullets,
            items=st.lists(point, max_size=6).map(tuple),
            numbered=flag,
            reveal=flag,
        ),
        st.builds(kinds.quote.Quote, words=text, by=some, source=source, reveal=flag),
        st.builds(
            kinds.figure.Figure,
            value=texts(words, 2),
            label=brief,
            source=st.sampled_from(sorted(SOURCES)),
            prefix=some,
            unit=some,
            of=st.sampled_from((0, 1, 2, 10, 100, 1000, 5000)),
            part=st.none() | st.floats(0, 6000),
            reveal=flag,
        ),
        st.builds(
            kinds.callout.Callout, words=text, title=some, tone=st.sampled_from(Tone), reveal=flag
        ),
        tables(words),
        st.builds(
            kinds.code.Code,
            lines=written(words, 40),
            language=st.sampled_from(("", "python", "yaml")),
            highlight=st.lists(st.frozensets(st.integers(1, 9), max_size=3), max_size=3).map(tuple),
            numbers=flag,
            reveal=flag,
        ),
        st.builds(
            kinds.picture.Picture,
            file=st.just("map.png"),
            alt=text,
            caption=some,
            credit=some,
            reveal=flag,
        ),
        st.builds(kinds.agenda.Agenda, reveal=flag),
        st.builds(kinds.sources.Sources, all=flag, reveal=flag),
    ]
    if depth:
        body = st.lists(elements(words, depth - 1), max_size=2).map(tuple)
        column = st.builds(kinds.columns.Column, body=body, weight=st.sampled_from((1, 1, 2, 7)))
        columns = st.lists(column, max_size=4).map(tuple)
        found.append(st.builds(kinds.columns.Columns, columns=columns))
    return st.one_of(found)


def tables(words: st.SearchStrategy[str], most: int = 6) -> st.SearchStrategy[Kind]:
    """Tables, some of them too wide for any page, with rows of any length."""
    row = st.lists(texts(words, 3), max_size=most).map(tuple)
    return st.builds(
        kinds.table.Table,
        columns=row,
        rows=st.lists(row, max_size=4).map(tuple),
        align=st.lists(st.sampled_from(Align), max_size=3).map(tuple),
        caption=st.none() | texts(words, 4),
        source=st.sampled_from((None, *SOURCES)),
        reveal=st.booleans(),
    )


def slides(words: st.SearchStrategy[str]) -> st.SearchStrategy[Slide]:
    """Slides with any elements."""
    return st.builds(
        Slide,
        id=st.just("slide"),
        title=st.none() | texts(words, 8),
        body=st.lists(elements(words), max_size=3).map(tuple),
        sources=st.lists(st.sampled_from(sorted(SOURCES)), unique=True).map(tuple),
    )


def decks(words: st.SearchStrategy[str] = any_words) -> st.SearchStrategy[Deck]:
    """Decks of a title, a section and one to three slides."""
    return st.builds(
        lambda slides, title, subtitle, label: deck_of(
            *slides, title=title, subtitle=subtitle, label=label
        ),
        st.lists(slides(words), min_size=1, max_size=3),
        texts(words, 8),
        st.none() | texts(words, 12),
        st.sampled_from(("", "A", "12")),
    )
