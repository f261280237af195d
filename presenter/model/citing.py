"""How a source is named under what it supports."""

from presenter.model.deck import Deck, Source
from presenter.model.role import Role
from presenter.model.shapes import Shape, Words
from presenter.model.text import Text


def short_name(source: Source, languages: tuple[str, ...]) -> Text:
    """Authors and year, or the source's own short name: what fits under a figure."""
    named = source.short or source.authors
    if not source.year or source.short:
        return named
    return Text({name: f"{named.written(name)}, {source.year}" for name in languages})


def attribution(deck: Deck, by: Text | None, key: str | None) -> tuple[Shape, ...]:
    """Who said it and where, as one quiet line; nothing when neither is known."""
    source = deck.sources.get(key) if key else None
    names = [by] if by else []
    names += [short_name(source, deck.languages)] if source else []
    if not names:
        return ()
    said = {one: f"— {', '.join(name.written(one) for name in names)}" for one in deck.languages}
    keys = (source.key,) if source else ()
    return (Words(Text(said), Role.CITE, small=True, sources=keys),)


def citation(deck: Deck, keys: tuple[str, ...], step: int = 0) -> tuple[Shape, ...]:
    """The sources of a figure, a table or a slide as one quiet line under it."""
    found = [deck.sources[key] for key in keys if key in deck.sources]
    if not found:
        return ()
    named = [short_name(source, deck.languages) for source in found]
    said = {one: "; ".join(name.written(one) for name in named) for one in deck.languages}
    keys = tuple(source.key for source in found)
    return (Words(Text(said), Role.CITE, small=True, step=step, sources=keys),)
