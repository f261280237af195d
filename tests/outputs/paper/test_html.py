"""A paper as HTML: sound, readable without eyes, and safe whatever the deck holds."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.load import load
from presenter.model.deck import Deck
from presenter.outputs.paper.paper import Kind, Wish
from tests.any_decks import decks
from tests.decks import LANGUAGES, slide_texts
from tests.outputs.paper.papers import Page, html_of

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
EVERYTHING = Wish(LANGUAGES, notes=True)
BESIDE = EVERYTHING.replace(beside=True)

wishes = st.sampled_from((EVERYTHING, BESIDE))


def deck_at(path: Path) -> Deck:
    deck = load(path).deck
    assert deck is not None
    return deck


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("wish", [EVERYTHING, BESIDE], ids=["after", "beside"])
def test_a_page_can_be_read_without_eyes(path: Path, kind: Kind, wish: Wish) -> None:
    """Headings in their order, words for every picture, headers with their scope."""
    page = Page(html_of(deck_at(path), kind, wish))
    assert page.faults == []
    levels = [int(tag.name[1]) for tag in page.named("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(tag.given.get("alt") for tag in page.named("img"))
    assert all(tag.given["role"] == "img" for tag in page.named("svg"))
    assert all(tag.given["aria-label"] for tag in page.named("svg"))
    assert all(tag.given.get("scope") for tag in page.named("th"))
    ids = [tag.given["id"] for tag in page.tags if "id" in tag.given]
    assert len(set(ids)) == len(ids)


@given(decks(), st.sampled_from(Kind), wishes)
def test_a_page_is_sound_and_says_every_word_of_any_deck(
    deck: Deck, kind: Kind, wish: Wish
) -> None:
    """In every language, and every link within it leads somewhere."""
    written = html_of(deck, kind, wish)
    page = Page(written)
    assert page.faults == []
    body = "".join(page.named("body")[0].text.split())
    labels = "".join(tag.given.get("aria-label", "") for tag in page.tags)
    said = body + "".join(labels.split()) + "".join(tag.given.get("alt", "") for tag in page.tags)
    said = "".join(said.split())
    for slide in deck.slides:
        for language in LANGUAGES:
            for text in slide_texts(deck, slide, language):
                assert "".join(text.split()) in said
    ids = {tag.given.get("id") for tag in page.tags}
    links = [tag.given["href"] for tag in page.named("a")]
    assert [one for one in links if one.startswith("#") and one[1:] not in ids] == []


@settings(max_examples=settings().max_examples // 3)
@given(decks(), st.sampled_from(Kind), wishes)
def test_no_page_asks_for_anything_from_outside(deck: Deck, kind: Kind, wish: Wish) -> None:
    """No script, no frame, no style sheet, no font, no picture but those inside it."""
    written = html_of(deck, kind, wish)
    page = Page(written)
    assert not page.named("script", "link", "iframe", "object", "embed", "base", "form")
    assert all(tag.given["src"].startswith("data:image/") for tag in page.named("img"))
    style = page.named("style")[0].text
    assert "url(" not in style
    assert "@import" not in style
    styles = [tag.given.get("style", "") for tag in page.tags]
    assert not any("url(" in one for one in styles)
    assert not any(name.startswith("on") for tag in page.tags for name in tag.given)


def test_no_link_stands_in_another(write: Callable[..., Path]) -> None:
    """Not in the contents either, where titles are links."""
    sections = "\n".join(
        f"- {name}.yaml"
        for name in ("a", "b")
        if write(f"section: '[{name}](https://a.nl)'", f"{name}.yaml")
    )
    deck = deck_at(write(f"title: '[Tuin](https://a.nl)'\nsections:\n{sections}\n", "deck.yaml"))
    page = Page(html_of(deck))
    links = page.named("a")
    assert len(links) == 5
    assert not any(tag.outside in links for tag in links)


HOSTILE = """
title: "</title></style><script>alert(1)</script>"
subtitle: "\\\\</style> \\"); } @import 'x';"
languages: [nl, en]
slides:
  - id: one
    title: "<script>alert(2)</script> & \\"quotes\\""
    body:
      - text: "[here](javascript:alert) [there](data:text/html,x)"
      - text: "[<b>](https://example.org/\\"onclick=alert) [slide](#one) [nowhere](#two)"
      - text: "[site](https://example.org) [post](mailto:a@example.org)"
      - code: "</code></pre><img src=x onerror=alert(5)>"
      - picture: {file: "gone.png", alt: "\\" onload=alert(6) \\""}
      - qr: "javascript:alert(7)"
      - table: {columns: ["<th>"], rows: [["</td><td>"]]}
      - diagram: {nodes: {a: "</text><script>", b: "<"}, arrows: [a -> b], alt: '"><script>'}
    notes: "--> <script>alert(8)</script>"
"""


def test_a_hostile_deck_is_only_text(write: Callable[..., Path]) -> None:
    """Whatever it holds is shown as it is written, and leads nowhere it should not."""
    deck = deck_at(write(HOSTILE))
    for kind in Kind:
        written = html_of(deck, kind, EVERYTHING)
        page = Page(written)
        assert page.faults == []
        assert not page.named("script", "b", "object")
        assert written.count("<style>") == written.count("</style>") == 1
        assert "<!--" not in written
        assert not any(name.startswith("on") for tag in page.tags for name in tag.given)
        assert {tag.given["href"] for tag in page.named("a") if "class" not in tag.given} == {
            "#nl-one",
            "#en-one",
            "https://example.org",
            "mailto:a@example.org",
        }
        assert "<script>alert(2)</script>" in page.named("h2")[-1].text


@pytest.mark.parametrize("sign", ["\x1b", "\x00", "\u202e", "\x9b", "\u2066"])
def test_no_control_character_reaches_the_page(sign: str, write: Callable[..., Path]) -> None:
    """Nor what turns letters round."""
    code = f"\\u{ord(sign):04x}"
    deck = deck_at(
        write(f'title: "a{code}b"\nslides: [{{title: "c{code}d", notes: "e{code}f"}}]\n')
    )
    for kind in Kind:
        assert sign not in html_of(deck, kind)


def test_each_text_is_marked_with_its_language(write: Callable[..., Path]) -> None:
    """One that is not translated with that of the original."""
    deck = deck_at(
        write(
            """
            title: {nl: Tuin, en: Garden}
            languages: [nl, en]
            slides:
              - title: {nl: Alleen hier}
                body: [text: {nl: Roos, en: Rose}]
            """
        )
    )
    page = Page(html_of(deck, wish=Wish(("en",))))
    assert page.named("html")[0].given["lang"] == "en"
    (roses,) = [tag for tag in page.named("p") if tag.text == "Rose"]
    assert roses.language == "en"
    (only,) = [tag for tag in page.named("span") if tag.text == "Alleen hier"]
    assert only.language == "nl"
    beside = Page(html_of(deck, wish=Wish(("nl", "en"), beside=True)))
    assert [(tag.text, tag.language) for tag in beside.named("h1")] == [
        ("Tuin", "nl"),
        ("Garden", "en"),
    ]


def test_slides_stand_beside_each_other_row_by_row() -> None:
    """Each slide is in a row of its own, with a column for each language."""
    deck = deck_at(EXAMPLES[0].parent / "text.yaml")
    page = Page(html_of(deck, wish=Wish(("nl", "en"), beside=True)))
    rows = [tag for tag in page.tags if tag.given.get("class") == "sheet"]
    for row in rows:
        columns = [tag for tag in page.named("article") if tag.outside and row is _row(tag)]
        assert [column.language for column in columns] == ["nl", "en"]
    assert len(rows) == len(deck.slides) - 1


def _row(tag: object) -> object:
    outside = getattr(tag, "outside", None)
    return getattr(outside, "outside", None)
