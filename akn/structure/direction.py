"""Marks of writing direction: read past while a document is understood, put back where they stood."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from akn.source.columns import DIRECTION_MARKS
from akn.source.matching import written_out
from akn.source.text import Leftover, Reason, Span, Text
from akn.structure.model import Block, Mark, Note, Number, Outline

__all__ = ["with_direction_marks"]

_MARKS = re.compile(f"[{DIRECTION_MARKS}]")
#: each of them: most texts hold none, which is known soonest so
_EACH = written_out(DIRECTION_MARKS)


def with_direction_marks(outline: Outline, source: str) -> tuple[Outline, list[Leftover]]:
    """The document with the marks of direction that its readers have passed over, and those that are set aside.

    A mark goes to the text whose character stands right beside it; one that has furniture of the page or
    white space on both sides is set aside.

    Args:
        outline: the document, all its words found.
        source: the whole input.
    """
    if all(source.find(mark, *outline.span) < 0 for mark in _EACH):
        return outline, []
    left = {m.start() for m in _MARKS.finditer(source, *outline.span)}
    if not left:
        return outline, []
    blocks = tuple(_block(block, source, left) for block in outline.blocks)
    apart = [Leftover(Span(k, k + 1), Reason.DIRECTION) for k in sorted(left)]
    return replace(outline, blocks=blocks), apart


def _block(block: Block, source: str, left: set[int]) -> Block:
    number = block.number
    if number is not None:
        number = Number(_Restored(number.text, source, left).text, number.ascii)
    own = _Restored(block.text, source, left)
    notes = []
    for note in block.notes:
        of_note = _Restored(note.text, source, left)
        notes.append(Note(own.end(note.at), note.marker, of_note.text, note.span, of_note.moved(note.marks)))
    action = block.action
    if action is not None:
        action = replace(action, start=own.start(action.start), end=own.end(action.end))
    return replace(block, text=own.text, number=number, action=action, notes=tuple(notes), marks=own.moved(block.marks))


class _Restored:
    """A text with the marks beside its characters, and where each of these now stands."""

    def __init__(self, text: Text, source: str, left: set[int]) -> None:
        parts: list[Text] = []
        #: index of each character's place in the new text, and the length of it
        self._places: list[int] = []
        index = length = 0
        # the marks were taken out of the lines, so that they stand between runs only
        for offset, count in text.runs:
            before, after = _taken(offset, -1, left), _taken(offset + count - 1, 1, left)
            parts.append(_as_it_stands(source, offset - before, before))
            parts.append(text[index : index + count])
            parts.append(_as_it_stands(source, offset + count, after))
            self._places += range(length + before, length + before + count)
            index += count
            length += before + count + after
        self._places.append(length)
        self.text = Text.join(part for part in parts if part.chars)

    def start(self, index: int) -> int:
        """Where what begins with a character begins now."""
        return self._places[index]

    def end(self, index: int) -> int:
        """Where what ends before a character ends now, the marks between the two left out."""
        return self._places[index - 1] + 1 if index else 0

    def moved(self, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        """The same marks around the same characters."""
        return tuple(replace(m, start=self.start(m.start), end=self.end(m.end)) for m in marks)


def _taken(offset: int, step: int, left: set[int]) -> int:
    """How many marks stand right before (`step` -1) or after (1) a character; no other one has them then."""
    count = 0
    while offset + step * (count + 1) in left:
        count += 1
        left.remove(offset + step * count)
    return count


def _as_it_stands(source: str, offset: int, length: int) -> Text:
    """Marks of the input as a text."""
    return Text.of(source, source, offset, offset + length)
