"""Printed lines → the same, those of footnotes told apart from the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice, takewhile

from akn.problems import Problem
from akn.source.columns import COMBINING_MARKS
from akn.source.lines import NOTE_START, QUOTED, Line, is_double_spaced
from akn.source.matching import run_of
from akn.source.note_starts import LETTERED_START, SENTENCE_END, SIGNS, mark_of, note_start, with_marks
from akn.source.text import Leftover, Reason, Text

__all__ = ["is_note_rule", "tell_footnotes"]

_NOTE_RULE = re.compile(r"_{5,}|-{10,}|\*{10,}")
#: characters at the most that stand between a word and its call
_BEFORE_CALL = 2
_CALL = re.compile(
    rf"(?s:.){{0,{_BEFORE_CALL}}}?(?:"
    r"(?<=[^\W\d_])['\")\]]?\(?(\d{1,3})\)?(?![\w/(.-]\w|\d)|(?<=[.,;:)\"'。、،؛؟])(\d{1,3})(?!\w|[.,]\d)"
    r"| (\d{1,3})(?= ?[.,;:)]| ?$)|(?<!\d)(?:19|20)\d\d(\d{1,3})(?!\d)|(?<=\S)\[(\d{1,3})\]"
    # in brackets behind a number ("49/19(1)") or a combining mark, and between Han characters
    rf"|(?<=[\d{COMBINING_MARKS}])\((\d{{1,3}})\)(?!\w)|(?<=[\u3400-\u9fff])(\d{{1,3}})(?=[\u3400-\u9fff]))",
    re.MULTILINE,
)
#: signs glued to what they stand behind
_SIGNS = re.compile(r"([*†‡])(?<=[^\s*†‡].)\1*")
_NUMBERS = re.compile(run_of("0-9"))
#: with what the mark of a note begins
_BEGINS_NOTE = frozenset("0123456789([") | SIGNS
_YEAR = 4
_ENDED = re.compile("[.:;!?。]['\")»]+$")
#: lines above a rule that tell how lines are printed there
_NEAR = 24
_LIST_ITEM = re.compile(r"\d+[)\]]")
#: an item of a list that goes on within a sentence: "(b) …", "ii) …"
_LETTERED_ITEM = re.compile(r"\(?[^\W\d_]{1,4}\)\s")
#: what parts the columns of a table
_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S")
#: a call by a letter: only glued to punctuation does a letter look like none of the text
_LETTERED_CALL = re.compile(r"(?<=[.,;:)])[a-zа-я](?=\s|$)")


def tell_footnotes(
    lines: list[Line],
    leftovers: list[Leftover],
    stands_alone: Callable[[str], bool],
    opens: Callable[[str], bool],
    stands_below: Callable[[Text], bool],
    dated: Callable[[str, str], bool],
) -> tuple[list[Line], list[Problem]]:
    """The lines, those of footnotes marked: below a rule, or in a run of called numbers at a page's end.

    Args:
        lines: as `read_lines` gives them.
        leftovers: the rules above footnotes are appended here.
        stands_alone: whether a folded line is a whole line of a masthead, or the title.
        opens: whether a folded line can only be the first of a paragraph.
        stands_below: whether a line is one that follows a document and its footnotes (an annex's heading, a vote).
        dated: whether the number that opens the second of two lines is one of a date.
    """
    out: list[Line] = []
    problems: list[Problem] = []
    called: set[str] = set()
    #: the number of the last note
    last = 0
    #: the last line of the notes with which a page ended, and how many pages have begun since
    above: Line | None = None
    turned = 0
    #: lines in which no calls were looked for yet, as nothing below them may be a note
    unread: list[Line] = []
    pages = _pages(lines, stands_alone)
    pages.reverse()
    while pages:
        page = pages.pop()
        turned += page[0].new_page
        rule = next((k for k, line in enumerate(page) if is_note_rule(line.folded)), None)
        unread += page[:rule]
        if rule is None and not any(map(_may_begin_note, page)):
            out += page
            continue
        called.update(_calls(unread))
        unread = []
        marks = called if rule is None else called | _letters(page, rule)
        if rule is None or not (
            _begins_notes(page, rule, marks)
            or (
                above is not None
                and turned == 1
                and _is_last_rule(page, rule, pages)
                and _goes_on(above, page, rule, marks, last, opens)
            )
        ):
            ends = not pages or pages[-1][0].new_page
            start = _notes_without_rule(page, called, dated, ends=ends)
            end = next((k for k in range(start + 1, len(page)) if _is_below(page, k, stands_below)), len(page))
            resumed = False
            notes = with_marks(page[start:end], called, last, dated, ruled=False, wrapped=is_double_spaced(page))
            out += [*page[:start], *notes]
        else:
            while pages and _heads_voters(pages[-1][0], stands_below):
                page += pages.pop()
            leftovers.extend(page[rule].text.set_aside(Reason.NOTE_RULE))
            ends = bool(pages) and pages[-1][0].new_page
            end, resumed, said = _end_of_notes(page, rule, marks, opens, stands_below, ends=ends)
            problems += said
            notes = with_marks(page[rule + 1 : end], marks, last, dated, ruled=True, wrapped=is_double_spaced(page))
            out += [*page[:rule], *notes]
            above, turned = (notes[-1] if resumed or end == len(page) else None), 0
        if end < len(page):
            # what follows may have notes of its own, as a page without any sign of its end was left
            gap = page[end].gap if resumed else max(1, page[end].gap)
            pages.append([replace(page[end], new_page=resumed, gap=gap), *page[end + 1 :]])
        last = next((int(line.marker) for line in reversed(notes) if line.marker.isdigit()), last)
    return out, problems


def is_note_rule(folded: str) -> bool:
    """Whether a line is the rule above footnotes."""
    return folded[0] in "_-*" and _NOTE_RULE.fullmatch(folded) is not None


def _may_begin_note(line: Line) -> bool:
    """Whether a line has the mark of a note, called or not."""
    return line.folded[0] in _BEGINS_NOTE and note_start(line.folded, SIGNS, ruled=False) is not None


def _calls(lines: list[Line]) -> Iterator[str]:
    """The marks in the lines that may be calls of notes."""
    text = "\n".join([line.folded for line in lines])
    if "*" in text or "†" in text or "‡" in text:
        yield from (sign.group() for sign in _SIGNS.finditer(text))
    end = 0
    for number in _NUMBERS.finditer(text):
        start, after = number.span()
        # four digits are a year, and a call neither begins a line nor follows a stroke
        if after - start == _YEAR or (after - start < _YEAR and text[start - 1] in "\n/"):
            continue
        call = _CALL.match(text, max(end, start - _BEFORE_CALL))
        if call:
            yield call[call.lastindex or 0]
            end = call.end()


def _letters(page: list[Line], rule: int) -> set[str]:
    """The letters that the text above a rule calls notes by, where the first note below it has such a mark."""
    if rule + 1 == len(page) or not LETTERED_START.match(page[rule + 1].folded):
        return set()
    return {call for line in page[:rule] for call in _LETTERED_CALL.findall(line.folded)}


def _begins_notes(page: list[Line], rule: int, marks: set[str]) -> bool:
    """Whether the line below a rule begins a note."""
    return rule + 1 < len(page) and note_start(page[rule + 1].folded, marks, ruled=True) is not None


def _is_last_rule(page: list[Line], rule: int, pages: list[list[Line]]) -> bool:
    """Whether no other rule stands below one on the same page.

    Args:
        page: lines with the rule.
        rule: its index.
        pages: what follows, the next last.
    """
    below = takewhile(lambda lines: not lines[0].new_page, reversed(pages))
    return not any(is_note_rule(line.folded) for line in chain(islice(page, rule + 1, None), *below))


def _goes_on(note: Line, page: list[Line], rule: int, marks: set[str], last: int, opens: Callable[[str], bool]) -> bool:
    """Whether below a rule the last note of the page before goes on, before the first mark there.

    Its sentence does, or the next note in order follows what may be another sentence of it, or an item of its list.

    Args:
        note: the last line of that note.
        page: where it may go on.
        rule: index of the rule there.
        marks: what may mark notes there.
        last: the number of the last note.
        opens: whether a folded line can only be the first of a paragraph.
    """
    if rule + 1 == len(page):
        return False
    ended, listed = SENTENCE_END.search(note.folded), _LETTERED_ITEM.match(page[rule + 1].folded)
    if opens(page[rule + 1].folded) and (ended or not listed):
        return False
    first = page[rule + 1].text.chars[listed is not None and listed.group()[0] == "("]
    below = takewhile(lambda line: not is_note_rule(line.folded), islice(page, rule + 2, None))
    starts = (note_start(line.folded, marks, ruled=True) for line in below)
    followed = any(
        (mark := mark_of(start)) in (str(last + 1), "1") or (mark[0] in SIGNS and mark in marks)
        for start in starts
        if start
    )
    if ended:
        return followed and first.isalpha() and not first.islower()
    return followed or (first.isalpha() and not first.isupper())


def _end_of_notes(
    page: list[Line],
    rule: int,
    called: set[str],
    opens: Callable[[str], bool],
    stands_below: Callable[[Text], bool],
    *,
    ends: bool,
) -> tuple[int, bool, list[Problem]]:
    """Where the notes below a rule end, whether the text there goes on as on a new page, and what there is to say.

    They end with the page, or before what follows a document.  Where the page's end has left no trace, they end,
    after an empty line, before what opens a paragraph, what goes on with the sentence above the rule, or what stands
    as far in as lines of the text do and the notes do not.  Where an empty line follows every line, the end of the
    page is where it is missing.

    Args:
        page: the lines up to the next sign of a page's end.
        rule: index of the rule.
        called: marks that the text calls.
        opens: whether a folded line can only be the first of a paragraph.
        stands_below: whether a line is one that follows a document and its footnotes.
        ends: whether a sign of the page's end follows.
    """
    # above a table no line may be broken
    double_spaced = is_double_spaced(page[:rule]) or is_double_spaced(page[max(0, rule - _NEAR) : rule])
    broken_off = rule > 0 and not page[rule - 1].finished
    indents = {line.indent for line in page[:rule]}
    problems: list[Problem] = []
    #: where the note begins that is looked at, and whether it lists the States that voted
    first, listed = rule + 1, False
    for k in range(rule + 2, len(page)):
        line = page[k]
        if note_start(line.folded, called, ruled=True):
            first, listed = k, False
            continue
        voters = line.folded[-1] == ":" and stands_below(line.text)
        if voters or _is_below(page, k, stands_below):
            announced = page[k - 1].folded[-1] == ":"
            listed = voters and (listed or announced or _lists_voters(page, first, k, called, stands_below, ends=ends))
            if not listed:
                return k, line.new_page, problems
            continue
        if not line.gap:
            if double_spaced and page[k - 1].finished:
                return k, True, problems
            continue
        apart, ended = line.gap > double_spaced, SENTENCE_END.search(page[k - 1].folded)
        if opens(line.folded) and (apart or ended):
            return k, line.new_page, problems
        if not (apart and ended):
            continue
        if broken_off and line.text.chars[0].islower():
            return k, True, problems
        if not ends:
            unsure = [Problem("AKN114", line.text.span())]
            if line.indent in indents and page[rule + 1].indent not in indents:
                return k, True, problems or unsure
            problems = problems or unsure
    return len(page), False, problems


def _heads_voters(line: Line, stands_below: Callable[[Text], bool]) -> bool:
    """Whether a line on the same page as that before it stands over the States that voted in one way."""
    return line.folded[-1] == ":" and not line.new_page and stands_below(line.text)


def _lists_voters(
    page: list[Line], first: int, k: int, called: set[str], stands_below: Callable[[Text], bool], *, ends: bool
) -> bool:
    """Whether the heading of a list of States that voted is of the note above it, not of the document.

    The note tells of the vote, or, where a sign of the page's end follows, another note stands below the lists.
    """
    start = note_start(page[first].folded, called, ruled=True)
    if start and start.end() < len(page[first].text) and stands_below(page[first].text[start.end() :]):
        return True
    starts = (note_start(line.folded, called, ruled=True) for line in islice(page, k + 1, None))
    return ends and any(mark_of(start)[0] in SIGNS or mark_of(start) in called for start in starts if start)


def _is_below(page: list[Line], k: int, stands_below: Callable[[Text], bool]) -> bool:
    """Whether a line follows the document, where the line before it has ended a sentence."""
    return SENTENCE_END.search(page[k - 1].folded) is not None and stands_below(page[k].text)


def _pages(lines: list[Line], stands_alone: Callable[[str], bool]) -> list[list[Line]]:
    """The lines of each page; a masthead or a title begins one, too, where an input holds several documents."""
    pages: list[list[Line]] = []
    for line in lines:
        if (
            not pages
            or line.new_page
            or (line.gap and len(line.folded) <= _LONGEST_OPENER and stands_alone(line.folded))
        ):
            pages.append([])
        pages[-1].append(line)
    return pages


#: characters of a title or a masthead's line at the most
_LONGEST_OPENER = 60


def _notes_without_rule(page: list[Line], called: set[str], dated: Callable[[str, str], bool], *, ends: bool) -> int:
    """Where the notes of a page begin that has no rule above them; the number of lines if it has none.

    Read from the end: numbers that open a line and count down by one, one of them called in the text;
    each stands after an empty line or a line that could end a paragraph.  Above them, or alone
    where a page ends, signs that are called.
    """
    start, expected, has_call = len(page), None, False
    double = is_double_spaced(page)
    for k in range(len(page) - 1, 0, -1):
        if page[k].gap and QUOTED.match(page[k].folded):
            break
        match = NOTE_START.match(page[k].folded)
        if not match or match.group(1) is None or _LIST_ITEM.match(page[k].folded):
            continue
        if _COLUMNS.search(page[k].folded, match.end()):
            continue  # a row of a table
        if not (page[k].gap or page[k - 1].finished or NOTE_START.fullmatch(page[k - 1].folded)):
            continue
        if double and not page[k - 1].finished and page[k - 1].columns > _LONGEST_OPENER:
            continue  # a number within a sentence, as every line has an empty one before it
        if dated(page[k - 1].folded, page[k].folded):
            continue
        marker = int(match.group(1))
        if marker == expected or (
            expected is None and (match.group(1) in called or match.end() == len(page[k].folded))
        ):
            start, expected = k, marker - 1
            has_call = has_call or match.group(1) in called
    start = _signed_above(page, start, called) if has_call else len(page)
    if has_call or ends:
        start = _signed_apart(page, start, called)
    if start == len(page):
        return start
    spaced = any(line.gap for line in page[1:])
    apart = not spaced or page[start].gap or _ENDED.search(page[start - 1].folded)
    return start if apart else len(page)


#: lines at most that the notes which signs mark fill
_LONGEST_SIGNED = 12


def _signed_above(page: list[Line], start: int, called: set[str]) -> int:
    """Where the notes begin that called signs mark, above the first number without an empty line between."""
    first = start
    for k in range(start - 1, max(0, start - 1 - _LONGEST_SIGNED), -1):
        if page[k + 1].gap:
            break
        match = note_start(page[k].folded, called, ruled=False)
        if match and mark_of(match) in called and mark_of(match)[0] in SIGNS and (page[k].gap or page[k - 1].finished):
            first = k
    return first


def _signed_apart(page: list[Line], end: int, called: set[str]) -> int:
    """Where the notes begin that called signs mark, above the end of a page or its numbers; there if it has none.

    An empty line stands only before a note, and each has a sign of its own and no small letter behind it, unlike items
    of a list; nor does a colon announce them.
    """
    first = end
    for k in range(end - 1, max(0, end - 1 - _LONGEST_SIGNED), -1):
        start = note_start(page[k].folded, called, ruled=False) if page[k].folded[0] in SIGNS else None
        if start and mark_of(start) in called and (page[k].gap or page[k - 1].finished):
            if page[k - 1].folded[-1] == ":" or page[k].text[start.end() :].chars[:1].islower():
                break
            first = k
        elif page[k].gap:
            break
    if first < end:
        starts = (note_start(line.folded, called, ruled=False) for line in page if line.folded[0] in SIGNS)
        marks = [mark_of(start) for start in starts if start]
        if len(set(marks)) < len(marks):
            return end
    return first
