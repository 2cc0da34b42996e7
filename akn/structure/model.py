"""What structure finds: blocks in order, frozen, each with its place in the input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from akn.languages import Language
from akn.source.text import Span, Text

__all__ = ["Action", "Block", "BlockKind", "Mark", "Note", "Number", "Outline", "Role", "parted"]


class BlockKind(StrEnum):
    """What a block is in the document."""

    MASTHEAD = "masthead"
    TITLE = "title"
    ADOPTION = "adoption"
    PROCEEDINGS = "proceedings"
    FORMULA = "formula"
    RECITAL = "recital"
    PARAGRAPH = "paragraph"
    POINT = "point"
    WRAP_UP = "wrapUp"
    HEADING = "heading"
    #: lines kept as they stand, a line break after each
    TABLE = "table"
    ANNEX = "annex"
    #: the letter of a part, over what is the part's own up to the next
    PART = "part"
    CONCLUSION = "conclusion"


class Role(StrEnum):
    """Which part of a deliberation a paragraph belongs to."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"


# not frozen, nor is what follows, for the reason that `Text` is not
@dataclass(slots=True, unsafe_hash=True)
class Number:
    """The printed number of a paragraph or point."""

    text: Final[Text]
    #: the same in ASCII, alike in all languages ("a", "ii", "3"); None for a bullet
    ascii: Final[str | None]


@dataclass(slots=True, unsafe_hash=True)
class Action:
    """The words of a block that carry the action, and which action it is."""

    id: Final[str]
    start: Final[int]
    end: Final[int]


@dataclass(slots=True, unsafe_hash=True)
class Note:
    """A footnote, at its call."""

    #: index in the block's text before which the call stood
    at: Final[int]
    #: as printed
    marker: Final[str]
    text: Final[Text]
    #: where the whole note stood in the input
    span: Final[Span]
    marks: Final[tuple[Mark, ...]] = ()


@dataclass(slots=True, unsafe_hash=True)
class Mark:
    """A stretch of a block's text that an inline element goes around."""

    start: Final[int]
    end: Final[int]
    #: AKN element name
    element: Final[str]
    attributes: Final[tuple[tuple[str, str], ...]]
    #: number of the citation that it stands for, -1 for none; without `element` that citation has no element
    key: Final[int] = -1


@dataclass(slots=True, unsafe_hash=True)
class Block:
    """One paragraph, heading, sub-item or line of a document."""

    kind: Final[BlockKind]
    text: Final[Text]
    number: Final[Number | None] = None
    #: depth of a point in its lists, from 1; else 0
    level: Final[int] = 0
    action: Final[Action | None] = None
    role: Final[Role | None] = None
    notes: Final[tuple[Note, ...]] = ()
    marks: Final[tuple[Mark, ...]] = ()
    #: what a masthead line is (publisher, symbol …)
    part: Final[str] = ""

    @property
    def span(self) -> Span:
        """The stretch of the input from the block's first character to its last."""
        first = self.number.text if self.number else self.text
        if first.runs and self.text.chars:
            offset, length = self.text.runs[-1]
            return Span(first.runs[0][0], offset + length)
        return Span(first.span().start, first.span().start)

    def taken_for(self, kind: BlockKind, role: Role | None) -> Block:
        """The same block as one of a kind and role; `dataclasses.replace` takes four times as long."""
        return Block(kind, self.text, self.number, self.level, self.action, role, self.notes, self.marks, self.part)

    def marked(self, marks: tuple[Mark, ...], notes: tuple[Note, ...]) -> Block:
        """The block with other marks, and with its notes, in which others may be, too."""
        return Block(self.kind, self.text, self.number, self.level, self.action, self.role, notes, marks, self.part)


@dataclass(frozen=True, slots=True)
class Outline:
    """The structure of one document."""

    #: value of the document's @name
    name: str
    language: Language
    blocks: tuple[Block, ...]
    #: the stretch of the input that belongs to this document
    span: Span


def parted(blocks: Iterable[Block]) -> list[list[Block]]:
    """The blocks above all parts, then those of each part, its letter first."""
    out: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind is BlockKind.PART:
            out.append([])
        out[-1].append(block)
    return out
