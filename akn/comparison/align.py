"""Parts of several versions → rows of those that correspond."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from akn.comparison.parts import Part

__all__ = ["Row", "rows_of"]

_Told = TypeVar("_Told")

#: how much a text may be longer or shorter than texts of its language are (natural logarithm) before it counts against
_LONGER = 0.7
#: parts further from each other between two anchors are not compared: time would grow with the square of the length
_FAR = 200
#: parts of the whole document, which no paragraph corresponds to
_FRAMES = ("preface", "conclusions", "attachment")


@dataclass(slots=True, eq=False)
class Row:
    """The parts of the versions that correspond, None where a version has none."""

    parts: list[Part | None]

    @property
    def first(self) -> Part:
        """That of the first version that has it."""
        return next(part for part in self.parts if part is not None)


def rows_of(versions: Sequence[Sequence[Part]]) -> list[Row]:
    """The rows in the order of the first version; what it lacks stands where the other versions have it.

    Args:
        versions: the parts of each version, the one that all others are compared with first.
    """
    base = versions[0]
    rows = [Row([part] + [None] * (len(versions) - 1)) for part in base]
    #: number of parts of the base before it -> what other versions have there in excess
    between: dict[int, list[Row]] = {}
    for column, other in enumerate(versions[1:], 1):
        found = dict(aligned(base, other))
        for k, m in found.items():
            rows[k].parts[column] = other[m]
        behind = {m: k + 1 for k, m in found.items()}
        excess: dict[int, list[Part]] = {}
        gap = 0
        for m, part in enumerate(other):
            gap = behind.get(m, gap)
            if m not in behind:
                excess.setdefault(gap, []).append(part)
        for gap, extra in excess.items():
            _put_between(between.setdefault(gap, []), extra, column, len(versions))
    return [row for k in range(len(rows) + 1) for row in [*between.get(k, []), *rows[k : k + 1]]]


def _put_between(there: list[Row], parts: list[Part], column: int, columns: int) -> None:
    """Puts what a version has in excess beside what versions before it had in the same place."""
    found = {m: k for k, m in aligned([row.first for row in there], parts)}
    place = 0
    added = 0
    for m, part in enumerate(parts):
        if m in found:
            place = found[m] + added
            there[place].parts[column] = part
        else:
            row = Row([None] * columns)
            row.parts[column] = part
            there.insert(place, row)
            added += 1
        place += 1


def aligned(base: Sequence[Part], other: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Indexes of the parts that correspond, ascending in both.

    Parts that cite or print what no other part does are the anchors; between them the best pairs are sought.
    """
    scale = _length(other) - _length(base)
    k = m = 0
    for anchor_k, anchor_m in [*_anchors(base, other), (len(base), len(other))]:
        for x, y in _best_pairs(base[k:anchor_k], other[m:anchor_m], scale):
            yield k + x, m + y
        if anchor_k < len(base):
            yield anchor_k, anchor_m
        k, m = anchor_k + 1, anchor_m + 1


def _length(parts: Sequence[Part]) -> float:
    return math.log(1 + sum(len(part.text) for part in parts))


def _anchors(base: Sequence[Part], other: Sequence[Part]) -> list[tuple[int, int]]:
    keys = [[_key(part) for part in parts] for parts in (base, other)]
    counts = [Counter(column) for column in keys]
    # what is not the only one in both versions is made unlike everything
    tokens: list[list[Hashable]] = [
        [key if key and counts[0][key] == counts[1][key] == 1 else (side, k) for k, key in enumerate(column)]
        for side, column in enumerate(keys)
    ]
    matcher = SequenceMatcher(None, tokens[0], tokens[1], autojunk=False)
    return [(a + k, b + k) for a, b, size in matcher.get_matching_blocks() for k in range(size)]


def _key(part: Part) -> Hashable:
    told = part.targets, part.printed_numbers
    return (part.element, part.level, *told) if any(told) else None


@dataclass(frozen=True, slots=True)
class _Marks:
    """By what a part is known again, read from it once."""

    element: str
    level: int
    number: str
    action: str
    targets: frozenset[str]
    printed: frozenset[int]
    #: natural logarithm of the text's length; None where there is no text
    length: float | None

    @classmethod
    def of(cls, part: Part) -> _Marks:
        """Those of one part."""
        length = math.log(len(part.text)) if part.text else None
        return cls(part.element, part.level, part.number, part.action, part.targets, part.printed_numbers, length)


def _best_pairs(base: Sequence[Part], other: Sequence[Part], scale: float) -> list[tuple[int, int]]:
    """The pairs, in order, whose likeness sums up to most (Needleman and Wunsch)."""
    if not base or not other:
        return []
    band = _FAR + abs(len(other) - len(base))
    left, right = [_Marks.of(part) for part in base], [_Marks.of(part) for part in other]
    like = [
        [_likeness(a, b, scale) if abs(k - m) <= band else -1.0 for m, b in enumerate(right)]
        for k, a in enumerate(left)
    ]
    best = [[0.0] * (len(other) + 1) for _ in range(len(base) + 1)]
    for k in range(len(base) - 1, -1, -1):
        for m in range(len(other) - 1, -1, -1):
            best[k][m] = max(like[k][m] + best[k + 1][m + 1], best[k + 1][m], best[k][m + 1])
    pairs = []
    k = m = 0
    while k < len(base) and m < len(other):
        if best[k][m] == like[k][m] + best[k + 1][m + 1] and like[k][m] > 0:
            pairs.append((k, m))
            k, m = k + 1, m + 1
        elif best[k][m] == best[k + 1][m]:
            k += 1
        else:
            m += 1
    return pairs


def _likeness(a: _Marks, b: _Marks, scale: float) -> float:
    """How much two parts seem to be the same one; below 0 they are not."""
    if a.element != b.element and (a.element in _FRAMES or b.element in _FRAMES):
        return -1.0
    like = 2.0 if a.element == b.element else -1.5
    like += 0.5 if a.level == b.level else 0.0
    if a.number or b.number:
        like += 1.0 if a.number == b.number else -0.5
    if a.action and b.action:
        like += 1.5 if a.action == b.action else -0.5
    like += _shared(a.targets, b.targets, 3.0) + _shared(a.printed, b.printed, 2.0)
    if a.length is not None and b.length is not None:
        apart = abs(b.length - a.length - scale)
        like += 1.5 * max(-2.0, 1 - apart / _LONGER)
    return like


def _shared(a: frozenset[_Told], b: frozenset[_Told], weight: float) -> float:
    if not a and not b:
        return 0.3
    shared = len(a & b) / len(a | b)
    return weight * shared if shared else -1.0
