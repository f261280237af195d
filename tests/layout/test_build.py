"""Shapes on a page: lists, columns, boxes, pictures."""

from itertools import pairwise

import pytest

from presenter.elements import kinds
from presenter.elements.element import Kind
from presenter.elements.kinds.bullets import Point
from presenter.elements.kinds.callout import Tone
from presenter.elements.kinds.columns import Column
from presenter.layout import build
from presenter.layout.painter import Painter
from presenter.layout.style import AIRY, Style
from presenter.model.picture import Image
from presenter.model.shapes import Align, Item, Items
from presenter.model.slide import Layout
from presenter.model.text import Text
from tests.decks import paragraph, points, slide_of
from tests.layout.pictures import drawn, heights, laid_out

SMALL = (50, 9)
"""A page on which a few lines stand in terminal text."""


def columns(*bodies: tuple[Kind, ...], weights: tuple[int, ...] = (1, 1)) -> Kind:
    made = [Column(body=body, weight=weight) for body, weight in zip(bodies, weights, strict=True)]
    return kinds.columns.Columns(columns=tuple(made))


FILLER = "Dit is een regel van gewone lengte op de dia."


def test_points_of_points_stand_under_the_words_above_them() -> None:
    """Each level hangs under the text of the level above, long ones under their first line."""
    inner = Point(text=Text("twee"), items=(Point(text=Text(f"drie en {FILLER}")),))
    bullets = kinds.bullets.Bullets(items=(Point(text=Text("een"), items=(inner,)),))
    assert drawn(laid_out(slide_of(bullets), SMALL)) == [
        "• een",
        "",
        "  – twee",
        "",
        "    – drie en Dit is een regel van gewone",
        "      lengte op de dia.",
    ]


def test_numbers_stand_before_the_outermost_points() -> None:
    """Points within points have a dash all the same."""
    inner = Point(text=Text("twee"), items=(Point(text=Text("drie")), Point(text=Text("vier"))))
    bullets = kinds.bullets.Bullets(items=(Point(text=Text(FILLER)), inner), numbered=True)
    assert drawn(laid_out(slide_of(bullets), (50, 10))) == [
        "1. Dit is een regel van gewone lengte",
        "   op de dia.",
        "",
        "2. twee",
        "",
        "   –  drie",
        "",
        "   –  vier",
    ]


def test_points_stand_further_apart_than_their_lines() -> None:
    """Which lines belong together is seen, not read."""
    laid = laid_out(slide_of(points(f"een {FILLER} {FILLER}", "twee")), (120, 40))
    rows = {word.text: (word.row, word.height) for word in laid.canvas(0, 0).words}
    lines = sorted({row for row, _ in rows.values()})
    apart = [after - before for before, after in pairwise(lines)]
    assert rows["een"][1] > 1
    assert apart[-1] > max(apart[:-1])


def test_a_letter_stands_clear_of_what_it_marks() -> None:
    """“A A crime” is not read as one word."""
    agenda = Items((Item(Text("A tuin"), marker="A"),))
    block = build.block(agenda, 40, Style("nl", 1, AIRY, 20))
    painter = Painter()
    block.paint(painter, 0, 0)
    assert [word.column for word in painter.sheet.words] == [0, 3, 5]


def test_columns_stand_side_by_side() -> None:
    """Each is read from its top to its bottom."""
    row = columns((paragraph("Lezen is rust."), points("boek")), (paragraph(FILLER),))
    assert drawn(laid_out(slide_of(row), SMALL)) == [
        "Lezen is rust.         Dit is een regel van",
        "                       gewone lengte op",
        "• boek                 de dia.",
    ]


def test_a_weight_is_a_share_of_the_width() -> None:
    """A column that weighs twice as much is twice as wide."""
    row = columns((paragraph(FILLER),), (paragraph(FILLER),), weights=(1, 2))
    laid = laid_out(slide_of(row), SMALL)
    starts = {word.column for word in laid.canvas(0, 0).words if word.text == "Dit"}
    assert starts == {3, 3 + 13 + 3}


def test_columns_too_narrow_for_a_word_stand_one_under_the_other() -> None:
    """A word is not broken for the sake of two columns."""
    row = columns((paragraph("Landbouwtentoonstellingsgebouw"),), (paragraph(FILLER),))
    assert drawn(laid_out(slide_of(row), SMALL)) == [
        "Landbouwtentoonstellingsgebouw",
        "",
        "Dit is een regel van gewone lengte",
        "op de dia.",
    ]


def test_columns_that_are_too_many_stand_one_under_the_other() -> None:
    """Twenty columns have no room beside each other, however short their words are."""
    many = columns(*[(paragraph("a"),)] * 20, weights=(1,) * 20)
    laid = laid_out(slide_of(many), SMALL)
    assert {word.column for word in laid.canvas(0, 0).words} == {3}


def test_columns_higher_than_a_page_stand_one_under_the_other() -> None:
    """What is read from top to bottom does not go on to another page and back."""
    long = points(*"abcdefghij")
    laid = laid_out(slide_of(columns((long,), (paragraph("laatste"),))), SMALL)
    last = laid.canvas(laid.pages - 1, 0).words[-1]
    assert laid.pages > 1
    assert last.text == "laatste"
    assert last.column == 3


def test_columns_are_the_same_in_every_language() -> None:
    """A long word in one language does not move the other."""
    words = Text({"nl": "Landbouwtentoonstellingsgebouw", "en": "Barn"})
    row = columns((kinds.text.Text(words=words),), (paragraph("twee"),))
    rows = [
        [word.row for word in laid_out(slide_of(row), SMALL, language).canvas(0, 0).words]
        for language in ("nl", "en")
    ]
    assert rows[0] == rows[1]


def test_a_box_has_a_bar_along_all_its_rows() -> None:
    """It sets the words apart even where there is no colour."""
    callout = kinds.callout.Callout(words=Text(FILLER * 2), title=Text("Let op"))
    assert drawn(laid_out(slide_of(callout, paragraph(FILLER)), SMALL)) == [
        "▎  Let op",
        "▎",
        "▎  Dit is een regel van gewone lengte op",
        "▎  de dia.Dit is een regel van gewone",
        "▎  lengte op de dia.",
        "",
        "Dit is een regel van gewone lengte",
        "op de dia.",
    ]


def test_a_quote_is_larger_than_the_text_around_it() -> None:
    """What was said is drawn, what is said beside it is not."""
    quote = kinds.quote.Quote(words=Text("Mooi."))
    found = heights(laid_out(slide_of(quote, paragraph(FILLER)), (50, 14)))
    assert found["Mooi."] > found["Dit"] == 1


def test_a_quote_with_a_long_word_is_smaller() -> None:
    """No word is broken because it is drawn."""
    word = "aansprakelijkheidsverzekering"
    quote = kinds.quote.Quote(words=Text(word))
    assert heights(laid_out(slide_of(quote, paragraph(FILLER)), (50, 14)))[word] == 1


def test_a_picture_is_a_frame_around_its_words() -> None:
    """Its description stands in the middle."""
    picture = kinds.picture.Picture(file=Image("a.png"), alt=Text(FILLER))
    slide = slide_of(picture, points(*[FILLER] * 2)).replace(layout=Layout.CONTENT)
    assert drawn(laid_out(slide, (60, 14))) == [
        "╭────────────────────────────────────────────────────╮",
        "│                                                    │",
        "│                                                    │",
        "│                                                    │",
        "│   Dit is een regel van gewone lengte op de dia.    │",
        "│                                                    │",
        "│                                                    │",
        "│                                                    │",
        "╰────────────────────────────────────────────────────╯",
        "",
        "• Dit is een regel van gewone lengte op de dia.",
        "",
        "• Dit is een regel van gewone lengte op de dia.",
    ]


def test_lines_stand_where_they_are_asked_to() -> None:
    """Left, in the middle, right."""
    texts = [paragraph(FILLER, align=align) for align in (Align.LEFT, Align.CENTER, Align.RIGHT)]
    laid = laid_out(slide_of(*texts), (60, 9))
    assert [word.column for word in laid.canvas(0, 0).words if word.text == "Dit"] == [3, 7, 12]


def test_blank_lines_part_paragraphs() -> None:
    """A line end begins a line, and a blank line leaves one."""
    text = paragraph(f"{FILLER}\neen\n\n\ntwee\n")
    assert drawn(laid_out(slide_of(text), SMALL)) == [
        "Dit is een regel van gewone lengte",
        "op de dia.",
        "een",
        "",
        "twee",
    ]


def test_revealed_columns_come_one_by_one() -> None:
    """Each takes a step, and the points in it take theirs before the next column comes."""
    made = kinds.columns.Columns(
        reveal=True,
        columns=(
            Column(body=(points("een", "twee", reveal=True),)),
            Column(body=(paragraph("drie"),)),
        ),
    )
    laid = laid_out(slide_of(made), (60, 14))
    shown = [{word.text for word in laid.canvas(0, step).words} - {"•"} for step in range(5)]
    assert shown == [set(), set(), {"een"}, {"een", "twee"}, {"een", "twee", "drie"}]


def test_a_quotation_mark_hangs_before_the_lines() -> None:
    """The words of every line stand under each other, also in drawn letters."""
    said = Text("“Water is leven, en leven is water, zei zij, en zij keek naar de vijver.”")
    quote = kinds.quote.Quote(words=said)
    for size in ((40, 12), (160, 45)):
        words = laid_out(slide_of(quote), size).canvas(0, 0).words
        first = words[0]
        starts = {
            min(one.column for one in words if one.row == row) for row in {w.row for w in words}
        }
        assert first.text == "“Water"
        assert sorted(starts)[0] == first.column
        assert len(starts) == 2


def test_a_script_that_has_no_drawn_letters_is_terminal_text() -> None:
    """With its marker, and in lines one row apart: a word is not lost in a high line."""
    laid = laid_out(slide_of(points("שלום עולם", "日本語の図書館"), title="مرحبا"), (100, 30))
    assert set(heights(laid).values()) == {1}


def test_a_word_in_another_script_leaves_the_others_drawn() -> None:
    """It stands among them in terminal text."""
    found = heights(laid_out(slide_of(points("de vlag 🇳🇱 van ons land")), (160, 45)))
    assert found["🇳🇱"] == 1
    assert found["vlag"] > 1


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (100, 30), (160, 45), (240, 70)])
def test_what_is_cited_at_the_foot_is_no_larger_than_the_text(size: tuple[int, int]) -> None:
    """However large the title is."""
    long = points(*[FILLER] * 5)
    found = heights(laid_out(slide_of(long, title="Tuin", sources=("atlas",)), size))
    assert found["Atlas,"] <= found["regel"]


def test_the_bar_of_a_callout_says_its_tone_without_colour() -> None:
    """The more urgent, the broader."""
    tones = [kinds.callout.Callout(words=Text("let op"), tone=tone) for tone in Tone]
    bars = [drawn(laid_out(slide_of(tone), SMALL))[0].strip()[0] for tone in tones]
    assert bars == ["▎", "▌", "█"]
