"""Numbers as people write them, and the one way in which a deck has them: 1200, 2.5."""

import re

_UNCLEAR = re.compile(r"(-?[1-9][0-9]{0,2})[.,]([0-9]{3})")
"""A thousand and more in one country, one and a bit in another."""

_COMMA = re.compile(r"-?[0-9]+,[0-9]+")
_GROUPED = re.compile(
    r"(?P<whole>-?[0-9]{1,3}(?P<mark>[.,'’ \u00a0\u202f])[0-9]{3}(?:(?P=mark)[0-9]{3})*)"
    r"(?:[.,](?P<fraction>[0-9]+))?"
)


def unclear(word: str) -> tuple[str, str] | None:
    """Both numbers that `1.200` can mean: 1200 and 1.2; None for a word that means one at most."""
    found = _UNCLEAR.fullmatch(word)
    if found is None:
        return None
    whole, rest = found.groups()
    return f"{whole}{rest}", f"{whole}.{rest}".rstrip("0").rstrip(".")


def mended(word: str) -> str | None:
    """What `2,5` or `1.200.000` means, as a deck has it; None for a word that is no number."""
    if _COMMA.fullmatch(word):
        return word.replace(",", ".")
    found = _GROUPED.fullmatch(word)
    if found is None:
        return None
    whole = found["whole"].replace(found["mark"], "")
    return f"{whole}.{found['fraction']}" if found["fraction"] else whole
