"""Lines that an extractor breaks before or after a raised number, made whole again."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from akn.source.footnotes import is_note_rule
from akn.source.joins import line_end
from akn.source.lines import NOTE_START, Line, goes_on, is_finished, opens_small
from akn.source.text import Source, Text

__all__ = ["made_whole"]

_CALLED_LAST = re.compile(r"(?:[^\W\d_]['\"]*|\)['\"]*),? ?\d{1,3}$|[,;] ?\d{1,3}$|(?:19|20)\d\d\d{1,3}$")
#: with what a number that is a call begins, perhaps in brackets
_BEGINS_CALL = frozenset("0123456789([")
#: glued to a comma, with which no heading ends
_GLUED_TO_COMMA = re.compile(r",\d{1,3}$")
#: columns that no hard-wrapped line is longer than
_LONGEST_WRAPPED = 200


def made_whole(source: Source, lines: list[Line], opens: Callable[[str], bool]) -> list[Line]:
    """The lines, those made one that an extractor breaks beside a raised number ("the Accord, 3| and its annexes").

    The rest of such a line begins with the space that stands after the number in print (pdfium), or both together are
    no longer than a printed line, so that none could end there.  A number that stands apart from the line that calls
    it is known by the note at the foot of the page.

    Args:
        source: where the lines come from.
        lines: without page furniture.
        opens: whether a folded line can only be the first of a paragraph.
    """
    measure = max((line.columns for line in lines), default=0)
    if measure > _LONGEST_WRAPPED:
        return lines
    out: list[Line] = []
    page = 0
    small: bool | None = None
    for k, line in enumerate(lines):
        if line.new_page:
            page = k
        before = out[-1] if out and not line.gap and not line.new_page else None
        if before is None:
            out.append(line)
            continue
        joins = line.folded[0] in _BEGINS_CALL and _is_call(before, lines, page, k, measure)
        if not joins and before.folded[-1].isdigit() and _CALLED_LAST.search(before.folded[-12:]):
            if small is None:
                small = opens_small(lines, opens)
            joins = _is_rest(source, before, line, measure, opens, small=small)
        if joins:
            text = Text.of_lines([before.text, line.text], [line_end(source, before.text, line.text)])
            out[-1] = replace(before, text=text, finished=is_finished(text.folded), spaced=line.spaced)
        else:
            out.append(line)
    return out


def _is_call(before: Line, lines: list[Line], page: int, k: int, measure: int) -> bool:
    """A line is the number of a note of its page, perhaps with the rest of the line that calls it.

    Args:
        before: the line printed before it.
        lines: all of them.
        page: index of the first line of the page.
        k: index of the line.
        measure: columns of a full line.
    """
    line = lines[k]
    match = NOTE_START.match(line.folded)
    if match is None or before.folded[-1].isdigit():
        return False
    if rest := line.text.chars[match.end() :]:
        # a date may begin with the same number
        together = line.indent + before.columns + 1 + line.columns
        if not rest[0].islower() or before.folded[-1] not in ",;:" or together > measure:
            return False
    return match.group(1) in _numbers_below(lines, page, k)


def _numbers_below(lines: list[Line], page: int, k: int) -> set[str]:
    """The numbers of the notes below a rule that stands below a line on its page, none where one stands above it."""
    numbers: set[str] = set()
    if any(is_note_rule(line.folded) for line in lines[page:k]):
        return numbers
    ruled = False
    for line in lines[k + 1 :]:
        folded = line.folded
        if line.new_page:
            break
        if ruled and folded[0].isdigit() and (match := NOTE_START.match(folded)):
            numbers.add(match.group(1))
        ruled = ruled or is_note_rule(folded)
    return numbers


def _is_rest(
    source: Source, before: Line, line: Line, measure: int, opens: Callable[[str], bool], *, small: bool
) -> bool:
    """A line goes on where the one before it ends with the number of a note."""
    if line.indent == 1 and not before.spaced:
        return source.text[line.text.offset(0) - 1].isspace()
    if line.indent or before.indent or before.columns + 1 + line.columns > measure:
        return False
    first = line.text.chars[0]
    if first.isalpha() and opens(line.folded) and first.islower() == small:
        return False
    return goes_on(line) or (first.isalpha() and _GLUED_TO_COMMA.search(before.folded[-12:]) is not None)
