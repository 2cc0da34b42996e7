"""Passages → the blocks of one or several documents."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from akn.languages import Language
from akn.problems import Problem
from akn.source.lines import is_finished
from akn.source.matching import pattern
from akn.source.passages import Passage
from akn.source.text import Leftover, Span
from akn.structure import signs
from akn.structure.actions import find_action, introduces_acts, roles
from akn.structure.model import Block, BlockKind, Note, Number, Outline
from akn.structure.notes import Called, call_notes
from akn.structure.numbering import Lists, Marker, read_marker

__all__ = ["STATEMENT", "read_outlines"]

#: @name of a presidential statement, and of a text that no rule recognises
STATEMENT = "presidentialStatement"
DOCUMENT = "document"

#: a masthead, website head or file name before the title is no longer than this many characters a line
_SHORT_LINE = 80


def read_outlines(
    passages: list[Passage], language: Language, length: int, leftovers: list[Leftover]
) -> tuple[list[Outline], list[Problem]]:
    """The documents of an input, in order; one plain document where no statement is recognised.

    Args:
        passages: what is printed as one paragraph each, footnotes among them.
        language: whose formulas are looked for.
        length: characters of the input; the spans of the outlines cover it without gap.
        leftovers: footnote calls that are taken out of the text are appended here.
    """
    body = [p for p in passages if not p.note]
    folded = [p.text.folded for p in body]
    formulas = _formulas(folded, language)
    starts = [0, *(_start_of(k, before, folded, language) for before, k in pairwise(formulas))]
    places = [0, *(body[k].text.span().start for k in starts[1:]), length]
    outlines: list[Outline] = []
    problems: list[Problem] = []
    offsets = [p.text.span().start for p in passages]
    for k, (first, stop) in enumerate(pairwise(places)):
        part = passages[bisect_left(offsets, first) : bisect_left(offsets, stop)]
        called, said = call_notes(part, language, leftovers)
        problems += said
        outline, said = _document(called, formulas[k] - starts[k] if formulas else None, language)
        problems += said
        outlines.append(replace(outline, span=Span(first, stop)))
    return outlines, problems


def _document(passages: list[Called], formula: int | None, language: Language) -> tuple[Outline, list[Problem]]:
    """One document: a statement by its opening sentence or at least its title, else a plain text."""
    folded = [p.text.folded for p in passages]
    if formula is not None:
        return _statement(passages, folded, formula, None, language)
    titled = next((k for k, f in enumerate(folded[:-1]) if signs.is_title(f, language)), None)
    if titled is None:
        return _plain(passages, folded, language), [Problem("AKN201")]
    outline, problems = _statement(passages, folded, None, titled, language)
    return outline, [Problem("AKN211", passages[titled].text.span()), *problems]


def _formulas(folded: list[str], language: Language) -> list[int]:
    """Where statements open: a formula with text after it.

    A second one only after a quotation, or, where the first has no quotation marks, if it names a meeting
    that the first does not: the proceedings of one meeting may announce its statement twice.
    """
    found: list[int] = []
    quoted = False  # since the last formula
    for k, text in enumerate(folded[:-1]):
        if not signs.is_formula(text, language):
            quoted = quoted or signs.opens_quotation(text) or signs.closes_quotation(text)
            continue
        if found and not quoted:
            meeting = _meeting_of(text, language)
            if k == found[-1] + 1 or meeting is None or meeting == _meeting_of(folded[found[-1]], language):
                continue
        found.append(k)
        quoted = False
    return found


def _meeting_of(folded: str, language: Language) -> str | None:
    """The number of the meeting of an opening sentence that ends with a colon."""
    match = pattern(language, language.meeting).search(folded) if folded.rstrip().endswith(":") else None
    return match.group("number") if match else None


def _start_of(formula: int, before: int, folded: list[str], language: Language) -> int:
    """The first line of the masthead, title or heading that belongs to a formula further on in the input."""
    k = formula
    while k > before + 2 and (
        signs.stands_alone(folded[k - 1], language)
        or (len(folded[k - 1]) <= _SHORT_LINE and signs.is_heading(folded[k - 1]))
    ):
        k -= 1
    return k


def _plain(passages: list[Called], folded: list[str], language: Language) -> Outline:
    blocks = []
    in_masthead = True
    for passage, text in zip(passages, folded, strict=True):
        part = signs.masthead_part(text, language) if in_masthead else ""
        in_masthead = bool(part)
        kind = BlockKind.MASTHEAD if part else BlockKind.PARAGRAPH
        blocks.append(Block(kind, passage.text, notes=tuple(passage.notes), part=part))
    if all(b.kind is BlockKind.MASTHEAD for b in blocks):
        blocks = [replace(b, kind=BlockKind.PARAGRAPH, part="") for b in blocks]
    return Outline(DOCUMENT, language, tuple(blocks), Span(0, 0))


def _statement(
    passages: list[Called], folded: list[str], formula: int | None, titled: int | None, language: Language
) -> tuple[Outline, list[Problem]]:
    opening = formula if formula is not None else titled
    assert opening is not None
    problems: list[Problem] = []
    blocks = _front(passages, folded, formula, titled, language, problems)
    body = _Body(passages, folded, language, problems)
    for k in range(opening + 1, len(passages)):
        body.add(k)
    found = body.blocks
    end = _end_of_quotation(found)
    if end < len(found):
        # what is said of paragraphs of the statement does not concern them
        problems = [p for p in problems if p.span is None or p.span[0] < found[end].span.start]
        problems.append(Problem("AKN206", found[end].span))
        # each passage after the opening sentence has become one block
        rest = passages[opening + 1 + end :]
        found[end:] = [Block(BlockKind.CONCLUSION, p.text, notes=tuple(p.notes)) for p in rest]
    if end == len(found) and (last := _left_open(found)) is not None:
        problems.append(Problem("AKN210", Span(last.span.end - 1, last.span.end)))
    found = [replace(b, role=role) for b, role in zip(found, roles(found), strict=True)]
    blocks += found
    return Outline(STATEMENT, language, tuple(blocks), Span(0, 0)), problems


def _front(
    passages: list[Called],
    folded: list[str],
    formula: int | None,
    titled: int | None,
    language: Language,
    problems: list[Problem],
) -> list[Block]:
    """Masthead, title, what stands before the opening sentence, and that sentence."""
    stop = formula if formula is not None else titled
    assert stop is not None
    title = titled
    for sign in (signs.is_title, signs.begins_as_title):
        if title is None:
            title = next((k for k in range(stop) if sign(folded[k], language)), None)
    blocks = []
    in_masthead = True
    for k in range(stop + 1):
        passage, text = passages[k], folded[k]
        notes = tuple(passage.notes)
        if k == formula:
            blocks.append(Block(BlockKind.FORMULA, passage.text, notes=notes))
        elif k == title:
            blocks.append(Block(BlockKind.TITLE, passage.text, notes=notes))
            in_masthead = False
        elif in_masthead and ((title is not None and k < title) or _may_be_masthead(text, language)):
            part = signs.masthead_part(text, language)
            blocks.append(Block(BlockKind.MASTHEAD, passage.text, notes=notes, part=part))
            if not part and not problems:
                problems.append(Problem("AKN205", passage.text.span()))
        else:
            if not problems:
                problems.append(Problem("AKN205", passage.text.span()))
            in_masthead = False
            blocks.append(Block(BlockKind.PROCEEDINGS, passage.text, notes=notes))
    return blocks


def _may_be_masthead(folded: str, language: Language) -> bool:
    """A short line that neither opens a quotation nor tells of a meeting."""
    return (
        len(folded) <= _SHORT_LINE
        and not signs.opens_quotation(folded)
        and not folded.endswith(":")
        and pattern(language, language.meeting).search(folded) is None
    )


class _Body:
    """The blocks after the opening sentence, one passage after the other."""

    def __init__(self, passages: list[Called], folded: list[str], language: Language, problems: list[Problem]) -> None:
        self.blocks: list[Block] = []
        self._passages = passages
        self._folded = folded
        self._language = language
        self._problems = problems
        self._lists = Lists()
        self._headings = Lists()
        #: what sub-items stand below, from the paragraph down: its level, and whether they are acts of the organ
        self._above: list[tuple[int, bool]] = []
        self._in_annex = False

    def add(self, k: int) -> None:
        """Appends what the passage is."""
        passage, folded = self._passages[k], self._folded[k]
        following = self._following(k)
        last = self.blocks[-1].kind if self.blocks else None
        marker = self._marker(k)
        if self.blocks and following is not None and self._annex(folded) and not self._annex(following):
            self._in_annex = True
            self._lists.close()
            self._headings.close()
            self.blocks.append(Block(BlockKind.ANNEX, passage.text, notes=tuple(passage.notes)))
        elif marker is not None and self._heads_numbered(k, marker):
            self._lists.close()
            level, number = self._numbered(marker, self._headings)
            self.blocks.append(_without(marker, Block(BlockKind.HEADING, passage.text, number, level), passage))
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

    def _annex(self, folded: str) -> bool:
        return signs.is_annex_heading(folded, self._language)

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
        self._append(_without(marker, block, passage), folded[marker.end :])

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
        action = find_action(folded, self._language) if acts and not self._in_annex else None
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


def _without(marker: Marker, block: Block, passage: Called) -> Block:
    """The block with the text and the notes that stand after its number."""
    notes = tuple(Note(max(0, n.at - marker.end), n.marker, n.text, n.span) for n in passage.notes)
    return replace(block, text=passage.text[marker.end :], notes=notes)


def _left_open(blocks: list[Block]) -> Block | None:
    """The last block of a statement whose paragraphs open with a quotation mark, if no mark closes it."""
    own = blocks[: next((k for k, b in enumerate(blocks) if b.kind is BlockKind.ANNEX), len(blocks))]
    if not any(signs.opens_quotation((b.number or b).text.folded) for b in own):
        return None
    return None if signs.closes_quotation(own[-1].text.folded) else own[-1]


def _end_of_quotation(blocks: list[Block]) -> int:
    """Index of the first block after the statement: what follows the closing mark and says nothing for the organ.

    Only where the paragraphs open with a quotation mark, and never inside an annex.  Where each paragraph
    opens with one and only the last closes it, the statement ends there whatever follows.
    """
    stop = next((k for k, b in enumerate(blocks) if b.kind is BlockKind.ANNEX), len(blocks))
    if stop < len(blocks):
        return len(blocks)
    opening = [k for k in range(stop) if _opens(blocks[k])]
    if not opening:
        return len(blocks)
    closing = _closing_of(blocks, opening)
    if closing is not None:
        return closing + 1
    for k in range(stop - 1, opening[-1] - 1, -1):
        if signs.closes_quotation(blocks[k].text.folded):
            rest = blocks[k + 1 :]
            silent = all(
                b.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and b.action is None and not b.number for b in rest
            )
            return k + 1 if silent else len(blocks)
    return len(blocks)


def _opens(block: Block) -> bool:
    return signs.opens_quotation((block.number or block).text.folded)


def _closing_of(blocks: list[Block], opening: list[int]) -> int | None:
    """The block that closes the quotation where every paragraph has opened one and none has closed it before."""
    if len(opening) < 2:
        return None
    open_marks = 0
    for k, block in enumerate(blocks):
        if _opens(block):
            open_marks = 0
        elif block.kind is BlockKind.PARAGRAPH:
            return None
        open_marks += signs.quotation_marks(block.text.folded) + (
            signs.quotation_marks(block.number.text.folded) if block.number else 0
        )
        if open_marks % 2 == 0 and signs.closes_quotation(block.text.folded):
            return k if k >= opening[-1] else None
    return None
