"""Which theme a show wears: the next one, the wanted one read again, and Textual's side of it."""

from bisect import bisect_right
from pathlib import Path

from textual.theme import Theme as Colours

from presenter.model.role import Role
from presenter.theme import Theme, ThemeError, load_theme, theme_folders, theme_names
from presenter.theme.shelf import places
from presenter.ui.show import Show


def theme_after(show: Show, worn: Theme) -> Theme:
    """The next theme that can be used, by the order of their names; the same where there is none.

    The show wants it from now on.
    """
    folders = theme_folders(show.deck.folder)
    names = theme_names(*folders)
    at = bisect_right(names, worn.name)
    for name in (*names[at:], *names[:at]):
        try:
            found = load_theme(name, *folders)
        except ThemeError:
            continue
        show.theme = name
        return found
    return worn


def theme_again(show: Show, worn: Theme) -> Theme:
    """The wanted theme read again; where it cannot be used that is told, and what is worn stays."""
    folders = theme_folders(show.deck.folder)
    try:
        return load_theme(show.theme, *folders)
    except ThemeError as error:
        from presenter.load.themes import problems_of  # hardly ever

        show.remarks.tell_also(problems_of(error, folders))
        return worn


def theme_files(show: Show, worn: Theme) -> tuple[Path, ...]:
    """The files of the theme that is worn, and of the one that is wanted."""
    return (*worn.files, *places(show.theme, theme_folders(show.deck.folder)))


def colours_of(theme: Theme, name: str) -> Colours:
    """A theme as Textual has them, for its widgets."""
    page, panel = theme.styles[Role.PAGE], theme.styles[Role.PANEL]
    return Colours(
        name=name,
        primary=theme.styles[Role.ACCENT].fg,
        secondary=theme.styles[Role.MUTED].fg,
        foreground=page.fg,
        background=page.bg,
        surface=panel.bg,
        panel=panel.bg,
        dark=theme.dark,
    )
