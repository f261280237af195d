"""The roles that a theme colours: a closed list, so that a new kind of element touches no theme."""

from enum import StrEnum


class Role(StrEnum):
    """What a stretch of cells is for; a theme says what that looks like.

    A role stands after the one that it takes after (`PARENTS` in presenter.theme).
    """

    __hash__ = str.__hash__  # an enumeration's own is Python, and every cell's look is hashed

    PAGE = "page"
    TEXT = "text"
    MUTED = "muted"
    SECOND = "second"
    TITLE = "title"
    ACCENT = "accent"
    STRONG = "strong"
    LINK = "link"
    MARKER = "marker"
    NUMBER = "number"
    DOT = "dot"
    DOT_EMPTY = "dot-empty"
    BAR = "bar"
    BAR_REST = "bar-rest"
    LAND = "land"
    ARC = "arc"
    QUOTE = "quote"
    CITE = "cite"
    RULE = "rule"
    HEADER = "header"
    NOTE = "note"
    IMPORTANT = "important"
    WARNING = "warning"
    SERIES_1 = "series-1"
    SERIES_2 = "series-2"
    SERIES_3 = "series-3"
    SERIES_4 = "series-4"
    PANEL = "panel"
    PANEL_STRONG = "panel-strong"
    PANEL_MUTED = "panel-muted"
    CODE = "code"
    CODE_KEYWORD = "code-keyword"
    CODE_NAME = "code-name"
    CODE_STRING = "code-string"
    CODE_NUMBER = "code-number"
    CODE_COMMENT = "code-comment"
    AHEAD = "ahead"
    BEHIND = "behind"
    RECORDING = "recording"
    FOOTER = "footer"
    FOOTER_STRONG = "footer-strong"
    SELECTED = "selected"
    QR = "qr"
    QR_DARK = "qr-dark"
