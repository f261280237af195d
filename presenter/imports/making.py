"""A slide in the making: what dialects and Markdown say of it, one thing after the other."""

from collections.abc import Mapping

from presenter.imports.remark import Remark, shortened
from presenter.imports.slide import Column, Fields, Part, Sheet, Value, texts
from presenter.model.text import Text

TEXT = "text"
BULLETS = "bullets"


class Making:
    """The slide that is being made.

    After a pause everything waits for a step; `each` says that lists come point by point.
    """

    def __init__(self, file: str, line: int, each: bool = False) -> None:
        self.sheet = Sheet(line)
        self.file = file
        self.line = line
        self.each = each
        self.waits = False
        self.noting = False
        self.remarks: list[Remark] = []
        self.said: list[str] = []
        """Paragraphs of notes."""

        self.inside = False
        """Whether the element that comes next is being read."""

        self.marked = False
        """Whether it was said within it that it waits for a step."""

        self.is_noted_last = False
        """Whether nothing has come since the last note."""

        self.beside = ""
        """The place of a picture that belongs to the slide as a whole."""

        self.all = False
        """Whether each element waits for a step of its own."""

        self._open: list[tuple[str, str]] = []
        self._fresh = False
        self._columns: list[Column] = []
        self._column: list[Part] | None = None

    def left(self, code: str, line: int = 0, **values: object) -> None:
        """Note something that could not be carried over, at this line or at the one given."""
        said = {name: shortened(str(value)) for name, value in values.items()}
        self.remarks.append(Remark(self.file, line or self.line, code, said))

    def title(self, words: str, certainly: bool = False) -> None:
        """A heading: the title where no more than a picture is above it, or it is `certainly`."""
        first = certainly or all(part.kind == "picture" for part in self.sheet.parts)
        if self.noting:
            self.said.append(words)
        elif words and self.sheet.title is None and first:
            self.sheet.title = Text(words.replace("\n", " "))
        elif words:
            self.add(TEXT, {"words": Text(words if "**" in words else f"**{words}**")})

    def text(self, words: str) -> None:
        """A paragraph."""
        if words.strip():
            self.add(TEXT, {"words": Text(words.strip())})

    def add(self, kind: str, fields: Fields) -> None:
        """An element; it waits for a step after a pause."""
        part = Part(kind, fields, self.line)
        self.is_noted_last = False
        if self.noting:
            self.said.append(as_words(part))
            return
        body = self.sheet.parts if self._column is None else self._column
        last = body[-1] if body else None
        if last and (self._goes_on(last, part) or self._is_next_point(last, part)):
            return
        if self.waits or self.all or (kind == BULLETS and self.each):
            fields["reveal"] = True
        self._fresh = False
        body.append(part)

    def _goes_on(self, last: Part, part: Part) -> bool:
        """Join a paragraph to the one that came with the same step."""
        both = last.kind == part.kind == TEXT
        if not both or not self.waits or self._fresh or last.fields.get("reveal") is not True:
            return False
        words = [text.written("") for one in (last, part) for text in texts(one.fields)]
        last.fields["words"] = Text("\n\n".join(words))
        return True

    def _is_next_point(self, last: Part, part: Part) -> bool:
        """Join a list of one point to the list before the pause: they were one list."""
        items, more = last.fields.get("items"), part.fields.get("items")
        if not (self._fresh and last.kind == part.kind == BULLETS and isinstance(items, list)):
            return False
        if not isinstance(more, list) or len(more) != 1:
            return False
        same = last.fields.get("numbered") == part.fields.get("numbered")
        if not same or (len(items) > 1 and last.fields.get("reveal") is not True):
            return False
        items += more
        last.fields["reveal"] = True
        self._fresh = False
        return True

    def picture(self, place: str, alt: str = "") -> None:
        """A picture, by its place as the deck's folder sees it."""
        self.add("picture", {"file": place, "alt": Text(" ".join(alt.split()))})

    def pause(self) -> None:
        """What comes now waits for the next step."""
        self.waits = self._fresh = True

    def go_on(self) -> None:
        """What comes now waits for nothing."""
        self.waits = self._fresh = False

    def open(self, tag: str, effect: str = "") -> None:
        """A tag opens: until it closes, what is in it waits together (`wait`) or singly (`all`)."""
        self._open.append((tag, effect))
        if effect == "wait":
            self.pause()
        self.all = self.all or effect == "all"

    def close(self, tag: str) -> bool:
        """A tag closes, and what began with it; whether that was anything."""
        while any(name == tag for name, _ in self._open):
            name, effect = self._open.pop()
            if effect == "wait":
                self.go_on()
            self.all = self.all and effect != "all"
            if name == tag:
                return bool(effect)
        return False

    def note(self, words: str) -> None:
        """Something that the speaker alone sees."""
        if words.strip():
            self.said.append(words.strip())
            self.is_noted_last = True

    def columns(self, weights: list[int]) -> None:
        """Columns begin, with their shares of the width; each is empty until it is named."""
        self.reset()
        self._columns = [Column([], weight) for weight in weights]

    @property
    def has_columns(self) -> bool:
        """Whether columns have begun."""
        return bool(self._columns)

    def column(self, number: int) -> None:
        """What comes now stands in a column (from 0); columns that nobody announced are made."""
        if self.waits and any(column.body for column in self._columns[number + 1 :]):
            self.left("order")
        while len(self._columns) <= min(number, 11):
            self._columns.append(Column([]))
        self._column = self._columns[min(number, 11)].body

    def reset(self) -> None:
        """The columns end."""
        self._column = None
        found, self._columns = self._columns, []
        full = tuple(column for column in found if column.body)
        if len(full) > 1:
            self.sheet.parts.append(Part("columns", {}, full[0].body[0].line, full))
        elif full:
            self.sheet.parts += full[0].body

    def aside(self, words: str) -> None:
        """A comment that was for the author alone."""
        self.sheet.comments += [" ".join(row.split()) for row in words.strip().split("\n")]

    def hide(self) -> None:
        """The slide was not to be shown: it is the first to be skipped."""
        self.sheet.priority = "skip"
        self.left("hidden")

    def reveal_last(self) -> None:
        """What came last waits for a step, or what is being read."""
        if self.inside:
            self.marked = True
            return
        body = self.sheet.parts if self._column is None else self._column
        if body:
            body[-1].fields["reveal"] = True

    def made(self) -> Sheet:
        """The slide."""
        self.reset()
        if self.beside:
            self.noting = self.waits = False
            self.picture(self.beside)
        if self.said:
            self.sheet.notes = Text("\n\n".join(self.said))
        self.sheet.remarks = self.remarks
        return self.sheet


def as_words(part: Part) -> str:
    """An element as paragraphs, for where there are no elements."""
    if part.kind == BULLETS:
        return "\n".join(f"– {text.written('')}" for text in texts(part.fields))
    words = [text.written("") for text in texts(part.fields)]
    words += [one for key in ("lines", "latex") if isinstance(one := part.fields.get(key), str)]
    return "\n\n".join(filter(None, words))


def fields_of(values: Mapping[str, Value]) -> Fields:
    """Fields without those that say nothing."""
    return {key: value for key, value in values.items() if value not in ("", False, [])}
