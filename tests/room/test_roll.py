"""A list of names, as people and their programs write one."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.reading.error import ReadingError
from presenter.room.roll import Roll, roll, roll_of


def test_a_list_has_one_name_a_line() -> None:
    """Blank lines, comments and stray spaces are nobody."""
    found = roll(b"# Monday\n\nAnna\n  Bram \t de  Boer\n   \n# and\nCarla")
    assert found == Roll(("Anna", "Bram de Boer", "Carla"))


@pytest.mark.parametrize(
    "content",
    [
        "Zoë\nBram\n".encode(),
        "Zoë\r\nBram\r\n".encode(),
        "Zoë\rBram".encode(),
        codecs.BOM_UTF8 + "Zoë\nBram".encode(),
        "Zoe\u0308\nBram".encode(),
    ],
)
def test_whatever_ends_its_lines_it_is_the_same_list(content: bytes) -> None:
    """Also with a mark at its beginning, and with accents in pieces."""
    assert roll(content) == Roll(("Zoë", "Bram"))


def test_a_list_that_is_not_utf_8_is_read_as_windows_writes_it() -> None:
    """And it says so."""
    assert roll("Zoë\r\nRenée".encode("latin-1")) == Roll(("Zoë", "Renée"), western=True)


def test_two_people_may_have_one_name() -> None:
    """The second has a number, and one that nobody has; small letters make no other name."""
    found = roll(b"Anna\nanna\nBo\nAnna (2)\nANNA\nBo")
    assert found.names == ("Anna", "anna (3)", "Bo", "Anna (2)", "ANNA (4)", "Bo (2)")
    assert found.twice == ("anna", "Bo")


def test_names_cannot_steer_a_terminal_nor_turn_what_stands_beside_them() -> None:
    """What is written from right to left stays, without the signs that turn the direction."""
    found = roll("An\x1bna\n\u202eBram\nمحمد\nD\x07irk".encode())
    assert found == Roll(("Anna", "Bram", "محمد", "Dirk"), cleaned=3)


@given(
    st.lists(
        st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=12), max_size=30
    )
)
def test_no_two_of_a_list_are_the_same(lines: list[str]) -> None:
    """Whatever stands in it."""
    names = roll("\n".join(lines).encode()).names
    assert len({name.casefold() for name in names}) == len(names)
    assert all(name.strip() == name and name for name in names)


def test_what_is_no_list_says_so(tmp_path: Path) -> None:
    """A picture, a text in UTF-16, a folder."""
    with pytest.raises(ReadingError, match="file-not-text"):
        roll(b"\x89PNG\r\n\0\0\0\rIHDR")
    with pytest.raises(ReadingError, match="file-encoding"):
        roll("Anna".encode("utf-16"))
    with pytest.raises(ReadingError, match="file-is-folder"):
        roll_of(tmp_path)
