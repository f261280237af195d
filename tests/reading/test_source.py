"""Bytes to text: encodings, odd files, and characters that nobody sees."""

import os
from pathlib import Path

import pytest

from presenter.model.problem import Problem
from presenter.reading import clean, read_source
from presenter.reading.source import REPORTED


def said(problems: list[Problem]) -> list[str]:
    """Problems as "line:column code value …"."""
    return [
        " ".join([f"{one.mark.line}:{one.mark.column}", one.code, *one.values.values()])
        for one in problems
    ]


def read(folder: Path, content: bytes) -> tuple[str | None, list[str]]:
    """The text of a file with this content, and what is said about it."""
    path = folder / "deck.yaml"
    path.write_bytes(content)
    text, problems = read_source(path, "deck.yaml")
    assert all(one.mark.file == "deck.yaml" for one in problems)
    return text, said(problems)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf_8_is_read_with_and_without_a_mark(tmp_path: Path, mark: bytes) -> None:
    """Windows editors put a byte order mark before the text; it is no part of it."""
    assert read(tmp_path, mark + "één: ja\n".encode()) == ("één: ja\n", [])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_becomes_one(tmp_path: Path, end: str) -> None:
    """Files of Windows and of old Macs have the same lines."""
    assert read(tmp_path, f"a{end}b{end}".encode()) == ("a\nb\n", [])


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-16", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_a_wide_encoding_is_named(tmp_path: Path, encoding: str, name: str) -> None:
    """What Notepad calls Unicode is refused by its name, with and without a mark."""
    content = "title: Een misdrijf\n".encode(encoding)
    assert read(tmp_path, content) == (None, [f"0:0 file-encoding {name}"])


def test_latin_1_is_refused_with_the_place_of_its_first_letter(tmp_path: Path) -> None:
    """The line and the column count characters, also behind letters of two bytes."""
    content = "één: ja\r\ntwéé caf".encode() + "é\n".encode("latin-1")
    assert read(tmp_path, content) == (None, ["2:9 not-utf-8 E9 é"])


def test_quotes_of_windows_are_refused_with_what_they_were(tmp_path: Path) -> None:
    """Curly quotes in cp1252 are no letters in Latin-1; the likely one is shown."""
    assert read(tmp_path, b"\xef\xbb\xbfa: \x93x\x94") == (None, ["1:4 not-utf-8 93 “"])


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"title: a\0b\n"])
def test_a_file_with_a_zero_byte_is_no_text(tmp_path: Path, content: bytes) -> None:
    """Pictures and documents are told apart from a wrong encoding."""
    text, told = read(tmp_path, content)
    assert (text, [line.split()[1] for line in told]) == (None, ["file-not-text"])


def test_unsafe_characters_are_left_out_and_reported(tmp_path: Path) -> None:
    """Escape, bidirectional override, C1, hidden tags and stray marks never reach a screen."""
    content = "a: \x1b[31mrood\nb: \u202egeheim\u202c\nc: x\x9b\x7f\U000e0041\ufeff\n".encode()
    assert read(tmp_path, content) == (
        "a: [31mrood\nb: geheim\nc: x\n",
        [
            "1:4 control-character U+001B",
            "2:4 control-character U+202E",
            "2:11 control-character U+202C",
            "3:5 control-character U+009B",
            "3:6 control-character U+007F",
            "3:7 control-character U+E0041",
            "3:8 control-character U+FEFF",
        ],
    )


def test_a_flood_of_unsafe_characters_is_counted(tmp_path: Path) -> None:
    """Twenty are shown, and one sentence says how many more there are."""
    text, told = read(tmp_path, b"a\n" + b"\x07\n" * 1000)
    assert text == "a\n" + "\n" * 1000
    assert told[:2] == ["2:1 control-character U+0007", "3:1 control-character U+0007"]
    assert told[REPORTED:] == ["22:1 control-characters-more 980"]


@pytest.mark.parametrize(
    "text", ["👩‍👩‍👧", "می‌خواهم", "🏳️‍🌈", "tab\tx", "zacht\u00adkoppelteken", "a\u200bb"]
)
def test_characters_that_writing_needs_stay(text: str) -> None:
    """Joiners hold emoji and Persian together, and hyphens and breaks harm nobody."""
    assert clean(text) == text


def test_any_name_can_be_cleaned() -> None:
    """A file name may hold bytes that are no characters at all."""
    assert clean("\udce9deck\x1b]0;x\x07\u2028.yaml\r\n") == "deck]0;x.yaml\n"


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    """Fifty megabytes are not a deck; their size is enough to know."""
    path = tmp_path / "deck.yaml"
    path.touch()
    os.truncate(path, 50_000_000)
    text, problems = read_source(path, "deck.yaml")
    assert (text, said(problems)) == (None, ["0:0 file-too-large 50 20"])


def test_a_large_deck_is_not_huge(tmp_path: Path) -> None:
    """Ten thousand slides take four megabytes, and are read."""
    text, told = read(tmp_path, b"# a comment\n" * 350_000)
    assert (text is not None, told) == (True, [])


def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    """Opening a pipe waits for a writer for ever, so it is not opened."""
    path = tmp_path / "deck.yaml"
    os.mkfifo(path)
    text, problems = read_source(path, "deck.yaml")
    assert (text, said(problems)) == (None, ["0:0 file-not-ordinary"])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("/dev/zero", "file-not-ordinary"),
        ("none.yaml", "file-missing"),
        ("file/none.yaml", "file-missing"),
        ("nul\0.yaml", "file-missing"),
        ("", "file-is-folder"),
        ("loop", "file-unreadable"),
    ],
)
def test_what_is_no_file_has_a_sentence(tmp_path: Path, name: str, code: str) -> None:
    """Each reason has a remedy of its own."""
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    text, problems = read_source(tmp_path / name, "deck.yaml")
    assert (text, [one.code for one in problems]) == (None, [code])


def test_a_file_without_permission_has_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of somebody else is not a missing file."""
    path = tmp_path / "deck.yaml"
    path.write_text("a: b")

    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    text, problems = read_source(path, "deck.yaml")
    assert (text, said(problems)) == (None, ["0:0 file-forbidden"])


def test_a_file_that_grows_meanwhile_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit holds for what is read, not only for the size that was announced."""
    path = tmp_path / "deck.yaml"
    path.write_bytes(b"a" * 30)
    monkeypatch.setattr("presenter.reading.source.LIMIT", 40)
    assert read_source(path, "deck.yaml")[0] == "a" * 30
    monkeypatch.setattr(Path, "stat", lambda _: os.stat_result((0o100644, *[0] * 9)))
    monkeypatch.setattr("presenter.reading.source.LIMIT", 20)
    text, problems = read_source(path, "deck.yaml")
    assert (text, [one.code for one in problems]) == (None, ["file-too-large"])
