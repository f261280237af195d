"""What was made is kept for the next time, the last so many of it."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Kept(Generic[K, V]):
    """At most so many things, by what they were made for; what was not wanted for longest goes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._made: OrderedDict[K, V] = OrderedDict()

    def find(self, key: K, make: Callable[[], V]) -> V:
        """What is kept, or else what is made now."""
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = make()
            if len(self._made) > self._most:
                self._made.popitem(last=False)
        else:
            self._made.move_to_end(key)
        return found
