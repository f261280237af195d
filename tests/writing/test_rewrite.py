"""A file rewritten: whole or not at all, and its bytes kept."""

from pathlib import Path

import pytest

from presenter.reading import ReadingError
from presenter.writing.edit import Edit
from presenter.writing.rewrite import rewrite
from tests.decks import DUTCH, ENGLISH

EDIT = Edit((None, "title"), ENGLISH, "Yes", DUTCH)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"title: {nl: Ja}\n", b"title: {nl: Ja, en: Yes}\n"),
        (b"title: {nl: Ja}", b"title: {nl: Ja, en: Yes}"),
        (b"title:\r\n  nl: Ja\r\n", b"title:\r\n  nl: Ja\r\n  en: Yes\r\n"),
        (b"\xef\xbb\xbftitle: {nl: Ja}\n", b"\xef\xbb\xbftitle: {nl: Ja, en: Yes}\n"),
    ],
)
def test_line_ends_and_byte_order_marks_stay(tmp_path: Path, before: bytes, after: bytes) -> None:
    """As does the lack of a last line end."""
    path = tmp_path / "talk.yaml"
    path.write_bytes(before)
    path.chmod(0o640)
    rewrite(path, [EDIT])
    assert path.read_bytes() == after
    assert path.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in tmp_path.iterdir()] == ["talk.yaml"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"title: {nl: Ja}\r\na: b\n", "edit-line-ends"),
        (b"title: {nl: Ja}\ra: b\n", "edit-line-ends"),
        (b"title: {nl: Ja\n", "edit-broken"),
        (b"title: {nl: J\x1ba}\n", "edit-broken"),
        (b"title: {nl: J\xe9}\n", "edit-broken"),
        (b"title: &a {nl: Ja}\n", "edit-anchor"),
    ],
)
def test_a_file_that_is_refused_is_left_alone(tmp_path: Path, content: bytes, code: str) -> None:
    """Not a byte of it changes."""
    path = tmp_path / "talk.yaml"
    path.write_bytes(content)
    with pytest.raises(ReadingError) as raised:
        rewrite(path, [EDIT])
    assert raised.value.code == code
    assert path.read_bytes() == content


def test_a_folder_that_nobody_may_write_in_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file stays as it was, and nothing is left beside it."""
    path = tmp_path / "talk.yaml"
    path.write_bytes(b"title: {nl: Ja}\n")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ReadingError) as raised:
        rewrite(path, [EDIT])
    assert raised.value.code == "file-unwritable"
    assert path.read_bytes() == b"title: {nl: Ja}\n"
    assert [one.name for one in tmp_path.iterdir()] == ["talk.yaml"]
