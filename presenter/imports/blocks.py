"""Blocks of Markdown to the elements of a slide in the making."""

import re
from collections.abc import Iterator

from markdown_it.tree import SyntaxTreeNode

from presenter.imports.code import info_of
from presenter.imports.dialect import Dialect
from presenter.imports.formula import FENCED, formula_in, is_formula
from presenter.imports.html import UNSEEN, Comment, Tag
from presenter.imports.inline import marked
from presenter.imports.making import BULLETS, Making, fields_of
from presenter.imports.prose import Image, Piece, html_to_pieces, pieces, plain
from presenter.imports.slide import Value
from presenter.model.text import Span, Text

_BY = re.compile(r"(?:—|–|--)\s*(?P<by>\S.{0,200})")
_ALERT = re.compile(r"\[!(note|tip|important|warning|caution)\]\s*(.*)", re.IGNORECASE)
_TONES = {"tip": "note", "caution": "warning"}
_PIPE = re.compile(r"(?<!\\)\|")
_DRAWN = re.compile("[\u2500-\u259f]")
_LISTS = ("bullet_list", "ordered_list")
_APART = (
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
    "pre", "section", "table", "td", "th", "tr", "ul", "v-after", "v-click", "v-clicks",
)  # fmt: skip
"""Tags that begin and end a paragraph."""

_RUN = ("+exec", "+exec_replace", "+image", "+render", "+pty", "eval", "monaco-run")
_ELSEWHERE = re.compile(r"file|terminal(?:\d+|-ex)")


class Blocks:
    """Lays out blocks on a slide; what Markdown has no word for is for the dialect to say."""

    def __init__(self, dialect: Dialect, making: Making, first: int, lines: list[str]) -> None:
        self.dialect = dialect
        self.making = making
        self.first = first
        self.lines = lines
        self._pictures: list[Image] = []
        self._tags: dict[str, int] = {}

    def lay_out(self, nodes: list[SyntaxTreeNode]) -> None:
        """Lay out blocks one after the other."""
        for node in nodes:
            self.making.line = self._line(node)
            self._block(node)
        if self._tags:
            self.making.left("html", min(self._tags.values()), tags=", ".join(self._tags))
            self._tags = {}

    def _line(self, node: SyntaxTreeNode) -> int:
        return self.first + node.map[0] if node.map else self.making.line

    def _block(self, node: SyntaxTreeNode) -> None:
        match node.type:
            case "heading":
                words = self._words(node.children[0]).strip()
                self.dialect.heading(words, node.markup in ("=", "-"), self.making)
                self._hang_pictures()
            case "paragraph":
                self._paragraph(node)
            case "bullet_list" | "ordered_list":
                self._list(node)
            case "blockquote":
                self._quote(node)
            case "fence" | "code_block":
                self._code(node)
            case "table":
                self._table(node)
            case "html_block":
                self._flow(list(html_to_pieces(node.content, Span(""))))

    def _paragraph(self, node: SyntaxTreeNode) -> None:
        inline = node.children[0]
        if formula := formula_in(inline.content):
            self.making.add("formula", {"latex": formula})
        elif drawing := self._drawing(node):
            self.making.add("code", {"lines": drawing})
        elif not self._is_mark_alone(node):
            self._flow(list(pieces(inline)))

    def _drawing(self, node: SyntaxTreeNode) -> str:
        """The lines of a paragraph that is drawn with lines and blocks, which keep their spaces."""
        first, end = node.map or (0, 0)
        rows = [row.rstrip() for row in self.lines[first:end]]
        return "\n".join(rows) if len(rows) > 1 and all(map(_DRAWN.search, rows)) else ""

    def _is_mark_alone(self, node: SyntaxTreeNode) -> bool:
        """Whether a paragraph is a mark of the dialect, which is taken then."""
        return self.dialect.paragraph(node.children[0].content.strip(), self.making)

    def _flow(self, found: list[Piece]) -> None:
        """Paragraphs between whatever the dialect makes of the comments and the tags in them."""
        said: list[Span] = []
        line = self.making.line
        for piece in found:
            if isinstance(piece, Span):
                said.append(piece)
                continue
            if isinstance(piece, Comment | Tag):
                self.making.line = line + piece.below
                if self._is_mark(piece):
                    self._say(said)
            self._take(piece)
        self._say(said)
        self.making.line = line

    def _is_mark(self, piece: Comment | Tag) -> bool:
        """Whether what stands before it is a paragraph of its own."""
        if isinstance(piece, Comment) or piece.name in _APART:
            return True
        is_click = any(one.startswith("v-click") for one in piece.attributes)
        return is_click or "fragment" in piece.attributes.get("class", "")

    def _say(self, said: list[Span]) -> None:
        words = marked(said)
        for part in re.split(r"\n[ \t]*\n\s*", words):
            self.making.text("\n".join(" ".join(row.split()) for row in part.split("\n")))
        said.clear()
        self._hang_pictures()

    def _take(self, piece: Piece) -> None:
        """Take what is more than words."""
        match piece:
            case Image():
                self._pictures.append(piece)
            case Comment():
                self.dialect.comment(piece.words, self.making)
            case Tag() if not self.dialect.tag(piece, self.making):
                if piece.inside.strip():
                    self.making.left("script", tag=piece.name)
                elif not piece.closes and piece.name not in UNSEEN:
                    self._tags.setdefault(piece.name, self.making.line)
            case Span() | Tag():
                pass
            case _:
                self.making.left("link", link=piece.link)

    def _words(self, inline: SyntaxTreeNode) -> str:
        """The words of a paragraph that stands in something else."""
        found = list(pieces(inline))
        for piece in found:
            self._take(piece)
        return marked([one for one in found if isinstance(one, Span)])

    def _hang_pictures(self) -> None:
        """The pictures that stood among the words before."""
        for image in self._pictures:
            alt, is_ground = self.dialect.picture(image.alt)
            place = self.dialect.place(image.source)
            if is_ground:
                self.making.left("picture-background", word=place)
            self.making.picture(place, alt)
        self._pictures = []

    def _list(self, node: SyntaxTreeNode) -> None:
        after: list[SyntaxTreeNode] = []
        line = self.making.line
        waits = self.making.waits
        self.making.inside, self.making.marked = True, False
        items = self._points(node, after)
        self.making.inside = False
        self.making.line = line
        numbered = node.type == "ordered_list"
        start = node.attrs.get("start", 1)
        stepwise = self.dialect.is_stepwise(node.markup) or self.making.waits > waits
        stepwise = stepwise or self.making.marked
        self.making.add(
            BULLETS, fields_of({"reveal": stepwise, "numbered": numbered, "items": items})
        )
        if numbered and start != 1:
            self.making.left("list-begins", n=start)
        self._follow(after)

    def _follow(self, after: list[SyntaxTreeNode]) -> None:
        """What stood within something that holds words alone comes after it."""
        self._hang_pictures()
        for node in after:
            self.making.line = self._line(node)
            self.making.left("moved")
            self._block(node)

    def _points(self, node: SyntaxTreeNode, after: list[SyntaxTreeNode]) -> list[Value]:
        points: list[Value] = []
        for item in node.children:
            words: list[str] = []
            inner: list[Value] = []
            for block in item.children:
                self.making.line = self._line(block)
                if block.type in _LISTS:
                    inner += self._points(block, after)
                else:
                    words += self._said(block, after)
            text = Text("\n\n".join(filter(None, words)))
            points.append({"text": text, "items": inner} if inner else text)
        return points

    def _said(self, block: SyntaxTreeNode, after: list[SyntaxTreeNode]) -> Iterator[str]:
        """The words of a block within another; what is more than words goes to `after`."""
        match block.type:
            case "paragraph" if self._is_mark_alone(block):
                pass
            case "paragraph" | "heading":
                yield self._words(block.children[0]).strip()
            case "html_block":
                found = list(html_to_pieces(block.content, Span("")))
                for piece in found:
                    self._take(piece)
                yield marked([Span(" ".join(plain(found).split()))])
            case "blockquote":
                for inner in block.children:
                    yield from self._said(inner, after)
            case _:
                after.append(block)

    def _quote(self, node: SyntaxTreeNode) -> None:
        if all(block.type in _LISTS for block in node.children):
            self.making.each ^= self.dialect.flips
            for block in node.children:
                self._block(block)
            self.making.each ^= self.dialect.flips
            return
        after: list[SyntaxTreeNode] = []
        words = [word for block in node.children for word in self._said(block, after) if word]
        alert = _ALERT.match(words[0].replace("\\", "")) if words else None
        if alert:
            tone = alert[1].lower()
            words[0] = re.sub(r"^\\?\[!\w+\\?\]\s*", "", words[0])
            said = Text("\n\n".join(filter(None, words)))
            self.making.add("callout", {"tone": _TONES.get(tone, tone), "words": said})
        elif words:
            by = _BY.fullmatch(words[-1]) if len(words) > 1 else None
            said = Text("\n\n".join(words[:-1] if by else words))
            self.making.add("quote", {"words": said, **({"by": Text(by["by"])} if by else {})})
        self._follow(after)

    def _code(self, node: SyntaxTreeNode) -> None:
        lines = node.content.rstrip("\n")
        if not lines.strip():
            return
        is_fenced = node.info.strip() == FENCED
        if is_fenced and is_formula(lines.strip()):
            self.making.add("formula", {"latex": lines.strip()})
            return
        program = self.dialect.program(node.info, node.markup)
        written = "" if program else node.info
        info = info_of("latex" if is_fenced else written, lines.count("\n") + 1)
        run = [word for word in info.rest if word.startswith(_RUN)]
        rest = [word for word in info.rest if word not in run]
        run += [program] if program else []
        if run:
            self.making.left("code-run", word=" ".join(run))
        if rest:
            self.making.left("code-part", word=" ".join(rest))
        if _ELSEWHERE.fullmatch(info.language):
            self.making.left("code-elsewhere", word=info.language)
        if info.is_drawing:
            self.making.left("code-drawn", word=info.language)
        values: dict[str, Value] = {
            "language": info.language,
            "highlight": [*info.highlight],
            "numbers": info.numbers,
            "lines": lines,
        }
        self.making.add("code", fields_of(values))

    def _table(self, node: SyntaxTreeNode) -> None:
        rows = [row for part in node.children for row in part.children]
        cells: list[list[Value]] = []
        for row in rows:
            self.making.line = self._line(row)
            cells.append([Text(self._words(cell.children[0]).strip()) for cell in row.children])
            beyond = _PIPE.split(self.lines[self.making.line - self.first].strip().strip("|"))
            if words := " ".join(beyond[len(row.children) :]).strip():
                self.making.left("beyond-table", word=words)
        aligns = [
            str(cell.attrs.get("style", "")).rpartition(":")[2] or "left"
            for cell in rows[0].children
        ]
        values: dict[str, Value] = {
            "columns": cells[0],
            "rows": [list[Value](row) for row in cells[1:]],
        }
        if set(aligns) != {"left"}:
            values["align"] = [*aligns]
        self.making.line = self._line(node)
        self.making.add("table", values)
        self._follow([])
