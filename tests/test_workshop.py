"""The shipped workshop: the brief as half a day, slides of the talk with work between them."""

import re
from pathlib import Path

from click.testing import CliRunner

from presenter.cli.root import command
from presenter.load import load
from presenter.model.deck import Deck
from presenter.model.slide import COVERS, Block, Slide
from presenter.outputs.plain import plain_slide
from presenter.shipped import shipped

FOLDER = Path(shipped("deck"))


def shipped_deck(name: str) -> Deck:
    deck = load(FOLDER / name).deck
    assert deck is not None
    return deck


TALK, WORKSHOP = shipped_deck("deck.yaml"), shipped_deck("workshop.yaml")


def file_of(slide: Slide) -> Path:
    assert slide.mark is not None
    return Path(slide.mark.file).relative_to(FOLDER)


def is_own(slide: Slide) -> bool:
    """Whether a slide is there for the workshop alone."""
    return file_of(slide).parts[0] in ("workshop", "workshop.yaml")


OWN = [slide for slide in WORKSHOP.slides if is_own(slide)]


def of_kind(kind: Block) -> list[Slide]:
    return [slide for slide in WORKSHOP.slides if slide.kind is kind]


def test_nothing_is_found_in_it() -> None:
    """Not even advice."""
    result = CliRunner().invoke(command, ["check", "--strict", str(FOLDER / "workshop.yaml")])
    assert (result.exit_code, result.stdout) == (0, "")


def test_its_slides_about_the_brief_are_those_of_the_talk() -> None:
    """The same slides of the same files, not copies of them; and whatever has a claim is shared."""
    shared = [slide for slide in WORKSHOP.slides if not is_own(slide)]
    talk = {slide.id: slide for slide in TALK.slides}
    assert len(shared) >= 20
    for slide in shared:
        assert slide.mark == talk[slide.id].mark
        assert (slide.title, slide.notes) == (talk[slide.id].title, talk[slide.id].notes)
    assert [slide.id for slide in OWN if slide.tags] == []


def test_every_claim_of_the_talk_is_in_it() -> None:
    """The day works with all that the brief says."""
    tags = {tag for slide in WORKSHOP.slides for tag in slide.tags}
    assert {tag for slide in TALK.slides for tag in slide.tags} <= tags


def test_the_talk_has_nothing_of_it() -> None:
    assert {file_of(slide) for slide in TALK.slides} & {file_of(slide) for slide in OWN} == set()


def test_it_is_a_half_day_of_work() -> None:
    """Three tasks, each discussed; two votes, one of them before and after; two breaks."""
    assert len(of_kind(Block.EXERCISE)) == 3
    assert len(of_kind(Block.POLL)) == 3
    assert len(of_kind(Block.BREAK)) == 2
    slides = WORKSHOP.slides
    after = [slides[slides.index(one) + 1].kind for one in of_kind(Block.EXERCISE)]
    assert after == [Block.DISCUSSION] * 3


def test_its_minutes_add_up() -> None:
    """To three hours and a half, with less than half of them spent listening."""
    times = [slide.duration or 0 for slide in WORKSHOP.slides]
    assert WORKSHOP.duration == sum(times) == 210 * 60
    assert min(times) >= 30
    assert sum(slide.duration or 0 for slide in of_kind(Block.TALK)) < 105 * 60


def test_support_is_spoken_of_before_the_first_claim_and_at_the_very_end() -> None:
    """And it names nobody: the facilitator fills in a line."""
    ids = [slide.id for slide in WORKSHOP.slides]
    first = next(at for at, slide in enumerate(WORKSHOP.slides) if slide.tags)
    assert ids.index("content-note") < ids.index("support-at-the-start") < first
    assert ids[-1] == "support-at-the-end"
    for name in ("content-note", "support-at-the-start", "support-at-the-end"):
        assert "…" in " ".join(plain_slide(WORKSHOP, ids.index(name), "nl", notes=False))


def test_what_is_its_own_asks_and_claims_nothing() -> None:
    """No figure stands on those slides, and a group is all that has a number."""
    for slide in OWN:
        texts = [slide.title, *(text for element in slide.body for text in element.texts())]
        said = " ".join(one.plain(language) for one in texts if one for language in ("nl", "en"))
        assert re.findall(r"\d+", said) == []


def test_whoever_leads_it_has_notes_everywhere_and_cues_where_something_is_to_be_done() -> None:
    """In both languages; and for each task hints, and answers that the room does not see yet."""
    for slide in WORKSHOP.slides:
        assert slide.notes is not None
        assert all(slide.notes.has(language) for language in WORKSHOP.languages)
    work = [slide for slide in OWN if slide.layout not in COVERS and slide.kind is not Block.TALK]
    assert all(slide.cues for slide in work)
    assert all(all(slide.withheld) for slide in of_kind(Block.EXERCISE))


def test_words_to_avoid_are_avoided() -> None:
    for language in WORKSHOP.languages:
        avoided = [
            word.casefold() for one in WORKSHOP.terms for word in one.avoid.get(language, ())
        ]
        for number in range(len(WORKSHOP.slides)):
            said = " ".join(plain_slide(WORKSHOP, number, language)).casefold()
            assert [word for word in avoided if word in said] == []
