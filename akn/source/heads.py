"""Running heads that carry the title beside the symbol, on one line or several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from akn.source.text import Reason

__all__ = ["titled_heads"]

#: lines of a running head at the most: a long title over two or three, the symbol on one of its own
_MOST_LINES = 4
#: letters from the beginning of a document among which its title stands
_TITLE_WITHIN = 3000
_NOT_WORD = re.compile(r"[\W_]+")


def titled_heads(
    folded: Sequence[str], reasons: Sequence[Reason | None], new_page: Sequence[bool], gaps: Sequence[int], symbol: str
) -> Iterator[int]:
    """The lines of running heads that hold the document's symbol and words of its title.

    Such a head stands where a page begins or ends; its words, without the symbol, stand together in what is
    printed before the text.  So a sentence that goes on at the head of a page is never taken for one.

    Args:
        folded: the lines.
        reasons: why a line is set aside, None for one that is kept.
        new_page: whether a page begins with the line.
        gaps: empty lines before each; there is none within a head.
        symbol: of the document, as it is printed, folded.
    """
    # no head begins further from the symbol than it has lines
    near = {k - more for k, line in enumerate(folded) if symbol in line for more in range(_MOST_LINES)}
    before, done = "", 0
    for k in sorted(k for k in near if k > 0):
        reach = k
        while reach < min(k + _MOST_LINES, len(folded)) and (reasons[reach] is None or folded[reach] == symbol):
            if reach > k and gaps[reach]:
                break
            reach += 1
        begins = new_page[k] or reasons[k - 1] is not None
        # below a symbol on a line of its own the page's text may begin, be it with words printed before
        ends = [
            after
            for after in range(k + 1, reach + 1)
            if (after < len(folded) and (new_page[after] or reasons[after] is not None))
            or (begins and symbol not in folded[k:after])
        ]
        if not any(symbol in " ".join(folded[k:after]) and {*folded[k:after]} != {symbol} for after in ends):
            continue
        while done < k and len(before) < _TITLE_WITHIN:
            before += _NOT_WORD.sub("", folded[done])
            done += 1
        after = k + _length(folded[k:reach], symbol, before)
        if after in ends:
            yield from range(k, after)


def _length(lines: Sequence[str], symbol: str, before: str) -> int:
    """How many of the lines are a running head: the most of which the words stand together before it."""
    longest, with_symbol, rest = 0, False, ""
    for count, line in enumerate(lines, 1):
        if line.startswith(symbol) and line[len(symbol) :][:1] in ("", " "):
            with_symbol, line = True, line[len(symbol) :]
        elif line.endswith(f" {symbol}"):
            with_symbol, line = True, line[: -len(symbol)]
        rest += _NOT_WORD.sub("", line)
        if rest not in before:
            break
        if with_symbol and rest:
            longest = count
    return longest
