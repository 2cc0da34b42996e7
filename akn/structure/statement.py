"""Presidential statements: where they open, and their blocks."""

from __future__ import annotations

from akn.languages import Language
from akn.problems import Problem
from akn.source.matching import may_occur, pattern
from akn.source.text import Span
from akn.structure import signs
from akn.structure.actions import roles
from akn.structure.body import Body
from akn.structure.model import Block, BlockKind, Outline
from akn.structure.notes import Called

__all__ = ["STATEMENT", "introduces_statement", "read_statement", "statement_formulas", "statement_start"]

#: @name of a presidential statement
STATEMENT = "presidentialStatement"

#: a masthead, website head or file name before the title is no longer than this many characters a line
_SHORT_LINE = 80


def statement_formulas(folded: list[str], language: Language) -> list[int]:
    """Where statements open: a formula with text after it.

    A second one only after a quotation, or, where the first has no quotation marks, if it names a meeting
    that the first does not: the proceedings of one meeting may announce its statement twice.
    """
    if not may_occur(folded, language, language.statement_announced):
        return []
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


def introduces_statement(folded: list[str], formula: int, language: Language) -> bool:
    """Whether an opening sentence stands over the quotation of its statement, and names the meeting."""
    return _meeting_of(folded[formula], language) is not None and signs.opens_quotation(folded[formula + 1])


def _meeting_of(folded: str, language: Language) -> str | None:
    """The number of the meeting of an opening sentence that ends with a colon."""
    match = pattern(language, language.meeting).search(folded) if folded.rstrip().endswith(":") else None
    return match.group("number") if match else None


def statement_start(formula: int, before: int, folded: list[str], language: Language) -> int:
    """The first line of the masthead, title or heading that belongs to a formula further on in the input."""
    k = formula
    while k > before + 2 and (
        signs.stands_alone(folded[k - 1], language)
        or (len(folded[k - 1]) <= _SHORT_LINE and signs.is_heading(folded[k - 1]))
    ):
        k -= 1
    return k


def read_statement(
    passages: list[Called], folded: list[str], formula: int | None, titled: int | None, language: Language
) -> tuple[Outline, list[Problem]]:
    """The outline of a presidential statement, and what had to be left open.

    Args:
        passages: all that the text holds, in order.
        folded: their texts, folded, one each.
        formula: index of the opening sentence, if there is one.
        titled: index of the title, if it shows where the statement begins.
        language: of the text.
    """
    opening = formula if formula is not None else titled
    assert opening is not None
    problems: list[Problem] = []
    blocks = _front(passages, folded, formula, titled, language, problems)
    below = passages[opening + 1 :]
    body = Body(below, folded[opening + 1 :], language, problems)
    for k in range(len(below)):
        body.add(k)
    found = body.blocks
    end = _end_of_quotation(found)
    if end < len(found):
        # what is said of paragraphs of the statement does not concern them
        problems = [p for p in problems if p.span is None or p.span[0] < found[end].span.start]
        problems.append(Problem("AKN206", found[end].span))
        # each passage after the opening sentence has become one block
        found[end:] = [Block(BlockKind.CONCLUSION, p.text, notes=tuple(p.notes)) for p in below[end:]]
    if end == len(found) and (last := _left_open(found)) is not None:
        problems.append(Problem("AKN210", Span(last.span.end - 1, last.span.end)))
    found = [b.taken_for(b.kind, role) if role else b for b, role in zip(found, roles(found), strict=True)]
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


def _left_open(blocks: list[Block]) -> Block | None:
    """The last block of a statement whose paragraphs open with a quotation mark, if no mark closes it."""
    own = blocks[: next((k for k, b in enumerate(blocks) if b.kind is BlockKind.ANNEX), len(blocks))]
    if not any(_opens(b) for b in own):
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
