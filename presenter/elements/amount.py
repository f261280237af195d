"""Numbers that are shown: read exactly, and written as each language writes them."""

from presenter.elements import schema
from presenter.elements.fields import NUMERAL, TEXT, Reader, report_number
from presenter.elements.scope import Scope
from presenter.model.numeral import unclear
from presenter.model.text import EVERY, Text
from presenter.reading import Node, Scalar
from presenter.words import notation_of

MOST_DIGITS = 15
"""A float keeps as many exactly (IEEE 754, binary64): what is drawn is what is written."""


class Amount(Text):
    """A number as each language writes it."""

    __slots__ = ("number",)

    def __init__(self, written: str, languages: tuple[str, ...]) -> None:
        super().__init__({name: notation_of(name).number(written) for name in languages})
        self.number = float(written)


def _amount(node: Node, scope: Scope) -> Text | None:
    """A number, or a text."""
    if isinstance(node, Scalar) and not node.quoted and NUMERAL.fullmatch(node.text):
        _doubt(node, node.text, scope)
        return Amount(node.text, scope.languages or (EVERY,))
    return TEXT.read(node, scope)  # type: ignore[no-any-return]  # a reader is not generic


AMOUNT = Reader("number or text", _amount, schema=lambda scope: schema.TEXT)


def _exact(node: Node, scope: Scope) -> Amount | None:
    """A number, and nothing else, that can be drawn as exactly as it is written."""
    word = node.text if isinstance(node, Scalar) else ""
    if not NUMERAL.fullmatch(word):
        report_number(node, word, scope)
        return None
    if sum(one.isdigit() for one in word) > MOST_DIGITS:
        scope.report(node, "number-too-long", word=word, most=MOST_DIGITS)
        return None
    _doubt(node, word, scope)
    return Amount(word, scope.languages or (EVERY,))


def _doubt(node: Node, word: str, scope: Scope) -> None:
    """Ask whether 1.200 is a thousand and more; it is read as it stands."""
    both = unclear(word)
    if both:
        scope.report(node, "number-doubtful", word=word, whole=both[0], decimal=both[1])


EXACT = Reader("number", _exact, schema=lambda scope: schema.numeral(NUMERAL.pattern))


def with_unit(value: Text, unit: Text | None, languages: tuple[str, ...]) -> Text:
    """A number with what follows it in each language."""
    if unit is None:
        return value
    return Text({one: joined(value.written(one), unit.written(one)) for one in languages})


def joined(number: str, unit: str) -> str:
    """A number and its unit: a percent sign stands against it, a word one no-break space off."""
    return f"{number}{unit}" if not unit[:1].isalnum() else f"{number}\u00a0{unit}"
