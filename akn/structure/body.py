"""The blocks of a document's body, one passage after the other."""

from __future__ import annotations

from dataclasses import replace

from akn.languages import Language
from akn.problems import Problem
from akn.source.lines import is_finished
from akn.structure import signs
from akn.structure.actions import find_action, introduces_acts
from akn.structure.model import Block, BlockKind, Number
from akn.structure.notes import Called
from akn.structure.numbering import Lists, Marker, read_marker

__all__ = ["Body", "without"]


class Body:
    """The blocks after the opening sentence, one passage after the other."""

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
        marker = self._marker(k)
        if (self.blocks or self._in_annex) and following is not None and self._annex(k) and not self._annex(k + 1):
            self._in_annex = True
            self._lists.close()
            self._headings.close()
            self.blocks.append(Block(BlockKind.ANNEX, passage.text, notes=tuple(passage.notes)))
        elif marker is not None and self._heads_numbered(k, marker):
            self._lists.close()
            level, number = self._numbered(marker, self._headings)
            self.blocks.append(without(marker.end, Block(BlockKind.HEADING, passage.text, number, level), passage))
        elif marker is not None:
            self._item(passage, folded, marker)
        elif following is not None and self._heads(passage, folded, following):
            self._lists.close()
            self.blocks.append(Block(BlockKind.HEADING, passage.text, notes=tuple(passage.notes)))
        elif last is BlockKind.POINT and not signs.opens_quotation(folded) and passage.text.chars[0].islower():
            self.blocks.append(Block(BlockKind.WRAP_UP, passage.text, notes=tuple(passage.notes)))
        else:
            self._lists.close()
            self._append(Block(BlockKind.PARAGRAPH, passage.text, notes=tuple(passage.notes)), folded)

    def _following(self, k: int) -> str | None:
        return self._folded[k + 1] if k + 1 < len(self._folded) else None

    def _marker(self, k: int) -> Marker | None:
        return read_marker(self._passages[k].text, self._folded[k], self._language)

    def _annex(self, k: int) -> bool:
        return not self._passages[k].table and signs.is_annex_heading(self._passages[k].text, self._language)

    def _numbered(self, marker: Marker, lists: Lists) -> tuple[int, Number]:
        """Level and number of what a marker numbers, as it goes on in its list."""
        level, ascii_number, after = lists.add(marker)
        if after is not None:
            facts = {"number": marker.text.chars, "previous": after or "any before it"}
            self._problems.append(Problem("AKN208", marker.text.span(), facts))
        return level, Number(marker.text, ascii_number)

    def _item(self, passage: Called, folded: str, marker: Marker) -> None:
        """A numbered paragraph or a sub-item."""
        if marker.paragraph and not self._is_sub_item(folded, marker):
            self._lists.close()
            self._lists = Lists()
            number = Number(marker.text, str(marker.readings["dec."]))
            block = Block(BlockKind.PARAGRAPH, passage.text, number)
        else:
            level, number = self._numbered(marker, self._lists)
            block = Block(BlockKind.POINT, passage.text, number, level)
        self._append(without(marker.end, block, passage), folded[marker.end :])

    def _is_sub_item(self, folded: str, marker: Marker) -> bool:
        """“1.” numbers a sub-item after a colon, or in a list so begun, where paragraphs have no such numbers."""
        if signs.opens_quotation(folded) or folded.startswith(self._language.subjects, marker.end):
            return False
        if self._lists.go_on_with(marker):
            return True
        above = self.blocks[-1] if self.blocks else None
        numbered = next((b.number for b in reversed(self.blocks) if b.kind is BlockKind.PARAGRAPH), None)
        return (
            marker.readings["dec."] == 1
            and above is not None
            and numbered is None
            and above.kind in (BlockKind.PARAGRAPH, BlockKind.POINT)
            and above.text.folded.rstrip().endswith(":")
        )

    def _append(self, block: Block, folded: str) -> None:
        while self._above and self._above[-1][0] >= block.level:
            self._above.pop()
        acts = self._above[-1][1] if self._above else True
        # an annex is another document's text: the Council's actions are not looked for in it
        action = None
        if acts and not self._in_annex:
            action = find_action(folded, self._language, verb_only=self._verb_only)
        if action is None and block.kind is BlockKind.PARAGRAPH and not self._in_annex:
            self._problems.append(Problem("AKN209", block.span))
        self._above.append((block.level, acts and not self._in_annex and introduces_acts(folded, self._language)))
        self.blocks.append(replace(block, action=action))

    def _heads(self, passage: Called, folded: str, following: str) -> bool:
        """A heading stands over a paragraph: the next passage opens a quotation, or, in an annex, a sentence."""
        if not signs.is_heading(folded) or passage.text.chars[0].islower():
            return False
        return self._in_annex or signs.opens_quotation(following)

    def _heads_numbered(self, k: int, marker: Marker) -> bool:
        """“II. Follow-up”, over a paragraph or over “A. …”: neither goes on in a list nor begins one after a colon."""
        if not marker.heads or not signs.is_heading(self._folded[k][marker.end :]) or self._lists.go_on_with(marker):
            return False
        following = self._following(k)
        if following is None or (self.blocks and self.blocks[-1].text.folded.rstrip().endswith(":")):
            return False
        below = self._marker(k + 1)
        if below is not None and below.heads:
            nested = "roman." in marker.readings and "roman." not in below.readings
            return nested and self._heads_numbered(k + 1, below)
        return is_finished(following)


def without(end: int, block: Block, passage: Called) -> Block:
    """The block with the text and the notes that stand after its number, which ends at an index."""
    notes = tuple(replace(n, at=max(0, n.at - end)) for n in passage.notes)
    return replace(block, text=passage.text[end:], notes=notes)
