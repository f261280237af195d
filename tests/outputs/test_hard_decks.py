"""Decks on which presenters have been seen to break, each told or shown, none of them fatal."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.layout.page import Size
from presenter.layout.typesetter import Typesetter
from presenter.load import Loaded, load
from presenter.outputs.dump import pages
from presenter.outputs.plain import plain_slide

HEAD = "title: Tuin\nslides:\n"


def shown(loaded: Loaded, size: tuple[int, int] = (60, 20)) -> str:
    """Everything that a deck puts on the stage, and everything that it says in plain text."""
    deck = loaded.deck
    assert deck is not None
    typesetter, lines = Typesetter(deck), []
    for number in range(len(deck.slides)):
        for page in pages(typesetter, number, Size(*size), deck.languages[0]):
            lines += [*page.lines, *(word["text"] for word in page.words)]
        lines += plain_slide(deck, number, deck.languages[0])
    return "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        "[b]x[/b] [/] [red]",
        "<b>vet</b> <script>alert(1)</script>",
        "{0} %s {naam}",
        "--- a",
        "::: columns",
        "Eén reünie in coördinatie",
        "$x^2$ [^1] - [x] klaar",
    ],
)
def test_what_means_something_elsewhere_is_text_here(text: str, write: Callable[..., Path]) -> None:
    """Markup of other programs is shown as it was written."""
    loaded = load(write(f"{HEAD}  - body: [text: '{text}']\n"))
    assert loaded.problems == ()
    assert " ".join(text.split()) in " ".join(shown(loaded).split())


def test_a_line_of_dashes_in_code_begins_no_slide(write: Callable[..., Path]) -> None:
    """Nor does it end the file."""
    loaded = load(
        write(f"{HEAD}  - body:\n      - code: |\n          a\n          ---\n          b\n")
    )
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert len(loaded.deck.slides) == 2
    assert "---" in shown(loaded)


@pytest.mark.parametrize(
    "written",
    [
        "\x1b]0;pwned\x07",
        r'"\e]0;pwned\a"',
        r'"\x1b[2J"',
        r'"\u009b2J"',
        r'"a\u202eb\u2066c"',
        "'\x9d52;c;AAAA\x9c'",
        '"\\u2028 \\ufeff \\r"',
    ],
)
def test_no_control_character_reaches_the_stage(written: str, write: Callable[..., Path]) -> None:
    """It is told and left out, in the title, in texts, in code and in the notes."""
    slide = f"  - title: {written}\n    body: [text: {written}, code: {written}]\n"
    loaded = load(write(f"{HEAD}{slide}    notes: {written}\n"))
    assert loaded.problems != ()
    assert steering(shown(loaded)) == set()


TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def steering(text: str) -> set[str]:
    """What in a text could steer a terminal, or turn its letters round."""
    control = {one for one in text if category(one) in ("Cc", "Cs", "Zl", "Zp")}
    return (control - {"\n", "\t"}) | (set(text) & TURNING)


@given(st.text(max_size=20), st.sampled_from(["text", "code", "quote", "callout"]))
def test_no_text_at_all_steers_the_terminal(text: str, kind: str) -> None:
    """Whatever YAML makes of an escaped character."""
    quoted = "".join(f"\\U{ord(one):08x}" for one in text)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "talk.yaml"
        path.write_text(f'{HEAD}  - body: [{kind}: "{quoted}"]\n', "utf-8")
        assert steering(shown(load(path), (40, 12))) == set()


def test_a_picture_that_is_missing_is_told_and_its_words_are_shown(
    write: Callable[..., Path],
) -> None:
    """Nothing is silently left out, and nothing crashes when the slide comes."""
    loaded = load(write(f"{HEAD}  - body: [picture: {{file: weg.png, alt: Een kaart}}]\n"))
    assert [problem.code for problem in loaded.problems] == ["no-such-file"]
    assert "Een kaart" in shown(loaded)


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    """With the place of the first letter that is wrong."""
    path = tmp_path / "talk.yaml"
    path.write_bytes("title: Tuin\nslides: [{title: Eén}]\n".encode("latin-1"))
    loaded = load(path)
    (problem,) = loaded.problems
    assert (problem.code, problem.mark.line, problem.mark.column) == ("not-utf-8", 2, 19)
    assert loaded.broken


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    """A talk goes on with the deck that it has."""
    loaded = load(tmp_path / "talk.yaml")
    assert [problem.code for problem in loaded.problems] == ["file-missing"]
    assert loaded.broken
    assert loaded.deck is None


def test_a_bomb_of_aliases_does_not_go_off(write: Callable[..., Path]) -> None:
    """Aliases are refused before they are followed."""
    levels = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 12)]
    path = write("l0: &l0 [x]\n" + "\n".join(levels) + "\ntitle: *l11\n")
    assert {problem.code for problem in load(path).problems} >= {"alias"}


def test_twenty_five_points_are_all_there_on_the_smallest_screen(
    write: Callable[..., Path],
) -> None:
    """On as many pages as they take."""
    points = "".join(f"          - punt {n} van de lijst met woorden\n" for n in range(25))
    loaded = load(write(f"{HEAD}  - title: Vol\n    body:\n      - bullets:\n{points}"))
    text = shown(loaded, (40, 12))
    assert [n for n in range(25) if f"punt {n} van" not in text] == []


def test_a_slide_with_nothing_on_it_is_a_slide(write: Callable[..., Path]) -> None:
    """No title, no body, no notes: every key may be left out."""
    loaded = load(write(f"{HEAD}  - {{}}\n  - body: []\n"))
    assert loaded.problems == ()
    assert loaded.deck is not None
    assert len(loaded.deck.slides) == 3
    assert "3 / 3" in shown(loaded)


def test_a_line_of_a_hundred_thousand_letters_is_shown(write: Callable[..., Path]) -> None:
    """On many pages; no letter of it is lost."""
    loaded = load(write(f"{HEAD}  - body: [text: {'a' * 100_000}]\n"))
    assert loaded.deck is not None
    typesetter = Typesetter(loaded.deck)
    found = pages(typesetter, 1, Size(200, 60), loaded.deck.languages[0])
    shown_words = [word["text"] for page in found for word in page.words]
    assert sum(len(word) for word in shown_words if "aaa" in word) == 100_000
