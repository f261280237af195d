"""Whatever a file looks like, a text is put in its place and the rest stays."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from presenter.reading import Mapping, Node, Scalar, Sequence, Trail, compose_all
from presenter.writing.edit import Edit, edited
from tests.decks import DUTCH, ENGLISH, LANGUAGES
from tests.writing.any_files import files, places, texts

COMMENT = re.compile(r"# \w+")


def at(node: Node | None, trail: Trail) -> Node | None:
    """The value at a trail."""
    if trail is None:
        return node
    holder = at(node, trail[0])
    if isinstance(holder, Sequence) and isinstance(trail[1], int):
        return holder.items[trail[1]]
    return holder.entries.get(str(trail[1])) if isinstance(holder, Mapping) else None


def said(node: Node | None, language: str) -> str | None:
    """What a text says in a language."""
    found = node.entries.get(language) if isinstance(node, Mapping) else node
    return found.text if isinstance(found, Scalar) else None


@given(files(LANGUAGES), st.data())
def test_texts_are_put_in_their_places(text: str, data: st.DataObject) -> None:
    """They read as they were typed, their originals and all others too; comments stay in order."""
    before = compose_all(text, "")
    assume(not before.problems)
    every = places(before.root, LANGUAGES)
    chosen = data.draw(st.lists(st.sampled_from(every), min_size=1, unique_by=str))
    wanted = {str(trail): data.draw(texts) for trail in chosen}
    after = compose_all(
        edited(text, [Edit(trail, ENGLISH, wanted[str(trail)], DUTCH) for trail in chosen]), ""
    )
    assert not after.problems
    for trail in every:
        old, new = at(before.root, trail), at(after.root, trail)
        assert said(new, DUTCH) == said(old, DUTCH)
        assert said(new, ENGLISH) == wanted.get(str(trail), said(old, ENGLISH))
    assert COMMENT.findall(after.text) == COMMENT.findall(text)


@given(files(LANGUAGES), st.data())
def test_putting_the_same_text_again_changes_nothing(text: str, data: st.DataObject) -> None:
    """A second writing finds what the first one wrote, and leaves each letter as it is."""
    before = compose_all(text, "")
    assume(not before.problems)
    trail = data.draw(st.sampled_from(places(before.root, LANGUAGES)))
    edit = Edit(trail, ENGLISH, data.draw(texts), DUTCH)
    once = edited(text, [edit])
    assert edited(once, [edit]) == once
