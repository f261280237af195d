"""What a look comes to in a theme: the same for every output that shows colours."""

from presenter.layout.canvas import Look
from presenter.model.role import Role
from presenter.theme import Style, Theme


def worn(look: Look, theme: Theme) -> Style:
    """The style of a look: a role without a ground of its own stands on that of another role."""
    style, page = theme.styles[look.role], theme.styles[Role.PAGE]
    return Style(
        style.fg,
        theme.styles[look.on].bg if style.bg == page.bg else style.bg,
        style.bold or look.bold,
        style.italic or look.italic,
        style.underline or look.underline,
    )
