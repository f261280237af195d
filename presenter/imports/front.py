"""Front matter: YAML at the top of a file or of a slide, read as safely as our own decks."""

import re
from collections.abc import Iterator, Mapping

from presenter.imports.remark import Remark, shortened
from presenter.reading import Mapping as MappingNode
from presenter.reading import Node, Scalar, Sequence, compose_all

LIMIT = 50_000
"""Characters; what is longer is no front matter."""

_NAMED = re.compile(r"%+\s*(\w+):\s*(.*)")
_PANDOC = ("title", "author", "date", "rest")
_KEY = re.compile(r"_?[A-Za-z][\w .-]*")


class Front:
    """The entries of front matter; reading one takes it off the list of those left over."""

    def __init__(
        self,
        entries: Mapping[str, Node],
        line: int,
        problems: tuple[tuple[int, str], ...] = (),
        form: str = "yaml",
    ) -> None:
        self.entries = entries
        self.form = form
        """How it is written: `yaml`, or with percent signs, as `mdp` or as `pandoc`."""
        self.line = line
        """The line (from 1) above its first one."""
        self._problems = problems
        self._read: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self.entries)

    def has(self, *keys: str) -> bool:
        """Whether one of the keys is there."""
        return any(key in self.entries for key in keys)

    def word(self, *keys: str) -> str:
        """What the first of the keys that is there says, on one line; nothing if none does."""
        self._read.update(keys)
        found = next((self.entries[key] for key in keys if key in self.entries), None)
        return " ".join(_said(found).split())

    def within(self, key: str) -> "Front":
        """The entries under a key."""
        self._read.add(key)
        found = self.entries.get(key)
        return Front(found.entries if isinstance(found, MappingNode) else {}, self.line)

    def remarks(self, file: str) -> Iterator[Remark]:
        """What could not be read, and what nobody asked for."""
        for line, row in self._problems:
            yield Remark(file, line + self.line, "front-broken", {"word": shortened(row)})
        for key, node in self.entries.items():
            if key not in self._read:
                said = " ".join(_said(node).split())
                said = shortened(f"{key}: {said}" if said else key)
                yield Remark(file, node.line + self.line, "front-key", {"word": said})


NOTHING = Front({}, 0)


def _said(node: Node | None) -> str:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return ", ".join(filter(None, map(_said, node.items)))
        case MappingNode():
            return _said(node.entries.get("name"))
    return ""


def front_of(rows: list[str], above: int = 0) -> Front | None:
    """Rows of YAML as front matter; None where they are none. `above` are the lines above them."""
    text = "\n".join(rows)
    if len(text) > LIMIT:
        return None
    document = compose_all(text, "")
    root = document.root
    if root is None and not document.broken and not any(_is_text(row) for row in rows):
        return Front({}, above)
    if not isinstance(root, MappingNode) or not all(map(_KEY.fullmatch, root.entries)):
        return None
    wrong = sorted({max(1, one.mark.line) for one in document.problems})
    return Front(root.entries, above, tuple((line, rows[line - 1]) for line in wrong))


def _is_text(row: str) -> bool:
    return bool(row.strip()) and not row.lstrip().startswith("#")


def parted(rows: list[str]) -> tuple[Front, int]:
    """The front matter at the top of a file, and how many of its lines belong to it."""
    top = next((at for at, row in enumerate(rows) if row.strip()), len(rows))
    if top < len(rows) and rows[top].startswith("%"):
        return _percent(rows, top)
    if top == len(rows) or rows[top].rstrip() != "---":
        return NOTHING, 0
    for at in range(top + 1, len(rows)):
        if rows[at].rstrip() in ("---", "..."):
            front = front_of(rows[top + 1 : at], top + 1)
            return (front, at + 1) if front else (NOTHING, at + 1 if front is not None else 0)
    return NOTHING, 0


def _percent(rows: list[str], top: int) -> tuple[Front, int]:
    """Lines that begin with a percent sign: `%key: words`, or title, authors and date in order."""
    end = next((at for at in range(top, len(rows)) if not rows[at].startswith("%")), len(rows))
    entries: dict[str, Node] = {}
    form = "pandoc"
    for at in range(top, end):
        named = _NAMED.fullmatch(rows[at])
        form = "mdp" if named else form
        key = named[1].lower() if named else _PANDOC[min(at - top, len(_PANDOC) - 1)]
        words = named[2] if named else rows[at][1:]
        entries.setdefault(key, Scalar(at + 1, 1, (None, key), words.strip(), True))
    return Front(entries, 0, form=form), end
