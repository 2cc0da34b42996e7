"""Lines that are broken beside a raised number, or within the words of a preamble, made whole again."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from akn.source.columns import width
from akn.source.footnotes import is_note_rule
from akn.source.joins import line_end
from akn.source.lines import NOTE_START, Line, goes_on, is_finished, opens_small
from akn.source.text import Source, Text

__all__ = ["formula_apart", "formulas_made_whole", "made_whole"]

_CALLED_LAST = re.compile(r"(?:[^\W\d_]['\"]*|\)['\"]*),? ?\d{1,3}$|[,;] ?\d{1,3}$|(?:19|20)\d\d\d{1,3}$")
#: with what a number that is a call begins, perhaps in brackets
_BEGINS_CALL = frozenset("0123456789([")
#: glued to a comma, with which no heading ends
_GLUED_TO_COMMA = re.compile(r",\d{1,3}$")
#: columns that no hard-wrapped line is longer than
_LONGEST_WRAPPED = 200


#: with what a long line ends that is of a text, and of neither masthead nor title
_ENDS_SENTENCE = frozenset(".:;")
#: columns at most of each half of the words that open a preamble
_LONGEST_HALF = 40


def formulas_made_whole(source: Source, lines: list[Line], is_formula: Callable[[str], bool]) -> list[Line]:
    """The lines, those made one of which only both together are the words of a preamble ("The General | Assembly,").

    Args:
        source: where the lines come from.
        lines: that are printed.
        is_formula: whether a folded line is the words of a preamble, in any language.
    """
    out: list[Line] = []
    for line in lines:
        before = out[-1] if out else None
        if before is not None and _may_end_formula(before, line):
            spaced = not _is_han(line.folded[0])
            text = Text.of_lines(
                [before.text, line.text], [line_end(source, before.text, line.text) if spaced else None]
            )
            if is_formula(text.folded):
                out[-1] = _as_one(before, line, text)
                continue
        out.append(line)
    return out


def formula_apart(lines: list[Line], ends: Callable[[str, str], int]) -> list[Line]:
    """The lines, the first of those divided that has a recital behind the words of the preamble; none in a body.

    Args:
        lines: of a document that has the words of a preamble on no line of their own.
        ends: where these words end in a line and a recital begins behind them, 0 for any other line; it is given the
            line as printed and folded.
    """
    for k, line in enumerate(lines):
        if line.columns > _LONGEST_HALF and line.folded[-1] in _ENDS_SENTENCE:
            break
        end = ends(line.text.chars, line.folded)
        if end:
            formula, recital = line.text[:end].strip(), line.text[end:].strip()
            first = replace(line, text=formula, finished=True, columns=width(formula.folded), spaced=False)
            rest = replace(line, text=recital, gap=0, columns=width(recital.folded), new_page=False)
            return [*lines[:k], first, rest, *lines[k + 1 :]]
    return lines


def _may_end_formula(before: Line, line: Line) -> bool:
    """Whether two short lines may be the words of a preamble: the first has a capital, the second ends with a comma."""
    if line.columns > _LONGEST_HALF or line.folded[-1] not in ",،" or line.new_page or line.gap > 1:
        return False
    if before.columns > _LONGEST_HALF or before.finished or before.text.chars[0].islower():
        return False
    return before.folded[-1].isalpha() and line.folded[0].isalpha()


def _as_one(before: Line, line: Line, text: Text) -> Line:
    """Two lines as one, with the text of both."""
    finished, columns = is_finished(text.folded), width(text.folded)
    return replace(before, text=text, finished=finished, columns=columns, spaced=line.spaced)


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


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
    measure = max([line.columns for line in lines], default=0)
    if measure > _LONGEST_WRAPPED or not any(_may_be_broken(line.folded) for line in lines):
        return lines
    out: list[Line] = []
    numbers: frozenset[str] = frozenset()
    above = False
    small: bool | None = None
    for k, line in enumerate(lines):
        if k == 0 or line.new_page:
            numbers = _numbers(lines, k)
            above = True
        above = above and not is_note_rule(line.folded)
        if not out or line.gap or line.new_page:
            out.append(line)
            continue
        before = out[-1]
        joins = above and line.folded[0] in _BEGINS_CALL and bool(numbers) and _is_call(before, line, numbers, measure)
        if not joins and before.folded[-1].isdigit() and _CALLED_LAST.search(before.folded[-12:]):
            if small is None:
                small = opens_small(lines, opens)
            joins = _is_rest(source, before, line, measure, opens, small=small)
        if joins:
            text = Text.of_lines([before.text, line.text], [line_end(source, before.text, line.text)])
            out[-1] = _as_one(before, line, text)
        else:
            out.append(line)
    return out


def _may_be_broken(folded: str) -> bool:
    """A line ends with what may be a call of a note, or notes stand below it: without such none is broken."""
    return (folded[-1].isdigit() and _CALLED_LAST.search(folded[-12:]) is not None) or is_note_rule(folded)


def _numbers(lines: list[Line], start: int) -> frozenset[str]:
    """The numbers of the notes below a rule on the page that begins here."""
    numbers = set()
    ruled = False
    for k in range(start, len(lines)):
        folded = lines[k].folded
        if k > start and lines[k].new_page:
            break
        if ruled and folded[0].isdigit() and (match := NOTE_START.match(folded)):
            numbers.add(match.group(1))
        ruled = ruled or is_note_rule(folded)
    return frozenset(numbers)


def _is_call(before: Line, line: Line, numbers: frozenset[str], measure: int) -> bool:
    """A line is the number of a note of its page, perhaps with the rest of the line that calls it."""
    match = NOTE_START.match(line.folded)
    if match is None or match.group(1) not in numbers or before.folded[-1].isdigit():
        return False
    rest = line.text.chars[match.end() :]
    if not rest:
        return True
    # a date may begin with the same number
    together = line.indent + before.columns + 1 + line.columns
    return rest[0].islower() and before.folded[-1] in ",;:" and together <= measure


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
