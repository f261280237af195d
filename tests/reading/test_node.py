"""Places in a value, in words."""

from presenter.reading import Document, Node, Trail, path_of


def test_a_path_names_keys_and_numbers_items() -> None:
    """A trail reads as an author would point: from the outside in."""
    trail: Trail = ((((None, "slides"), 3), "body"), 1)
    assert path_of(trail) == "slides[3].body[1]"
    assert Node(1, 1, (trail, "items")).path == "slides[3].body[1].items"


def test_the_root_has_no_path() -> None:
    """What holds everything is not inside anything."""
    assert Node(1, 1, None).path == ""


def test_a_path_stays_on_one_line_however_a_key_is_written() -> None:
    """A key with line ends in it cannot forge a line of its own."""
    assert path_of(((None, "a\nb  c"), "x" * 5000)) == "a b c." + "x" * 39 + "…"


def test_a_document_gives_its_lines_by_number() -> None:
    """Line N of a mark is lines[N - 1], so that it can be shown with a caret."""
    assert Document("f", "een\ntwee\n").lines[1] == "twee"
    assert Document("f").lines == [""]
