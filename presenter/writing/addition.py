"""One more slide in the text of a file, of which all else stays as it is, letter for letter."""

import re

from presenter.reading import Document, Mapping, Node, Scalar, Sequence, compose_all
from presenter.writing.scalar import Versions, indented, written

SLIDES = "slides"
_INDENT = re.compile(r" *")


class NoPlaceError(Exception):
    """The slides of a file cannot be added to; `code` says why, as a key of the words."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def slide_lines(name: str, title: Versions, words: Versions) -> list[str]:
    """A slide with a title and a text, as YAML without its hyphen."""
    body = ["body:", *indented(written("- text:", words), "  ")]
    return [f"id: {name}", *written("title:", title), *body]


def with_slide(text: str, slide: list[str], closing: int = 0) -> tuple[str, int]:
    """The text of a file with a slide behind its others, and the line (from 1) where it begins.

    The last slides, as many as `closing`, stay behind it. Raises NoPlaceError where the file has no
    list of slides that can be added to.
    """
    lines = text.split("\n")
    end = "\r" if lines[0].endswith("\r") else ""
    if lines[-1]:
        lines = [*lines[:-1], f"{lines[-1]}{end}", ""]
    document = compose_all(text, "")
    if document.broken:
        raise NoPlaceError("add.unreadable")
    root = document.root if document.root is not None else Mapping(1, 1, None)
    if not isinstance(root, Mapping):
        raise NoPlaceError("add.brackets")
    slides = root.entries.get(SLIDES)
    closing = min(closing, len(slides.items)) if isinstance(slides, Sequence) else 0
    if isinstance(slides, Sequence):
        at, added = _placed(slides, lines, slide, closing)
    elif slides is None:
        at, added = _last(lines), [f"{SLIDES}:", *_item(slide, 2, 2)]
    elif isinstance(slides, Scalar) and not slides.text:
        at, added = root.keys[SLIDES].line, _item(slide, 2, 2)
    else:
        raise NoPlaceError("add.brackets")
    whole = "\n".join([*lines[:at], *(f"{line}{end}" for line in added), *lines[at:]])
    if not _is_added(document, compose_all(whole, ""), closing):
        raise NoPlaceError("add.brackets")
    hyphen = next(number for number, line in enumerate(added, 1) if line.lstrip().startswith("- "))
    return whole, at + hyphen


def _placed(
    slides: Sequence, lines: list[str], slide: list[str], closing: int
) -> tuple[int, list[str]]:
    """After how many lines the slide comes, and its own lines. Raises NoPlaceError."""
    if not slides.items or lines[slides.line - 1][slides.column - 1 : slides.column] != "-":
        raise NoPlaceError("add.brackets")
    within = max(2, slides.items[-1].column - slides.column)
    item = _item(slide, slides.column - 1, within)
    if closing:
        at = _before(slides.items[-closing], slides.column, lines)
        return at, [*item, *([] if lines[at - 1].strip() else [""])]
    last = slides.items[-1]
    before = lines[last.line - 2].strip() if len(slides.items) > 1 else ""
    return _behind(last, slides.column, lines), [*([] if before else [""]), *item]


def _before(first: Node, column: int, lines: list[str]) -> int:
    """How many lines there are before a slide, its hyphen and what is said of it."""
    at = first.line - 1
    while lines[at][column - 1 : column] != "-":
        at -= 1
    while lines[at - 1].lstrip().startswith("#"):
        at -= 1
    return at


def _behind(last: Node, column: int, lines: list[str]) -> int:
    """How many lines there are up to the last of a slide."""
    at = last.line
    for number, line in enumerate(lines[last.line :], last.line + 1):
        indent = _INDENT.match(line)
        if line.strip() and indent is not None and indent.end() < column:
            break
        at = number if line.strip() else at
    return at


def _item(slide: list[str], indent: int, within: int) -> list[str]:
    """A slide as an item of a list, its hyphen behind so many spaces."""
    first, *others = slide
    hyphen = "-".ljust(within)
    return [
        *indented([f"{hyphen}{first}"], " " * indent),
        *indented(others, " " * (indent + within)),
    ]


def _last(lines: list[str]) -> int:
    """How many lines there are up to the last that is not empty."""
    return max((number for number, line in enumerate(lines, 1) if line.strip()), default=0)


def _is_added(before: Document, after: Document, closing: int) -> bool:
    """Whether a file holds what it held, with one slide more, and nothing is wrong with that."""
    was, now = _plain(before.root), _plain(after.root)
    if after.broken or not isinstance(now, dict) or len(after.problems) > len(before.problems):
        return False
    slides = now.pop(SLIDES, None)
    kept = was.pop(SLIDES, None) if isinstance(was, dict) else None
    kept = kept if isinstance(kept, list) else []
    if not isinstance(slides, list) or now != (was or {}):
        return False
    at = len(kept) - closing
    return [*slides[:at], *slides[at + 1 :]] == kept


def _plain(node: Node | None) -> object:
    """A value without its places."""
    if isinstance(node, Mapping):
        return {key: _plain(value) for key, value in node.entries.items()}
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    return (node.text, node.quoted) if isinstance(node, Scalar) else None
