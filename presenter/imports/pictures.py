"""The pictures of a deck: which can be copied beside it, and what is said of the others."""

import re
from os.path import realpath
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from presenter.imports.remark import Remark, shortened
from presenter.imports.slide import Draft, Part, Sheet, bodies
from presenter.model.text import Text
from presenter.reading import ReadingError
from presenter.reading.image import image_at

_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def keep_pictures(draft: Draft, folder: Path, file: str) -> dict[str, Path]:
    """The pictures that a deck names, by their paths in it; those that cannot be had are taken out.

    `folder` is where its file lies; nothing outside it is copied, however a path goes there.
    """
    found: dict[str, Path] = {}
    for sheet in draft.sheets:
        for body in bodies(sheet.parts):
            body[:] = [
                part
                for part in body
                if part.kind != "picture" or _is_there(part, sheet, folder, file, found)
            ]
    return found


def _is_there(part: Part, sheet: Sheet, folder: Path, file: str, found: dict[str, Path]) -> bool:
    """Whether a picture can be copied; it has its path in the deck then, and a description."""
    written, alt = str(part.fields["file"]), part.fields["alt"]
    described = " ".join(alt.plain("").split()) if isinstance(alt, Text) else ""
    word = f"{shortened(written)} ({described})" if described else shortened(written)
    said = {"word": word}
    path = _path(written, folder)
    why = "picture-remote" if _REMOTE.match(written) else _why_not(path)
    if path is None or why:
        sheet.remarks.append(Remark(file, part.line, why, said))
        return False
    if not described:
        part.fields["alt"] = Text(path.stem)
        sheet.remarks.append(Remark(file, part.line, "picture-undescribed", said))
    place = str(PurePosixPath(path.relative_to(realpath(folder))))
    part.fields["file"] = place
    found.setdefault(place, path)
    return True


def _path(written: str, folder: Path) -> Path | None:
    """The file of a picture; None where it would lie outside the folder."""
    name = unquote(re.split(r"[?#]", written, maxsplit=1)[0]).replace("\0", "")
    path = Path(realpath(folder / name))
    return path if path.is_relative_to(realpath(folder)) else None


def _why_not(path: Path | None) -> str:
    """Why a picture is left out, as a key of the remarks; nothing where it can be drawn."""
    if path is None:
        return "picture-outside"
    try:
        image_at(str(path))
    except ReadingError as error:
        return "picture-missing" if error.code == "file-missing" else "picture-unusable"
    return ""
