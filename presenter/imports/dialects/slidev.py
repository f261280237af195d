"""Slidev: front matter for each slide, components of Vue, after https://sli.dev/guide/syntax."""

import re
from typing import ClassVar

from presenter.imports.dialect import Dialect, Page, Written
from presenter.imports.front import NOTHING, Front, front_of
from presenter.imports.html import Tag
from presenter.imports.lines import Line
from presenter.imports.making import Making
from presenter.imports.notes import STEP

_SLOT = re.compile(r"::\s*(left|right|default|\w[\w-]*)\s*::")
_SILENT = ("layout", "class", "hideInToc", "level", "clicks", "zoom", "background")
_CLICK = re.compile(r"\[click(?::(\d{1,2}))?\]\s*")
_STEPS = ("v-click", "vclick", "v-after")


class Slidev(Dialect):
    """Slides of Slidev."""

    name: ClassVar[str] = "slidev"

    def likeness(self, written: Written) -> int:
        """By its components, its slots, and the front matter of its slides."""
        own = written.has(r"<v-clicks?\b|<div v-click", r"^::(right|left)::\s*$", r"^layout:\s*\S")
        keys = ("drawings", "transition", "fonts", "mdc", "highlighter", "colorSchema", "layout")
        return 4 * own + 3 * written.front.has(*keys) + 2 * written.has(r"^src:\s*\S")

    def pages(self, written: Written) -> list[Page]:
        """At rulers; the block between two of them may be front matter."""
        pages: list[Page] = []
        rows: list[Line] = []
        front, at = NOTHING, 0
        lines = written.lines
        while at < len(lines):
            if not (lines[at].plain and re.fullmatch(r"---+\s*", lines[at].text)):
                rows.append(lines[at])
                at += 1
                continue
            pages.append(Page(rows, front))
            rows, at = [], at + 1
            front, at = _front(lines, at)
        pages.append(Page(rows, front))
        return [page for page in pages if page.front or any(one.text.strip() for one in page.lines)]

    def begin(self, written: Written, page: Page, making: Making) -> None:
        """The layout, and whether the slide is shown at all."""
        front = page.front
        if front.word("hide", "disabled") == "true":
            making.hide()
        if front.has("src"):
            making.left("elsewhere", word=front.word("src"))
        if front.word("layout") == "two-cols":
            making.column(0)
        if image := front.word("image"):
            making.beside = self.place(image)
        front.word("title")
        for key in _SILENT:
            front.word(key)
            written.front.word(key)

    def tag(self, tag: Tag, making: Making) -> bool:
        """What comes with a click."""
        if tag.closes:
            return making.close(tag.name)
        effect = "all" if tag.name in ("v-clicks", "vclicks") else ""
        if tag.name in _STEPS or any(map(_is_click, tag.attributes)):
            effect = "wait"
        for name, value in tag.attributes.items():
            if _is_elsewhen(tag.name, name, value):
                making.left("click", word=f"{name} {value}".strip())
        if not tag.alone:
            making.open(tag.name, effect)
        return bool(effect)

    def comment(self, words: str, making: Making) -> bool:
        """The last comment of a slide is its notes; those before it are for the author."""
        self._put_aside(making)
        making.note(words)
        return True

    def end(self, making: Making) -> None:
        """A comment that something comes after is no note."""
        if not making.is_noted_last:
            self._put_aside(making)

    def _put_aside(self, making: Making) -> None:
        if making.said:
            making.aside("\n".join(making.said))
            making.said.clear()

    def paragraph(self, words: str, making: Making) -> bool:
        """A slot of the layout, or code that stands in another file."""
        if words.startswith("<<< "):
            making.left("code-elsewhere", word=words)
            return True
        slot = _SLOT.fullmatch(words)
        if slot is None:
            return False
        if slot[1] in ("right", "left") or (slot[1] == "default" and making.has_columns):
            making.column(int(slot[1] == "right"))
        else:
            making.reset()
        return True

    def place(self, path: str) -> str:
        """What begins with a slash lies in the folder for public files."""
        return f"public{path}" if path.startswith("/") and not path.startswith("//") else path

    def spoken(self, notes: str) -> str:
        """A marker for a click begins a paragraph for a step."""
        at = 0

        def marker(found: re.Match[str]) -> str:
            nonlocal at
            at += int(found[1] or 1)
            return f"\n\n{STEP.format(at)} "

        return _CLICK.sub(marker, notes)


def _is_click(attribute: str) -> bool:
    """Whether an attribute lets something come with a click, however it moves then."""
    name, _, how = attribute.partition(".")
    return name in _STEPS and how != "hide"


def _is_elsewhen(tag: str, attribute: str, value: str) -> bool:
    """Whether an attribute says at which click something comes or goes, or how many come."""
    name, _, how = attribute.lstrip(":").partition(".")
    if tag in _STEPS or tag in ("v-clicks", "vclicks"):
        return name in ("at", "every", "hide")
    return name == "v-click-hide" or (name in _STEPS and (how == "hide" or bool(value)))


def _front(lines: list[Line], at: int) -> tuple[Front, int]:
    """The front matter of a slide, and the index of what follows."""
    for end in range(at, min(at + 60, len(lines))):
        if not lines[at].text.strip() or lines[end].text.startswith("```"):
            break
        if re.fullmatch(r"---+\s*", lines[end].text):
            front = front_of([line.text for line in lines[at:end]], lines[at].number - 1)
            return (front, end + 1) if front else (NOTHING, at)
    return NOTHING, at
