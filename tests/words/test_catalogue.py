"""The presenter's own words: the same in every language, and nowhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import yaml

import presenter.words
from presenter.words import known_languages, notation_of, speak
from tests.source import FILES, called, name_of, strings, tree_of

FOLDER = Path(presenter.words.__file__).parent
LANGUAGES = known_languages()


def entries(language: str) -> dict[str, str]:
    """Every sentence of a language at its dotted key."""
    written = yaml.safe_load((FOLDER / f"{language}.yaml").read_text("utf-8"))
    return dict(_entries(written, ""))


def _entries(written: dict[str, Any], before: str) -> Iterator[tuple[str, str]]:
    for key, value in written.items():
        if isinstance(value, dict):
            yield from _entries(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", str(value)


def places(sentence: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_there_are_languages_and_one_of_them_stands_in() -> None:
    """Exactly one is what others fall back on, and it comes first."""
    marked = [language for language in LANGUAGES if "fallback" in entries(language)]
    assert marked == [LANGUAGES[0]]
    assert len(LANGUAGES) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_say_the_same_things(language: str) -> None:
    """The same keys, and in each sentence the same places to fill in."""
    own, first = entries(language), entries(LANGUAGES[0])
    del first["fallback"]
    own.pop("fallback", None)
    assert own.keys() == first.keys()
    assert {key: places(said) for key, said in own.items()} == {
        key: places(said) for key, said in first.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty(language: str) -> None:
    """What a language says, it says in words, and it says it without a stray space."""
    assert [key for key, said in entries(language).items() if not said.strip()] == []
    assert [key for key, said in entries(language).items() if said != said.strip()] == []


REPORTING = {"report", "_report", "report_unknown", "ReadingError", "mistake", "Problem"}
REPORTING |= {"_word_like", "quote_mistake", "problem"}
CODE = re.compile(r"[a-z]+[0-9]*(-[a-z0-9]+)*")


def codes_in(tree: ast.Module) -> Iterator[str]:
    """The codes of problems in a file: in calls that report, in tables of codes, in `code = …`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in REPORTING:
            near = ("", "-near") if called(node) == "report_unknown" else ("",)
            for code in _literals(node.args):
                yield from (code + end for end in near)
        if isinstance(node, ast.Assign):
            target = ast.unparse(node.targets[0])
            if target.startswith("_BY_") and isinstance(node.value, ast.Dict):
                yield from _literals(node.value.values)
            if target == "code":
                yield from _literals([node.value])


def _literals(nodes: list[Any]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from _literals([node.body, node.orelse])
        elif isinstance(node, ast.Constant) and CODE.fullmatch(str(node.value)):
            yield str(node.value)


CODES = {code for path in FILES for code in codes_in(tree_of(path))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_a_sentence_and_every_sentence_a_problem(language: str) -> None:
    """What reading and loading report can be said, and nothing is kept that is never said."""
    said = {key.partition(".")[2] for key in entries(language) if key.startswith("problems.")}
    assert CODES - said == set()
    assert said - CODES == set()


def test_a_sentence_is_chosen_by_a_count() -> None:
    """One problem, two problems."""
    say = speak("en")
    assert [say("cli.problems", n=n) for n in (0, 1, 2)] == [
        "0 problems.",
        "1 problem.",
        "2 problems.",
    ]


def test_what_was_written_in_a_deck_is_no_pattern() -> None:
    """Braces in a word of the author's stay braces."""
    assert "‘{x}’" in speak("en")("problems.unknown-key", word="{x}", known="")


@pytest.mark.parametrize(
    ("wanted", "found"), [("nl", "nl"), ("nl-BE", "nl"), ("fr", LANGUAGES[0]), ("", LANGUAGES[0])]
)
def test_a_language_is_spoken_by_itself_its_base_or_the_fallback(wanted: str, found: str) -> None:
    """Somebody is always understood."""
    assert speak(wanted).language == found


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "1.234.567,50"), ("en", "1,234,567.50"), ("nl-BE", "1.234.567,50")],
)
def test_numbers_are_written_as_the_language_does(language: str, said: str) -> None:
    """With its own marks between digits, and every digit kept."""
    assert notation_of(language).number("1234567.50") == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_digits_are_not_parted(language: str) -> None:
    """They may be a year."""
    assert notation_of(language).number("2024") == "2024"
    assert notation_of(language).number("-7") == "−7"


def test_every_language_has_a_notation_of_its_own() -> None:
    """A new language says how it writes numbers too."""
    lines = (FOLDER / "notation.txt").read_text("utf-8").splitlines()
    named = {line.split()[0] for line in lines if line and not line.startswith("#")}
    assert named == set(LANGUAGES)


SENTENCE = re.compile(r"[^\W\d]{2,}[,;:]? [^\W\d]{2,}[,;:]? [^\W\d]{2,}")
"""Three words in a row."""

DOCUMENTED = {"field", "Reader", "_word_like", "choice"}
"""What a field is for: docs/deck-format.md is made of these, and that is in one language."""

RAISED = {"TypeError", "AttributeError", "AssertionError", "ValueError"}
"""What only a programmer can bring about."""

ELSEWHERE = {
    "elements/element.py": "says of `reveal`, once for all kinds, what `field` says",
    "reading/traps.py": "knows the words of the YAML parsers",
    "store/schema.py": "speaks SQL",
    "store/talks.py": "speaks SQL",
}


def is_sentence(text: str) -> bool:
    return SENTENCE.search(text) is not None and "{ " not in text


def test_no_shown_sentence_stands_in_python() -> None:
    """Sentences are translated, so they stand where translators find them."""
    allowed = DOCUMENTED | RAISED
    found = [
        f"{name_of(path)}:{node.lineno}: {text}"
        for path in FILES
        if name_of(path) not in ELSEWHERE
        for text, node, inside in strings(tree_of(path))
        if is_sentence(text) and inside not in allowed
    ]
    assert found == []


def test_the_places_where_sentences_may_stand_have_them() -> None:
    """An exception that is no longer needed is taken out."""
    with_sentences = {
        name_of(path)
        for path in FILES
        if any(is_sentence(text) for text, _, _ in strings(tree_of(path)))
    }
    assert set(ELSEWHERE) <= with_sentences


def test_no_language_code_stands_in_python() -> None:
    """A language is added with a file of words, and nothing else."""
    found = [
        f"{name_of(path)}:{node.lineno}: {text}"
        for path in FILES
        for text, node, _ in strings(tree_of(path))
        if text in LANGUAGES
    ]
    assert found == []
