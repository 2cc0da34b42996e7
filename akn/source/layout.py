"""Printed lines → how the text that they are of tells its paragraphs apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise

from akn.source.lines import QUOTED, Line, is_double_spaced

__all__ = ["LONGEST_HEAD", "TITLED", "Layout", "layout_of"]

#: lines up to this many columns may be of a masthead or heading and say nothing of how paragraphs end
LONGEST_HEAD = 48
#: the number of a resolution or decision, with which its title begins
TITLED = re.compile(r"\S{1,8}/\d{1,3}\.")
#: columns that no hard-wrapped line is longer than
_LONGEST_WRAPPED = 200
#: paragraphs from which on their way to open is a custom, and lines at most that are longer than the measure
_FEW = 3
#: lines that fill the measure where there is one, and how far they differ
_FULL_LINES = 10
_NEAR = 1.15
_PUNCTUATED = re.compile(r"[.,:;!?。،؛][\"')»]*(?: ?\d{1,3})?$")


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text tells its paragraphs apart."""

    double_spaced: bool
    blank_lines: bool
    #: indent from which on a line opens a paragraph; None where first lines are not indented
    first_indent: int | None
    #: columns of a full line
    measure: int
    one_a_line: bool
    #: whether paragraphs open with a quotation mark
    quoted: bool
    #: whether a line that ends with a space goes on, as some extractors print it
    spaced: bool


def layout_of(lines: list[Line], stands_alone: Callable[[str], bool]) -> Layout | None:
    """The layout of a text, None if it has no lines.

    Args:
        lines: of the text, without footnotes.
        stands_alone: whether a folded line is one that stands alone, as a heading does.
    """
    if not lines:
        return None
    widths = [line.indent + line.columns for line in lines]
    double = is_double_spaced(lines)
    blank = not double and any(line.gap for line in lines[1:])
    measure = max(widths)
    # longer than any that are wrapped, or none that follows another without an empty line between them
    apart = measure > _LONGEST_WRAPPED or (blank and all(line.gap for line in lines[1:]))
    one_a_line = (apart or not blank) and _is_one_a_line(lines, stands_alone, spaced=apart or double)
    return Layout(
        double,
        blank,
        _first_indent(lines, double),
        _measure(widths),
        one_a_line,
        blank and _is_quoted(lines),
        _is_spaced(lines),
    )


def _measure(widths: list[int]) -> int:
    """Columns of a full line: the widest, but not the few that no other comes near where others fill one measure."""
    widest = nlargest(_FULL_LINES, widths)
    usual = widest[min(_FEW, len(widest) - 1)]
    is_measure = len(widths) > 2 * _FULL_LINES and widest[-1] * _NEAR >= usual
    return usual if is_measure and widest[0] > usual * _NEAR else widest[0]


def _is_one_a_line(lines: list[Line], stands_alone: Callable[[str], bool], *, spaced: bool) -> bool:
    """Most long lines end as paragraphs do; where an empty line may stand between them, any punctuation tells."""
    long = [
        line
        for line in lines
        # a title has no punctuation
        if line.columns > LONGEST_HEAD and not TITLED.match(line.folded) and not stands_alone(line.folded)
    ]
    if spaced:
        return sum(_PUNCTUATED.search(line.folded) is not None for line in long) * 3 >= len(long) * 2
    return sum(line.finished for line in long) * 10 >= len(long) * 6


def _is_quoted(lines: list[Line]) -> bool:
    """Most of what follows an empty line opens with a quotation mark."""
    openers = [line for line in lines if line.gap and line.columns > LONGEST_HEAD]
    quoted = sum(1 for line in openers if QUOTED.match(line.folded))
    return quoted >= _FEW and quoted * 2 > len(openers)


def _is_spaced(lines: list[Line]) -> bool:
    """Most lines end with a space, but not those that end a paragraph."""
    long = [line for line in lines if line.columns > LONGEST_HEAD]
    spaced = [line for line in long if line.spaced]
    ended = sum(line.folded[-1] in ";:" for line in spaced)
    return len(long) * 5 < len(spaced) * 10 < len(long) * 10 and ended * 20 < len(spaced)


def _first_indent(lines: list[Line], double: bool) -> int | None:
    """The indent with which paragraphs open, the commonest where paragraphs can be seen to begin."""
    openers: Counter[int] = Counter()
    others = 0
    for before, line in pairwise(lines):
        if line.new_page:
            continue
        opening = (line.gap > 0 and not double) or before.finished
        if opening and line.indent:
            openers[line.indent] += 1
        elif not line.indent:
            others += 1
    if not openers or not others:
        return None
    indent, count = openers.most_common(1)[0]
    smaller = [i for i, n in openers.items() if i < indent and n * 3 >= count]
    return min([indent, *smaller])
