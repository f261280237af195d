"""Where windows meet: in a folder of their user's own, or nowhere."""

import os
import tempfile
from pathlib import Path

import pytest

from presenter.talk.link.folder import Spot, lock, spot_of, unlock


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A runtime folder, and a temporary folder beside it."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    return folder


def mode_of(path: Path) -> int:
    return path.lstat().st_mode & 0o777


def temporary(runtime: Path) -> Path:
    return runtime.parent / "tmp" / f"tweespraak-{os.getuid()}"


def test_windows_meet_in_the_runtime_folder(runtime: Path) -> None:
    """In a folder there that is closed to others."""
    spot = spot_of(Path("deck.yaml"))
    assert spot.folder == runtime / "tweespraak"
    assert mode_of(spot.folder) == 0o700


@pytest.mark.parametrize("mode", [0o755, 0o710, 0o701])
def test_a_runtime_folder_that_others_can_enter_is_none(runtime: Path, mode: int) -> None:
    """Then it is a folder in the temporary one, with the user's number in its name."""
    runtime.chmod(mode)
    assert spot_of(Path("deck.yaml")).folder == temporary(runtime)


def test_a_runtime_folder_that_is_a_link_is_none(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever it leads."""
    link = runtime.parent / "link"
    link.symlink_to(runtime)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(link))
    assert spot_of(Path("deck.yaml")).folder == temporary(runtime)


def test_a_folder_of_somebody_else_is_not_used(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the one nor the other: somebody may have made it to listen in."""
    spot_of(Path("deck.yaml"))
    uid = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: uid)
    (runtime.parent / "tmp" / f"tweespraak-{uid}").mkdir(mode=0o700)
    with pytest.raises(PermissionError):
        spot_of(Path("deck.yaml"))


@pytest.mark.parametrize("what", ["link", "file", "open"])
def test_what_is_no_private_folder_is_not_used(runtime: Path, what: str) -> None:
    """A link to one, a file, a folder that others can enter: an OSError."""
    runtime.chmod(0o755)
    trap = temporary(runtime)
    match what:
        case "link":
            private = runtime.parent / "private"
            private.mkdir(mode=0o700)
            trap.symlink_to(private)
        case "file":
            trap.write_text("", "utf-8")
        case _:
            trap.mkdir(mode=0o755)
    with pytest.raises(OSError, match=r"tweespraak-\d+"):
        spot_of(Path("deck.yaml"))


def test_every_deck_has_a_spot_and_every_path_to_it_the_same(runtime: Path, tmp_path: Path) -> None:
    """With a name as short however long its path."""
    deep = tmp_path.joinpath(*["a" * 200] * 4)
    deep.mkdir(parents=True)
    (tmp_path / "short").symlink_to(deep)
    assert spot_of(deep) == spot_of(tmp_path / "short") == spot_of(deep / ".." / deep.name)
    assert spot_of(deep) != spot_of(tmp_path)
    assert len(spot_of(deep).socket.name) == len("0123456789abcdef.socket")


def test_one_window_has_the_lock(runtime: Path) -> None:
    """Until it lets go, and then nothing is left."""
    spot = spot_of(Path("deck.yaml"))
    opened = lock(spot)
    assert opened is not None
    assert mode_of(spot.lock) == 0o600
    assert lock(spot) is None
    spot.socket.write_text("", "utf-8")
    unlock(spot, opened)
    assert list(spot.folder.iterdir()) == []
    again = lock(spot)
    assert again is not None
    unlock(spot, again)


def test_a_lock_that_was_left_behind_is_taken(runtime: Path) -> None:
    """A file that nobody has locked."""
    spot = spot_of(Path("deck.yaml"))
    spot.lock.write_text("", "utf-8")
    opened = lock(spot)
    assert opened is not None
    unlock(spot, opened)


def test_a_lock_that_is_a_link_is_not_followed(runtime: Path, tmp_path: Path) -> None:
    """What it leads to stays as it is."""
    spot = spot_of(Path("deck.yaml"))
    spot.lock.symlink_to(tmp_path / "made")
    with pytest.raises(OSError, match="symbolic"):
        lock(spot)
    assert not (tmp_path / "made").exists()


def test_a_folder_that_is_gone_is_no_trouble_at_the_end(runtime: Path) -> None:
    """Somebody tidied up."""
    spot = spot_of(Path("deck.yaml"))
    opened = lock(spot)
    assert opened is not None
    spot.lock.unlink()
    spot.folder.rmdir()
    unlock(spot, opened)


def test_a_lock_file_that_its_host_took_away_is_not_the_lock(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between opening it and locking it: then whoever comes next would lock another."""
    spot = spot_of(Path("deck.yaml"))
    real = os.open
    taken: list[Path] = []

    def slow(path: Path, flags: int, mode: int = 0o777) -> int:
        opened = real(path, flags, mode)
        if not taken:
            taken.append(path)
            spot.lock.unlink()
        return opened

    monkeypatch.setattr(os, "open", slow)
    opened = lock(spot)
    assert opened is not None
    assert lock(Spot(*spot)) is None
    unlock(spot, opened)
