"""What is the speaker's alone never stands on a handout, unless somebody asks for it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from presenter.elements.element import KINDS
from presenter.elements.kinds.columns import Column, Columns
from presenter.elements.kinds.text import Text as TextKind
from presenter.load import load
from presenter.model.deck import Deck
from presenter.model.notes import Cue, Withheld
from presenter.model.slide import Slide
from presenter.model.text import Text
from presenter.outputs.paper.paper import Kind, Wish
from tests.decks import deck_of, slide_of
from tests.outputs.paper.papers import html_of, markdown_of

EXAMPLES = Path(__file__).parents[2] / "examples"


def whole_html(deck: Deck, kind: Kind, wish: Wish) -> str:
    """A page without the places at which its long words may break."""
    return html_of(deck, kind, wish).replace("<wbr>", "")


FORMATS = {"html": whole_html, "md": markdown_of}

Write = Callable[[Deck, Kind, Wish], str]


def planted(deck: Deck) -> Deck:
    """A deck with words in every note and at every cue that stand nowhere else."""
    sections = tuple(
        section.replace(slides=tuple(map(_planted, section.slides))) for section in deck.sections
    )
    opening = _planted(deck.opening) if deck.opening else None
    return deck.replace(sections=sections, opening=opening)


def _planted(slide: Slide) -> Slide:
    said = Text({"nl": f"notitie-{slide.id}-zwijgt", "en": f"note-{slide.id}-silent"})
    cues = (Cue(Text(f"cue-{slide.id}-unseen")), Cue(Text(f"late-{slide.id}-unseen"), 1))
    return slide.replace(notes=said, marks={}, cues=cues)


SECRET = re.compile(r"\S+-(?:zwijgt|silent|unseen)")


def examples() -> Iterator[Deck]:
    for path in sorted(EXAMPLES.glob("*.yaml")):
        deck = load(path).deck
        assert deck is not None
        yield planted(deck)


def wish_of(deck: Deck, beside: bool, notes: bool = False) -> Wish:
    beside = beside and len(deck.languages) > 1
    return Wish(deck.languages, beside=beside, notes=notes, begins=33000.0)


@pytest.mark.parametrize("write", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("beside", [True, False])
def test_a_handout_has_no_note_and_no_cue(write: Write, beside: bool) -> None:
    """Not one, in no language, whatever kinds stand on the slides; not even where none looks."""
    for deck in examples():
        assert SECRET.findall(write(deck, Kind.HANDOUT, wish_of(deck, beside))) == []


@pytest.mark.parametrize("write", FORMATS.values(), ids=FORMATS)
def test_a_handout_with_notes_has_them_and_still_no_cue(write: Write) -> None:
    """What was asked for, and no more."""
    for deck in examples():
        found = SECRET.findall(write(deck, Kind.HANDOUT, wish_of(deck, False, notes=True)))
        assert len(found) == 2 * len(deck.slides)
        assert not any(word.endswith("unseen") for word in found)


@pytest.mark.parametrize("write", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("beside", [True, False])
def test_a_guide_has_every_note_and_every_cue(write: Write, beside: bool) -> None:
    """Those of the title and of the sections' own slides too, in each language."""
    for deck in examples():
        found = set(SECRET.findall(write(deck, Kind.GUIDE, wish_of(deck, beside))))
        for slide in deck.slides:
            for word in ("notitie-{}-zwijgt", "note-{}-silent", "cue-{}-unseen", "late-{}-unseen"):
                assert any(word.format(slide.id) in one for one in found)


class Riddle(TextKind, kw_only=True):
    """A text with an answer, which stands on no slide."""

    def withheld(self) -> Withheld:
        """A hint and the answer."""
        answer = Text({"nl": "antwoord-roos-zwijgt", "en": "answer-rose-silent"})
        return Withheld((Text("hint-rose-unseen"),), (answer,))


@pytest.mark.parametrize("write", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("beside", [True, False])
def test_an_answer_is_on_the_guide_and_on_no_handout(write: Write, beside: bool) -> None:
    """Unless it is asked for; one in a column of a slide neither."""
    riddle = Riddle(words=Text("Wat bloeit?"))
    columns = Columns(columns=(Column(body=(riddle,)),))
    for element in (riddle, columns):
        deck = deck_of(slide_of(element, title="Raadsel"))
        wish = wish_of(deck, beside)
        assert SECRET.findall(write(deck, Kind.HANDOUT, wish.replace(notes=True))) == []
        for kind, asked in ((Kind.GUIDE, wish), (Kind.HANDOUT, wish.replace(answers=True))):
            found = SECRET.findall(write(deck, kind, asked))
            assert {one.split(">")[-1] for one in found} == {
                "hint-rose-unseen",
                "antwoord-roos-zwijgt",
                "answer-rose-silent",
            }


@pytest.mark.parametrize("write", FORMATS.values(), ids=FORMATS)
def test_what_the_examples_withhold_is_on_the_guide_alone(write: Write) -> None:
    """Hints and answers of exercises, in each language."""
    withheld = 0
    for deck in examples():
        handout = write(deck, Kind.HANDOUT, wish_of(deck, False, notes=True))
        guide = write(deck, Kind.GUIDE, wish_of(deck, False))
        for slide in deck.slides:
            for text in (text for texts in slide.withheld for text in texts):
                for language in deck.languages:
                    withheld += 1
                    assert text.plain(language) not in handout
                    assert text.plain(language) in guide
    assert withheld


def test_the_examples_have_every_kind() -> None:
    """So that what is proved of them is proved of each."""
    files = {path.stem for path in EXAMPLES.glob("*.yaml")}
    assert files >= KINDS.keys()
