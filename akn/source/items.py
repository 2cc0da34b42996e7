"""The items of lists that a text has opened, by the numbers with which they begin."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from akn.source.lines import Line

__all__ = ["LONGEST_ITEM", "Items"]

#: what introduces a list, and what parts its items, perhaps with the word for “and” behind it
_INTRODUCES = (":", "：")
_PARTS = re.compile(r"[;；؛](?: [^\W\d_]{1,3})?$")
#: the number of an item within a line, behind punctuation or a short word such as “and”
_WITHIN = re.compile(r"(?:[;；؛,،]|(?<![^\W_])[^\W\d_]{1,3}) (\(?\w{1,4}\))(?= |$)")
#: what stands for the text of an item
_TEXT = "."
#: lines of an item below its first that are looked at for the next one
LONGEST_ITEM = 12
#: lists within lists that are kept in mind
_DEEPEST = 6


class Items:
    """The lists that are open where a text is read, line by line."""

    def __init__(self, numbers: Callable[[str], Mapping[str, int]]) -> None:
        self._numbers = numbers
        #: for each open list, outer ones first, what its last number may mean: style -> ordinal
        self._open: list[Mapping[str, int]] = []

    def go_on(self, before: str, line: Line, below: Sequence[Line]) -> bool:
        """Whether a line begins the next item: the first below a colon, or what follows one below a semicolon.

        Args:
            before: the line printed before it, folded.
            line: the line.
            below: what is printed below it, the first lines.
        """
        if before.endswith(_INTRODUCES):
            readings = self._numbers(line.folded)
            return 1 in readings.values() and not self._is_of_sentence(readings, [line, *below])
        if not self._open or not _PARTS.search(before[-6:]):
            return False
        readings = self._numbers(line.folded)
        return any(_following(readings, last) for last in self._open)

    def _is_of_sentence(self, first: Mapping[str, int], lines: Sequence[Line]) -> bool:
        """Whether the second number of a list stands within a sentence, and its items on no lines of their own."""
        for k, line in enumerate(lines):
            if k and _following(self._numbers(line.folded), first):
                return not _PARTS.search(lines[k - 1].folded[-6:])
            for number in _WITHIN.finditer(line.folded):
                if _following(self._numbers(f"{number.group(1)} {_TEXT}"), first):
                    return True
        return False

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
