"""Rows of an AKN table → cells with their places, spans that overlap or reach too far cut to what is free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from lxml import etree

from akn.markup.names import local
from akn.renditions.elements import children

__all__ = ["Cell", "Grid", "table_of"]

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
    """The cells of rows, placed as browsers place them (HTML, forming a table)."""
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
