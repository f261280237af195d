"""Records: values with named fields."""

from typing import ClassVar

import pytest

from presenter.model.record import Record


class Flower(Record):
    """A name, and a colour that may be left out."""

    KINDS: ClassVar[int] = 2
    name: str
    colour: str = "red"


class Rose(Flower, kw_only=True):
    """A flower with a field of its own."""

    thorns: int


def test_fields_are_given_in_order_or_by_name() -> None:
    """What is left out has its default."""
    assert Flower("roos") == Flower(name="roos", colour="red")
    assert (Flower("roos", "white").name, Flower("roos", "white").colour) == ("roos", "white")


def test_a_subclass_has_the_fields_of_its_base() -> None:
    """And its own; what belongs to the class is no field."""
    assert list(Rose.FIELDS) == ["name", "colour", "thorns"]
    assert Rose(name="roos", thorns=3).thorns == 3


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("a", "b", "c"), {}), (("a",), {"petals": 5}), (("a", "b", "c"), {"name": "d"})],
)
def test_missing_and_unknown_fields_are_refused(
    values: tuple[str, ...], named: dict[str, object]
) -> None:
    """A value is whole, and nothing more."""
    with pytest.raises(TypeError):
        Flower(*values, **named)  # type: ignore[arg-type]  # that is the point


def test_a_record_cannot_be_changed() -> None:
    """A changed one is another one."""
    flower = Flower("roos")
    with pytest.raises(AttributeError):
        flower.colour = "white"  # type: ignore[misc]  # that is the point
    with pytest.raises(AttributeError):
        del flower.colour
    assert flower.replace(colour="white") == Flower("roos", "white")
    assert flower == Flower("roos")


def test_records_are_equal_by_their_values_and_class() -> None:
    """So they can be looked up."""
    assert {Flower("roos"): 1}[Flower("roos")] == 1
    assert Flower("roos") != Flower("tulp")
    assert Flower("roos", "red") != Rose(name="roos", thorns=0)


def test_a_record_shows_its_fields() -> None:
    """As they would be written."""
    assert repr(Flower("roos")) == "Flower(name='roos', colour='red')"
