"""The table of findings."""

import pytest

from presenter.check.silences import codes
from presenter.check.table import Severity, groups, rule_of
from presenter.words import known_languages, speak


def test_every_finding_in_the_table_can_be_told() -> None:
    """Its code is that of a sentence, and it stands in the table once."""
    named = [code for code in codes() if rule_of(code).group != groups()[0]]
    assert len(named) > 30
    assert {rule_of(code).group for code in named} == set(groups()[1:])


@pytest.mark.parametrize("language", known_languages())
def test_every_finding_beyond_the_files_has_a_reason_and_a_remedy(language: str) -> None:
    """Whoever asks for more than the sentence gets it, in each language."""
    say = speak(language)
    reasons = say.entry("findings")["reasons"]
    for group in groups():
        assert say(f"findings.groups.{group}")
        assert group in reasons
    for code in codes():
        rule = rule_of(code)
        if rule.group in ("languages", "fit", "speaking", "look"):
            assert code in reasons or rule.code != code or code == "times-short-cover"
            assert "; " in say(f"problems.{code}")


def test_what_the_table_does_not_name_is_an_error() -> None:
    """As what cannot be read is."""
    assert rule_of("unknown-key") == ("unknown-key", groups()[0], Severity.ERROR)


def test_a_guess_is_the_same_finding() -> None:
    """Whether its sentence knows what was meant or not."""
    assert rule_of("unknown-key-near") == rule_of("unknown-key")


def test_advice_counts_for_who_is_strict() -> None:
    """Warnings and errors always do."""
    assert [rule_of("words-many").counts(strict) for strict in (False, True)] == [False, True]
    assert rule_of("numbers-differ").counts(False)
