"""Rows of a table → cells with their places, be they those of an AKN table or of lines whose words stand in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from lxml import etree

from akn.markup.names import local
from akn.renditions.elements import children
from akn.renditions.nodes import Node, prints, texts_of
from akn.source.columns import width

__all__ = ["Cell", "Grid", "columns_of", "table_of"]

#: what parts words that stand in two columns, or in two lines
_GAP = re.compile(r"( {2,}|[ ]*\t[ \t]*|\n)")
#: columns of a tab
_TAB = 4
#: columns that a cell may span (as in HTML)
_WIDEST = 1000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, its place and how far it reaches."""

    element: etree._Element
    x: int
    y: int
    columns: int
    rows: int

    @property
    def heads(self) -> bool:
        """Whether it is the head of a row or column."""
        return local(self.element) == "th"


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a table in the order of the text."""

    cells: list[Cell]
    columns: int
    #: number of rows at the top that hold heads only
    header: int


def table_of(rows: Sequence[etree._Element]) -> Grid:
    """The cells of rows, placed as browsers place them (HTML, forming a table).

    Spans that overlap or reach too far are cut to what is free.
    """
    taken: set[tuple[int, int]] = set()
    cells = []
    for y, row in enumerate(rows):
        x = 0
        for element in children(row):
            while (x, y) in taken:
                x += 1
            width = next(
                (n for n in range(1, _span(element, "colspan")) if (x + n, y) in taken), _span(element, "colspan")
            )
            height = min(_span(element, "rowspan"), len(rows) - y)
            cells.append(Cell(element, x, y, width, height))
            taken |= {(x + i, y + j) for i in range(width) for j in range(height)}
            x += width
    return Grid(cells, max((c.x + c.columns for c in cells), default=0), _header(cells, len(rows)))


def _header(cells: list[Cell], rows: int) -> int:
    """How many rows at the top hold heads only, none if one of these reaches below them."""
    only = takewhile(lambda y: all(c.heads for c in cells if c.y == y), range(rows))
    count = sum(1 for y in only if any(c.y == y for c in cells))
    return count if all(c.y + c.rows <= count for c in cells if c.y < count) else 0


def _span(element: etree._Element, name: str) -> int:
    """How many columns or rows a cell asks for, one where it does not say it properly."""
    said = element.get(name, "1").strip()
    return min(max(int(said), 1), _WIDEST) if said.isdecimal() and len(said) < 5 else 1


def columns_of(line: Sequence[Node]) -> list[Node]:
    """Lines as rows, their words in cells: each with the column that it begins in, and how many it takes.

    Args:
        line: what is set as it stands, white space too, with a line break or a node where a line ends.
    """
    rows: list[list[Node]] = [[]]
    #: what the cell that is open holds, and its first column
    inside: list[Node] = []
    begins = at = 0

    def close() -> None:
        nonlocal inside
        if prints(inside):
            text = "".join(texts_of(inside, shown=True))
            figure = any(map(str.isdigit, text)) and not any(map(str.isalpha, text))
            rows[-1].append({"k": "cell", "at": begins, "wide": at - begins, "figure": figure, "c": inside})
        inside = []

    for node in line:
        for piece in filter(None, _GAP.split(node)) if isinstance(node, str) else (node,):
            if piece == "\n" or (not isinstance(piece, str) and piece["k"] == "break"):
                close()
                rows.append([])
                begins = at = 0
            elif isinstance(piece, str) and (_GAP.fullmatch(piece) or (at == begins and not piece.strip())):
                close()
                begins = at = at + len(piece.expandtabs(_TAB))
            else:
                inside.append(piece)
                at += width("".join(texts_of([piece], shown=True)))
    close()
    return [{"k": "row", "c": row} for row in rows] if any(rows) else []
