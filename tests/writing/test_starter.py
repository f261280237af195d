"""A new deck: without a problem, in any languages, with comments in its author's own."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from presenter.load import load
from presenter.words import known_languages
from presenter.writing.save import save_new
from presenter.writing.starter import TEMPLATES, Wanted, new_deck, starter_text

OWN = known_languages()
any_languages = st.lists(
    st.sampled_from((*OWN, "de", "pt-BR", "nl-BE")), min_size=1, max_size=4, unique=True
).map(tuple)


def made(tmp_path: Path, languages: tuple[str, ...], own: str = OWN[0]) -> Path:
    folder = tmp_path / "-".join((*languages, own))
    if not folder.exists():
        save_new(folder, new_deck(Wanted({"": "Tuin: 12:30"}, languages, "20m", own, "tuin-kwst")))
    return folder


@given(any_languages, st.sampled_from(OWN))
def test_a_new_deck_has_no_problems(
    tmp_path_factory: pytest.TempPathFactory, languages: tuple[str, ...], own: str
) -> None:
    loaded = load(made(tmp_path_factory.mktemp("new"), languages, own))
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert loaded.deck.languages == languages
    assert loaded.deck.title.plain(languages[0]) == "Tuin: 12:30"
    assert loaded.deck.duration == 1200
    assert loaded.deck.id == "tuin-kwst"
    assert all(slide.notes for slide in loaded.deck.slides)
    assert [*loaded.deck.sources] == [source.key for source in loaded.deck.cited]


def test_a_deck_in_one_language_has_no_codes(tmp_path: Path) -> None:
    section = (made(tmp_path, OWN[:1]) / "10-opening.yaml").read_text("utf-8")
    assert f"{OWN[0]}:" not in section


@pytest.mark.parametrize("own", OWN)
def test_comments_are_in_the_author_s_language(tmp_path: Path, own: str) -> None:
    comments = yaml.safe_load((TEMPLATES / f"{own}.yaml").read_text("utf-8"))["comments"]
    text = (made(tmp_path, ("de",), own) / "20-argument.yaml").read_text("utf-8")
    assert f"# {comments['figure']}" in text


def test_a_language_that_is_not_ours_borrows_a_text_and_says_so() -> None:
    first, other = starter_text("sources-title", (OWN[0], "de")).values()
    assert other == f"{first} (de)"


def test_the_templates_of_all_languages_say_the_same_and_nothing_is_left_over() -> None:
    """And every place in the files has its words."""
    words = [yaml.safe_load((TEMPLATES / f"{own}.yaml").read_text("utf-8")) for own in OWN]
    keys = [{kind: one[kind].keys() for kind in ("comments", "texts")} for one in words]
    assert all(one == keys[0] for one in keys)
    files = "".join(path.read_text("utf-8") for path in (TEMPLATES / "deck").iterdir())
    for name in (*keys[0]["comments"], *keys[0]["texts"] - {"new-text"}):
        assert f" ${name}\n" in files
