"""`tweespraak add`: one more slide in the file of a section."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.load import load

Write = Callable[..., Path]


def run(*words: str) -> Result:
    return CliRunner().invoke(command, ["add", *words], env={"TWEESPRAAK_LANG": "en"})


@pytest.fixture
def deck(write: Write) -> Path:
    """A folder with two sections."""
    write("section: {nl: Rozen, en: Roses}\nslides:\n  - id: red\n", "10-roses.yaml")
    write("slides:\n  - id: path\n", "20-path.yaml")
    return write("title: {nl: Tuin, en: Garden}\n", "deck.yaml").parent


def ids(deck: Path) -> tuple[str, ...]:
    found = load(deck).deck
    assert found is not None
    return found.ids


def test_a_slide_comes_last(deck: Path) -> None:
    result = run("Het hek", str(deck), "--translated", "The gate")
    assert result.exit_code == 0
    assert result.stdout == f"{deck / '20-path.yaml'}:4\n"
    assert f"tweespraak {deck} --at het-hek" in result.stderr
    assert ids(deck) == ("title", "rozen", "red", "path", "het-hek")
    assert load(deck).problems == ()


@pytest.mark.parametrize("name", ["10-roses.yaml", "10-roses", "Rozen", "roses"])
def test_a_section_is_named_by_its_file_or_its_title(deck: Path, name: str) -> None:
    assert run("Het hek", str(deck), "--section", name).exit_code == 0
    assert ids(deck) == ("title", "rozen", "red", "het-hek", "path")


def test_a_slide_comes_before_a_closing_section_of_sources(deck: Path, write: Write) -> None:
    write("slides:\n  - id: cited\n    body:\n      - sources: {}\n", "30-sources.yaml")
    assert run("Het hek", str(deck)).exit_code == 0
    assert ids(deck)[-2:] == ("het-hek", "cited")


def test_a_slide_comes_before_the_sources_that_close_its_section(write: Write) -> None:
    """With what is said of them; all else in the file stays."""
    before = "title: Tuin\nslides:\n  - id: red\n\n"
    behind = "  # where it is from\n  - id: cited\n    body: [sources: {}]\n"
    path = write(f"{before}{behind}")
    assert run("Het hek", str(path)).exit_code == 0
    assert ids(path) == ("title", "red", "het-hek", "cited")
    text = path.read_text("utf-8")
    assert text.startswith(f"{before}  - id: het-hek\n")
    assert text.endswith(f"\n\n{behind}")


def test_sources_within_a_section_close_nothing(write: Write) -> None:
    path = write("title: Tuin\nslides:\n  - {id: cited, body: [sources: {}]}\n  - id: red\n")
    assert run("Het hek", str(path)).exit_code == 0
    assert ids(path) == ("title", "cited", "red", "het-hek")


def test_a_translation_that_is_not_given_is_left_open(deck: Path) -> None:
    run("Het hek", str(deck))
    assert [one.code for one in load(deck).problems] == ["translation-missing"]


def test_an_id_that_is_taken_gets_a_number(deck: Path) -> None:
    run("Path", str(deck))
    run("Path", str(deck))
    assert ids(deck)[-3:] == ("path", "path-2", "path-3")


def test_a_deck_in_one_file_is_added_to(write: Write) -> None:
    path = write("title: Tuin\nslides:\n  - id: red\n")
    assert run("Het hek", str(path)).exit_code == 0
    assert ids(path) == ("title", "red", "het-hek")


def test_a_link_stays_one(deck: Path, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere" / "path.yaml"
    real.parent.mkdir()
    (deck / "20-path.yaml").rename(real)
    (deck / "20-path.yaml").symlink_to(real)
    assert run("Het hek", str(deck)).exit_code == 0
    assert (deck / "20-path.yaml").is_symlink()
    assert "het-hek" in real.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["Het hek", "--section", "Tulips"], 2, "no section ‘Tulips’. It has: 10-roses.yaml"),
        ([" "], 2, "cannot be empty"),
        (["a", "--translated", "b", "--translated", "c"], 2, "There are 3 titles"),
    ],
)
def test_what_cannot_be_is_a_sentence(deck: Path, words: list[str], code: int, said: str) -> None:
    result = run(words[0], str(deck), *words[1:])
    assert result.exit_code == code
    assert said in result.stderr


@pytest.mark.parametrize("text", ["slides: [{id: path}]\n", "slides: [\n", "slides: 3\n"])
def test_a_file_that_cannot_be_added_to_stays_as_it_is(deck: Path, text: str) -> None:
    path = deck / "20-path.yaml"
    path.write_text(text, "utf-8")
    result = run("Het hek", str(deck), "--section", "20-path.yaml")
    assert result.exit_code in (1, 2)
    assert result.stderr
    assert path.read_text("utf-8") == text
