"""Papers of decks for tests, and a page read as a program for the blind would."""

from html.parser import HTMLParser

from presenter.model.deck import Deck
from presenter.outputs.paper.as_html import as_html
from presenter.outputs.paper.as_markdown import as_markdown
from presenter.outputs.paper.making import guide, handout
from presenter.outputs.paper.paper import Kind, Paper, Wish

MAKERS = {Kind.HANDOUT: handout, Kind.GUIDE: guide}

VOID = {"img", "meta", "wbr"}


def paper_of(deck: Deck, kind: Kind = Kind.HANDOUT, wish: Wish | None = None) -> Paper:
    """A paper in the deck's original language, unless something else is wished for."""
    return MAKERS[kind](deck, wish or Wish(deck.languages[:1]))


def html_of(deck: Deck, kind: Kind = Kind.HANDOUT, wish: Wish | None = None) -> str:
    return as_html(paper_of(deck, kind, wish))


def markdown_of(deck: Deck, kind: Kind = Kind.HANDOUT, wish: Wish | None = None) -> str:
    return "\n".join(as_markdown(paper_of(deck, kind, wish)))


class Tag:
    """An element of a page, with what stands in it."""

    def __init__(self, name: str, given: dict[str, str], outside: "Tag | None") -> None:
        self.name, self.given, self.outside = name, given, outside
        self.text = ""

    @property
    def language(self) -> str:
        """The language that it is read in: its own, or that of what it stands in."""
        within = self.outside.language if self.outside else ""
        return self.given.get("lang", within)


class Page(HTMLParser):
    """The elements of a page in their order, and its faults: what is not closed, or not open."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.faults: list[str] = []
        self._open: list[Tag] = []
        self.feed(written)
        self.close()
        self.faults += [f"{tag.name} is never closed" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        given = {name: value or "" for name, value in attrs}
        if len(given) < len(attrs):
            self.faults.append(f"{tag} has an attribute twice")
        made = Tag(tag, given, self._open[-1] if self._open else None)
        self.tags.append(made)
        if tag not in VOID:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins, and ends at once."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        """An element ends, or another than is open."""
        if not self._open or self._open[-1].name != tag:
            self.faults.append(f"</{tag}> closes nothing")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Text stands in all elements that are open."""
        for tag in self._open:
            tag.text += data

    def named(self, *names: str) -> list[Tag]:
        """The elements with one of these names."""
        return [tag for tag in self.tags if tag.name in names]
