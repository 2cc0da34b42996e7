"""Resolutions, decisions and drafts: where they open, and their blocks.

Their form is fixed (Editorial Manual, resolutions): a heading with the number, who adopted it and when, the words
“The General Assembly,”, preambular paragraphs that open with a participle, operative ones with a number and a verb,
and below them the meeting, its date and the vote.  What each rule answers to is written in docs/structure.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from akn.languages import Language
from akn.problems import Problem
from akn.source.passages import FOLDED_TABLE
from akn.source.text import Span, Text
from akn.structure import signs
from akn.structure.actions import opens_recital
from akn.structure.body import Body, after
from akn.structure.model import Action, Block, BlockKind, Note, Number, Outline, Role
from akn.structure.notes import Called
from akn.structure.parts import Part, parts_of

__all__ = ["DECISION", "DRAFT", "FIRST_DECISION", "RESOLUTION", "deliberation_opening", "read_deliberation"]

RESOLUTION = "resolution"
DECISION = "decision"
DRAFT = "draftResolution"

#: organ -> number from which on a session's documents are its decisions, and below which they are its resolutions
FIRST_DECISION = {"unga": 401, "unga-hrc": 101}
#: lines at most between the heading of a decision and its text: a title over several lines
_LONGEST_TITLE = 6


def deliberation_opening(folded: list[str], language: Language) -> int | None:
    """The passage with which a resolution or decision opens: the words of the preamble, or “At its … meeting”."""
    for k, text in enumerate(folded[:-1]):
        if signs.opens_preamble(text, folded[k + 1], language):
            return k
    last_heading = -_LONGEST_TITLE - 1
    for k, text in enumerate(folded):
        if signs.heading_number(text):
            last_heading = k
        elif k - last_heading <= _LONGEST_TITLE and signs.begins_in_session(text, language):
            return k
    return None


def read_deliberation(passages: list[Called], opening: int, language: Language) -> tuple[Outline, list[Problem]]:
    """One resolution or decision.

    Args:
        passages: all of its printed paragraphs, footnotes put back to their calls.
        opening: index of the words that open the preamble, or of a decision's first paragraph.
        language: it is written in.
    """
    folded = [FOLDED_TABLE if p.table else p.text.folded for p in passages]
    parts = parts_of(folded, opening, language)
    if parts:
        return _read_parts(passages, folded, parts, language)
    problems: list[Problem] = []
    organ = signs.formula_organ(f"{folded[opening]},", language)
    blocks = list(_front(passages[:opening], folded, language))
    name = _name(blocks, is_formula=organ is not None)
    stop = _conclusions(passages, opening + 1, language)
    # a body holds something: where nothing stands between the formula and what closes the document, the formula is it
    is_formula = organ is not None and stop[0] > opening + 1
    k = opening
    if is_formula:
        blocks.append(Block(BlockKind.FORMULA, passages[k].text, notes=tuple(passages[k].notes)))
        k += 1
    body = _Deliberation(passages[: stop[0]], folded[: stop[0]], language, problems, organ or "", is_formula=is_formula)
    for index in range(k, stop[0]):
        body.add(index)
    blocks += _with_paragraph(body.blocks, is_formula=is_formula)
    blocks += (Block(BlockKind.CONCLUSION, p.text, notes=tuple(p.notes)) for p in passages[stop[0] : stop[1]])
    annexes = Body(passages[stop[1] :], folded[stop[1] :], language, problems, in_annex=True)
    for index in range(len(passages) - stop[1]):
        annexes.add(index)
    blocks += annexes.blocks
    return Outline(name, language, tuple(blocks), Span(0, 0)), problems


def _read_parts(
    passages: list[Called], folded: list[str], parts: list[Part], language: Language
) -> tuple[Outline, list[Problem]]:
    """Parts A, B … under one number, each with its letter, its title and a text of its own."""
    blocks = list(_front(passages[: parts[0].start], folded, language))
    is_formula = signs.formula_organ(f"{folded[parts[0].opening]},", language) is not None
    name = _name(blocks, is_formula=is_formula)
    problems: list[Problem] = []
    for part, end in zip(parts, [*(p.start for p in parts[1:]), len(passages)], strict=True):
        first = passages[part.start]
        letter = Number(first.text[: part.letter_end], part.letter)
        text, notes = after(part.title_at, first)
        none = first.text[part.letter_end : part.letter_end]
        # a note that a letter alone calls is the part's
        blocks.append(Block(BlockKind.PART, none, letter, notes=() if text.chars else notes))
        if text.chars:
            blocks.append(Block(BlockKind.TITLE, text, notes=notes))
        for title in passages[part.start + 1 : part.opening]:
            blocks.append(Block(BlockKind.TITLE, title.text, notes=tuple(title.notes)))
        outline, said = read_deliberation(passages[part.opening : end], 0, language)
        blocks += outline.blocks
        problems += said
    return Outline(name, language, tuple(blocks), Span(0, 0)), problems


def _name(front: list[Block], *, is_formula: bool) -> str:
    """@name of the document, as far as its heading tells; the symbol may say more."""
    number = next((b.number for b in front if b.kind is BlockKind.TITLE and b.number), None)
    match = re.search(r"/(\d+)", number.text.folded) if number else None
    if match and int(match.group(1)) >= FIRST_DECISION["unga"]:
        return DECISION
    return RESOLUTION if is_formula else DECISION


def _front(passages: list[Called], folded: list[str], language: Language) -> Iterator[Block]:
    """Masthead, then who adopted it, on whose report, number and title; or who drafted it, and the title."""
    in_masthead = True
    in_title = False
    is_draft = False
    for passage, text in zip(passages, folded, strict=False):
        notes = tuple(passage.notes)
        sign = signs.deliberation_line(text, language)
        part = signs.masthead_part(text, language) if in_masthead else ""
        if sign == "number":
            in_masthead, in_title = False, True
            yield _numbered_title(passage)
        elif sign == "title":
            in_masthead, in_title = False, False
            yield Block(BlockKind.TITLE, passage.text, notes=notes, part="number")
        elif sign in ("adopted", "source"):
            in_masthead, in_title = False, False
            yield Block(BlockKind.ADOPTION, passage.text, notes=notes, part=sign)
        elif in_title:
            yield Block(BlockKind.TITLE, passage.text, notes=notes)
        elif is_draft and in_masthead and not part:
            in_masthead, in_title = False, True
            yield Block(BlockKind.TITLE, passage.text, notes=notes)
        else:
            is_draft = is_draft or signs.heads_draft(text, language)
            kind = BlockKind.MASTHEAD if in_masthead else BlockKind.ADOPTION
            yield Block(kind, passage.text, notes=notes, part=part)


def _numbered_title(passage: Called) -> Block:
    """The title with its number apart: "74/154. Human rights and …"."""
    match = signs.title_number(passage.text.folded)
    assert match is not None
    if match.end() == len(passage.text):
        return Block(BlockKind.TITLE, passage.text, notes=tuple(passage.notes), part="number")
    number = Number(passage.text[: match.end()].strip(), None)
    text, notes = after(match.end(), passage)
    return Block(BlockKind.TITLE, text, number, notes=notes)


def _conclusions(passages: list[Called], first: int, language: Language) -> tuple[int, int]:
    """Where the closing lines begin and end: meeting, date and vote, and the States that voted."""
    folded = [FOLDED_TABLE if p.table else p.text.folded for p in passages]
    ends = range(first, len(passages))
    stop = next((k for k in ends if signs.is_annex_heading(passages[k].text, language)), len(passages))
    start = stop
    for k in range(stop - 1, first - 1, -1):
        if signs.closing_line(folded[k], language) or signs.lists_voters(folded[k], language):
            start = k
        elif passages[k].table or k < stop - _MOST_CLOSING_LINES or _is_of_the_body(folded[k], language):
            break
    end = stop
    # the heading of an annex over nothing, as where a text is cut off, heads none and closes the document
    while start < stop and end < len(passages) and _is_over_nothing(passages, end, language):
        end += 1
    return start, end


def _is_over_nothing(passages: list[Called], heading: int, language: Language) -> bool:
    """Whether below the heading of an annex nothing stands, or that of another one."""
    below = passages[heading + 1 : heading + 2]
    return not below or signs.is_annex_heading(below[0].text, language)


def _is_of_the_body(folded: str, language: Language) -> bool:
    """A numbered paragraph, or one of a decision; below part A there may stand a part B."""
    return signs.is_numbered(folded) or signs.begins_in_session(folded, language)


#: closing lines at most: meeting, date, vote, and three lists of States with their headings
_MOST_CLOSING_LINES = 12
#: a section's number on a line of its own
_NUMERAL = re.compile(r"[ivx]{1,5}\.?")


class _Deliberation(Body):
    """The preamble and the operative part: recitals until the first number, verb or heading."""

    # they stand below what closes it
    _holds_annexes = False

    def __init__(
        self,
        passages: list[Called],
        folded: list[str],
        language: Language,
        problems: list[Problem],
        organ: str,
        *,
        is_formula: bool,
    ) -> None:
        super().__init__(passages, folded, language, problems, verb_only=organ == "unsc")
        self._operative = False
        #: whether recitals are of a preamble, as below its formula
        self._is_formula = is_formula
        #: index after the last recital above the paragraph that is numbered 1: up to it there is the preamble
        self._preamble = self._end_of_preamble()
        #: whether the passage that is read stands there
        self._in_preamble = False

    def _end_of_preamble(self) -> int:
        first = next((k for k in range(len(self._passages)) if self._is_first(k)), 0)
        return next((k + 1 for k in range(first - 1, 0, -1) if self._ends_or_opens_recital(k)), 0)

    def _ends_or_opens_recital(self, k: int) -> bool:
        folded = self._folded[k]
        return folded.rstrip().endswith((",", "،")) or opens_recital(folded, self._language)

    def _is_first(self, k: int) -> bool:
        marker = self._markers[k]
        if (
            marker is None
            or not signs.is_numbered(self._folded[k])
            or not marker.paragraph
            or marker.inserted
            or marker.readings["dec."] != 1
        ):
            return False
        return not (k and self._folded[k - 1].rstrip().endswith(":"))

    def add(self, k: int) -> None:
        """Appends what the passage is."""
        marker = self._markers[k]
        if marker is not None and marker.paragraph:
            self._operative = True
        self._in_preamble = k < self._preamble
        super().add(k)

    def _block(
        self,
        kind: BlockKind,
        text: Text,
        number: Number | None,
        level: int,
        action: Action | None,
        notes: tuple[Note, ...],
    ) -> Block:
        role = None
        if kind is BlockKind.PARAGRAPH and number is None and self._is_recital(text.folded, action):
            kind, role = BlockKind.RECITAL, Role.PREAMBULAR if self._is_formula else None
        elif kind is BlockKind.PARAGRAPH:
            role = Role.OPERATIVE
        return Block(kind, text, number, level, action, role, notes)

    def _is_recital(self, folded: str, action: Action | None) -> bool:
        """A paragraph of the preamble; where none is numbered, it opens with a participle or ends with a comma."""
        if self._in_preamble:
            return True
        opens = opens_recital(folded, self._language)
        goes_on = folded.rstrip().endswith((",", "،"))
        if self._operative:
            return opens and goes_on
        if opens or goes_on:
            return True
        self._operative = action is not None
        return not self._operative

    def _heads(self, k: int, following: str) -> bool:
        """A heading stands over a numbered paragraph, a recital or another heading."""
        above = self.blocks[-1] if self.blocks and self.blocks[-1].kind is BlockKind.HEADING else None
        known = not self._in_annex or (above is not None and _NUMERAL.fullmatch(above.text.folded) is not None)
        if not self._may_head(k, known=known) or opens_recital(self._folded[k], self._language):
            return False
        if self._in_annex:
            return self._is_over_text(k)
        if _NUMERAL.fullmatch(self._folded[k]) and signs.is_heading(following, known=True):
            return True
        below = self._below_headings(k)
        return below < len(self._folded) and self._is_headed(self._folded[below], alone=below == k + 1)

    def _is_headed(self, folded: str, *, alone: bool) -> bool:
        """A passage a heading may stand over: with a number or as a recital; over what merely ends as one, alone."""
        opens = signs.is_numbered(folded) or opens_recital(folded, self._language)
        return opens or (alone and folded.endswith((";", ",")))


def _with_paragraph(blocks: list[Block], *, is_formula: bool) -> list[Block]:
    """The blocks of a body, which holds a paragraph: all of a decision without a formula, else what comes last."""
    recitals = [k for k, block in enumerate(blocks) if block.kind is BlockKind.RECITAL]
    if not is_formula:
        for k in recitals:
            blocks[k] = blocks[k].taken_for(BlockKind.PARAGRAPH, Role.OPERATIVE)
    elif recitals and not any(block.kind is BlockKind.PARAGRAPH for block in blocks):
        blocks[recitals[-1]] = blocks[recitals[-1]].taken_for(BlockKind.PARAGRAPH, Role.PREAMBULAR)
    return blocks
