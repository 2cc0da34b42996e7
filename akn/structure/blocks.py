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
from akn.source.text import Leftover, Span, Text
from akn.structure import signs
from akn.structure.actions import find_action, roles
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
    """Where statements open: a formula with text after it, a second one only after the statement of the first.

    That is a quotation, or, without quotation marks, acts of an organ; then the formula must be a whole one.
    """
    found: list[int] = []
    for k, text in enumerate(folded[:-1]):
        if not signs.is_formula(text, language):
            continue
        between = folded[found[-1] + 1 : k] if found else []
        if (
            found
            and not any(signs.opens_quotation(f) or signs.closes_quotation(f) for f in between)
            and not (_announces(text, language) and any(find_action(f, language) for f in between))
        ):
            continue
        found.append(k)
    return found


def _announces(formula: str, language: Language) -> bool:
    """An opening sentence that says of which meeting or day the statement is and ends with a colon."""
    told = pattern(language, language.meeting).search(formula) or pattern(language, language.date).search(formula)
    return told is not None and formula.rstrip("0123456789 ").endswith(":")


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
    body = _Body(language, problems)
    for k in range(opening + 1, len(passages)):
        following = folded[k + 1] if k + 1 < len(passages) else None
        body.add(passages[k], folded[k], following)
    found = body.blocks
    end = _end_of_quotation(found, language)
    if end < len(found):
        # what is said of paragraphs of the statement does not concern them
        problems = [p for p in problems if p.code != "AKN209" or p.span is None or p.span[0] < found[end].span.start]
        problems.append(Problem("AKN206", found[end].span))
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
    title = (
        titled if titled is not None else next((k for k in range(stop) if signs.is_title(folded[k], language)), None)
    )
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
        else:
            if in_masthead or k == (title or 0) + 1:
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

    def __init__(self, language: Language, problems: list[Problem]) -> None:
        self.blocks: list[Block] = []
        self._language = language
        self._problems = problems
        self._lists = Lists()
        self._in_annex = False

    def add(self, passage: Called, folded: str, following: str | None) -> None:
        """Appends what the passage is; `following` is the folded text of the next one."""
        last = self.blocks[-1].kind if self.blocks else None
        marker = read_marker(passage.text, folded, self._language)
        if self.blocks and following is not None and self._annex(folded) and not self._annex(following):
            self._in_annex = True
            self._lists.close()
            self.blocks.append(Block(BlockKind.ANNEX, passage.text, notes=tuple(passage.notes)))
        elif marker is not None:
            self._numbered(passage, folded, marker)
        elif following is not None and self._heads(passage, folded, following):
            self._lists.close()
            self.blocks.append(Block(BlockKind.HEADING, passage.text, notes=tuple(passage.notes)))
        elif last is BlockKind.POINT and not signs.opens_quotation(folded) and passage.text.chars[0].islower():
            self.blocks.append(Block(BlockKind.WRAP_UP, passage.text, notes=tuple(passage.notes)))
        else:
            self._lists.close()
            self._append(Block(BlockKind.PARAGRAPH, passage.text, notes=tuple(passage.notes)), folded)

    def _annex(self, folded: str) -> bool:
        return signs.is_annex_heading(folded, self._language)

    def _numbered(self, passage: Called, folded: str, marker: Marker) -> None:
        if marker.paragraph:
            self._lists.close()
            self._lists = Lists()
            number = Number(marker.text, str(marker.readings["dec"]))
            kind, level = BlockKind.PARAGRAPH, 0
        else:
            level, ascii_number, after = self._lists.add(marker)
            if after is not None:
                facts = {"number": marker.text.chars, "previous": after or "nothing"}
                self._problems.append(Problem("AKN208", marker.text.span(), facts))
            number, kind = Number(marker.text, ascii_number), BlockKind.POINT
        notes = tuple(Note(max(0, n.at - marker.end), n.marker, n.text, n.span) for n in passage.notes)
        text: Text = passage.text[marker.end :]
        self._append(Block(kind, text, number, level, notes=notes), folded[marker.end :])

    def _append(self, block: Block, folded: str) -> None:
        # an annex is another document's text: the Council's actions are not looked for in it
        action = None if self._in_annex else find_action(folded, self._language)
        if action is None and block.kind is BlockKind.PARAGRAPH and not self._in_annex:
            self._problems.append(Problem("AKN209", block.span))
        self.blocks.append(replace(block, action=action))

    def _heads(self, passage: Called, folded: str, following: str) -> bool:
        """A heading stands over a paragraph: the next passage opens a quotation, or, in an annex, a sentence."""
        if not signs.is_heading(folded) or passage.text.chars[0].islower():
            return False
        return self._in_annex or signs.opens_quotation(following)


def _left_open(blocks: list[Block]) -> Block | None:
    """The last block of a statement whose paragraphs open with a quotation mark, if no mark closes it."""
    own = blocks[: next((k for k, b in enumerate(blocks) if b.kind is BlockKind.ANNEX), len(blocks))]
    if not any(signs.opens_quotation((b.number or b).text.folded) for b in own):
        return None
    return None if signs.closes_quotation(own[-1].text.folded) else own[-1]


def _end_of_quotation(blocks: list[Block], language: Language) -> int:
    """Index of the first block after the statement: what follows the closing mark and says nothing for the organ.

    Only where the paragraphs open with a quotation mark, and never inside an annex.
    """
    stop = next((k for k, b in enumerate(blocks) if b.kind is BlockKind.ANNEX), len(blocks))
    if stop < len(blocks):
        return len(blocks)
    opening = [k for k in range(stop) if signs.opens_quotation((blocks[k].number or blocks[k]).text.folded)]
    if not opening:
        return len(blocks)
    closing = [k for k in range(opening[-1], stop) if signs.closes_quotation(blocks[k].text.folded)]
    for k in closing:
        if _opens_other_text(blocks[k + 1 :], language):
            return k + 1
    if closing and all(_is_silent(b) for b in blocks[closing[-1] + 1 :]):
        return closing[-1] + 1
    return len(blocks)


def _is_silent(block: Block) -> bool:
    """A paragraph or heading in which no organ acts."""
    return block.action is None and not block.number and block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)


def _opens_other_text(blocks: list[Block], language: Language) -> bool:
    """Before any organ acts in the blocks, a meeting is told, or the date of another document."""
    for block in blocks:
        folded = block.text.folded
        meeting = pattern(language, language.meeting).search(folded)
        if meeting and not block.number and (block.action is None or meeting.start() < block.action.start):
            return True
        if not _is_silent(block):
            return False
        if len(folded) <= _SHORT_LINE and not is_finished(folded) and pattern(language, language.date).search(folded):
            return True
    return False
