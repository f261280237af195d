"""Notes, whose lines end where the page did."""

from pathlib import Path

from presenter.translation.notes import flowed, wrapped
from tests.translation.garden import POND, exported, files, imported, plant

LONG = "Een lange alinea over\nde vijver.\n\n- een\n- twee\n\n[1] Kort.\n"


def test_a_paragraph_is_a_line_for_a_translator() -> None:
    """A list keeps its lines."""
    assert flowed(LONG) == "Een lange alinea over de vijver.\n\n- een\n- twee\n\n[1] Kort."


def test_what_comes_back_is_wrapped_as_the_original_is() -> None:
    """Or not at all, where that one is not."""
    said = "A long paragraph about the pond.\n\n- one\n- two and three and four and five"
    assert wrapped(said, LONG) == (
        "A long paragraph\nabout the pond.\n\n- one\n- two and three and four and five\n"
    )
    assert wrapped(said, "Kort.") == said
    assert wrapped(flowed(LONG), LONG) == LONG


def test_wrapped_notes_go_round_without_a_change(tmp_path: Path) -> None:
    """And a new translation of them is wrapped in the file."""
    pond = POND.replace(
        "van de reiger.\n", "van de reiger, die\n            bij de vijver staat.\n"
    )
    before = files(plant(tmp_path, pond))
    catalogue = exported(tmp_path)
    assert imported(tmp_path, str(catalogue)) == ([], [])
    assert files(tmp_path) == before
    for one in catalogue:
        if one.msgctxt == "heron: notes":
            assert one.msgid.startswith("Vertel van de reiger, die bij de vijver staat.\n")
            one.msgstr = "Tell of the heron that stands by the pond.\n\n[1] And of the fish."
    done, problems = imported(tmp_path, str(catalogue))
    assert (len(done), problems) == (1, [])
    new = b"|\n        Tell of the heron that\n        stands by the pond.\n\n        [1] And"
    assert new in files(tmp_path)["10-pond.yaml"]
    assert imported(tmp_path, str(exported(tmp_path))) == ([], [])
