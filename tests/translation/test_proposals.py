"""What is wrong with a PO file is told with its line; the rest is taken."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.reading import ReadingError
from presenter.translation.proposals import read_po
from tests.translation.garden import PO, exported, files, imported, plant

GOOD = 'msgctxt "heron: cue"\nmsgid "Wijs naar buiten."\nmsgstr "Point outside."\n'


@pytest.mark.parametrize(
    ("entry", "code", "line"),
    [
        ('msgctxt "owl: title"\nmsgid "De uil"\nmsgstr "The owl"\n', "po-slide-gone", 1),
        ('msgctxt "heron: body.code"\nmsgid "x"\nmsgstr "y"\n', "po-text-gone", 1),
        ('msgctxt "heron: title"\nmsgid "De meeuw"\nmsgstr "The gull"\n', "po-changed", 1),
        ('msgid "De uil"\nmsgstr "The owl"\n', "po-no-context", 1),
        ('\n# who?\n\nmsgid "graven"\nmsgstr "dig"\n', "po-several", 4),
        ('msgctxt "heron: title"\nmsgid "De reiger"\nmsgstr "De reiger"\n', "po-same", 1),
        (
            'msgid "Vertel van de reiger.\\n\\n[1] En van de vissen."\n'
            'msgstr "Tell of the heron.\\n\\n[2] And of the fish."\n',
            "po-steps",
            1,
        ),
        ('msgid "**reigers**"\nmsgstr "**herons*"\n', "po-marks", 1),
        ('msgid "**reigers**"\nmsgstr "`herons"\n', "po-marks", 1),
        (
            'msgid "**reigers**"\nmsgid_plural "x"\nmsgstr[0] "a"\nmsgstr[1] "b"\n',
            "po-plural",
            1,
        ),
        (f"{GOOD}\n{GOOD}", "po-twice", 5),
    ],
)
def test_what_cannot_be_taken_is_told_and_the_rest_is_taken(
    tmp_path: Path, entry: str, code: str, line: int
) -> None:
    """With the line where the entry's words begin."""
    before = files(plant(tmp_path))
    done, problems = imported(tmp_path, f"{entry}\n{'' if GOOD in entry else GOOD}")
    assert [(one.code, one.mark.line) for one in problems] == [(code, line)]
    assert [one.said for one in done] == ["Point outside."]
    assert files(tmp_path)["deck.yaml"] == before["deck.yaml"]
    changed = before["10-pond.yaml"].replace(b"buiten.}", b"buiten., en: Point outside.}")
    assert files(tmp_path)["10-pond.yaml"] == changed


def test_a_text_that_moved_is_known_by_its_words(tmp_path: Path) -> None:
    """To another slide, or out of a context that the translator's program lost."""
    plant(tmp_path)
    entry = 'msgctxt "owl: body.text"\nmsgid "Snoeien"\nmsgstr "Prune"\n'
    done, problems = imported(tmp_path, entry + '\nmsgid "vullen"\nmsgstr "to fill"\n')
    assert problems == []
    assert [(one.passage.context, one.said) for one in done] == [
        ("heron: body.text", "Prune"),
        ("heron: body.bullets", "to fill"),
    ]


@pytest.mark.parametrize(
    "entry",
    [
        f"#, fuzzy\n{GOOD}",
        "".join(f"#~ {line}\n" for line in GOOD.splitlines()),
        GOOD.replace("Point outside.", ""),
        GOOD.replace("Point outside.", " "),
    ],
)
def test_what_is_not_ready_is_left_out(tmp_path: Path, entry: str) -> None:
    """Fuzzy, obsolete and open entries say nothing yet."""
    before = files(plant(tmp_path))
    assert imported(tmp_path, entry) == ([], [])
    assert files(tmp_path) == before


def test_line_ends_behind_a_translation_do_not_matter(tmp_path: Path) -> None:
    """A block stays one, and a title gets none."""
    for one in (catalogue := exported(plant(tmp_path))):
        if one.msgctxt == "heron: notes":
            one.msgstr = "Tell.\n\n[1] Fish."
        if one.msgctxt == "10-pond.yaml: section":
            one.msgstr = "The pond\n"
    done, problems = imported(tmp_path, str(catalogue))
    assert problems == []
    assert {one.said for one in done} == {"Tell.\n\n[1] Fish.", "The pond"}
    assert b"|\n        Tell.\n\n        [1] Fish.\n" in files(tmp_path)["10-pond.yaml"]


def test_nothing_that_steers_a_terminal_comes_into_a_deck(tmp_path: Path) -> None:
    """Whatever a PO file holds."""
    plant(tmp_path)
    done, _ = imported(tmp_path, GOOD.replace("Point", "P\x1b[2J\u202eoint"))
    assert [one.said for one in done] == ["P[2Joint outside."]


HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset={}\\n"\n\n'


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "UTF-8-SIG", "CHARSET", "cp1252"])
def test_a_file_is_read_in_the_encoding_that_it_names(tmp_path: Path, encoding: str) -> None:
    """Umlauts and all; a byte order mark and Windows' line ends are no matter."""
    plant(tmp_path)
    text = (HEADER.format(encoding) + GOOD.replace("Point", "Pöint")).replace("\n", "\r\n")
    real = "utf-8" if encoding == "CHARSET" else encoding
    done, problems = imported(tmp_path, text.encode(real))
    assert problems == []
    assert [one.said for one in done] == ["Pöint outside."]


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (GOOD.encode("utf-16"), "po-encoding", 0),
        (HEADER.format("klingon").encode(), "po-encoding", 0),
        (HEADER.format("punycode").encode(), "po-encoding", 0),
        (GOOD.replace("Point", "Pöint").encode("cp1252"), "po-not-encoding", 3),
        (b"title: De tuin\n", "po-syntax", 1),
        (b'msgid "a"\nmsgid "b"\n', "po-syntax", 2),
        (b"/etc/passwd", "po-syntax", 1),
    ],
)
def test_what_is_no_po_file_is_told_as_a_whole(content: bytes, code: str, line: int) -> None:
    """With the line, where there is one; no file that it names is opened."""
    with pytest.raises(ReadingError) as raised:
        read_po(content, "talk.po")
    assert (raised.value.code, raised.value.line) == (code, line)


def test_the_language_is_what_the_header_says() -> None:
    """As a code with a hyphen."""
    content = b'msgid ""\nmsgstr "Language: en_GB\\n"\n'
    assert read_po(content, "").language == "en-GB"
    assert read_po(GOOD.encode(), "").language == ""


PARTS = st.sampled_from(
    (
        *("msgid", "msgstr", "msgctxt", "msgid_plural", "msgstr[0]", "msgstr[x]", "#, fuzzy", "#~"),
        *(
            '"',
            '"a"',
            '"a\\n"',
            '"\\',
            "#",
            "#:",
            "#|",
            "\n",
            "\n",
            " ",
            "é",
            "\t",
            "\r",
            "\0",
            "domain",
        ),
        *("charset=", "utf-8", "utf-7", "idna", "punycode", "hex", "rot13", "zip"),
    )
)


@given(st.lists(PARTS, max_size=30).map("".join).map(str.encode) | st.binary(max_size=60))
def test_whatever_a_file_holds_it_is_read_or_refused(content: bytes) -> None:
    """With a reason that is a sentence; nothing else is raised."""
    code = None
    try:
        read_po(content, PO)
    except ReadingError as error:
        code = error.code
    assert code in (None, "po-syntax", "po-encoding", "po-not-encoding")
