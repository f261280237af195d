"""The list of the kinds: importing this package enters each of them into `KINDS`."""

from presenter.elements.kinds import (
    agenda,
    bullets,
    callout,
    chart,
    code,
    columns,
    figure,
    map,  # noqa: A004 - no other word says it
    picture,
    qr,
    quote,
    sources,
    table,
    text,
)

__all__ = [
    "agenda",
    "bullets",
    "callout",
    "chart",
    "code",
    "columns",
    "figure",
    "map",
    "picture",
    "qr",
    "quote",
    "sources",
    "table",
    "text",
]
