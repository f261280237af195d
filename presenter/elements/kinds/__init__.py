"""The list of the kinds: importing this package enters each of them into `KINDS`."""

from presenter.elements.kinds import (
    agenda,
    bullets,
    callout,
    chart,
    code,
    columns,
    figure,
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
    "picture",
    "qr",
    "quote",
    "sources",
    "table",
    "text",
]
