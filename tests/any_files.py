"""Files of decks made at random: the examples, with a mistake or a few in them or with none."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from presenter.elements.element import KINDS
from presenter.load.records import SlideRecord
from presenter.reading import Mapping, Node, Scalar, Sequence, read_yaml
from presenter.shipped import shipped

EXAMPLES = Path(__file__).parent / "examples"


class Word(str):
    """A plain word, which an editor may take for a number or a yes."""

    __slots__ = ()


def tree(node: Node | None) -> Any:
    """A value of a file as dictionaries, lists and texts."""
    if isinstance(node, Mapping):
        return {key: tree(value) for key, value in node.entries.items()}
    if isinstance(node, Sequence):
        return [tree(item) for item in node.items]
    assert isinstance(node, Scalar)
    return node.text if node.quoted else Word(node.text)


def as_yaml(value: Any) -> str:
    """A value on one line of YAML."""
    if isinstance(value, dict):
        inside = (
            f"{json.dumps(key, ensure_ascii=False)}: {as_yaml(one)}" for key, one in value.items()
        )
        return f"{{{', '.join(inside)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(as_yaml, value))}]"
    plain = isinstance(value, Word) and (not value or value.replace(".", "").isalnum())
    return str(value) if plain else json.dumps(value, ensure_ascii=False)


def _slides(path: Path) -> tuple[dict[str, Any], list[Any]]:
    """What stands beside the slides of a file, and each of them."""
    root = tree(read_yaml(path, path.name).root)
    return {key: value for key, value in root.items() if key != "slides"}, root.get("slides", [])


DECKS = [path for path in sorted(EXAMPLES.glob("*.yaml")) if path.stem in KINDS]
SLIDES = [({**head, "slides": [one]}) for head, slides in map(_slides, DECKS) for one in slides]
SECTIONS = [
    {**head, "slides": [one]}
    for head, slides in map(_slides, sorted(Path(shipped("deck")).glob("[0-9]*.yaml")))
    for one in slides
]
PARTS = [one for deck in SLIDES for slide in deck["slides"] for one in slide.get("body", [])]

KEYS = sorted({key for made in KINDS.values() for key in made.READ} | {*SlideRecord.READ, *KINDS})
keys = st.sampled_from((*KEYS, "nl", "en", "txt", "say", "at", "from", "to", "a -> b", "avoid"))
words = st.sampled_from(
    (
        "",
        "a",
        "nl",
        "true",
        "false",
        "3",
        "0",
        "-1",
        "2.5",
        "90s",
        "1-3, 7",
        "a -> b",
        "center",
        "x y",
    )
)
scalars = words | words.map(Word)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(keys, inner, max_size=2),
    max_leaves=3,
) | st.sampled_from(PARTS)

Draw = Callable[[st.SearchStrategy[Any]], Any]


def _changed(draw: Draw, value: Any) -> Any:
    """A value with one change, in itself or somewhere inside."""
    inside = list(value) if isinstance(value, dict) else list(range(len(value)))
    if not isinstance(value, dict | list):
        return draw(anything)
    how = draw(st.sampled_from(("inside", "inside", "inside", "inside", "other", "less", "more")))
    if how == "other" or (not inside and how != "more"):
        return draw(anything)
    if how == "more" and isinstance(value, dict):
        return {**value, draw(keys): draw(anything)}
    if how == "more":
        return [*value, draw(anything)]
    at = draw(st.sampled_from(inside))
    if how == "less":
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        kept = [(key, one) for key, one in pairs if key != at]
        return dict(kept) if isinstance(value, dict) else [one for _, one in kept]
    changed = value.copy()
    changed[at] = _changed(draw, value[at])
    return changed


@st.composite
def files(draw: Draw, whole: list[Any], most: int = 2) -> str:
    """One of these values as a file, with up to so many changes."""
    value = draw(st.sampled_from(whole))
    for _ in range(draw(st.integers(0, most))):
        value = _changed(draw, value)
    return f"{as_yaml(value)}\n"
