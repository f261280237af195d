"""YAML text to nodes, in slices, however deep or broken the text is."""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import islice
from typing import Any

import yaml

from presenter.model.numeral import mended, unclear
from presenter.reading.error import ReadingError
from presenter.reading.node import (
    Document,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Trail,
    path_of,
    shortened,
)
from presenter.reading.parser import DEPTH, LOADER
from presenter.reading.silent import has_no_colon, hash_lines, lost_comment, outgrows
from presenter.reading.source import UNSAFE, clean, code_points
from presenter.reading.traps import explain, mistake, quote_mistake

EVENTS = 2_000_000
"""What one file may be made of, about 30,000 slides: it bounds the memory that a file can take."""

PROBLEMS = 100
"""Problems of one file that are reported each; the rest is counted."""

_OUTDONE = ("alias", "comma-in-text", "number-expected-near", "number-unclear", "key-not-text")
"""Problems that say nothing new beside a mistake in the syntax of the same line."""

_ODD_KEY = Scalar(0, 0, None, "?", False)
_ODD_VALUE = Scalar(0, 0, None, "?", False)


class Composer:
    """Builds the document of one text, a number of parser events at a time.

    The document can be used while it grows: the root and the lists directly in it are there from
    their first line, everything else from the moment that it is complete. `missing` are lines whose
    item or value was taken out: it is left out of the document, and its number stays unused.
    `error` is what stopped the reading before the end of the text.
    """

    def __init__(self, text: str, name: str, missing: frozenset[int] = frozenset()) -> None:
        text = clean(text)
        if not text.endswith("\n"):
            text += "\n"  # the parser's marks may stand behind it
        self.document = Document(name, text)
        self.error: ReadingError | None = None
        self._events: Any = yaml.parse(text, Loader=LOADER)
        self._missing = missing
        self._hashes = hash_lines(text)
        self._left = EVENTS
        self._done = False
        self._started = False
        self._untold = 0
        self._last: Any = None
        self._node: Sequence | Mapping | None = None
        self._key: Scalar | None = None
        self._index = 0
        self._outside: list[tuple[Sequence | Mapping | None, Scalar | None, int]] = []
        self._flow: Node | None = None

    def advance(self, events: int) -> bool:
        """Take up to so many parser events further (at least one); True when there is no more."""
        collecting = gc.isenabled()
        gc.disable()  # what is built only grows: looking for garbage meanwhile doubles the time
        try:
            self._take(events)
        finally:
            if collecting:
                gc.enable()
        return self._done

    def _take(self, events: int) -> None:
        if self._done:
            return
        try:
            for event in islice(self._events, min(events, self._left)):
                _ACTS[type(event)](self, event)
            self._left -= events
            if self._left <= 0 and not self._done:
                raise ReadingError("too-much")
        except ReadingError as error:
            self._stop(error)
        except (yaml.YAMLError, ValueError, OverflowError) as error:  # the last two: bad escapes
            self._stop(explain(error, self.document.lines, self._last, self._flow))

    def _stop(self, error: ReadingError) -> None:
        """End with a document that is not whole."""
        trail = self._node.trail if self._node and self._key is None else self._trail()
        self.document.problems = [
            one
            for one in self.document.problems
            if one.mark.line != error.line or one.code not in _OUTDONE
        ]
        self.document.problems.append(error.problem(self.document.file, path_of(trail)))
        self.document.broken = True
        self.error = error
        self._finish()

    def _finish(self) -> None:
        self._done = True
        self._events.close()
        if self._untold:
            more = ReadingError("more-problems", count=str(self._untold))
            self.document.problems.append(more.problem(self.document.file))

    def _report(self, code: str, place: tuple[int, int], **values: str) -> None:
        """Note a mistake at a place (from 0) that does not stop the reading."""
        problems = self.document.problems
        if len(problems) >= PROBLEMS:
            self._untold += 1
            return
        error = mistake(code, self.document.lines, place, **values)
        problems.append(error.problem(self.document.file, path_of(self._trail())))

    def _trail(self) -> Trail:
        """The trail of the value that comes next."""
        if self._node is None:
            return None
        return self._node.trail, self._index if self._key is None else self._key.text

    def _begin_document(self, event: Any) -> None:
        if self._started:
            place = (event.start_mark.line, event.start_mark.column)
            raise mistake("second-document", self.document.lines, place)
        self._started = True

    def _end_stream(self, event: Any) -> None:
        self.document.whole = True
        self._finish()

    def _begin(self, event: Any) -> None:
        """A list or a mapping opens."""
        mark = event.start_mark
        if len(self._outside) == DEPTH:
            place = (mark.line, mark.column)
            raise mistake("depth", self.document.lines, place, limit=str(DEPTH))
        if isinstance(self._node, Mapping) and self._key is None:
            self._report("key-not-text", (mark.line, mark.column))
            self._key = _ODD_KEY
        if event.anchor or event.tag:
            self._refuse_properties(event)
        kind = Sequence if type(event) is yaml.SequenceStartEvent else Mapping
        node = kind(mark.line + 1, mark.column + 1, self._trail())
        if event.flow_style and self._flow is None:
            self._flow = node
        if self._is_placed_at_once(kind):
            self._put(node)
        self._outside.append((self._node, self._key, self._index))
        self._node, self._key, self._index = node, None, 0

    def _is_placed_at_once(self, kind: type[Node]) -> bool:
        """Whether the value that opens is the root, or a list directly in it."""
        depth, key = len(self._outside), self._key
        return depth == 0 or (depth == 1 and kind is Sequence and bool(key and key.line))

    def _end(self, event: Any) -> None:
        """A list or a mapping is complete."""
        node = self._node
        self._node, self._key, self._index = self._outside.pop()
        if node is self._flow:
            self._flow = None
        placed_at_once = isinstance(self._node, Mapping) and self._key is None
        if node is not None and self._node is not None and not placed_at_once:
            self._put(node)

    def _put(self, value: Node) -> None:
        """Place a value where the reading stands, and step on."""
        node, key = self._node, self._key
        if node is None:
            self.document.root = value
        elif isinstance(node, Sequence):
            node.items.append(value)
        elif key is not None and key.line and key.text not in node.entries:
            node.entries[key.text] = value
            node.keys[key.text] = key
        self._step()

    def _step(self) -> None:
        """On to the next item or the next key; after an odd key comes its value."""
        self._index += 1
        self._key = _ODD_VALUE if self._key is _ODD_KEY else None

    def _scalar(self, event: Any) -> None:
        self._last = event
        text = event.value
        mark = event.start_mark
        quoted = bool(event.style)
        if quoted:
            text = self._quoted(event)
        elif (not text or event.end_mark.line in self._hashes) and self._is_no_value(event):
            self._step()
            return
        if event.anchor or event.tag:
            self._refuse_properties(event)
        self._leaf(mark, text, quoted)

    def _leaf(self, mark: Any, text: str, quoted: bool) -> None:
        node = self._node
        if self._key is not None or not isinstance(node, Mapping):
            self._put(Scalar(mark.line + 1, mark.column + 1, self._trail(), text, quoted))
            return
        self._key = Scalar(mark.line + 1, mark.column + 1, (node.trail, text), text, quoted)
        if text in node.keys:
            first = str(node.keys[text].line)
            place = (mark.line, mark.column)
            self._report("duplicate-key", place, key=shortened(text), first=first)

    def _quoted(self, event: Any) -> str:
        """The text of a scalar that is not plain, without what its escapes smuggle in."""
        text: str = event.value
        if event.style not in ("'", '"'):
            return text
        start, end = event.start_mark, event.end_mark
        if start.line < end.line and self._node is not None and self._flow is None:
            indent = self._node.column - 1
            if outgrows(self.document.text, start.index, end.index, indent):
                raise quote_mistake(self.document.lines, (start.line, start.column))
        smuggled = sorted(set(UNSAFE.findall(text)))
        if smuggled:
            place = (start.line, start.column)
            self._report("control-character", place, character=code_points("".join(smuggled[:4])))
        return clean(text)

    def _is_no_value(self, event: Any) -> bool:
        """Look at a plain scalar that is empty or has a # behind it; True if it stands for nothing.

        It does where an item was taken out, and behind words in braces that a comma cut off.
        """
        start, end = event.start_mark, event.end_mark
        if start.line + 1 in self._missing and not event.value:
            return True
        if end.line in self._hashes:
            lost = lost_comment(self.document.text, end.index)
            if lost is not None:
                self._report("comment-in-text", (end.line, end.column + lost - end.index))
        if event.value or self._flow is None or not isinstance(self._node, Mapping):
            return False
        key = self._key
        if not (key and self._node.entries and has_no_colon(self.document.text, start.index)):
            return False
        place = (key.line - 1, key.column - 1)
        self._report_comma(place, key.text, self._node)
        return True

    def _report_comma(self, place: tuple[int, int], rest: str, node: Mapping) -> None:
        """Note a comma that cuts a text in two, or a number: `{value: 2,5}`."""
        *_, before = node.entries.values()
        word = f"{before.text},{rest}" if isinstance(before, Scalar) else ""
        both, near = unclear(word), mended(word)
        if both:
            self._report("number-unclear", place, word=word, whole=both[0], decimal=both[1])
        elif near:
            self._report("number-expected-near", place, word=word, nearest=near)
        else:
            self._report("comma-in-text", place, key=shortened(rest))

    def _alias(self, event: Any) -> None:
        self._last = event
        mark = event.start_mark
        self._report("alias", (mark.line, mark.column))
        self._leaf(mark, f"*{event.anchor}", True)

    def _refuse_properties(self, event: Any) -> None:
        mark = event.start_mark
        self._report("anchor" if event.anchor else "tag", (mark.line, mark.column))

    def _pass(self, event: Any) -> None:
        """Nothing to build from this event."""


_ACTS: dict[type[yaml.Event], Callable[[Composer, Any], None]] = {
    yaml.StreamStartEvent: Composer._pass,
    yaml.StreamEndEvent: Composer._end_stream,
    yaml.DocumentStartEvent: Composer._begin_document,
    yaml.DocumentEndEvent: Composer._pass,
    yaml.ScalarEvent: Composer._scalar,
    yaml.AliasEvent: Composer._alias,
    yaml.SequenceStartEvent: Composer._begin,
    yaml.MappingStartEvent: Composer._begin,
    yaml.SequenceEndEvent: Composer._end,
    yaml.MappingEndEvent: Composer._end,
}
