"""The sections and divisions that headings open, each with all that stands under it."""

from __future__ import annotations

from dataclasses import dataclass

from akn.references.eids import Ids
from akn.structure.model import Block

__all__ = ["Division", "Divisions"]


@dataclass(frozen=True, slots=True)
class Division:
    """A section or division that is open."""

    level: int
    #: element
    name: str
    eid: str
    heading: Block


class Divisions:
    """Those of one body that are open, outer ones first."""

    def __init__(self, ids: Ids, context: str) -> None:
        self.open: list[Division] = []
        self._ids = ids
        self._context = context

    def enter(self, heading: Block, *, below_heading: bool) -> int | None:
        """Opens what a heading opens: a section where a Roman numeral numbers it, else a division.

        Args:
            heading: it stands over something.
            below_heading: whether another stands right above it, which then takes it in.

        Returns:
            How many it closes; None if it opens nothing, as it is the second line of the one above.
        """
        if below_heading and heading.number is None:
            return None
        level = heading.level or 1
        before = len(self.open)
        # nothing stands below a heading that another follows: it takes the other in
        while not below_heading and self.open and self.open[-1].level >= level:
            self.open.pop()
        closed = before - len(self.open)
        context = self.open[-1].eid if self.open else self._context
        number = (heading.number.ascii or "").upper() if heading.number else ""
        name = "section" if number and set(number) <= set("IVX") else "division"
        eid = self._ids.numbered(context, name, number) if number else self._ids.counted(context, name)
        self.open.append(Division(level, name, eid, heading))
        return closed
