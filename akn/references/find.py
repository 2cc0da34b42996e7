"""The inline pass: what stands inside a block's text and gets an element of its own.

It runs on block text before the tree exists, so that a mark's place is never searched for again.
Dates, meetings and agenda items are found here; for citations see `cite`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from akn.languages import DRAFTED_IN, Language
from akn.references.dates import dates_in
from akn.source.matching import pattern, sought
from akn.structure.deliberation import DECISION
from akn.structure.model import Block, BlockKind, Mark, Outline, parted
from akn.structure.signs import begins_in_session, closing_line

__all__ = ["find", "in_order", "in_session", "meeting_number", "nested"]

_NOT_MARKED = (BlockKind.TITLE, BlockKind.ANNEX, BlockKind.HEADING)
_WITH_ITEM = (BlockKind.FORMULA, BlockKind.PROCEEDINGS)
_WITH_MEETING = (*_WITH_ITEM, BlockKind.ADOPTION)


def find(outline: Outline) -> Outline:
    """The outline with the marks of all its blocks."""
    language = outline.language
    if not language.date:
        return outline
    marked = [block.text.folded for block in outline.blocks if block.kind not in _NOT_MARKED]
    dates = dates_in("\n".join(marked), language)
    date = next(dates, None)
    sessions = [in_session(outline.name, part, language) for part in parted(outline.blocks)]
    blocks: list[Block] = []
    start = 0
    for block in outline.blocks:
        if block.kind not in _NOT_MARKED:
            begins = bool(blocks) and _announces_item(blocks[-1], language)
            end = start + len(block.text)
            marks: list[Mark] = []
            while date and date[0] < end:
                marks.append(_date(date[0] - start, date[1] - start, date[2]))
                date = next(dates, None)
            start = end + 1
            marks += _others(block, language, dated=bool(marks), item_begins=begins)
            if any(block is session for session in sessions):
                marks += _session_meeting(block.text.folded, language)
            block = block.marked(tuple(nested(marks)), block.notes) if marks else block
        blocks.append(block)
    return replace(outline, blocks=tuple(blocks))


def in_session(name: str, blocks: Sequence[Block], language: Language) -> Block | None:
    """The paragraph with which a decision begins, if it tells of a meeting: “At its 55th plenary meeting, on …”.

    Args:
        name: of the document.
        blocks: of the document, or of one of its parts.
        language: it is written in.
    """
    first = next((b for b in blocks if b.kind is BlockKind.PARAGRAPH), None) if name == DECISION else None
    return first if first is not None and begins_in_session(first.text.folded, language) else None


def _session_meeting(folded: str, language: Language) -> Iterator[Mark]:
    match = sought(language, language.deliberations.session_meeting).search(folded)
    number = meeting_number(match.group(), language) if match else None
    if match and number:
        yield Mark(*match.span(), "event", (("refersTo", "#meeting"), ("number", number)))


def _announces_item(block: Block, language: Language) -> bool:
    """Proceedings that end “… the item entitled:”, the item's title standing in the next paragraph."""
    if block.kind is not BlockKind.PROCEEDINGS:
        return False
    announced = sought(language, language.item).search(block.text.folded)
    return announced is not None and not block.text.folded[announced.end() :].strip(" :")


def _date(start: int, end: int, date: str) -> Mark:
    return Mark(start, end, "date", (("date", date),))


def _others(block: Block, language: Language, *, dated: bool, item_begins: bool) -> Iterator[Mark]:
    """The marks of a block but for the dates in its language."""
    kind, folded = block.kind, block.text.folded
    if block.part == "date" and not dated:
        # a masthead prints its date in the language of drafting
        yield from (_date(*found) for found in dates_in(folded, DRAFTED_IN))
    if kind in _WITH_MEETING:
        yield from _meetings(folded, language)
    if kind in _WITH_ITEM:
        yield from _agenda_items(block.text.chars, folded, language, begins=item_begins)
    if kind is BlockKind.CONCLUSION:
        yield from _closing_marks(folded, language)
    if block.action is not None:
        yield Mark(block.action.start, block.action.end, "concept", (("refersTo", f"#{block.action.id}"),))


#: closing line -> what its outcome refers to
_OUTCOMES = {"unanimous": "adoptedWithoutVote", "vote": "adoptedByVote"}


def _closing_marks(folded: str, language: Language) -> Iterator[Mark]:
    """The meeting of a closing line, or the vote with its outcome and how many voted so."""
    line = closing_line(folded, language)
    if line == "meeting":
        number = meeting_number(folded, language)
        resumed = (("resumed", ""),) if "(" in folded else ()
        if number:
            facts = (("refersTo", "#meeting"), ("number", number), *resumed)
            dated = pattern(language, language.date).search(folded)
            end = len(folded[: dated.start()].rstrip(" ,;،、")) if dated else len(folded)
            yield Mark(0, end, "event", facts)
    elif line in _OUTCOMES:
        yield Mark(0, len(folded), "vote", ())
        yield Mark(0, len(folded), "outcome", (("refersTo", f"#{_OUTCOMES[line]}"),))
        yield from _counts(folded, language)


#: what may stand behind the counts of a vote: "…, as follows:", or a sentence about it
_AFTER_COUNTS = r"(?P<rest>[.,:،。].{0,160})?\]?"
_COMMAS = frozenset(",،")


def _counts(folded: str, language: Language) -> Iterator[Mark]:
    """How many voted so, in figures or words; nothing where the line as a whole has no form that counts votes."""
    words = language.deliberations
    forms = (pattern(language, regex + _AFTER_COUNTS) for regex in words.counts)
    match = next((m for form in forms if (m := form.fullmatch(folded))), None)
    if match is None or (match["abstain"] is None and (match["rest"] or "")[:1] in _COMMAS):
        return  # abstentions may stand behind a comma in words that are not known
    for vote, count in match.groupdict().items():
        if vote != "rest" and count is not None:
            written = (str(n) for regex, n in words.counted.items() if pattern(language, regex).fullmatch(count))
            facts = (("refersTo", f"#{vote}"), ("normalized", next(written, count)))
            yield Mark(*match.span(vote), "quantity", facts)


def in_order(marks: Iterable[Mark]) -> list[Mark]:
    """The marks as they begin, outer ones first."""
    return sorted(marks, key=lambda m: (m.start, -m.end))


def nested(marks: Iterable[Mark]) -> list[Mark]:
    """The marks in order, outer ones first, without those that would cross another."""
    marks = list(marks)
    if len(marks) < 2:
        return marks
    kept: list[Mark] = []
    ends: list[int] = []  # of the marks that are open at a place
    for mark in in_order(marks):
        while ends and ends[-1] <= mark.start:
            ends.pop()
        if not ends or mark.end <= ends[-1]:
            kept.append(mark)
            ends.append(mark.end)
    return kept


_NUMBER = re.compile(r"\d+")


def meeting_number(folded: str, language: Language) -> str | None:
    """The number of a meeting that is named, in figures also where it is written in words ("Segunda sesión")."""
    found = [(m.start(), m.group()) for m in (_NUMBER.search(folded),) if m]
    for word, number in language.deliberations.ordinals.items():
        match = pattern(language, rf"\b{word}\b").search(folded)
        found += [(match.start(), str(number))] if match else []
    return min(found)[1] if found else None


def _meetings(folded: str, language: Language) -> list[Mark]:
    """The first meeting that is named; its number and which resumption it is stand in the mark for the metadata."""
    match = sought(language, language.meeting).search(folded)
    if match is None:
        return []
    resumed = match.groupdict().get("resumed")
    facts = [("refersTo", "#meeting"), ("number", match.group("number"))]
    if resumed is not None:
        which = _NUMBER.search(folded, match.end("number"), match.end())
        facts.append(("resumed", which.group() if which else ""))
    return [Mark(match.start(), match.end(), "event", tuple(facts))]


def _agenda_items(text: str, folded: str, language: Language, *, begins: bool) -> list[Mark]:
    """What stands in quotation marks after the words that announce an agenda item.

    Where these stand in the paragraph before, `begins` is true, and the mark may be closed only in a later one.
    """
    announced = sought(language, language.item).search(folded)
    if announced is None and not begins:
        return []
    marks: list[Mark] = []
    pos = announced.end() if announced else 0
    while True:
        opened = _first_quote(text, pos, language)
        if opened is None or len(text[pos : opened[0]].strip()) > (12 if not marks else 6):
            return marks
        start, opening, closing = opened
        end = _closing(text, start + len(opening), opening, closing)
        if end is None and begins and not marks:
            end = len(text)
        if end is None:
            return marks
        inner = text[start + len(opening) : end]
        left = start + len(opening) + len(inner) - len(inner.lstrip())
        right = end - (len(inner) - len(inner.rstrip()))
        if right > left:
            marks.append(Mark(left, right, "inline", (("name", "agendaItem"),)))
        pos = end + len(closing)


def _first_quote(text: str, pos: int, language: Language) -> tuple[int, str, str] | None:
    found = _opening_quotes(language).search(text, pos)
    return (found.start(), found.group(), dict(language.quotes)[found.group()]) if found else None


@lru_cache(maxsize=8)
def _opening_quotes(language: Language) -> re.Pattern[str]:
    longest_first = sorted((opening for opening, _ in language.quotes), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


def _closing(text: str, pos: int, opening: str, closing: str) -> int | None:
    depth = 1
    while depth:
        end = text.find(closing, pos)
        if end < 0:
            return None
        depth += text.count(opening, pos, end) - 1 if opening != closing else -1
        pos = end + len(closing)
    return end
