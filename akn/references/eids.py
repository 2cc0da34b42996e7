"""eIds by the OASIS Akoma Ntoso Naming Convention 1.0, section 5."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from akn.references.abbreviations import ABBREVIATIONS

__all__ = ["Ids", "part_name"]

#: elements whose numbered parts stand in a list: para_3__list_1__point_a
_LISTED = "point"


def part_name(path: Sequence[tuple[str, str]]) -> str:
    """The eId of a numbered provision.

    >>> part_name((("paragraph", "3"), ("point", "a")))
    'para_3__list_1__point_a'

    Args:
        path: elements and their numbers, outer ones first.
    """
    steps: list[str] = []
    for element, number in path:
        if element == _LISTED and steps:
            steps.append("list_1")
        steps.append(f"{ABBREVIATIONS.get(element, element)}_{number}")
    return "__".join(steps)


class Ids:
    """Gives out the eIds of one document, each once."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._reserved: set[str] = set()
        self._counts: dict[str, int] = {}

    def reserve(self, context: str, element: str, numbers: Iterable[str]) -> None:
        """Keeps the eIds of printed numbers for their elements, also from un-numbered ones that come before these."""
        stem = self._stem(context, element)
        self._reserved.update(f"{stem}_{number}" for number in numbers)

    def only(self, context: str, element: str) -> str:
        """The eId of an element that stands once in its context: para_1__content; a second one is counted."""
        stem = self._stem(context, element)
        return self._once(stem) if stem not in self._used else self.counted(context, element)

    def counted(self, context: str, element: str) -> str:
        """The eId of the next un-numbered element of its name in its context: para_1, then para_2."""
        stem = self._stem(context, element)
        while True:
            number = self._counts[stem] = self._counts.get(stem, 0) + 1
            eid = f"{stem}_{number}"
            if eid not in self._used and eid not in self._reserved:
                self._used.add(eid)
                return eid

    def numbered(self, context: str, element: str, number: str) -> str:
        """The eId of an element by its printed number in ASCII: point_a; where that is taken, point_a-2."""
        stem = f"{self._stem(context, element)}_{number}"
        return self._once(stem)

    @staticmethod
    def _stem(context: str, element: str) -> str:
        name = ABBREVIATIONS.get(element, element)
        return f"{context}__{name}" if context else name

    def _once(self, eid: str) -> str:
        candidate = eid
        while candidate in self._used:
            self._counts[eid] = self._counts.get(eid, 1) + 1
            candidate = f"{eid}-{self._counts[eid]}"
        self._used.add(candidate)
        return candidate
