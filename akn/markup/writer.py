"""The text of a block → elements around its marks, and its notes at their calls."""

from __future__ import annotations

from collections.abc import Sequence

from akn.markup.tags import Tags
from akn.references.eids import Ids
from akn.references.iris import Iris
from akn.source.text import Span
from akn.structure.model import Block, Mark, Note

__all__ = ["Writer"]


class Writer:
    """Writes blocks, each with its text once, and remembers where what it writes comes from."""

    def __init__(self, iris: Iris) -> None:
        self.tags = Tags(2)
        #: eId -> stretch of the input
        self.places: dict[str, Span] = {}
        #: key of a citation -> eId of its element, else of the one that it stands in
        self.cited: dict[int, str] = {}
        self.iris = iris
        self.ids = Ids()
        #: prefix of the eIds, that of a part or of an annex
        self.context = ""
        #: of a part, the meeting of the whole
        self.whole_meeting = ""

    def whole(self, name: str, block: Block, /, **attributes: str) -> None:
        """Writes a line with the block's text in one inline element.

        Args:
            name: of the inline element.
            block: without marks.
            attributes: of that element.
        """
        self.tags.open("p")
        self.tags.open(name, **attributes)
        self._fill(block.text.chars, 0, len(block.text.chars), (), block.notes, "")
        self.tags.close()
        self.tags.close()

    def element(self, name: str, block: Block, context: str = "", /, **attributes: str) -> None:
        """Writes an element with the block's text, the elements around its marks and its notes at their calls.

        Args:
            name: of the element.
            block: whose text it is.
            context: eId from which those of the marks are made; "" for the writer's own.
            attributes: of the element.
        """
        self.tags.open(name, **attributes)
        chars = block.text.chars
        if block.marks or block.notes:
            self._fill(chars, 0, len(chars), block.marks, block.notes, context)
        else:
            self.tags.text(chars)
        self.tags.close()

    def _fill(
        self, text: str, start: int, end: int, marks: Sequence[Mark], notes: Sequence[Note], context: str
    ) -> None:
        """A stretch of text, with what begins in it; marks and notes are in order."""
        tags = self.tags
        pos = start
        after = note = 0  # the mark and the note that come next
        while after < len(marks):
            at, mark = after, marks[after]
            while note < len(notes) and notes[note].at <= mark.start:
                pos = self._note(text, pos, notes[note])
                note += 1
            after += 1
            if not mark.element:
                self.cited[mark.key] = context or self.context
                continue
            tags.text(text[pos : mark.start])
            pos = mark.end
            attributes = self._attributes(mark, context)
            while after < len(marks) and marks[after].start < pos:
                after += 1
            within = note
            while note < len(notes) and notes[note].at < pos:
                note += 1
            if after > at + 1 or note > within:
                tags.open(mark.element, **attributes)
                self._fill(text, mark.start, pos, marks[at + 1 : after], notes[within:note], context)
                tags.close()
            else:
                tags.add(mark.element, text[mark.start : pos], **attributes)
        for last in notes[note:]:
            pos = self._note(text, pos, last)
        tags.text(text[pos:end])

    #: marks whose eId the Naming Convention requires (attribute group idreq of the schema)
    _WITH_EID = frozenset(("concept", "event", "ref", "rref", "mref", "a", "quantity", "outcome", "vote"))

    def _attributes(self, mark: Mark, context: str) -> dict[str, str]:
        """Those of the element that goes around a mark."""
        attributes = dict(mark.attributes)
        if mark.element == "event":
            number = attributes.get("number")
            attributes = {"refersTo": attributes["refersTo"]} if "refersTo" in attributes else {}
            if number and self.whole_meeting and number != self.whole_meeting:
                attributes["refersTo"] = f"#meeting_{number}"
        elif mark.element == "vote":
            attributes["by"] = f"#{self.iris.actor}"
        eid = ""
        if mark.element in self._WITH_EID:
            eid = attributes["eId"] = self.ids.counted(context or self.context, mark.element)
        if mark.key >= 0:
            self.cited[mark.key] = eid
        return attributes

    def _note(self, text: str, pos: int, note: Note) -> int:
        """A note, after the text from a place up to its call; where the text goes on."""
        self.tags.text(text[pos : note.at])
        eid = self.ids.counted(self.context, "authorialNote")
        marker = {"marker": note.marker} if note.marker else {}
        self.tags.open("authorialNote", eId=eid, **marker, placement="bottom")
        self.tags.open("p")
        self._fill(note.text.chars, 0, len(note.text), note.marks, (), eid)
        self.tags.close()
        self.tags.close()
        self.places[eid] = note.span
        return max(pos, note.at)
