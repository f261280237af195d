"""Decks in several languages to one: slide by slide, element by element, text by text."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path

from presenter.imports.alignment import aligned
from presenter.imports.remark import Remark
from presenter.imports.slide import Column, Draft, Fields, Head, Part, Sheet, Value, texts
from presenter.model.text import EVERY, Text

ELEMENTS = 300
"""Elements of a body that are compared; of more, those in the same place belong together."""


def in_language(draft: Draft, language: str) -> Draft:
    """The same deck, with every text in one language."""
    head = draft.head
    for sheet in draft.sheets:
        for part in sheet.parts:
            _speak(part, language)
        _speak_each([text for text in (sheet.title, sheet.notes) if text], language)
    _speak_each([text for text in (head.title, head.subtitle, head.notes) if text], language)
    return draft._replace(head=head._replace(languages=(language,)))


def _speak(value: Value, language: str) -> None:
    _speak_each(list(texts(value)), language)


def _speak_each(found: list[Text], language: str) -> None:
    for text in found:
        if EVERY in text.versions:
            text.versions[language] = text.versions.pop(EVERY)


class Pairing:
    """Puts a deck beside the original; `files` are what remarks call the two."""

    def __init__(self, files: tuple[str, str]) -> None:
        self.files = files
        self.remarks: list[Remark] = []
        self._remarks = self.remarks

    def paired(self, original: Draft, other: Draft) -> Draft:
        """One deck of both; what has no counterpart stands in its own language alone."""
        sheets = [
            self._sheet(first, second) for first, second in aligned(original.sheets, other.sheets)
        ]
        return Draft(self._head(original.head, other.head), sheets)

    def _head(self, first: Head, second: Head) -> Head:
        return Head(
            title=_text(first.title, second.title),
            subtitle=_text(first.subtitle, second.subtitle),
            notes=_text(first.notes, second.notes),
            languages=(*first.languages, *second.languages),
            theme=first.theme or second.theme,
            duration=first.duration or second.duration,
        )

    def _sheet(self, first: Sheet | None, second: Sheet | None) -> Sheet:
        if first is None or second is None:
            alone = first or second
            assert alone is not None
            file, other = self.files if first else self.files[::-1]
            alone.remarks.append(Remark(file, alone.line, "pair-slide", {"file": Path(other).name}))
            return alone
        both = Sheet(first.line)
        both.title = _text(first.title, second.title)
        both.notes = _text(first.notes, second.notes)
        both.duration = first.duration or second.duration
        both.priority = first.priority or second.priority
        both.comments = list(dict.fromkeys(first.comments + second.comments))
        both.remarks = first.remarks + second.remarks
        self._remarks = both.remarks
        both.parts = self._body(first.parts, second.parts)
        return both

    def _body(self, first: list[Part], second: list[Part]) -> list[Part]:
        """Elements of the same kind in the same order belong together."""
        kinds = [part.kind for part in first], [part.kind for part in second]
        if kinds[0] == kinds[1] or max(map(len, kinds)) > ELEMENTS:
            same = sum(one == other for one, other in zip(*kinds, strict=False))
            runs = [("equal", 0, same, 0, same)] if kinds[0] == kinds[1] else []
            rest = [] if runs else [("replace", 0, len(first), 0, len(second))]
            return self._runs([*runs, *rest], first, second)
        return self._runs(
            SequenceMatcher(None, *kinds, autojunk=False).get_opcodes(), first, second
        )

    def _runs(
        self, runs: Sequence[tuple[str, int, int, int, int]], first: list[Part], second: list[Part]
    ) -> list[Part]:
        body: list[Part] = []
        for how, start, stop, start2, stop2 in runs:
            if how == "equal":
                pairs = zip(first[start:stop], second[start2:stop2], strict=True)
                body += (self._part(one, other) for one, other in pairs)
            else:
                body += self._alone(first[start:stop], *self.files)
                body += self._alone(second[start2:stop2], *self.files[::-1])
        return body

    def _alone(self, parts: list[Part], file: str, other: str) -> list[Part]:
        for part in parts:
            self._remarks.append(Remark(file, part.line, "pair-part", {"file": Path(other).name}))
        return parts

    def _part(self, first: Part, second: Part) -> Part:
        columns = [
            Column(self._body(one.body, other.body), one.weight)
            for one, other in zip(first.columns, second.columns, strict=False)
        ]
        shared = len(columns)
        columns += first.columns[shared:] + second.columns[shared:]
        fields = self._fields(first.fields, second.fields, second.line)
        return Part(first.kind, fields, first.line, tuple(columns))

    def _fields(self, first: Fields, second: Fields, line: int) -> Fields:
        return {
            key: self._value(first[key], second[key], line)
            if key in first and key in second
            else first.get(key, second.get(key, ""))
            for key in {**first, **second}
        }

    def _value(self, first: Value, second: Value, line: int) -> Value:
        if isinstance(first, Text) and isinstance(second, Text):
            return Text({**first.versions, **second.versions})
        if isinstance(first, list) and isinstance(second, list):
            both = [
                self._value(one, other, line) for one, other in zip(first, second, strict=False)
            ]
            return both + first[len(both) :] + second[len(both) :]
        if isinstance(first, dict) or isinstance(second, dict):
            return self._fields(_point(first), _point(second), line)
        if first != second:
            self._remarks.append(
                Remark(self.files[1], line, "pair-differs", {"file": Path(self.files[0]).name})
            )
        return first


def _point(value: Value) -> Fields:
    """A point of a list, which may be no more than its text."""
    return value if isinstance(value, dict) else {"text": value}


def _text(first: Text | None, second: Text | None) -> Text | None:
    if first and second:
        return Text({**first.versions, **second.versions})
    return first or second
