"""`tweespraak import`: files in, a folder out, and each thing to look at on stderr."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command
from presenter.load import load
from tests.images import png

Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written lies in the test's own folder."""
    monkeypatch.chdir(tmp_path)


def run(*words: str, language: str = "en_GB.UTF-8") -> Result:
    return CliRunner().invoke(command, ["import", *words], env={"TWEESPRAAK_LANG": language})


def test_a_file_comes_to_a_folder_that_presents(write: Write, tmp_path: Path) -> None:
    """The path of the deck on stdout; how it was read, and how much it is, on stderr."""
    write("# Tuin\n\nWelkom\n\n---\n\n# Waarom\n\n- een\n", "tuin.md")
    result = run("tuin.md")
    assert (result.exit_code, result.stdout) == (0, "tuin/deck.yaml\n")
    assert result.stderr.splitlines() == [
        "tuin.md: read as plain Markdown, as patat would; nothing in it is of one tool alone, "
        "and `--from` reads it as one’s.",
        "1 slide in tuin.",
    ]
    loaded = load(tmp_path / "tuin")
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert [slide.id for slide in loaded.deck.slides] == ["title", "waarom"]
    assert loaded.deck.id.startswith("tuin-")


def test_what_is_left_out_is_told_with_its_line(write: Write) -> None:
    write("# Tuin\n\n![Kaart](weg.png)\n\n---\n\n<script>x</script>\n\ntekst\n", "tuin.md")
    result = run("tuin.md", "--from", "marp", "-o", "ergens/nieuw", language="nl")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "tuin.md:3: er is geen afbeelding weg.png (Kaart); de afbeelding is weggelaten",
        "tuin.md:7: ‘script’ is weggelaten, met alles wat erin staat",
        "2 dingen om na te kijken.",
        "2 dia’s in ergens/nieuw.",
    ]
    assert "# er is geen afbeelding" in Path("ergens/nieuw/deck.yaml").read_text("utf-8")


def test_pictures_are_copied_with_their_paths(write: Write, tmp_path: Path) -> None:
    path = write("# Tuin\n\n![Kaart](beeld/kaart.png)\n", "bron/tuin.md")
    path.with_name("beeld").mkdir()
    (path.parent / "beeld/kaart.png").write_bytes(png(4, 3))
    assert run(str(path)).exit_code == 0
    assert (tmp_path / "tuin/beeld/kaart.png").read_bytes() == png(4, 3)
    assert load(tmp_path / "tuin").problems == ()


def test_the_other_language_is_found_beside(write: Write, tmp_path: Path) -> None:
    """And it can be left where it is."""
    write("# Tuin\n\nWelkom\n", "praatje.nl.md")
    write("# Garden\n\nWelcome\n", "praatje.en.md")
    result = run("praatje.nl.md")
    assert "praatje.en.md lies beside it" in result.stderr
    deck = load(tmp_path / "praatje").deck
    assert deck is not None
    assert deck.languages == ("nl", "en")
    assert run("praatje.en.md", "--lang", "en", "-o", "alleen").exit_code == 0
    alone = load(tmp_path / "alleen").deck
    assert alone is not None
    assert alone.languages == ("en",)


def test_two_files_with_other_names_take_their_languages_in_order(write: Write) -> None:
    write("# Tuin\n", "a.md")
    write("# Garden\n", "b.md")
    assert run("a.md", "b.md", "--lang", "nl", "--lang", "en").exit_code == 0
    assert "nl: Tuin\n  en: Garden" in Path("a/deck.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("weg.md",), 2, "There is no file weg.md"),
        (("a.md", "--from", "powerpoint"), 2, "presenterm, patat, slides, lookatme, mdp, marp"),
        (("a.md", "b.md"), 2, "In which language is a.md?"),
        (("a.md", "b.md", "--lang", "nl"), 2, "1 languages for 2 files"),
        (("a.md", "b.md", "--lang", "nl", "--lang", "nl"), 2, "in the same language, nl"),
        (("a.md", "--lang", "n l"), 2, "is not a language code"),
        (("a.md", "-o", "."), 2, "nothing is overwritten"),
        (("beeld.md",), 1, "this file is not text"),
        (("leeg.md",), 1, "there is not a word in it"),
        (("groot.md",), 1, "more than the 1000 thousand"),
        (("map.md",), 1, "this is a folder"),
        (("latijn.md",), 1, "not saved as UTF-8"),
        (("a.md", "-o", "a.md/x"), 1, "cannot be written"),
    ],
)
def test_what_cannot_be_is_a_sentence(words: tuple[str, ...], code: int, sentence: str) -> None:
    """And nothing is written."""
    Path("a.md").write_text("# Tuin\n")
    Path("b.md").write_text("# Garden\n")
    Path("leeg.md").write_text("\n\n---\n")
    Path("beeld.md").write_bytes(png(4, 3))
    Path("groot.md").write_text("woord " * 200_000)
    Path("latijn.md").write_bytes("# Één\n".encode("latin-1"))
    Path("map.md").mkdir()
    before = set(Path().iterdir())
    result = run(*words)
    assert result.exit_code == code
    assert result.stdout == ""
    assert sentence in result.stderr
    assert set(Path().iterdir()) == before


def test_nothing_is_overwritten_not_even_an_empty_folder(write: Write, tmp_path: Path) -> None:
    write("# Tuin\n", "tuin.md")
    (tmp_path / "tuin").mkdir()
    result = run("tuin.md")
    assert result.exit_code == 2
    assert list((tmp_path / "tuin").iterdir()) == []


def test_a_folder_that_cannot_be_finished_is_not_there(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor is what was begun of it."""
    write("# Tuin\n\n![Kaart](kaart.png)\n", "tuin.md")
    (tmp_path / "kaart.png").write_bytes(png(4, 3))

    def full(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    result = run("tuin.md")
    assert result.exit_code == 1
    assert "No space left on device" in result.stderr
    assert {path.name for path in tmp_path.iterdir() if path.is_dir()} <= {"config", "state"}
