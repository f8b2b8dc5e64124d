"""The people around a resident, in the words of the resident, in three circles."""

from typing import Literal, get_args

from pydantic import Field

from wmo_core.toml_file import Record

Circle = Literal["dichtbij", "bekenden", "werk"]
CIRCLES: tuple[Circle, ...] = get_args(Circle)  # from the inside to the outside
MOST_PEOPLE = 40
NAME_LENGTH = 40  # characters
WHAT_LENGTH = 80  # characters


class Person(Record):
    """Somebody in the life of a resident. ``circle`` "werk": a person whose work it is to help."""

    name: str = Field(min_length=1, max_length=NAME_LENGTH)
    circle: Circle
    what: str = Field(default="", max_length=WHAT_LENGTH)


Network = tuple[Person, ...]


def in_order(network: Network) -> Network:
    """Return the people from the inner circle to the outer one; in one circle as they were added."""
    return tuple(sorted(network, key=lambda person: CIRCLES.index(person.circle)))
