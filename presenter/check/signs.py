"""Signs that terminals and their fonts do not agree on."""

import unicodedata
from collections.abc import Iterator

from presenter.check.proof import Proof, Wording
from presenter.layout.cells import clusters
from presenter.model.problem import Problem
from presenter.reading.source import code_points

_RARE = ((0x1D400, 0x1D7FF), (0x1FB00, 0x1FBFF))
"""Blocks that few terminal fonts have: letters of mathematics, blocks of old computers."""

_PICTURED = ((0x2460, 0x24FF), (0x2600, 0x27BF))
"""Blocks where a sign that Unicode calls ambiguous in width is in fact drawn at either."""

_JOINING = (
    *((one, one) for one in (0x200D, 0x20E3, 0xFE0F)),
    (0x1F1E6, 0x1F1FF),
    (0x1F3FB, 0x1F3FF),
)
"""What makes one picture of several characters: flags, skins, joiners, keycaps, emoji style."""


def sign_findings(proof: Proof) -> Iterator[Problem]:
    """One finding of each kind for a text, with the signs that it is about."""
    for wording in proof.wordings:
        if wording.slide is not None:
            for language, said in wording.text.versions.items():
                if not said.isascii():
                    yield from _signs(wording, language, said)


def _signs(wording: Wording, language: str, said: str) -> Iterator[Problem]:
    found: dict[str, dict[str, None]] = {}
    for sign in clusters(said):
        if not sign.isascii() and (code := _doubt(sign)):
            found.setdefault(code, {})[sign] = None
    for code, signs in found.items():
        points = ", ".join(map(code_points, signs))
        yield wording.report(language, code, signs=" ".join(signs), codes=points)


def _doubt(sign: str) -> str:
    """The code of what is doubtful about a sign; empty where nothing is."""
    if len(sign) > 1:
        code = "sign-sequence" if any(_within(one, _JOINING) for one in sign) else ""
    elif unicodedata.category(sign) in ("Co", "Cn") or _within(sign, _RARE):
        code = "sign-private"
    else:
        ambiguous = unicodedata.east_asian_width(sign) == "A" and _within(sign, _PICTURED)
        code = "sign-ambiguous" if ambiguous else ""
    return code


def _within(character: str, blocks: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(character) <= last for first, last in blocks)
