"""The documents say what the code does."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.load import load
from presenter.load.settings import read_settings
from presenter.load.themes import judge
from presenter.model.settings import Settings
from presenter.ui.keys import ACTIONS
from scripts.write_docs import PAGES, filled
from scripts.write_man import man_page
from scripts.write_pictures import pictures

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_generated_parts_are_up_to_date(page: Path, anew: bool) -> None:
    """Kinds, fields, examples and keys stand in the documents as they stand in the code."""
    written = page.read_text("utf-8")
    if anew:
        page.write_text(filled(written), "utf-8")
        return
    assert filled(written) == written, "`make golden` writes it"


@pytest.mark.parametrize(
    ("path", "drawn"), list(pictures()), ids=lambda one: getattr(one, "name", "picture")
)
def test_the_pictures_show_what_is_drawn_now(path: Path, drawn: str, anew: bool) -> None:
    """The pictures of the kinds are those that the code draws."""
    if anew:
        path.parent.mkdir(exist_ok=True)
        path.write_text(drawn, "utf-8")
    assert path.read_text("utf-8") == drawn, "`make golden` writes it"


def test_the_man_page_says_what_help_says(anew: bool) -> None:
    path = ROOT / "docs" / "tweespraak.1"
    if anew:
        path.write_text(man_page(), "utf-8")
    assert path.read_text("utf-8") == man_page(), "`make golden` writes it"


def test_the_list_of_decisions_has_each_by_its_number() -> None:
    """A file begins with its number and its title; both stand in the list, once."""
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text("utf-8")
    files = folder.glob("0*.md")
    heads = {path.name: path.read_text("utf-8").splitlines()[0] for path in files}
    lines = []
    for name, head in sorted(heads.items()):
        number, title = head.removeprefix("# ").strip().split(". ", 1)
        assert int(name[:4]) == int(number)
        lines.append(f"{number}. [{title}]({name})")
    assert [line for line in listed.splitlines() if "](0" in line] == lines


@pytest.mark.parametrize("page", ["README.md", "docs/deck-format.md"])
def test_the_first_deck_of_a_document_is_a_deck(page: str, write: Callable[..., Path]) -> None:
    """What a newcomer copies loads without a problem."""
    block = re.search(r"```yaml\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
    assert block is not None
    loaded = load(write(block[1]))
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert len(loaded.deck.slides) > 1


def test_the_theme_of_the_document_is_a_theme(write: Callable[..., Path]) -> None:
    """What somebody copies can be used, and read."""
    block = re.search(r"```yaml\n(.*?)```", (ROOT / "docs/themes.md").read_text("utf-8"), re.DOTALL)
    assert block is not None
    assert judge(write(block[1], "garden.yaml")).problems == ()


def test_the_settings_of_the_document_are_settings(write: Callable[..., Path]) -> None:
    """Both the short example and the whole file."""
    page = (ROOT / "docs/settings.md").read_text("utf-8")
    short, whole = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert read_settings(write(short), ACTIONS).problems == ()
    assert read_settings(write(short), ACTIONS).settings != Settings()
    assert read_settings(write(whole), ACTIONS)[:3] == (Settings(), frozenset(), ())


def test_every_link_in_the_documents_leads_to_a_file() -> None:
    """Documents and pictures that are linked are there."""
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#\s]+)\)", page.read_text("utf-8")):
            if "`" not in target and "…" not in target:
                assert (page.parent / target).exists(), f"{page.name}: {target}"
