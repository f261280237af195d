"""`tweespraak groups` and `tweespraak turns`: draws of the people in a room."""

import csv
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli.root import command

NAMES = ["Anna", "Bram", "Carla", "Dirk", "Eva", "Femke", "Gijs"]


def run(*words: str, language: str = "en_GB.UTF-8", typed: bytes = b"") -> Result:
    env = {"TWEESPRAAK_LANG": language}
    return CliRunner().invoke(command, words, env=env, input=typed)


@pytest.fixture
def names(tmp_path: Path) -> str:
    """A list of seven."""
    path = tmp_path / "names.txt"
    path.write_text("\n".join(NAMES), "utf-8")
    return str(path)


def test_a_list_is_drawn_in_groups_beside_each_other(names: str) -> None:
    """With the number that draws the same again."""
    result = run("groups", names, "--size", "3", "--seed", "4821")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "7 people · 2 groups · draw 4821",
        "",
        "Group 1   Group 2",
        "Dirk      Anna",
        "Eva       Bram",
        "Femke     Carla",
        "Gijs",
    ]
    dutch = run("groups", names, "--size", "3", "--seed", "4821", language="nl").stdout
    assert dutch.startswith("7 personen · 2 groepen · loting 4821\n\nGroep 1")


def test_the_document_shows_what_is_drawn(names: str) -> None:
    """Line by line, and its table of sizes tells the sizes."""
    page = (Path(__file__).parents[2] / "docs/groups.md").read_text("utf-8")
    shown = page.partition("```text\n")[2].partition("```")[0]
    assert run("groups", names, "--size", "3", "--seed", "4821").stdout == shown
    rows = re.findall(r"^\| (\d+) \| (\d+) \| ([\d, ]+) \|$", page, re.MULTILINE)
    assert len(rows) == 5
    for people, size, wanted in rows:
        said = json.loads(run("groups", people, "--size", size, "--format", "json").stdout)
        assert ", ".join(str(len(group)) for group in said["rounds"][0]) == wanted


def test_a_draw_is_repeated_by_its_number(names: str) -> None:
    """The number has four digits, and is made up where none is given."""
    first = json.loads(run("groups", names, "--groups", "3", "--format", "json").stdout)
    assert 1000 <= first["seed"] <= 9999
    words = ("groups", names, "--groups", "3", "--format", "json", "--seed", str(first["seed"]))
    assert json.loads(run(*words).stdout) == first


def test_every_format_draws_the_same(names: str) -> None:
    """For people and for programs."""
    words = ("groups", names, "--size", "3", "--rounds", "2", "--seed", "4821", "--format")
    said = json.loads(run(*words, "json").stdout)
    assert sorted(name for group in said["rounds"][1] for name in group) == NAMES
    rows = list(csv.DictReader(run(*words, "csv").stdout.splitlines()))
    for row in rows:
        assert row["name"] in said["rounds"][int(row["round"]) - 1][int(row["group"]) - 1]
    assert len(rows) == 14
    lines = run(*words, "md").stdout.splitlines()
    assert [line for line in lines if line.startswith("## ")] == [
        "## Round 1 of 2",
        "## Round 2 of 2",
    ]
    listed = [line.removeprefix("- ") for line in lines if line.startswith("- ")]
    assert listed == [row["name"] for row in rows]


def test_a_head_count_has_numbers_for_names() -> None:
    """From 1; a number where a list would stand is one too."""
    words = ("--size", "12", "--seed", "1", "--format", "json")
    said = json.loads(run("groups", "--count", "24", *words).stdout)
    every = [name for group in said["rounds"][0] for name in group]
    assert sorted(every, key=int) == [str(number) for number in range(1, 25)]
    assert json.loads(run("groups", "24", *words).stdout) == said


def test_names_can_be_piped_in() -> None:
    """As `-`; what was done to them is said on stderr."""
    result = run("turns", "-", "--format", "json", typed="Zoë\r\nZoë\r\nBo\x1b".encode("latin-1"))
    assert sorted(json.loads(result.stdout)["order"]) == ["Bo", "Zoë", "Zoë (2)"]
    said = result.stderr.splitlines()
    assert len(said) == 3
    assert "UTF-8" in said[0]
    assert "invisible" in said[1]
    assert "Zoë" in said[2]


def test_an_order_of_speaking_has_everybody_once(names: str) -> None:
    """In every format, the same by the same number."""
    words = ("turns", names, "--seed", "4821", "--format")
    order = json.loads(run(*words, "json").stdout)["order"]
    assert sorted(order) == NAMES
    assert [row["name"] for row in csv.DictReader(run(*words, "csv").stdout.splitlines())] == order
    text = run(*words, "text").stdout.splitlines()
    assert text[0] == "7 people · draw 4821"
    assert text[2:] == [f"{at}  {name}" for at, name in enumerate(order, 1)]
    assert run(*words, "md").stdout.splitlines()[2:] == [
        f"{at}. {name}" for at, name in enumerate(order, 1)
    ]


def test_it_says_when_some_meet_again() -> None:
    """And whether that had to be; where nobody does, it says nothing."""
    assert "cannot be avoided" in run("groups", "7", "--size", "3", "--rounds", "3").stderr
    assert "fewer rounds" in run("groups", "15", "--size", "3", "--rounds", "7").stderr
    assert run("groups", "9", "--size", "3", "--rounds", "4").stderr == ""


def test_a_name_that_looks_like_a_formula_is_none_in_a_spreadsheet() -> None:
    """Nor are marks of Markdown in a name marks."""
    typed = b"=1+1\n*Bo*"
    assert "'=1+1" in run("turns", "-", "--format", "csv", typed=typed).stdout
    assert r"\*Bo\*" in run("turns", "-", "--format", "md", typed=typed).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("groups", "--size", "3"), "--count 24"),
        (("groups", "7"), "--size 3"),
        (("groups", "7", "--size", "3", "--groups", "2"), "one of the two"),
        (("groups", "7", "--count", "3", "--size", "3"), "not both"),
        (("groups", "7", "--size", "0"), "‘0’"),
        (("groups", "7", "--size", "-2"), "‘-2’"),
        (("groups", "7", "--size", "three"), "‘three’"),
        (("groups", "7", "--size", "³"), "‘³’"),
        (("groups", "7", "--size", "8"), "larger than the room"),
        (("groups", "7", "--groups", "8"), "more than there are people"),
        (("groups", "7", "--groups", "0"), "‘0’"),
        (("groups", "--count", "0", "--size", "1"), "‘0’"),
        (("groups", "--count", "99999", "--size", "1"), "10000"),
        (("groups", "7", "--size", "3", "--rounds", "51"), "50"),
        (("groups", "7", "--size", "3", "--seed", "x"), "‘x’"),
        (("turns", "7", "--format", "pdf"), "text, md, csv, json"),
    ],
)
def test_what_cannot_be_drawn_is_said_with_what_can(words: tuple[str, ...], said: str) -> None:
    """In one sentence on stderr; nothing is drawn."""
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_list_that_cannot_be_used_says_why(tmp_path: Path) -> None:
    """That there is none, that it is empty, that it is too long."""
    missing = run("groups", "nobody.txt", "--size", "3")
    assert (missing.exit_code, missing.stdout) == (1, "")
    assert "there is no such file" in missing.stderr
    empty = run("groups", "-", "--size", "3", typed=b"\n# nobody\n")
    assert (empty.exit_code, "no name" in empty.stderr) == (1, True)
    long = tmp_path / "long.txt"
    long.write_text("\n".join(f"N{number}" for number in range(10_001)), "utf-8")
    assert run("turns", str(long)).exit_code == 1


def test_a_list_of_thousands_is_drawn(tmp_path: Path) -> None:
    """Five thousand names in five rounds."""
    path = tmp_path / "all.txt"
    path.write_text("\n".join(f"N{number}" for number in range(5000)), "utf-8")
    words = ("groups", str(path), "--size", "3", "--rounds", "5", "--format", "json")
    said = json.loads(run(*words).stdout)
    assert (len(said["rounds"]), said["repeated"]) == (5, 0)
