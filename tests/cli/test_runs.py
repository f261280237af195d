"""`tweespraak runs`: what is kept, in a list, one by one, and from one computer to another."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli import terminal
from presenter.cli.root import command
from presenter.store.folder import store_file
from presenter.talk.practice import Manner
from tests.decks import DUTCH, ENGLISH
from tests.rehearsal.kept import GARDEN, Write, keep
from tests.test_imports import RUN, loaded_by


def run(*words: str, language: str = ENGLISH, typed: str | bytes = "") -> Result:
    env = {"TWEESPRAAK_LANG": language}
    return CliRunner().invoke(command, ("runs", *words), env=env, input=typed)


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The state folder is the test's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def deck(write: Write) -> Path:
    """A deck with a rehearsal, one that was broken off, and a talk; and another with a run."""
    path = write(GARDEN, "tuin.yaml")
    keep(path, 1, 10, 91, 55, 55)
    keep(path, 2, 10, 62, stumbles={1: "scharnier"}, manner=Manner.COVER)
    keep(path, 3, 12, 56, 110, 60, language=ENGLISH, manner=Manner.LIVE)
    keep(write(GARDEN.replace("id: tuin", "id: park"), "park.yaml"), 4, 10, 10, 10, 10)
    return path


def ids(result: Result) -> list[str]:
    """The ids in a list, under its heads."""
    return [line.split()[0] for line in result.stdout.splitlines()[1:]]


def test_all_runs_are_listed_the_last_first(deck: Path) -> None:
    """Id, when, manner, language, length, whole or not, deck."""
    result = run("list")
    assert (result.exit_code, result.stderr) == (0, "")
    assert ids(result) == ["00000004", "00000003", "00000002", "00000001"]
    lines = result.stdout.splitlines()
    assert " ".join(lines[0].split()) == "id when manner language length run deck"
    assert all(word in lines[2] for word in (" talk ", " EN ", " 3:58 ", " whole ", str(deck)))
    assert all(word in lines[3] for word in (" keywords only ", " 1:12 ", " broken off "))
    assert all(word in lines[4] for word in (" rehearsal ", " NL ", " 3:31 ", " whole "))
    dutch = run("list", language=DUTCH).stdout
    assert all(word in dutch for word in ("voor publiek", "repetitie", "afgebroken"))


def test_the_runs_of_a_deck_are_listed_wherever_it_was_then(deck: Path, tmp_path: Path) -> None:
    moved = tmp_path / "moved.yaml"
    deck.rename(moved)
    assert ids(run("list", str(moved))) == ["00000003", "00000002", "00000001"]


def test_a_run_is_shown_as_right_after_it(deck: Path) -> None:
    """By the beginning of its id, where that is enough."""
    result = run("show", "00000002")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "The gate (scharnier)" in result.stdout
    assert "You took 1:12 of 2:00" in " ".join(result.stdout.split())
    many, none = run("show", "0000"), run("show", "zz")
    assert [(one.exit_code, one.stdout) for one in (many, none)] == [(2, "")] * 2
    assert "00000001, 00000002" in " ".join(sorted(many.stderr.replace(".", ",").split()))
    assert "There is no run ‘zz’." in none.stderr


@pytest.mark.parametrize(("typed", "left"), [("y\n", 2), ("n\n", 4), ("\n", 4), ("", 4)])
def test_runs_are_deleted_with_a_yes_alone(
    deck: Path, monkeypatch: pytest.MonkeyPatch, typed: str, left: int
) -> None:
    """What they are is shown before the question; Enter alone is no."""
    monkeypatch.setattr(terminal, "can_ask", lambda: True)
    result = run("delete", "00000001", "00000002", typed=typed)
    assert result.stdout == ""
    assert "Delete these 2 runs for good? y: yes · n: no" in result.stderr
    assert "00000001  16 January 2027" in result.stderr
    assert len(ids(run("list"))) == left


@pytest.mark.usefixtures("deck")
def test_where_nobody_can_answer_nothing_is_deleted_but_with_yes() -> None:
    refused = run("delete", "00000001", typed="y\n")
    assert (refused.exit_code, len(ids(run("list")))) == (2, 4)
    assert "--yes" in refused.stderr
    done = run("delete", "00000001", "--yes")
    assert (done.exit_code, len(ids(run("list")))) == (0, 3)
    assert "1 run was deleted." in done.stderr


@pytest.mark.usefixtures("deck")
def test_of_ids_with_a_wrong_one_none_is_deleted() -> None:
    """An empty one is wrong too: it would be all."""
    for wrong in ("zz", "0000", ""):
        assert run("delete", "00000001", wrong, "--yes").exit_code == 2
    assert run("delete", "--yes").exit_code == 2
    assert len(ids(run("list"))) == 4


@pytest.mark.usefixtures("deck")
def test_runs_go_to_another_computer_and_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them, or those that are named; those that are there already stay."""
    every, one = run("export"), run("export", "00000003")
    assert "4 runs were written." in every.stderr
    assert len(json.loads(one.stdout)["runs"]) == 1
    listed = run("list").stdout
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "elsewhere"))
    file = tmp_path / "runs.json"
    file.write_bytes(every.stdout_bytes)
    assert run("import", "-", typed=one.stdout).stderr == "1 run was new.\n"
    assert run("import", str(file)).stderr.splitlines() == [
        "3 runs were new.",
        "1 run was here already, and stays as it is.",
    ]
    assert run("list").stdout == listed
    assert run("export").stdout == every.stdout


@pytest.mark.usefixtures("deck")
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("title: Tuin\n", "has no runs of Tweespraak in it"),
        ('{"tweespraak": "runs", "store": 999, "talk": 1, "runs": []}', "a newer version"),
        ('{"tweespraak": "runs", "store": 1, "talk": 1, "runs": 7}', "is damaged, and nothing"),
        ('{"tweespraak": "runs", "store": 1, "talk": 1, "runs": [{}]}', "damaged in run 1"),
    ],
)
def test_a_file_that_cannot_be_taken_in_is_told_and_changes_nothing(
    tmp_path: Path, text: str, says: str
) -> None:
    file, before = tmp_path / "runs.json", run("export").stdout
    file.write_text(text, "utf-8")
    result = run("import", str(file))
    assert (result.exit_code, result.stdout) == (1, "")
    assert says in result.stderr
    assert str(file) in result.stderr
    assert "nothing was changed" in result.stderr
    assert run("export").stdout == before


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    result = run("import", str(tmp_path / "none.json"))
    assert result.exit_code == 1
    assert "there is no such file" in result.stderr
    assert not store_file().parent.exists()


def test_before_the_first_run_there_is_a_sentence() -> None:
    """And no file is made."""
    for verb, code in (("list", 0), ("export", 2), ("show 0a", 2), ("delete 0a --yes", 2)):
        result = run(*verb.split())
        assert (result.exit_code, result.stdout) == (code, "")
        assert "There are no runs yet." in result.stderr
    assert not store_file().parent.exists()


def test_a_file_of_talks_that_cannot_be_read_is_told() -> None:
    store_file().parent.mkdir(parents=True)
    store_file().write_text("no database " * 100, "utf-8")
    for verb in ("list", "export", "show 0a", "delete 0a --yes"):
        result = run(*verb.split())
        assert (result.exit_code, result.stdout) == (1, "")
        assert f"The file of talks is damaged: {store_file()}." in result.stderr


@pytest.mark.usefixtures("deck")
def test_runs_are_told_without_textual() -> None:
    assert "textual" not in loaded_by(RUN.format(words=["runs", "list"]))
