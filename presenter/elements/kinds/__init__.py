"""The list of the kinds: importing this package enters each of them into `KINDS`."""

from presenter.elements.kinds import (
    agenda,
    bullets,
    callout,
    chart,
    code,
    columns,
    diagram,
    figure,
    formula,
    map,  # noqa: A004 - no other word says it
    picture,
    qr,
    quote,
    sources,
    steps,
    table,
    text,
    timeline,
)

__all__ = [
    "agenda",
    "bullets",
    "callout",
    "chart",
    "code",
    "columns",
    "diagram",
    "figure",
    "formula",
    "map",
    "picture",
    "qr",
    "quote",
    "sources",
    "steps",
    "table",
    "text",
    "timeline",
]
