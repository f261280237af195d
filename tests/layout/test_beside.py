"""How two languages stand on one page."""

import pytest

from presenter.layout.beside import Beside
from presenter.layout.page import Laid, Size
from presenter.layout.stage import footer_of
from presenter.layout.typesetter import Typesetter, View
from presenter.model.place import Place
from presenter.model.role import Role
from presenter.model.slide import Slide
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH, deck_of, paragraph, points

BOTH, NUMBER = "nl|en", 2


def said(dutch: str, english: str) -> Text:
    return Text({DUTCH: dutch, ENGLISH: english})


def rose(*body: object, title: Text | None = None) -> Slide:
    return Slide("rose", title or said("De roos", "The rose"), tuple(body))  # type: ignore[arg-type]  # kinds


def beside(slide: Slide, size: tuple[int, int] = (80, 23), language: str = BOTH) -> Laid:
    return Typesetter(deck_of(slide)).laid(NUMBER, Size(*size), language)


def lines(laid: Laid, page: int = 0, step: int = 0) -> list[str]:
    return [line.rstrip() for line in laid.canvas(page, step).lines()]


def test_each_language_has_its_code_at_its_head_and_a_rule_between() -> None:
    shown = lines(beside(rose(paragraph("Ruikt"))))
    assert shown[0].split() == ["NL", "│", "EN"]
    assert {line[39] for line in shown} == {"│"}


def test_languages_change_places_when_they_are_named_the_other_way_round() -> None:
    assert lines(beside(rose(), language="en|nl"))[0].split() == ["EN", "│", "NL"]


def test_the_second_language_is_lighter_and_the_first_as_it_is_alone() -> None:
    """Titles and text alike."""
    canvas = beside(rose(paragraph("Ruikt"))).canvas(0, 0)
    roles: tuple[set[Role], set[Role]] = set(), set()
    for row in canvas.rows[1:]:
        column = 0
        for run in row:
            if run.text.strip():
                roles[column >= 39].add(run.look.role)
            column += len(run.text)
    assert roles == ({Role.TITLE, Role.TEXT}, {Role.RULE, Role.SECOND})


def test_both_come_to_each_step_together() -> None:
    laid = beside(rose(points("een", "twee", reveal=True)))
    for step, shown in ((0, []), (1, ["een", "een"]), (2, ["een", "een", "twee", "twee"])):
        words = sorted(word.text for word in laid.canvas(0, step).words)
        assert [word for word in words if word in ("een", "twee")] == shown
    assert laid.frames == ((0, 0), (0, 1), (0, 2))


def test_a_language_that_has_no_further_page_keeps_its_last() -> None:
    """Both are set as large; one just has more to say."""
    long = Text({DUTCH: "lang " * 160, ENGLISH: "short"})
    laid = beside(rose(paragraph("").replace(words=long)), (60, 14))
    assert isinstance(laid, Beside)
    assert laid.pages > 1
    assert [leaf[1] for leaf in laid.leaves] == [0] * laid.pages
    for page in range(laid.pages):
        assert any("short" in line for line in lines(laid, page))


def test_a_thumbnail_shows_the_first_language_alone() -> None:
    alone, both = (
        lines(beside(rose(paragraph("Ruikt")), (24, 8), one)) for one in (ENGLISH, "en|nl")
    )
    assert alone == both


def test_words_that_columns_would_break_stand_under_each_other() -> None:
    """Where that makes no difference there are columns."""
    wide = "aansprakelijkheidsverzekeringspolis"
    shown = lines(beside(rose(paragraph(wide)), (60, 20)))
    assert sum(line.strip() == wide for line in shown) == 2
    assert any("─ EN ─" in line for line in shown)


def test_what_is_said_once_is_in_the_first_language() -> None:
    deck = deck_of(rose(), title=said("Tuin", "Garden"))
    for language, title in ((BOTH, "Tuin"), ("en|nl", "Garden")):
        view = View(Place(NUMBER), language)
        foot = footer_of(Typesetter(deck), view, Size(80, 24), "0:00").lines()[0]
        assert title in foot
        assert language.upper() in foot


@pytest.mark.parametrize("size", [(46, 14), (80, 23), (200, 59)])
def test_titles_and_sections_stand_beside_each_other_too(size: tuple[int, int]) -> None:
    typesetter = Typesetter(deck_of(rose(), title=said("Tuin", "Garden")))
    for number in (0, 1):
        words = {
            word.text for word in typesetter.laid(number, Size(*size), BOTH).canvas(0, 0).words
        }
        assert {"NL", "EN", "Tuin", "Garden"} <= words
