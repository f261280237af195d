"""What is said of a deck as a whole: by its front matter, or by a slide with a title alone."""

import re

from presenter.elements.durations import seconds, written
from presenter.imports.front import Front
from presenter.imports.inline import escaped
from presenter.imports.making import TEXT
from presenter.imports.remark import Remark, shortened
from presenter.imports.slide import Head, Sheet, texts
from presenter.model.text import Text, spans
from presenter.theme import theme_folders, theme_names

_THEMES = {"dark": "ink", "light": "paper", "default": "", "none": ""}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def head_of(
    front: Front, sheets: list[Sheet], name: str, file: str, remarks: list[Remark]
) -> tuple[Head, list[Sheet]]:
    """What is said of the deck, and its slides without the one that says nothing else."""
    title = front.word("title")
    under = [
        front.word("sub_title", "subtitle"),
        " · ".join(
            filter(
                None,
                [front.word("author", "authors"), *map(front.word, ("event", "location", "date"))],
            )
        ),
    ]
    said = [_safe(words) for words in under if words]
    notes = None
    first = sheets[0]
    if len(sheets) > 1 and _is_cover(first) and _is_same(title, first.title):
        title_text = first.title
        said = [text.written("") for part in first.parts for text in texts(part.fields)] + said
        notes = first.notes
        remarks += first.remarks
        sheets = sheets[1:]
        sheets[0].comments[:0] = first.comments
    else:
        title_text = Text(_safe(title)) if title else first.title or Text(escaped(name))
    for key in ("header", "footer"):
        if word := front.word(key):
            line = front.entries[key].line + front.line
            remarks.append(Remark(file, line, "everywhere", {"word": shortened(word)}))
    head = Head(
        title=title_text,
        subtitle=Text("\n".join(said)) if said else None,
        notes=notes,
        languages=_languages(front),
        theme=_theme(front, file, remarks),
        duration=_duration(front, sheets),
    )
    return head, sheets


def _is_cover(sheet: Sheet) -> bool:
    """Whether a slide has no more than a title and a few words under it."""
    short = all(
        part.kind == TEXT and "reveal" not in part.fields and len(text.written("")) < 100
        for part in sheet.parts
        for text in texts(part.fields)
    )
    kinds = {part.kind for part in sheet.parts}
    return bool(
        sheet.title and short and kinds <= {TEXT} and len(sheet.parts) < 4 and not sheet.priority
    )


def _is_same(title: str, other: Text | None) -> bool:
    plain = other.plain("") if other else ""
    return not title or plain.casefold().split() == title.casefold().split()


def _languages(front: Front) -> tuple[str, ...]:
    word = front.word("lang", "language") or front.within("htmlAttrs").word("lang")
    return (word,) if _LANGUAGE.fullmatch(word) else ()


def _theme(front: Front, file: str, remarks: list[Remark]) -> str:
    word = front.word("theme")
    known = theme_names(*theme_folders())
    if word in known or _THEMES.get(word) in known:
        return word if word in known else _THEMES[word]
    if front.has("theme") and word not in _THEMES:
        line = front.entries["theme"].line + front.line
        if word:
            remarks.append(Remark(file, line, "theme", {"word": shortened(word)}))
        else:
            remarks.append(Remark(file, line, "front-key", {"word": "theme"}))
    return ""


def _duration(front: Front, sheets: list[Sheet]) -> str:
    """How long the talk takes, unless its slides say how long they take."""
    found = seconds(front.word("duration"))
    return written(found) if found and not any(sheet.duration for sheet in sheets) else ""


def _safe(words: str) -> str:
    """Words of front matter, which may be inline Markdown, but lead nowhere."""
    return escaped(words) if any(span.link for span in spans(words)) else words
