"""A reason to read a file no further, with its place in the file."""

from __future__ import annotations

from presenter.model.problem import Mark, Problem


class ReadingError(Exception):
    """What stopped the reading; `line` and `column` count from 1, line 0 is the whole file.

    `code` and `values` are those of a `Problem`.
    """

    def __init__(self, code: str, line: int = 0, column: int = 0, /, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.column = column
        self.values = values

    def problem(self, file: str, path: str = "") -> Problem:
        """The same, as something to report."""
        return Problem(Mark(file, self.line, self.column), path, self.code, self.values)
