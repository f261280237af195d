"""Reading the name of an image: what its file's head says is known from here on."""

from presenter.elements import schema
from presenter.elements.fields import Reader
from presenter.elements.paths import PATH
from presenter.elements.scope import Named, Scope
from presenter.model.picture import Image
from presenter.reading import Node, ReadingError
from presenter.reading.image import image_at


def _image(node: Node, scope: Scope) -> Image | None:
    """One that cannot be drawn is told, and no reason to leave out the words for it."""
    name: str | None = PATH.read(node, scope)
    if name is None:
        return None
    path = str(scope.folder / name)
    try:
        image = image_at(path)
    except ReadingError as error:
        code = "no-such-file" if error.code == "file-missing" else error.code
        scope.report(node, code, **{"word": name, **error.values})
        return Image(path)
    scope.images.append(Named(scope.mark(node), node.path, image))
    return image


IMAGE = Reader(
    "path of a PNG, JPEG, GIF or WebP file in the deck's folder",
    _image,
    schema=lambda scope: schema.WORD,
)
