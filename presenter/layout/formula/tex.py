"""LaTeX to rows of letters, from what pylatexenc reads in it."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple
from unicodedata import normalize

from presenter.layout.cells import joined
from presenter.layout.formula.sheet import (
    EMPTY,
    Sheet,
    beside,
    fenced,
    fraction,
    root,
    scripts,
    stacked,
    table,
)

LONGEST = 2000
"""Characters; nobody reads a longer formula from a slide."""

_SIGN = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}|.(?:[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f]|\u200d.)*", re.DOTALL
)
"""A sign with its accents, signs that are joined, or the two letters of a flag."""
_HIGH = str.maketrans(
    "0123456789+−=()nijkabcdefghlmoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱʲᵏᵃᵇᶜᵈᵉᶠᵍʰˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
)
_LOW = str.maketrans("0123456789+−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_APART = set("=<>≤≥≠≈≡∼≃≅∝→←↔⇒⇐⇔∈∉⊂⊆⊃∪∩+−±∓×÷·∧∨↦⟶")
"""Signs with a space at both sides, unless nothing stands before them."""
_MARKS = {
    "bar": "\u0304", "hat": "\u0302", "tilde": "\u0303", "dot": "\u0307", "ddot": "\u0308",
    "vec": "\u20d7", "widehat": "\u0302", "widetilde": "\u0303", "overline": "\u0304",
}  # fmt: skip
_UPRIGHT = {"text", "mathrm", "operatorname", "textrm", "mathit"}
_STACKING = {"sum", "prod", "lim", "max", "min", "sup", "inf", "coprod", "bigcup", "bigcap"}
_SPACES = {",": " ", ":": " ", ";": " ", " ": " ", "quad": "  ", "qquad": "    ", "!": ""}
_SILENT = {"displaystyle", "textstyle", "limits", "nolimits", "big", "Big", "bigg", "Bigg"}
_FENCES = {"{": "{", "}": "}", "lbrace": "{", "rbrace": "}", "|": "‖", "langle": "⟨",
           "rangle": "⟩", "vert": "|", "lvert": "|", "rvert": "|"}  # fmt: skip
_BOUNDS = {
    "pmatrix": "()", "bmatrix": "[]", "Bmatrix": "{}", "vmatrix": "||", "cases": "{.",
    "matrix": "..", "array": "..", "aligned": "..", "align": "..", "align*": "..",
}  # fmt: skip


class Atom(NamedTuple):
    """A letter, a sign, or something read already; `name` is its macro."""

    sheet: Sheet
    name: str = ""


@lru_cache(maxsize=256)
def sheet_of(source: str) -> Sheet | None:
    """A formula in rows; None where it is wrong, or where there is nothing to read it with."""
    try:
        from pylatexenc.latexwalker import LatexWalker  # optional, and 20 ms for few decks
    except ImportError:
        return None
    if len(source) > LONGEST:
        return None
    try:
        walker = LatexWalker(source, latex_context=_macros(), tolerant_parsing=False)
        made = _lines(walker.get_latex_nodes()[0])
    except Exception:  # whatever a formula does to its reader, the talk goes on
        return None
    return made if any(row.strip() for row in made.rows) else None


@cache
def _macros() -> Any:
    """The macros that take arguments: those that pylatexenc knows, and some of mathematics."""
    from pylatexenc.latexwalker import get_default_latex_context_db  # as above
    from pylatexenc.macrospec import std_macro

    known = get_default_latex_context_db()
    more = [std_macro(name, "{") for name in (*_MARKS, *_UPRIGHT)]
    binom = std_macro("binom", "{{")
    known.add_context_category("mathematics", macros=[*more, binom], prepend=True)
    return known


def _lines(nodes: list[Any]) -> Sheet:
    """Nodes in the lines that two backslashes make of them."""
    rows = _split(nodes, _is_break)
    made = [_row(row) for row in rows if row]
    return stacked(tuple(made), (len(made) - 1) // 2, centred=False) if made else EMPTY


def _split(nodes: list[Any], parts: Any) -> list[list[Any]]:
    found: list[list[Any]] = [[]]
    for node in nodes:
        if parts(node):
            found.append([])
        else:
            found[-1].append(node)
    return found


def _is_break(node: Any) -> bool:
    return getattr(node, "macroname", None) == "\\"


def _is_tab(node: Any) -> bool:
    return getattr(node, "specials_chars", None) == "&"


def _row(nodes: list[Any]) -> Sheet:
    """Nodes after each other, their scripts where they belong."""
    made: list[Sheet] = []
    atoms = [*_atoms(nodes)]
    at = 0
    while at < len(atoms):
        atom, at = atoms[at], at + 1
        low = high = EMPTY
        while at < len(atoms) - 1 and atoms[at].name in ("_", "^"):
            if atoms[at].name == "_":
                low = atoms[at + 1].sheet
            else:
                high = atoms[at + 1].sheet
            at += 2
        made.append(_spaced(_scripted(atom, low, high), atom, bool(made)))
    return beside(*made)


def _scripted(atom: Atom, low: Sheet, high: Sheet) -> Sheet:
    if atom.name in _STACKING and (low.width or high.width):
        parts = [part for part in (high, atom.sheet, low) if part.width]
        return beside(Sheet((" ",)), stacked(tuple(parts), parts.index(atom.sheet)), Sheet((" ",)))
    if atom.sheet.flat:
        high, after = _inline(high, _HIGH)
        low, before = _inline(low, _LOW)
        atom = atom._replace(sheet=beside(atom.sheet, before, after))
    return scripts(atom.sheet, low, high)


def _inline(part: Sheet, signs: dict[int, int]) -> tuple[Sheet, Sheet]:
    """What has to stand on a row of its own, and what there are small signs for."""
    said = part.rows[0].replace(" ", "")
    if part.flat and said and all(ord(sign) in signs for sign in said):
        return EMPTY, Sheet((said.translate(signs),))
    return part, EMPTY


def _spaced(made: Sheet, atom: Atom, follows: bool) -> Sheet:
    sign = atom.sheet.rows[0]
    if sign in _APART and follows:
        return beside(Sheet((" ",)), made, Sheet((" ",)))
    if sign == "," or (len(sign) > 1 and sign.isalpha() and atom.name and atom.name != "text"):
        return beside(made, Sheet((" ",)))
    return made


def _atoms(nodes: list[Any]) -> Iterator[Atom]:
    """Nodes as atoms, one letter each; what stands between brackets that grow is one."""
    at = 0
    while at < len(nodes):
        node, at = nodes[at], at + 1
        if getattr(node, "macroname", None) == "left":
            until = _right(nodes, at)
            yield _between(nodes[at:until], nodes[until + 1 :])
            rest = _rest(nodes[until + 1 :])
            nodes, at = rest, 0
        else:
            yield from _atoms_of(node)


def _right(nodes: list[Any], at: int) -> int:
    depth = 1
    for number in range(at, len(nodes)):
        depth += {"left": 1, "right": -1}.get(getattr(nodes[number], "macroname", None) or "", 0)
        if depth == 0:
            return number
    return len(nodes)


def _between(inside: list[Any], after: list[Any]) -> Atom:
    left, inner = _fence_of(inside)
    right, _ = _fence_of(after)
    return Atom(fenced(left, _row(inner), right))


def _rest(nodes: list[Any]) -> list[Any]:
    return _fence_of(nodes)[1]


def _fence_of(nodes: list[Any]) -> tuple[str, list[Any]]:
    """The bracket with which nodes begin, and the nodes without it."""
    if not nodes:
        return ".", []
    first = nodes[0]
    chars = getattr(first, "chars", None)
    if chars is not None:
        chars = chars.lstrip()
        return chars[:1] or ".", [_Chars(chars[1:]), *nodes[1:]]
    name = getattr(first, "macroname", None)
    return _FENCES.get(name or "", "."), nodes[1:]


class _Chars(NamedTuple):
    """Letters, as pylatexenc hands them over."""

    chars: str


def _atoms_of(node: Any) -> Iterator[Atom]:
    if node is None:
        return
    chars = getattr(node, "chars", None)
    if chars is not None:
        for sign in _signs(chars):
            yield Atom(Sheet(("−" if sign == "-" else sign,)), sign if sign in "_^" else "")
    elif getattr(node, "macroname", None) is not None:
        yield from _macro(node)
    elif getattr(node, "environmentname", None) is not None:
        yield Atom(_environment(node))
    elif hasattr(node, "nodelist"):
        yield Atom(_row(node.nodelist))
    else:
        yield Atom(Sheet((_said(node),)))


def _signs(chars: str) -> Iterator[str]:
    """The signs of a text, each with what is joined to it."""
    for match in _SIGN.finditer(chars):
        if sign := joined(match[0]).strip():
            yield sign


def _macro(node: Any) -> Iterator[Atom]:
    name = node.macroname
    arguments = [
        one for one in (node.nodeargd.argnlist if node.nodeargd else []) if one is not None
    ]
    if name in _SPACES:
        yield Atom(Sheet((_SPACES[name],)))
    elif name in ("frac", "dfrac", "tfrac", "binom") and len(arguments) == 2:
        over, under = (_row([one]) for one in arguments)
        made = fraction(over, under, line=name != "binom")
        yield Atom(fenced("(", made, ")") if name == "binom" else made)
    elif name == "sqrt" and arguments:
        degree = _row([arguments[0]]) if len(arguments) > 1 else EMPTY
        tall, small = _inline(degree, _HIGH)
        yield Atom(root(_row([arguments[-1]]), tall if tall.width else small))
    elif name in _MARKS and arguments:
        yield Atom(_marked(_row([arguments[0]]), _MARKS[name]))
    elif name in _UPRIGHT and arguments:
        yield Atom(Sheet((_said(arguments[0]),)), "text")
    elif name not in _SILENT:
        yield Atom(Sheet((_said(node) or f"\\{name} ",)), name)


def _marked(inner: Sheet, mark: str) -> Sheet:
    if inner.flat and len(inner.rows[0]) == 1:
        return Sheet((normalize("NFC", inner.rows[0] + mark),))
    return stacked((Sheet(("▁" * inner.width,)), inner), 1)


def _environment(node: Any) -> Sheet:
    rows = [
        [_row(cell) for cell in _split(row, _is_tab)] for row in _split(node.nodelist, _is_break)
    ]
    bounds = _BOUNDS.get(node.environmentname, "..")
    made = table(rows, centred=bounds in ("()", "[]", "||", "{}"))
    pad = Sheet((" ",)) if bounds != ".." else EMPTY
    return fenced(bounds[0], beside(pad, made, pad), bounds[1])


def _said(node: Any) -> str:
    """A node in one row of text."""
    from pylatexenc.latex2text import LatexNodes2Text  # as above

    said: str = LatexNodes2Text(math_mode="text", keep_comments=True).nodelist_to_text([node])
    return said.replace("\n", " ").replace("\t", " ")
