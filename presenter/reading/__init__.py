"""YAML to values that know where they stand: whatever a file holds, it is read safely."""

from presenter.reading.compose import Composer
from presenter.reading.error import ReadingError
from presenter.reading.node import Document, Mapping, Node, Scalar, Sequence, Trail, path_of
from presenter.reading.recover import compose_all, read_yaml
from presenter.reading.source import LIMIT, clean, read_source

__all__ = [
    "LIMIT",
    "Composer",
    "Document",
    "Mapping",
    "Node",
    "ReadingError",
    "Scalar",
    "Sequence",
    "Trail",
    "clean",
    "compose_all",
    "path_of",
    "read_source",
    "read_yaml",
]
