"""presenterm: commands in comments, slides that end at one of them, titles with a line under them.

After https://mfontanini.github.io/presenterm/features/commands.html.
"""

import re
from typing import ClassVar

from presenter.imports.dialect import Dialect, Page, Written, is_ruler, split, split_at_rulers
from presenter.imports.front import front_of
from presenter.imports.lines import Line
from presenter.imports.making import Making
from presenter.reading import Scalar

_END = re.compile(r"\s*<!--\s*end_slide\s*-->\s*")
_COMMAND = re.compile(r"(?P<name>[a-z_]+)\s*(?::\s*(?P<value>.*))?", re.DOTALL)
_SILENT = ("new_line", "new_lines", "newline", "newlines", "no_footer", "end_slide")
_LEFT = ("font_size", "jump_to_middle", "alignment", "snippet_output", "list_item_newlines")
_IMAGE = re.compile(r"image:(?:width|w):[\d.]+%?\s*")


class Presenterm(Dialect):
    """Slides of presenterm."""

    name: ClassVar[str] = "presenterm"

    def likeness(self, written: Written) -> int:
        """By its commands, and by what only its front matter has."""
        commands = written.has(
            r"<!--\s*end_slide\s*-->",
            r"<!--\s*pause\s*-->",
            r"<!--\s*(column_layout|reset_layout|jump_to_middle|incremental_lists)\b",
            r"<!--\s*speaker_note:",
        )
        return 5 * commands + 3 * written.front.has("sub_title", "event", "options")

    def pages(self, written: Written) -> list[Page]:
        """At the command, and at rulers where there is none of it or an option says so."""
        options = written.front.within("options")
        ends = any(line.plain and _END.fullmatch(line.text) for line in written.lines)
        if options.word("end_slide_shorthand") == "true" or not ends:
            return split_at_rulers(
                written.lines, lambda line, above: _ends(line) or is_ruler(line, above)
            )
        return split(written.lines, lambda line, above: _ends(line))

    def begin(self, written: Written, page: Page, making: Making) -> None:
        """Lists that come point by point in the whole deck."""
        options = written.front.within("options")
        making.each = options.word("incremental_lists") == "true"

    def heading(self, words: str, setext: bool, making: Making) -> None:
        """A line under it makes it the title, wherever it stands."""
        making.title(words, certainly=setext)

    def comment(self, words: str, making: Making) -> bool:
        """A command; what begins with two slashes is a comment for the author."""
        found = _COMMAND.fullmatch(words.strip())
        name, value = (found["name"], (found["value"] or "").strip()) if found else ("", "")
        match name:
            case "pause":
                making.pause()
            case "speaker_note":
                making.note(_note(value))
            case "column_layout":
                making.columns([int(one) for one in re.findall(r"\d{1,3}", value)[:12]])
            case "column" if value.isdecimal() and len(value) < 4:
                making.column(int(value))
            case "reset_layout":
                making.reset()
            case "incremental_lists":
                making.each = value == "true"
            case "skip_slide":
                making.hide()
            case "include":
                making.left("elsewhere", word=value)
            case _ if name in _LEFT:
                making.left("command", word=words.strip())
            case _ if name not in _SILENT and not words.lstrip().startswith("//"):
                making.aside(words)
        return True

    def picture(self, alt: str) -> tuple[str, bool]:
        """Its description holds its width too."""
        return _IMAGE.sub("", alt).strip(), False


def _ends(line: Line) -> bool:
    return _END.fullmatch(line.text) is not None


def _note(value: str) -> str:
    """A note, which may be a block of YAML."""
    front = front_of([f"note: {value}"])
    node = front.entries.get("note") if front and value.startswith(("|", ">", '"', "'")) else None
    return node.text if isinstance(node, Scalar) else value
