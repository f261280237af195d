"""Values with named fields: what dataclasses are, without the code that those generate.

Making forty dataclasses takes as long as reading a deck; a talk should stand before that.
"""

from typing import Any, ClassVar, Self, dataclass_transform


class _Missing:
    """Stands where a field has no default."""


MISSING = _Missing()


@dataclass_transform(frozen_default=True)
class Record:
    """An immutable value. A subclass annotates its fields; what it assigns to them are defaults.

    With `kw_only` the fields of a subclass are given by name, so that one without a default may
    follow one with.
    """

    FIELDS: ClassVar[dict[str, Any]] = {}
    """Every field with its default, or `MISSING`."""

    def __init_subclass__(cls, kw_only: bool = False) -> None:
        own: dict[str, Any] = {}
        for name, kind in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063 - slow
            if getattr(kind, "__origin__", None) is not ClassVar:
                own[name] = cls.__dict__.get(name, MISSING)
        cls.FIELDS = {**cls.FIELDS, **own}

    def __init__(self, *args: Any, **named: Any) -> None:
        cls = type(self)
        values = dict(zip(cls.FIELDS, args, strict=False))
        values.update(named)
        if len(values) < len(cls.FIELDS):
            for name, default in cls.FIELDS.items():
                if name not in values:
                    if default is MISSING:
                        raise TypeError(f"{cls.__name__} needs {name!r}")
                    values[name] = default
        if values.keys() != cls.FIELDS.keys() or len(args) > len(cls.FIELDS):
            raise TypeError(f"{cls.__name__} has the fields {', '.join(cls.FIELDS)}")
        self.__dict__.update(values)

    def replace(self, **changes: Any) -> Self:
        """The same value with some fields changed."""
        return type(self)(**{**self._values(), **changes})

    def _values(self) -> dict[str, Any]:
        return {name: self.__dict__[name] for name in self.FIELDS}

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        same = type(self) is type(other)
        return same and self._values() == other._values()  # type: ignore[attr-defined]  # same type

    def __hash__(self) -> int:
        return hash((type(self), *self._values().values()))

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in self._values().items())
        return f"{type(self).__name__}({said})"
