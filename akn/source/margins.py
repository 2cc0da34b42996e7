"""The left margin of each page, from which indents are measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from akn.source.lines import Line

__all__ = ["without_margins"]

#: of lines that go on with a sentence a margin has this share at least, of ten
_MOST = 6
#: such lines on a page of which a margin can be told
_FEW = 5
#: columns by which the extractor's lines of one margin differ
_NEAR = 1


def without_margins(lines: list[Line]) -> list[Line]:
    """The lines, their indents measured from the margin of their page.

    Extractors that keep the layout print left and right pages with different margins; there an indent tells
    nothing by itself.
    """
    out: list[Line] = []
    for page in _pages(lines):
        margin = _margin(page)
        if margin == 0:
            return lines  # what is indented on a page of its own is a list
        out += [replace(line, indent=max(0, line.indent - margin)) for line in page] if margin else page
    return out


def _pages(lines: list[Line]) -> Iterator[list[Line]]:
    page: list[Line] = []
    for line in lines:
        if line.new_page and page:
            yield page
            page = []
        page.append(line)
    if page:
        yield page


def _margin(page: list[Line]) -> int | None:
    """The commonest indent of lines that go on with a sentence, None where too few have it to tell."""
    indents = Counter([line.indent for before, line in pairwise(page) if not before.finished and not line.gap])
    if indents.total() < _FEW:
        return None
    margin = indents.most_common(1)[0][0]
    share = sum(n for indent, n in indents.items() if abs(indent - margin) <= _NEAR)
    beside = sum(line.indent < margin - _NEAR for line in page)
    return margin if share * 10 >= indents.total() * _MOST and beside * 4 <= len(page) else None
