"""A paper as Markdown: read by a parser of it, it says what the deck says and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from presenter.load import load
from presenter.model.deck import Deck
from presenter.outputs.paper.paper import Kind, Wish
from tests.any_decks import decks
from tests.decks import LANGUAGES, slide_texts
from tests.outputs.paper.papers import html_of, markdown_of

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def deck_at(path: Path) -> Deck:
    deck = load(path).deck
    assert deck is not None
    return deck


def tokens(written: str) -> list[Token]:
    """Every token of a text, those inside others too."""
    return [one for token in PARSER.parse(written) for one in (token, *(token.children or []))]


def letters(text: str) -> str:
    """A text without anything between its letters."""
    return "".join(text.split())


@given(decks(), st.booleans())
def test_it_says_every_word_of_any_deck(deck: Deck, beside: bool) -> None:
    """As text: what would be a mark is none, but for those that the deck itself has."""
    written = markdown_of(deck, Kind.HANDOUT, Wish(LANGUAGES, beside=beside))
    found = tokens(written)
    said = letters("".join(one.content for one in found if one.type != "inline"))
    for slide in deck.slides:
        for language in LANGUAGES:
            for text in slide_texts(deck, slide, language):
                assert letters(text) in said
    assert not any(one.type.startswith("html") for one in found)


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "a | b", "# kop", "- punt", "1. een", "> zo", "a_b_c", "&lt;"],
)
def test_what_means_something_in_markdown_is_text(text: str, write: Callable[..., Path]) -> None:
    """Wherever it stands: in a title, a text, a cell of a table, a note."""
    deck = deck_at(
        write(
            f"title: '{text}'\nslides:\n  - title: '{text}'\n    notes: '{text}'\n"
            f"    body: [text: '{text}', table: {{columns: ['{text}'], rows: [['{text}']]}}]\n"
        )
    )
    found = tokens(markdown_of(deck, Kind.GUIDE))
    said = [one.content for one in found if one.type == "inline"]
    rendered = ["".join(child.content for child in one.children or []) for one in found]
    assert sum(letters(one) == letters(text) for one in rendered) >= 5
    assert not any(one.type.startswith("html") for one in found)
    assert said


def test_a_link_leads_only_to_the_web_or_to_a_person(write: Callable[..., Path]) -> None:
    """Its words stay, wherever it would have led."""
    links = "[een](javascript:x) [twee](https://a.nl/x) [drie](mailto:a@a.nl) [vier](data:a)"
    deck = deck_at(
        write(f"title: Tuin\nslides: [{{body: [text: '{links}', qr: 'javascript:x']}}]\n")
    )
    found = tokens(markdown_of(deck))
    assert [one.attrs["href"] for one in found if one.type == "link_open"] == [
        "https://a.nl/x",
        "mailto:a@a.nl",
    ]
    assert "een twee drie vier" in " ".join(
        "".join(child.content for child in one.children or []) for one in found
    )


def test_lines_to_write_on_follow_a_question(write: Callable[..., Path]) -> None:
    """And are left out where nobody wants them."""
    deck = deck_at(write("title: Tuin\nslides: [{title: Wat groeit hier?}, {title: Roos.}]\n"))
    wish = Wish(deck.languages)
    assert markdown_of(deck, Kind.HANDOUT, wish).count("\n___\n") == 5
    assert "___" not in markdown_of(deck, Kind.HANDOUT, wish.replace(space=False))
    assert "___" not in markdown_of(deck, Kind.GUIDE, wish)


def test_there_is_more_room_to_write_for_an_exercise(write: Callable[..., Path]) -> None:
    """A break is on the guide alone: there is nothing in it to take home."""
    deck = deck_at(
        write(
            """
            title: Tuin
            slides: [{title: Snoeien, kind: exercise}, {title: Koffie, kind: break}]
            """
        )
    )
    handout = markdown_of(deck)
    assert handout.count("\n___\n") == 9
    assert "Koffie" not in handout
    assert "Koffie" in markdown_of(deck, Kind.GUIDE)
    guide = html_of(deck, Kind.GUIDE)
    assert "<small>exercise</small>" in guide


def test_sources_are_numbered_in_the_order_of_the_talk(write: Callable[..., Path]) -> None:
    """Each stands in full at the end with its address, also one that is only there to be read."""
    deck = deck_at(
        write(
            """
            title: Tuin
            sources:
              unread: {authors: Bos, title: Bomen}
              map: {authors: Mol, title: Kaart, year: 2020, url: https://example.org/kaart}
            slides:
              - body: [figure: {value: 3, label: rozen, source: map}]
              - body: [sources: {all: true}]
            """
        )
    )
    written = markdown_of(deck)
    assert "Mol, 2020 \\[1\\]" in written
    assert "1. Mol, *Kaart* (2020). <https://example.org/kaart>\n2. Bos, *Bomen*" in written
    assert written.count("Bomen") == 1


def test_a_guide_says_when_what_comes(write: Callable[..., Path]) -> None:
    """By the clock where the beginning is known, else from the beginning."""
    deck = deck_at(
        write(
            """
            title: Tuin
            duration: 10m
            slides:
              - {title: Roos, duration: 4m}
              - {title: Tulp, duration: 5m 30s}
            """
        )
    )
    clock = markdown_of(deck, Kind.GUIDE, Wish(deck.languages, begins=9 * 3600 + 600))
    assert "| 09:10 | Roos | 4:00 |" in clock.replace("**Opening**", "Opening")
    assert "09:10–09:20" in clock
    bare = markdown_of(deck, Kind.GUIDE)
    assert "| 0:30 | Roos | 4:00 |" in bare
    assert "| 4:30 | Tulp | 5:30 |" in bare


def test_a_paper_of_an_example_is_as_expected(golden: Callable[[str, str], None]) -> None:
    """A handout in two languages, and a guide."""
    deck = deck_at(Path(__file__).parents[2] / "examples" / "speaker" / "deck.yaml")
    both = Wish(deck.languages, beside=len(deck.languages) > 1)
    golden("paper/guide.md", markdown_of(deck, Kind.GUIDE, both.replace(begins=33000.0)))
    golden("paper/handout.md", markdown_of(deck, Kind.HANDOUT, both))
