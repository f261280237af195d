"""The kept first frame: it counts only while nothing that it was made from has changed."""

import os
from pathlib import Path

import pytest

from presenter.store import frames

FRAME = "\x1b[1mEen dia\n\x1b[0m\r\n"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "tweespraak" / "frames"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "talk.yaml"
    path.write_text("title: Tuin\n", "utf-8")
    return path


def key(deck: Path, width: int = 100, dark: bool | None = True) -> str:
    return frames.key_of(str(deck), width, 30, dark, 256)


def test_a_kept_frame_is_found_again(deck: Path) -> None:
    """To the last byte, line ends included."""
    frames.keep(key(deck), FRAME, [str(deck)])
    assert frames.find(key(deck)) == FRAME


def test_another_size_or_background_has_another_frame(deck: Path) -> None:
    """What depends on the window is kept for each window."""
    frames.keep(key(deck), FRAME, [str(deck)])
    assert frames.find(key(deck, width=80)) is None
    assert frames.find(key(deck, dark=False)) is None


def test_a_frame_of_files_that_were_saved_since_is_none(deck: Path, tmp_path: Path) -> None:
    """Any of the files: the deck, a section, the theme."""
    theme = tmp_path / "ink.yaml"
    theme.write_text("dark: true\n", "utf-8")
    frames.keep(key(deck), FRAME, [str(deck), str(theme)])
    theme.write_text("dark: false\n", "utf-8")
    assert frames.find(key(deck)) is None


def test_a_frame_of_files_that_are_gone_is_none(deck: Path) -> None:
    """A deck that was taken away is not shown."""
    frames.keep(key(deck), FRAME, [str(deck)])
    deck.unlink()
    assert frames.find(key(deck)) is None


@pytest.mark.parametrize("spoilt", [b"", b"\n\n", b"\xff\xfe", b"other\nx=y\nframe", b"a\nb\nc\nd"])
def test_a_spoilt_frame_is_none(deck: Path, cache: Path, spoilt: bytes) -> None:
    """Whatever became of the file, the talk begins."""
    frames.keep(key(deck), FRAME, [str(deck)])
    (kept,) = cache.iterdir()
    kept.write_bytes(spoilt)
    assert frames.find(key(deck)) is None


def test_only_its_owner_can_read_a_frame(deck: Path, cache: Path) -> None:
    """A slide can be confidential before the talk."""
    frames.keep(key(deck), FRAME, [str(deck)])
    (kept,) = cache.iterdir()
    assert kept.stat().st_mode & 0o077 == 0
    assert cache.stat().st_mode & 0o077 == 0


def test_a_frame_is_not_written_through_a_link(deck: Path, cache: Path, tmp_path: Path) -> None:
    """Somebody who can write in the cache cannot make us write elsewhere."""
    frames.keep(key(deck), FRAME, [str(deck)])
    (kept,) = cache.iterdir()
    kept.unlink()
    other = tmp_path / "other"
    other.write_text("mine", "utf-8")
    kept.symlink_to(other)
    frames.keep(key(deck), FRAME, [str(deck)])
    assert other.read_text("utf-8") == "mine"


def test_a_cache_that_cannot_be_written_is_no_reason_to_stop(
    deck: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "full").write_text("", "utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", os.fspath(tmp_path / "full"))
    frames.keep(key(deck), FRAME, [str(deck)])
    assert frames.find(key(deck)) is None


def test_a_name_with_a_line_break_is_not_kept(tmp_path: Path, cache: Path) -> None:
    """It would be taken for two."""
    odd = tmp_path / "a\nb.yaml"
    odd.write_text("", "utf-8")
    frames.keep(key(odd), FRAME, [str(odd)])
    assert not cache.exists()
