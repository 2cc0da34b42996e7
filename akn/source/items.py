"""The items of lists that a text has opened, by the numbers with which they begin."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

__all__ = ["Items"]

#: what introduces a list, and what parts its items, perhaps with the word for “and” behind it
_INTRODUCES = (":", "：")
_PARTS = re.compile(r"[;；؛](?: [^\W\d_]{1,3})?$")
#: lists within lists that are kept in mind
_DEEPEST = 6


class Items:
    """The lists that are open where a text is read, line by line."""

    def __init__(self, numbers: Callable[[str], Mapping[str, int]]) -> None:
        self._numbers = numbers
        #: for each open list, outer ones first, what its last number may mean: style -> ordinal
        self._open: list[Mapping[str, int]] = []

    def go_on(self, before: str, folded: str) -> bool:
        """Whether a line begins the next item: the first below a colon, or what follows one below a semicolon.

        Args:
            before: the line printed before it, folded.
            folded: the line.
        """
        if before.endswith(_INTRODUCES):
            return 1 in self._numbers(folded).values()
        if not self._open or not _PARTS.search(before[-6:]):
            return False
        readings = self._numbers(folded)
        return any(_following(readings, last) for last in self._open)

    def add(self, folded: str) -> None:
        """Keeps in mind with which number, if any, a paragraph begins."""
        readings = self._numbers(folded)
        if not readings:
            return
        for depth in range(len(self._open) - 1, -1, -1):
            following = _following(readings, self._open[depth])
            if following:
                self._open[depth:] = [following]
                return
        first = {style: value for style, value in readings.items() if value == 1}
        again = (depth for depth, last in enumerate(self._open) if first.keys() & last.keys())
        depth = min(next(again, len(self._open)), _DEEPEST - 1)
        self._open[depth:] = [first or readings]

    def close(self) -> None:
        """Nothing goes on: a numbered paragraph has begun."""
        self._open.clear()


def _following(readings: Mapping[str, int], last: Mapping[str, int]) -> Mapping[str, int]:
    """What of a number's readings comes right after the last number of a list."""
    return {style: value for style, value in readings.items() if last.get(style) == value - 1}
