"""Lines of footnotes → the same, each first one with its mark."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import replace

from akn.source.lines import NOTE_START, PUT_IN, Line

__all__ = ["LETTERED_START", "SENTENCE_END", "SIGNS", "mark_of", "note_start", "with_marks"]

#: signs that mark notes
SIGNS = frozenset("*†‡")
#: a note's number, or sign, without a space after it
_GLUED_START = re.compile(rf"(\d{{1,3}}|\*+|†+|‡+)()(?!{PUT_IN})(?=[^\W\d_]|[\"'(])")
#: a note that daggers mark, or more stars than three
_SIGNED_START = re.compile(r"(\*{4,9}|†{1,9}|‡{1,9})()(?:\s+(?=\S)|$)")
#: a note that a letter marks
LETTERED_START = re.compile(r"([a-zа-я])()\s+(?=\S)")
#: signs behind which an item of a list begins
_BEFORE_ITEM = ":;،؛：；"
SENTENCE_END = re.compile("[.!?。؟]['\")»\\]]*$")


def note_start(folded: str, called: Set[str], *, ruled: bool) -> re.Match[str] | None:
    """The mark with which a footnote's line begins: called daggers, below a rule also glued ones and letters."""
    if folded[0] in SIGNS and folded not in called and not any(map(str.isalnum, folded)):
        return None  # stars alone close a text
    match = NOTE_START.match(folded)
    if match is None and folded[0] in SIGNS and (signed := _SIGNED_START.match(folded)):
        return signed if ruled or signed.group(1) in called else None
    if match is None and ruled:
        other = _GLUED_START.match(folded) or LETTERED_START.match(folded)
        return other if other and other.group(1) in called else None
    return match


def mark_of(start: re.Match[str]) -> str:
    """The number, letter or signs of a match of `note_start`."""
    return start.group(1) or start.group(2) or ""


def with_marks(
    lines: list[Line], called: set[str], last: int, dated: Callable[[str, str], bool], *, ruled: bool, wrapped: int
) -> list[Line]:
    """The lines as those of footnotes, each first one with its mark.

    Args:
        lines: those of a page's notes.
        called: marks that the text calls.
        last: the number of the last note above.
        dated: whether the number that opens the second of two lines is one of a date.
        ruled: whether a rule stands above them.
        wrapped: empty lines between two lines of one paragraph.
    """
    out: list[Line] = []
    expected: str | None = None
    for before, line in zip([None, *lines], lines, strict=False):
        start = note_start(line.folded, called, ruled=ruled)
        if start and (
            before is None
            or _begins_note(before, line, start, expected, called, last, dated, ruled=ruled, wrapped=wrapped)
        ):
            marker = mark_of(start)
            # one beyond the next that nothing calls says nothing of the next
            if marker[0] not in SIGNS and (expected in (None, marker) or marker in called):
                expected = _following(marker)
            out.append(replace(line, note=True, marker=marker, text_at=start.end()))
        else:
            out.append(replace(line, note=True))
    return out


def _begins_note(
    before: Line,
    line: Line,
    start: re.Match[str],
    expected: str | None,
    called: set[str],
    last: int,
    dated: Callable[[str, str], bool],
    *,
    ruled: bool,
    wrapped: int,
) -> bool:
    """Whether a line below the first of a page's notes begins one: with the next number or letter, or what is called.

    Args:
        before: the line before it.
        line: the line.
        start: the mark with which it begins.
        expected: the number or letter of the next note, None where the page has none yet.
        called: marks that the text calls.
        last: the number of the last note on the pages before.
        dated: whether the number that opens the second of two lines is one of a date.
        ruled: whether a rule stands above the notes.
        wrapped: empty lines between two lines of one paragraph.
    """
    marker = mark_of(start)
    begin = line.text.chars[start.end() : start.end() + 1]
    ended = SENTENCE_END.search(before.folded) is not None
    goes_on = line.gap <= wrapped
    if marker[0] in SIGNS:
        # signs stand in any order; what has a small letter behind one may be an item of a list
        known = marker in called and (before.finished or not goes_on)
        return known or (ruled and before.folded[-1] not in _BEFORE_ITEM and (ended or not begin.islower()))
    in_order = marker == expected
    if expected is None:
        first = ended if marker.isalpha() else marker in (str(last + 1), "1")
        in_order = first and (before.finished or not begin.islower())
    # a number beyond the next, though nothing calls it, where a sentence ends and another begins
    beyond = expected is not None and (expected + marker).isdigit() and int(marker) > int(expected)
    later = beyond and ended and begin.isalpha() and not begin.islower()
    if not (in_order or (ruled and not marker.isalpha() and (marker in called or later))):
        return False
    # a letter may be a word of the note, a number within a sentence one of a date or of meetings
    within = not (in_order or (before.finished and before.folded[-1] not in ",،"))
    return not goes_on or not (within or dated(before.folded, line.folded))


def _following(marker: str) -> str:
    """The mark of the next note."""
    if marker.isdigit():
        return str(int(marker) + 1)
    return chr(ord(marker) + 1)
