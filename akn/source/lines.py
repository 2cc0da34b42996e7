"""Source → printed lines: page furniture set aside, footnotes told apart from the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from akn.languages import Language
from akn.problems import Problem
from akn.source.matching import fold_table, pattern
from akn.source.text import Leftover, Reason, Source, Span, Text

__all__ = ["LINE_BREAK", "SYMBOL_LINE", "Line", "is_double_spaced", "is_finished", "read_lines", "width"]


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line that belongs to the document."""

    text: Text
    #: columns of white space before it
    indent: int
    #: empty lines before it
    gap: int
    #: whether a paragraph could end with it
    finished: bool
    #: whether a page ends before it
    new_page: bool = False
    #: whether it stands in the footnotes of its page
    note: bool = False
    #: the printed mark with which a footnote begins, and where the note's text begins
    marker: str = ""
    text_at: int = 0

    @property
    def folded(self) -> str:
        """The text folded for matching."""
        return self.text.folded


LINE_BREAK = re.compile("\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")
#: what XML 1.0 (section 2.2) does not allow, beside the line breaks above
_FORBIDDEN = re.compile("[\0-\x08\x0e-\x1b\x1f\ud800-\udfff\ufffe\uffff]+")
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
_NARROW = re.compile("[\u064b-\u0652\u200b-\u200f\u202a-\u202e]")

_JOB = re.compile(r"\*?\d\d-?\d{5}\*?(?: ?\([acefrs]\))?(?: +\d{6}){0,3}(?: */\.\.\.)?")
_PAGE_AND_JOB = re.compile(r"(?:\d{1,4}/\d{1,4} +\d\d-\d{5}|\d\d-\d{5} +\d{1,4}/\d{1,4})(?: ?\([acefrs]\))?")
_PAGE = re.compile(r"\d{1,4}/\d{1,4}|- ?\d{1,4} ?-|page \d{1,4}(?: of \d{1,4})?|/\.\.\.")
_FURNITURE_BEGINS = frozenset("0123456789*-/p")
_NUMBER = re.compile(r"\d{1,4}")
#: a line that is a document symbol and nothing else
SYMBOL_LINE = re.compile(
    r"(?=.*\d)[a-z]{1,4}(?:/[a-z0-9.-]*(?:\([a-z0-9-]+\))?[a-z0-9-]*)+"
    r"(?: ?\((?:\d{4}|[a-z]+ ?[\divx]+)\))?(?<!\.)\*{0,3}"
)
_RULE = re.compile(r"_{5,}|-{10,}|\*{10,}")


def width(folded: str) -> int:
    """Columns that a text takes: wide East Asian characters two, combining marks none."""
    if folded.isascii():
        return len(folded)
    return len(folded) + len(_WIDE.findall(folded)) - len(_NARROW.findall(folded))


def read_lines(source: Source, language: Language) -> tuple[list[Line], list[Leftover], list[Problem]]:
    """The lines of the document in order, what was set aside, and what there is to say about it."""
    text = source.text
    leftovers = [Leftover(Span(*m.span()), Reason.CONTROL) for m in _FORBIDDEN.finditer(text)]
    problems = []
    if leftovers:
        first = leftovers[0].span
        count = sum(x.span.end - x.span.start for x in leftovers)
        problems.append(Problem("AKN106", first, {"count": count, "character": f"{ord(text[first.start]):04X}"}))
    lines = _printed_lines(text, text.translate(fold_table(language)), leftovers)
    lines = _without_furniture(lines, language, leftovers)
    if is_double_spaced(lines):
        lines = _split_pages(lines)
    return _tell_notes(lines, leftovers), leftovers, problems


def _printed_lines(text: str, folded: str, leftovers: list[Leftover]) -> list[Line]:
    """All lines that are not empty; a byte order mark and forbidden characters are taken out."""
    forbidden = [x.span for x in leftovers]
    if text.startswith("\ufeff"):
        leftovers.append(Leftover(Span(0, 1), Reason.BYTE_ORDER_MARK))
        forbidden.insert(0, Span(0, 1))
    lines: list[Line] = []
    start, gap, new_page, cut = 0, 0, False, 0
    ends = [(m.start(), m.end(), m.group()) for m in LINE_BREAK.finditer(text)] + [(len(text), len(text), "")]
    for end, after, mark in ends:
        line = Text.of(text, folded, start, end)
        taken = []
        while cut < len(forbidden) and forbidden[cut].start < end:
            taken.append((forbidden[cut].start - start, forbidden[cut].end - start))
            cut += 1
        if taken:
            line = line.without(taken)
        stripped = line.strip()
        if stripped.chars.strip():
            left = line.chars[: len(line.chars) - len(line.chars.lstrip(" \t"))].expandtabs(4)
            lines.append(Line(stripped, len(left), gap, is_finished(stripped.folded), new_page))
            gap, new_page = 0, False
        elif mark != "\f":
            gap += 1
        new_page = new_page or mark == "\f"
        start = after
    return lines


def _without_furniture(lines: list[Line], language: Language, leftovers: list[Leftover]) -> list[Line]:
    """The lines that are not running heads, page or job numbers; what follows these is a new page."""
    running = pattern(language, language.running_head)
    publisher = pattern(language, language.masthead.get("publisher", ""))
    reasons: list[Reason | None] = []
    in_masthead, symbol = True, ""
    for k, line in enumerate(lines):
        reason = _page_or_job_number(line.folded)
        if reason is not None or running.fullmatch(line.folded):
            reason = reason or Reason.RUNNING_HEAD
        elif SYMBOL_LINE.fullmatch(line.folded):
            if in_masthead and not symbol:
                symbol = line.folded
            elif (
                not in_masthead
                and _at_page_edge(lines, reasons, k)
                and line.folded.strip("*") == (symbol or line.folded).strip("*")
            ):
                reason = Reason.RUNNING_HEAD
        # a masthead lasts until the first long line; the symbol in it is no running head
        if publisher.fullmatch(line.folded):
            in_masthead, symbol = True, ""
        elif reason is None and width(line.folded) > 48:
            in_masthead = False
        reasons.append(reason)
    for k, line in enumerate(lines):
        if reasons[k] is None and _NUMBER.fullmatch(line.folded) and _is_page_number(lines, reasons, k):
            reasons[k] = Reason.PAGE_NUMBER
    kept: list[Line] = []
    new_page = False
    for line, reason in zip(lines, reasons, strict=True):
        new_page = new_page or line.new_page
        if reason is None:
            kept.append(replace(line, new_page=new_page) if new_page != line.new_page else line)
            new_page = False
        else:
            leftovers.extend(line.text.set_aside(reason))
            new_page = True
    return kept


def _page_or_job_number(folded: str) -> Reason | None:
    """What a line is that holds only numbers of the page or of the printing job."""
    if folded[0] not in _FURNITURE_BEGINS:
        return None
    if _JOB.fullmatch(folded):
        return Reason.JOB_NUMBER
    return Reason.PAGE_NUMBER if _PAGE.fullmatch(folded) or _PAGE_AND_JOB.fullmatch(folded) else None


def _at_page_edge(lines: list[Line], reasons: list[Reason | None], k: int) -> bool:
    """A page begins with this line: a form feed stands before it, or the foot of a page."""
    return lines[k].new_page or (k > 0 and reasons[k - 1] is not None)


def _is_page_number(lines: list[Line], reasons: list[Reason | None], k: int) -> bool:
    """A number alone is one of a page only beside a running head, at a form feed, or after footnotes."""
    following = reasons[k + 1] if k + 1 < len(lines) else None
    note = _NOTE_START.match(lines[k - 1].folded) if k else None
    number = int(lines[k].folded)
    after_note = note is not None and note.end() < len(lines[k - 1].folded) and lines[k - 1].finished
    if after_note and note and note.group(1) and number != int(note.group(1)) + 1:
        return True
    return (
        following is Reason.RUNNING_HEAD
        or (k > 0 and reasons[k - 1] is Reason.RUNNING_HEAD)
        or (k + 1 < len(lines) and lines[k + 1].new_page)
        or lines[k].new_page
    )


_FINISHED = re.compile('[.;:,!?。；：，！？…]["\')\\]»]*(?: ?\\d{1,3})?$|["»)]$')


def is_finished(folded: str) -> bool:
    """A line that could end a paragraph: it closes with punctuation, perhaps with a footnote call."""
    return _FINISHED.search(folded[-12:]) is not None


def is_double_spaced(lines: list[Line]) -> bool:
    """An empty line follows every printed line, so that none can tell paragraphs apart."""
    if len(lines) < 4:
        return False
    spaced = sum(1 for line in lines[1:] if line.gap)
    unfinished = sum(1 for line in lines[:-1] if not line.finished)
    longest = max(width(line.folded) for line in lines)
    return spaced * 10 >= (len(lines) - 1) * 7 and unfinished * 3 >= len(lines) and longest <= 200


def _split_pages(lines: list[Line]) -> list[Line]:
    """Lines of a double-spaced text, a new page where the empty line is missing.

    There the page break has swallowed the empty line and left a space before the next one.
    """
    return [
        replace(line, new_page=True, indent=max(0, line.indent - 1))
        if k and not line.gap and not line.new_page
        else line
        for k, line in enumerate(lines)
    ]


_CALL = re.compile(
    r"(?<=[^\W\d_])['\")\]]?\(?(\d{1,3})\)?(?![\w/(.-]\w|\d)|(?<=[.,;:)\"'])(\d{1,3})(?!\w|[.,]\d)"
    r"| (\d{1,3})(?= ?[.,;:)]| ?$)|(?<!\d)(?:19|20)\d\d(\d{1,3})(?!\d)|(?<=\w)(\*{1,3})(?!\*)"
)
_QUOTED = re.compile('["«]|<<')
_MARK = re.compile(r"[\d*]")
_NOTE_START = re.compile(r"(?:\(?(\d{1,3})\)?|(\*{1,3}))(?:\s+(?=\S)|$)")


def _tell_notes(lines: list[Line], leftovers: list[Leftover]) -> list[Line]:
    """The lines, those of footnotes marked: below a rule, or in a run of called numbers at a page's end."""
    out: list[Line] = []
    called: set[str] = set()
    for page in _pages(lines):
        rule = next((k for k, line in enumerate(page) if _RULE.fullmatch(line.folded)), None)
        for line in page[:rule]:
            if _MARK.search(line.folded):
                called.update(next(filter(None, m.groups())) for m in _CALL.finditer(line.folded))
        if rule is not None:
            if rule + 1 < len(page) and _NOTE_START.match(page[rule + 1].folded):
                leftovers.extend(page[rule].text.set_aside(Reason.NOTE_RULE))
                start = rule + 1
            else:
                rule = None
        if rule is None:
            start = _notes_without_rule(page, called)
        out += page[: start if rule is None else rule]
        expected: str | None = None
        for line in page[start:]:
            match = _NOTE_START.match(line.folded)
            marker = (match.group(1) or match.group(2)) if match else ""
            if match and (expected is None or marker == expected or (rule is not None and marker in called)):
                expected = str(int(marker) + 1) if marker.isdigit() else marker + "*"
                out.append(replace(line, note=True, marker=marker, text_at=match.end()))
            else:
                out.append(replace(line, note=True))
    return out


def _pages(lines: list[Line]) -> list[list[Line]]:
    pages: list[list[Line]] = []
    for line in lines:
        if line.new_page or not pages:
            pages.append([])
        pages[-1].append(line)
    return pages


def _notes_without_rule(page: list[Line], called: set[str]) -> int:
    """Where the notes of a page begin that has no rule above them; the number of lines if it has none.

    Read from the end: numbers that open a line and count down by one, one of them called in the text;
    each stands after an empty line or a line that could end a paragraph.
    """
    start, expected, has_call = len(page), None, False
    for k in range(len(page) - 1, 0, -1):
        if page[k].gap and _QUOTED.match(page[k].folded):
            break
        match = _NOTE_START.match(page[k].folded)
        if not match or match.group(1) is None:
            continue
        if not (page[k].gap or page[k - 1].finished or _NOTE_START.fullmatch(page[k - 1].folded)):
            continue
        marker = int(match.group(1))
        if marker == expected or (
            expected is None and (match.group(1) in called or match.end() == len(page[k].folded))
        ):
            start, expected = k, marker - 1
            has_call = has_call or match.group(1) in called
    if not has_call:
        return len(page)
    spaced = any(line.gap for line in page[1:])
    return start if not spaced or page[start].gap else len(page)
