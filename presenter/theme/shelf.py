"""Where themes lie, and taking one from there: the deck's own, the user's, the shipped ones."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from presenter.own import own_folder
from presenter.shipped import shipped
from presenter.theme.theme import Theme, theme_of

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""It makes no values: `no` and `12:30` stay the letters that were typed, as in a deck."""


class ThemeError(Exception):
    """A theme cannot be used: there is none of that name, or its files are no theme.

    `path` is the file that cannot be used; None where there is no file. `again` says that a theme
    extends itself, by whatever way.
    """

    def __init__(self, name: str, path: Path | None = None, *, again: bool = False) -> None:
        super().__init__(name)
        self.name = name
        self.path = path
        self.again = again


def theme_folders(deck: Path | None = None) -> tuple[Path, ...]:
    """The folders that may have themes, the first to be asked first.

    `deck` is the folder of a deck.
    """
    decks = (deck / "themes",) if deck is not None else ()
    return (*decks, Path(own_folder()) / "themes", Path(shipped("themes")))


def theme_names(*folders: Path) -> tuple[str, ...]:
    """The names of the themes in some folders, each once, in order."""
    found = (path for folder in folders for path in folder.glob("*.yaml"))
    return tuple(sorted({path.stem for path in found if path.is_file()}))


def load_theme(name: str, *folders: Path) -> Theme:
    """The theme with this name; the first folder that has it counts. Raises ThemeError."""
    chain = chain_of(name, folders)
    try:
        return theme_of(name, [layer.content for layer in chain.layers], chain.looked)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise ThemeError(name, chain.layers[0].path) from error


class Layer(NamedTuple):
    """One file of a theme, and what it holds."""

    path: Path
    content: Any


class Chain(NamedTuple):
    """A theme's file, the one that it extends, and so on; and every place that was looked at."""

    layers: tuple[Layer, ...]
    looked: tuple[Path, ...]


def chain_of(name: str, folders: tuple[Path, ...], extender: Path | None = None) -> Chain:
    """The files of a theme; `extender` is the file that extends it, if it is one that does.

    A theme that extends its own name means the one that it stands in for, in a later folder; so no
    file ever extends itself, by whatever way. Raises ThemeError.
    """
    layers: list[Layer] = []
    looked: list[Path] = []
    used: set[Path | None] = {extender}
    wanted: Any = name
    while wanted:
        looks = places(wanted, folders)
        path = next((path for path in looks if path not in used and path.is_file()), None)
        if path is None:
            last = layers[-1].path if layers else None
            raise ThemeError(str(wanted), last, again=not used.isdisjoint(looks))
        looked += looks[: looks.index(path) + 1]
        used.add(path)
        try:
            layers.append(layer_of(path))
            wanted = layers[-1].content.get("extends")
        except (ValueError, TypeError, AttributeError, yaml.YAMLError, OSError) as error:
            raise ThemeError(name, path) from error
    return Chain(tuple(layers), tuple(looked))


def is_name(word: object) -> bool:
    """Whether a word can be the name of a theme: not a path to somewhere else."""
    return isinstance(word, str) and not {"/", "\\", "\0"}.intersection(word)


def layer_of(path: Path) -> Layer:
    """A file and what it holds. Raises OSError, ValueError and yaml.YAMLError."""
    with path.open("rb") as stream:
        return Layer(path, yaml.load(stream, Loader=LOADER))


def places(name: str, folders: tuple[Path, ...]) -> tuple[Path, ...]:
    """Where a theme with this name could lie."""
    return tuple(folder / f"{name}.yaml" for folder in folders if is_name(name))
