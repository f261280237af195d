"""Where blocks put their letters: a tall sheet that is cut into pages afterwards."""

from typing import NamedTuple

from presenter.layout.canvas import FOREVER, Look, Piece, Slice, Word
from presenter.layout.type import TERMINAL, Type
from presenter.model.role import Role


class Sheet(NamedTuple):
    """Everything that was painted, and where the sheet may be cut."""

    pieces: list[Piece]
    words: list[Word]
    kept: list[tuple[int, int]]
    """Rows that stay together, as first row and height."""
    rests: list[int]
    """Rows before which a cut is welcome."""
    about: dict[int, int]
    """Per step the row that it brings forward, where that is not the first row that changes."""


class Painter:
    """Paints on a sheet; what it paints is there from step `since` to before `until`."""

    __slots__ = ("_cover", "_top", "on", "sheet", "since", "until")

    def __init__(self) -> None:
        self.sheet = Sheet([], [], [], [], {})
        self.since = 0
        self.until = FOREVER
        self.on = Role.PAGE
        self._cover: Slice | None = None
        self._top = 0

    def between(self, since: int, until: int = FOREVER) -> "Painter":
        """A painter on the same sheet whose work is there between two steps."""
        other = self._copy()
        other.since, other.until = max(self.since, since), min(self.until, until)
        return other

    def ground(self, role: Role) -> "Painter":
        """A painter on the same sheet that writes on the ground of a role."""
        other = self._copy()
        other.on = role
        return other

    def under(self, cover: Slice, row: int) -> "Painter":
        """A painter on the same sheet for what an image covers, whose first row is `row`."""
        other = self._copy()
        other._cover, other._top = cover, row
        return other

    def _copy(self) -> "Painter":
        other = Painter.__new__(Painter)
        for name in self.__slots__:
            setattr(other, name, getattr(self, name))
        return other

    def _placed(self, look: Look, row: int) -> Look:
        """A look as it is in a row of the sheet."""
        cover = self._cover and self._cover._replace(row=row - self._top)
        return look._replace(on=self.on, cover=cover)

    def put(self, row: int, column: int, text: str, width: int, look: Look) -> None:
        """Put terminal text of so many cells."""
        look = self._placed(look, row)
        self.sheet.pieces.append(Piece(row, column, text, width, look, self.since, self.until))

    def fill(self, row: int, column: int, width: int, height: int) -> None:
        """Lay the painter's ground under a rectangle."""
        for at in range(row, row + height):
            look = self._placed(Look(self.on), at)
            piece = Piece(at, column, " " * width, width, look, self.since, self.until, True)
            self.sheet.pieces.append(piece)

    def draw(self, row: int, column: int, text: str, type_: Type, look: Look) -> int:
        """Draw a stretch of letters without recording a word; the cells that it took."""
        if not type_.covers(text):
            row, type_ = row + type_.rows * 3 // 4, TERMINAL
        elif look.bold:
            type_ = type_.bold
        width = type_.width(text)
        for at, line in enumerate(type_.draw(text)):
            self.put(row + at, column, line, width, look)
        return width

    def word(self, text: str, row: int, column: int, height: int, width: int) -> None:
        """Record where a word stands."""
        self.sheet.words.append(Word(text, row, column, height, width, self.since, self.until))

    def keep(self, row: int, height: int) -> None:
        """Never cut the sheet inside these rows."""
        if height > 1:
            self.sheet.kept.append((row, height))

    def rest(self, row: int) -> None:
        """Cut the sheet before this row if it has to be cut."""
        self.sheet.rests.append(row)

    def attend(self, row: int) -> None:
        """Let the painter's first step be about this row, unless it is about one above it."""
        self.sheet.about.setdefault(self.since, row)
