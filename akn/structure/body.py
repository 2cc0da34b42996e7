"""The blocks of a document's body, one passage after the other."""

from __future__ import annotations

from akn.languages import Language
from akn.problems import Problem
from akn.source.lines import is_finished
from akn.source.text import Text
from akn.structure import signs
from akn.structure.actions import find_action, introduces_acts
from akn.structure.model import Action, Block, BlockKind, Note, Number
from akn.structure.notes import Called
from akn.structure.numbering import Lists, Marker, read_marker

__all__ = ["Body", "after"]


#: headings at most that stand over each other: of a part and a section, each a number and a title
_MOST_HEADINGS = 4
#: passages of which more than half are short where they are a list or a table
_LIST = 8


class Body:
    """The blocks after the opening sentence, one passage after the other."""

    #: whether headings of annexes may stand among its passages
    _holds_annexes = True

    def __init__(
        self,
        passages: list[Called],
        folded: list[str],
        language: Language,
        problems: list[Problem],
        *,
        in_annex: bool = False,
        verb_only: bool = False,
    ) -> None:
        self.blocks: list[Block] = []
        self._passages = passages
        self._folded = folded
        self._language = language
        self._problems = problems
        self._lists = Lists()
        self._headings = Lists()
        #: the number of each passage
        self._markers = [
            read_marker(passage.text, text, language) for passage, text in zip(passages, folded, strict=True)
        ]
        #: what sub-items stand below, from the paragraph down: its level, and whether they are acts of the organ
        self._above: list[tuple[int, bool]] = []
        self._in_annex = in_annex
        #: how far actions are marked, see `find_action`
        self._verb_only = verb_only

    def add(self, k: int) -> None:
        """Appends what the passage is."""
        passage, folded = self._passages[k], self._folded[k]
        following = self._following(k)
        last = self.blocks[-1].kind if self.blocks else None
        if passage.table:
            self.blocks.append(Block(BlockKind.TABLE, passage.text, notes=tuple(passage.notes)))
            return
        marker = self._markers[k]
        if (self.blocks or self._in_annex) and following is not None and self._annex(k) and not self._annex(k + 1):
            self._in_annex = True
            self._lists.close()
            self._headings.close()
            self.blocks.append(Block(BlockKind.ANNEX, passage.text, notes=tuple(passage.notes)))
        elif marker is not None and self._heads_numbered(k, marker):
            self._lists.close()
            level, number = self._numbered(marker, self._headings)
            text, notes = after(marker.end, passage)
            self.blocks.append(Block(BlockKind.HEADING, text, number, level, notes=notes))
        elif marker is not None:
            self._item(k, marker)
        elif following is not None and self._heads(k, following):
            self._lists.close()
            self.blocks.append(Block(BlockKind.HEADING, passage.text, notes=tuple(passage.notes)))
        elif last is BlockKind.POINT and not signs.opens_quotation(folded) and passage.text.chars[0].islower():
            self.blocks.append(Block(BlockKind.WRAP_UP, passage.text, notes=tuple(passage.notes)))
        else:
            self._lists.close()
            self._append(BlockKind.PARAGRAPH, passage.text, folded, tuple(passage.notes))

    def _following(self, k: int) -> str | None:
        return self._folded[k + 1] if k + 1 < len(self._folded) else None

    def _annex(self, k: int) -> bool:
        """Whether a passage is the heading of an annex."""
        return (
            self._holds_annexes
            and not self._passages[k].table
            and signs.is_annex_heading(self._passages[k].text, self._language)
        )

    def _numbered(self, marker: Marker, lists: Lists) -> tuple[int, Number]:
        """Level and number of what a marker numbers, as it goes on in its list."""
        level, ascii_number, after = lists.add(marker)
        if after is not None:
            facts = {"number": marker.text.chars, "previous": after or "any before it"}
            self._problems.append(Problem("AKN208", marker.text.span(), facts))
        return level, Number(marker.text, ascii_number)

    def _item(self, k: int, marker: Marker) -> None:
        """A numbered paragraph or a sub-item."""
        folded = self._folded[k]
        if marker.paragraph and not self._is_sub_item(folded, marker):
            self._lists.close()
            self._lists = Lists()
            kind, level, number = (
                BlockKind.PARAGRAPH,
                0,
                Number(marker.text, f"{marker.readings['dec.']}{marker.inserted}"),
            )
        else:
            kind = BlockKind.POINT
            level, number = self._numbered(marker, self._lists)
        text, notes = after(marker.end, self._passages[k])
        self._append(kind, text, folded[marker.end :], notes, number, level)

    def _is_sub_item(self, folded: str, marker: Marker) -> bool:
        """“1.” numbers a sub-item after a colon, or in a list so begun, where paragraphs have no such numbers."""
        if signs.opens_quotation(folded) or folded.startswith(self._language.subjects, marker.end):
            return False
        if self._lists.go_on_with(marker):
            return True
        if marker.readings["dec."] != 1 or marker.inserted or not self.blocks:
            return False
        above = self.blocks[-1]
        numbered = next((b.number for b in reversed(self.blocks) if b.kind is BlockKind.PARAGRAPH), None)
        return (
            numbered is None
            and above.kind in (BlockKind.PARAGRAPH, BlockKind.POINT)
            and above.text.folded.rstrip().endswith(":")
        )

    def _append(
        self,
        kind: BlockKind,
        text: Text,
        folded: str,
        notes: tuple[Note, ...],
        number: Number | None = None,
        level: int = 0,
    ) -> None:
        """A paragraph or sub-item, with its action.

        Args:
            kind: which of the two it is.
            text: without its number.
            folded: the same, folded.
            notes: that are called in it.
            number: its number, if it has one.
            level: of a sub-item.
        """
        while self._above and self._above[-1][0] >= level:
            self._above.pop()
        acts = self._above[-1][1] if self._above else True
        # an annex is another document's text: the Council's actions are not looked for in it
        action = None
        if acts and not self._in_annex:
            action = find_action(folded, self._language, verb_only=self._verb_only)
        block = self._block(kind, text, number, level, action, notes)
        if action is None and kind is BlockKind.PARAGRAPH and not self._in_annex:
            self._problems.append(Problem("AKN209", block.span))
        self._above.append((level, acts and not self._in_annex and introduces_acts(folded, self._language)))
        self.blocks.append(block)

    def _block(
        self,
        kind: BlockKind,
        text: Text,
        number: Number | None,
        level: int,
        action: Action | None,
        notes: tuple[Note, ...],
    ) -> Block:
        """What a paragraph or sub-item becomes."""
        return Block(kind, text, number, level, action, notes=notes)

    def _heads(self, k: int, following: str) -> bool:
        """A heading stands over a paragraph: the next passage opens a quotation, or, in an annex, a sentence."""
        if not self._may_head(k):
            return False
        return self._is_over_text(k) if self._in_annex else signs.opens_quotation(following)

    def _is_over_text(self, k: int) -> bool:
        """Below a heading there is text, perhaps under further headings; short lines that go on are a list."""
        below = self._below_headings(k)
        if below == len(self._folded) or self._may_head(below):
            return False
        following = range(k + 1, min(k + 1 + _LIST, len(self._folded)))
        return sum(map(self._may_head, following)) * 2 <= max(_MOST_HEADINGS, len(following))

    def _below_headings(self, k: int) -> int:
        """The first passage below one that can be no heading, or the one after as many as may stand over each other."""
        below = k + 1
        while below < min(k + _MOST_HEADINGS, len(self._folded)) and self._may_head(below):
            below += 1
        return below

    def _may_head(self, k: int, *, known: bool = False) -> bool:
        folded = self._folded[k]
        if not signs.is_heading(folded, known=known) or folded.endswith((",", "،")):
            return False
        return not self._passages[k].text.chars[0].islower()

    def _heads_numbered(self, k: int, marker: Marker) -> bool:
        """“II. Follow-up”, over a paragraph or over “A. …”: neither goes on in a list nor begins one after a colon."""
        if not marker.heads or not signs.is_heading(self._folded[k][marker.end :]) or self._lists.go_on_with(marker):
            return False
        following = self._following(k)
        if following is None or (self.blocks and self.blocks[-1].text.folded.rstrip().endswith(":")):
            return False
        below = self._markers[k + 1]
        if below is not None and below.heads:
            nested = "roman." in marker.readings and "roman." not in below.readings
            return nested and self._heads_numbered(k + 1, below)
        return is_finished(following)


def after(end: int, passage: Called) -> tuple[Text, tuple[Note, ...]]:
    """The text and the notes of a passage that stand after its number, which ends at an index."""
    notes = (Note(max(0, n.at - end), n.marker, n.text, n.span, n.marks) for n in passage.notes)
    return passage.text[end:], tuple(notes)
