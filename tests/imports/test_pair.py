"""Decks in several languages become one: slide by slide, and what has no counterpart is told."""

from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.imports.importing import Result, brought

SLIDES_NL = (
    "# Waarom\n\nIn 2024 telden wij 12 tuinen.\n\n- een\n- twee\n",
    "# Code\n\n```py\nprint(1)\n```\n",
    "# Kaart\n\n| a | b |\n|---|---|\n| een | 2 |\n",
    "# Citaat\n\n> Een tuin.\n>\n> — Ann\n",
    "# Slot\n\nDank u wel, tot 2025.\n",
)
SLIDES_EN = (
    "# Why\n\nIn 2024 we counted 12 gardens.\n\n- one\n- two\n",
    "# Code\n\n```py\nprint(1)\n```\n",
    "# Map\n\n| a | b |\n|---|---|\n| one | 2 |\n",
    "# Quote\n\n> A garden.\n>\n> — Ann\n",
    "# End\n\nThank you, until 2025.\n",
)


def paired(folder: Path, *decks: tuple[str, ...], languages: str = "nl en") -> Result:
    return brought(folder, *("\n---\n\n".join(deck) for deck in decks), languages=languages)


def test_texts_stand_beside_each_other_and_what_is_the_same_stands_once(tmp_path: Path) -> None:
    """Titles, points, cells, notes; code and names are the same in both."""
    dutch, english = (
        f"---\ntitle: {title}\nauthor: Ann\n---\n\n{slide}\n<!-- {note} -->\n"
        for title, slide, note in (
            ("De tuin", SLIDES_NL[0], "Zeg hallo."),
            ("The garden", SLIDES_EN[0], "Say hello."),
        )
    )
    result = brought(tmp_path, dutch, english, languages="nl en")
    assert result.problems == []
    assert result.codes == []
    assert result.text == dedent(
        """\
        # Imported.
        title:
          nl: De tuin
          en: The garden
        subtitle: Ann
        languages: [nl, en]
        slides:
          - title:
              nl: Waarom
              en: Why
            body:
              - text:
                  nl: In 2024 telden wij 12 tuinen.
                  en: In 2024 we counted 12 gardens.
              - bullets:
                  - nl: een
                    en: one
                  - nl: twee
                    en: two
            notes:
              nl: |
                Zeg hallo.
              en: |
                Say hello.
        """
    )


@given(missing=st.sets(st.integers(0, 4), min_size=1, max_size=3))
def test_slides_without_a_counterpart_are_found(
    tmp_path_factory: pytest.TempPathFactory, missing: set[int]
) -> None:
    """Whichever are missing in the second language, the others find each other."""
    folder = tmp_path_factory.mktemp("talk")
    english = tuple(one for number, one in enumerate(SLIDES_EN) if number not in missing)
    result = paired(folder, SLIDES_NL, english)
    assert [code for _, code in result.codes] == ["pair-slide"] * len(missing)
    alone = [
        number for number, sheet in enumerate(result.found.draft.sheets)
        if sheet.title is not None and "en" not in sheet.title.versions
    ]  # fmt: skip
    assert alone == sorted(missing)
    assert set(result.problems) == {"translation-missing"}


def test_a_slide_that_only_the_second_language_has_keeps_its_place(tmp_path: Path) -> None:
    result = paired(tmp_path, SLIDES_NL[:1] + SLIDES_NL[2:], SLIDES_EN)
    titles = [sheet.title.versions for sheet in result.found.draft.sheets if sheet.title]
    assert titles[1] == {"en": "Code"}
    assert [one.values["file"] for one in result.found.remarks] == ["talk.nl.md"]


def test_one_slide_too_many_and_one_too_few_do_not_shift_those_between(tmp_path: Path) -> None:
    """As many slides do not have to be the same ones."""
    extra = "# Sponsor\n\n> Seeds4U\n\n- for sale\n"
    result = paired(tmp_path, SLIDES_NL, (extra, *SLIDES_EN[:-1]))
    assert [code for _, code in result.codes] == ["pair-slide", "pair-slide"]
    assert "nl: Kaart\n      en: Map\n" in result.body


def test_as_many_slides_belong_together_though_one_was_written_anew(tmp_path: Path) -> None:
    anew = ("# Why\n\n> Look around you.\n\n```\nx\n```\n", *SLIDES_EN[1:])
    result = paired(tmp_path, SLIDES_NL, anew)
    assert {code for _, code in result.codes} == {"pair-part"}


def test_elements_without_a_counterpart_stand_alone_and_are_told(tmp_path: Path) -> None:
    dutch = ("# A\n\neen\n\n- x\n\n# B",)
    english = ("# A\n\none\n\n> two\n\n- y\n- z\n\n# B",)
    result = paired(tmp_path, dutch, english)
    assert [(line, code) for line, code in result.codes] == [(5, "pair-part")]
    assert "- quote:\n          en: two" in result.text
    assert "- en: z" in result.text


def test_code_that_differs_stays_as_the_original_has_it(tmp_path: Path) -> None:
    dutch, english = "# A\n\n```\nhallo\n```\n", "# A\n\n```\nhello\n```\n"
    result = paired(tmp_path, (dutch,), (english,))
    assert result.codes == [(3, "pair-differs")]
    assert "hallo" in result.text
    assert "hello" not in result.text


def test_three_languages_are_one_deck_too(tmp_path: Path) -> None:
    texts = [f"# {word}\n\n- {word} x\n" for word in ("een", "one", "eins")]
    result = brought(tmp_path, *texts, languages="nl en de")
    assert result.problems == []
    assert "nl: een x" in result.text
    assert "de: eins x" in result.text


words = st.lists(
    st.sampled_from(["# t", "- a\n- b", "> q", "w", "```\nc\n```", "|a|\n|-|\n|b|", "---", "1. x"]),
    max_size=12,
).map("\n\n".join)


@given(first=words, second=words)
def test_any_two_decks_come_to_one_that_lacks_translations_at_most(
    tmp_path_factory: pytest.TempPathFactory, first: str, second: str
) -> None:
    folder = tmp_path_factory.mktemp("talk")
    result = brought(folder, f"w\n\n{first}", f"w\n\n{second}", languages="nl en")
    assert set(result.problems) <= {"translation-missing"}
