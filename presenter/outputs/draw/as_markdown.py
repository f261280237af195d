"""A draw as Markdown: a heading for each round and group, or a list with numbers."""

from collections.abc import Iterator

from presenter.outputs.draw.told import head, heading
from presenter.outputs.markdown import escaped
from presenter.room.draw import Draw
from presenter.room.drawn import named, order
from presenter.words import Words


def as_markdown(draw: Draw, say: Words) -> Iterator[str]:
    """The lines."""
    yield f"# {head(draw, say)}"
    if not draw.groups:
        yield ""
        yield from (f"{at}. {escaped(name)}" for at, name in enumerate(order(draw), 1))
        return
    for number, groups in enumerate(named(draw), 1):
        level = "##"
        if draw.rounds > 1:
            yield from ("", f"## {say('groups.round', number=number, count=draw.rounds)}")
            level = "###"
        for at, group in enumerate(groups, 1):
            yield from ("", f"{level} {heading(at, say)}", "")
            yield from (f"- {escaped(name)}" for name in group)
