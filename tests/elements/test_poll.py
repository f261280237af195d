"""Polls on their slides: what can be voted for, and what it came to."""

from presenter.elements.kinds.poll import Choice, Poll
from presenter.elements.polls import asked_on
from presenter.model.chart import Chart
from presenter.model.deck import Deck
from presenter.model.moment import START, Moment
from presenter.model.poll import Ballot, Count, Form
from presenter.model.shapes import Items, Shape, Words
from presenter.model.slide import Slide
from presenter.model.text import Text
from tests.decks import DUTCH, ENGLISH, deck_of

QUESTION = Text({DUTCH: "Wat wilt u?", ENGLISH: "What do you want?"})
ROSES, BEANS = Choice(text=Text({DUTCH: "rozen", ENGLISH: "roses"})), Choice(text=Text("*"))
FIRST = Slide("first", body=(Poll(question=QUESTION, options=(ROSES, BEANS)),))
AGAIN = Slide("again", body=(Poll(before="first"),))
DECK = deck_of(FIRST, AGAIN)
EARLIER = Ballot("first", (Count("1", 3), Count("2", 1)))
LATER = Ballot("again", (Count("1", 1), Count("2", 1)))


def shown(slide: Slide, *ballots: Ballot, deck: Deck = DECK) -> tuple[Shape, ...]:
    """What stands on a slide while a talk has these ballots."""
    (shapes,) = slide.parts(deck, Moment(live=True, ballots=ballots))
    return shapes


def bars(shapes: tuple[Shape, ...], language: str = DUTCH) -> list[tuple[str, float, str]]:
    """The label of each bar, its length and what stands behind it."""
    (chart,) = (shape for shape in shapes if isinstance(shape, Chart))
    return [
        (row.label.plain(language) if row.label else "", value.number, value.said.plain(language))
        for row, value in zip(chart.categories, chart.series[0].values, strict=True)
    ]


def words(shapes: tuple[Shape, ...], language: str = DUTCH) -> list[str]:
    """The running text among some shapes."""
    return [shape.text.plain(language) for shape in shapes if isinstance(shape, Words)]


def test_outside_a_talk_a_poll_is_its_question_and_its_options() -> None:
    """Each behind the letter that votes for it."""
    (shapes,) = FIRST.parts(DECK, START)
    assert words(shapes) == ["Wat wilt u?"]
    (items,) = (shape for shape in shapes if isinstance(shape, Items))
    assert [item.marker for item in items.items] == ["a", "b"]


def test_bars_come_with_the_next_step_and_labels_before_it() -> None:
    """So nobody is swayed, and nothing moves."""
    (_, chart, total) = shown(FIRST, EARLIER)
    assert isinstance(chart, Chart)
    assert {row.step for row in chart.categories} == {0}
    assert (chart.series[0].step, total.step, FIRST.steps) == (1, 1, 1)  # type: ignore[union-attr]


def test_bars_say_votes_and_shares() -> None:
    """And under them stands how many voted."""
    found = shown(FIRST, EARLIER)
    assert bars(found) == [("a · rozen", 3, "3 · 75%"), ("b · *", 1, "1 · 25%")]
    assert words(found)[1:] == ["4 stemmen"]
    assert words(found, ENGLISH)[1:] == ["4 votes"]


def test_before_and_after_have_the_same_scale() -> None:
    """Shares, since not as many vote twice; each bar says which it is."""
    assert bars(shown(AGAIN, EARLIER, LATER)) == [
        ("a · rozen", 0.75, "3 · 75% · vooraf"),
        ("", 0.5, "1 · 50% · achteraf"),
        ("b · *", 0.25, "1 · 25% · vooraf"),
        ("", 0.5, "1 · 50% · achteraf"),
    ]
    assert words(shown(AGAIN, EARLIER, LATER))[1:] == ["vooraf: 4 stemmen · achteraf: 2 stemmen"]


def test_without_earlier_votes_there_is_nothing_to_compare_with() -> None:
    """Then it is a poll like any other."""
    assert bars(shown(AGAIN, LATER)) == [("a · rozen", 1, "1 · 50%"), ("b · *", 1, "1 · 50%")]


def test_a_poll_asks_again_what_another_asked() -> None:
    """With the same options; of a slide that is not there nothing can be asked again."""
    first, again = asked_on(DECK, FIRST), asked_on(DECK, AGAIN)
    assert first
    assert again == first._replace(before="first")
    alone = asked_on(deck_of(AGAIN), AGAIN)
    assert alone
    assert alone.options == ()
    circle = Slide("circle", body=(Poll(before="circle"),))
    assert words(shown(circle, deck=deck_of(circle))) == ["0 stemmen"]


def test_of_several_votes_each_shares_wait_until_people_are_counted() -> None:
    """Else nobody knows of what they would be."""
    slide = Slide("tools", body=(Poll(type=Form.MULTIPLE, options=(ROSES, BEANS)),))
    ballot = Ballot("tools", (Count("1", 5), Count("2", 9)))
    assert [said for _, _, said in bars(shown(slide, ballot))] == ["5", "9"]
    found = shown(slide, ballot._replace(people=10))
    assert [said for _, _, said in bars(found)] == ["5 · 50%", "9 · 90%"]
    assert words(found) == ["10 mensen · 14 stemmen"]


def test_a_scale_has_words_at_its_ends_and_a_mean() -> None:
    """As the language writes it."""
    slide = Slide("soil", body=(Poll(type=Form.SCALE, low=Text("niet"), high=Text("wel")),))
    (shapes,) = slide.parts(DECK, START)
    assert words(shapes) == ["1 niet · 2 · 3 · 4 · 5 wel"]
    found = shown(slide, Ballot("soil", (Count("4", 1), Count("5", 2))))
    assert [label for label, _, _ in bars(found)] == ["1 niet", "2", "3", "4", "5 wel"]
    assert words(found) == ["3 stemmen · gemiddeld 4,7"]
    assert words(found, ENGLISH) == ["3 votes · mean 4.7"]


def test_answers_are_shown_as_they_were_typed() -> None:
    """Not before the step, and no sign in them means anything."""
    slide = Slide("word", body=(Poll(type=Form.ANSWERS),))
    found = shown(slide, Ballot("word", (Count("**geld** [x](y)", 2), Count("وقت 🙂", 1))))
    assert bars(found) == [("**geld** [x](y)", 2, "2"), ("وقت 🙂", 1, "1")]
    assert {row.step for one in found if isinstance(one, Chart) for row in one.categories} == {1}
    assert words(found) == ["3 antwoorden"]


def test_large_numbers_are_written_as_the_language_does() -> None:
    """With its own mark between thousands."""
    found = shown(FIRST, Ballot("first", (Count("1", 12_345),)))
    assert bars(found)[0][2] == "12.345 · 100%"
    assert bars(found, ENGLISH)[0][2] == "12,345 · 100%"
    assert words(found)[1:] == ["12.345 stemmen"]


def test_what_a_poll_says_can_be_translated() -> None:
    """Question, options, and the ends of a scale are texts of the slide."""
    ends = Poll(type=Form.SCALE, low=QUESTION, high=BEANS.text)
    assert FIRST.texts() == (QUESTION, ROSES.text, BEANS.text)
    assert ends.texts() == (QUESTION, BEANS.text)
