"""Stretches of styled text as the inline Markdown of our own decks."""

import re
from collections.abc import Callable, Iterable
from itertools import groupby

from presenter.model.text import Span, spans

_SIGN = re.compile(r"([\\`*_~\[])")


def marked(found: Iterable[Span]) -> str:
    """What reads back as these stretches; their words always do, if not every style of theirs."""
    stretches = [
        one._replace(text="".join(part.text for part in parts))
        for one, parts in groupby(found, key=lambda one: one._replace(text=""))
    ]
    plain = "".join(one.text for one in stretches)
    ways: tuple[Callable[[], str], ...] = (
        lambda: "".join(_alone(one, _lightly) for one in stretches),
        lambda: "".join(_alone(one, _wholly) for one in stretches),
    )
    for way in ways:
        written = way()
        if _words(written) == plain:
            return written
    return _wholly(plain)


def escaped(text: str) -> str:
    """A text that reads back as these very words, without any style."""
    return _lightly(text)


def _alone(one: Span, escape: Callable[[str], str]) -> str:
    """A stretch in its marks, or without them where they would not read back."""
    written = _styled(one, escape)
    return written if _words(written) == one.text else escape(one.text)


def _words(written: str) -> str:
    return "".join(span.text for span in spans(written))


def _styled(one: Span, escape: Callable[[str], str]) -> str:
    """A stretch in its marks; spaces at its ends stay outside them."""
    words = one.text.strip()
    if not words:
        return one.text
    before, _, after = one.text.partition(words)
    inner = f"`{words}`" if one.code and "`" not in words else escape(words)
    if one.italic and not one.bold:
        inner = f"*{inner}*"
    if one.bold:
        inner = f"**_{inner}_**" if one.italic else f"**{inner}**"
    if one.struck:
        inner = f"~~{inner}~~"
    if one.link:
        inner = f"[{inner}]({_address(one.link)})"
    return before + inner + after


def _address(link: str) -> str:
    return re.sub(r"[()\s]", lambda sign: f"%{ord(sign[0]):02X}", link)


def _lightly(text: str) -> str:
    """With backslashes only where a sign would be taken for a mark."""
    return text if spans(text) == (Span(text),) else _wholly(text)


def _wholly(text: str) -> str:
    return _SIGN.sub(r"\\\1", text)
