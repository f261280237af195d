"""Inline Markdown, as markdown-it reads it, to pieces: styled words, pictures, comments, tags."""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from markdown_it.tree import SyntaxTreeNode

from presenter.imports.html import Comment, Tag, html_pieces
from presenter.imports.markdown import BRACKET
from presenter.model.text import Span


class Image(NamedTuple):
    """A picture among words: its file or address, and its description."""

    source: str
    alt: str


class Elsewhere(NamedTuple):
    """The address of a link that is not kept."""

    link: str


Piece: TypeAlias = "Span | Image | Elsewhere | Comment | Tag"

_KEPT = ("https://", "http://", "mailto:")


def pieces(inline: SyntaxTreeNode) -> Iterator[Piece]:
    """The pieces of a paragraph, in their order."""
    for node in inline.children:
        yield from _pieces(node, Span(""))


def _pieces(node: SyntaxTreeNode, style: Span) -> Iterator[Piece]:
    match node.type:
        case "text" | "code_inline" | "text_special":
            said = node.content.replace(BRACKET, "[")
            yield style._replace(text=said, code=style.code or node.type == "code_inline")
        case "softbreak":
            yield style._replace(text=" ")
        case "hardbreak":
            yield style._replace(text="\n")
        case "image":
            alt = "".join(one.text for one in pieces(node) if isinstance(one, Span))
            yield Image(str(node.attrs.get("src", "")), alt)
        case "html_inline":
            yield from html_to_pieces(node.content, style)
        case "link":
            link = str(node.attrs.get("href", ""))
            kept = link.lower().startswith(_KEPT)
            yield from _within(node, style._replace(link=link) if kept else style)
            if kept and not node.children:
                yield style._replace(text=link)
            if link and not kept:
                yield Elsewhere(link)
        case _:
            yield from _within(node, _styled(node.type, style))


def _styled(type_: str, style: Span) -> Span:
    match type_:
        case "strong":
            return style._replace(bold=True)
        case "em":
            return style._replace(italic=True)
        case "s":
            return style._replace(struck=True)
    return style


def _within(node: SyntaxTreeNode, style: Span) -> Iterator[Piece]:
    for inner in node.children:
        yield from _pieces(inner, style)


def html_to_pieces(html: str, style: Span) -> Iterator[Piece]:
    """The pieces of HTML; only line breaks and pictures are more than their words."""
    for piece in html_pieces(html):
        match piece:
            case str():
                yield style._replace(text=piece)
            case Tag(name="br"):
                yield style._replace(text="\n")
            case Tag(name="img", attributes=attributes):
                yield Image(attributes.get("src", ""), attributes.get("alt", ""))
            case _:
                yield piece


def plain(found: list[Piece]) -> str:
    """The words of pieces, without any style."""
    return "".join(one.text for one in found if isinstance(one, Span))
