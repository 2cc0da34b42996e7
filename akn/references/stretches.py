"""Stretches of a text in order, so that those near a place are found without walking over all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

__all__ = ["Stretches"]


class Stretches:
    """Stretches of a text, to ask whether one overlaps another.

    >>> Stretches([(3, 5), (8, 9)]).overlap(4, 6)
    True
    >>> Stretches([(3, 5), (8, 9)]).overlap(5, 8)
    False
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        #: how far the stretches up to each one reach
        self._reach = list(accumulate([end for _, end in ordered], max))

    def overlap(self, start: int, end: int) -> bool:
        """Whether a stretch shares a character with one of these."""
        k = bisect_left(self._starts, end)
        return k > 0 and self._reach[k - 1] > start

    def begins_within(self, start: int, end: int) -> bool:
        """Whether one of these begins at `start`, at `end` or between them."""
        k = bisect_left(self._starts, start)
        return k < len(self._starts) and self._starts[k] <= end
