"""Source → printed lines, page furniture set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import compress, pairwise
from typing import Final

from akn.languages import Language
from akn.problems import Problem
from akn.source.columns import DIRECTION_MARKS, width
from akn.source.heads import titled_heads
from akn.source.matching import INSERTED, may_occur, pattern, run_of
from akn.source.page_numbers import (
    beside_numbers,
    has_page_beside,
    numbers_at_edges,
    numbers_of_text,
    page_or_job_number,
)
from akn.source.text import LINE_HYPHEN, Leftover, Reason, Source, Span, Text

__all__ = [
    "LINE_BREAK",
    "NOTE_START",
    "PUT_IN",
    "QUOTED",
    "SYMBOL_LINE",
    "Line",
    "goes_on",
    "is_double_spaced",
    "is_finished",
    "opens_small",
    "printed_lines",
    "read_lines",
]


# not frozen for the reason that `Text` is not
@dataclass(slots=True, unsafe_hash=True)
class Line:
    """One printed line that belongs to the document."""

    text: Final[Text]
    #: columns of white space before it
    indent: Final[int]
    #: empty lines before it
    gap: Final[int]
    #: whether a paragraph could end with it
    finished: Final[bool]
    #: columns that it takes
    columns: Final[int]
    #: whether a page ends before it
    new_page: Final[bool] = False
    #: whether a space ends it in the input
    spaced: Final[bool] = False
    #: whether it stands in the footnotes of its page
    note: Final[bool] = False
    #: the printed mark with which a footnote begins, and where the note's text begins
    marker: Final[str] = ""
    text_at: Final[int] = 0
    #: the text folded for matching
    folded: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self.folded = self.text.folded


#: where Python breaks lines, but for the two characters of which one is a part
_BREAKS = "\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029"
LINE_BREAK = re.compile(f"\r\n|[{_BREAKS}]")
#: what ends a line and is no part of it: its break, and white space before that
_BLANKS = (" ", "\t")
_AFTER_LINE = f"{_BREAKS} \t"
#: what XML 1.0 (section 2.2) does not allow, beside the line breaks above
_FORBIDDEN = re.compile(run_of("\0-\x08\x0e-\x1b\x1f\ud800-\udfff\ufffe\uffff"))
#: a word divided at a line's end, as pdfium writes its hyphen and the line break together
_LINE_HYPHEN = re.compile(rf"{LINE_HYPHEN}(?<=[^\W\d_]{LINE_HYPHEN})(?=\w)")
#: pdftotext writes such around every line or run of Arabic; they are put back at the end (`structure.direction`)
_DIRECTION = re.compile(run_of(DIRECTION_MARKS))

#: a running head is no longer than this many characters
_LONGEST_RUNNING_HEAD = 120
#: digits of a page's number at the most
_LONGEST_NUMBER = 4
#: a line that is a document symbol and nothing else; that no part can be read in two ways keeps it fast on any line
SYMBOL_LINE = re.compile(
    # the group of a lookahead is not taken back; Python before 3.11.5 errs in possessive quantifiers
    r"(?=[a-z]{1,4}/)(?!.{100})(?=.*\d)[a-z]{1,4}(?=(?P<parts>(?:/[a-z0-9.-]*(?:\([a-z0-9-]+\)[a-z0-9-]*)?)+))(?P=parts)"
    # the year of a Council's resolution, a part of an Assembly's
    r"(?: ?\((?:\d{4}|[a-z]+ ?[\divx]+)\)| [a-z])?(?<!\.)\*{0,3}"
)
#: a line that opens a quotation, as paragraphs of statements do
QUOTED = re.compile('["«]|<<')
#: what stands after the number of a paragraph that was put in later ("3 bis."), which is never that of a note
PUT_IN = rf"(?:{INSERTED})(?:\.(?!\d)|\s?-\s|、)"
#: the mark with which a footnote begins; a number with a dash after it ("3 - Decides") is that of a paragraph
NOTE_START = re.compile(rf"(?:[(\[]?(\d{{1,3}})[)\]]?|(\*{{1,3}}))(?:\s+(?=\S)(?!-\s|{PUT_IN})|$)")


def printed_lines(source: Source, folded: str) -> tuple[list[Line], list[Leftover], list[Problem]]:
    """The printed lines of the input, page furniture among them, what was set aside, and what there is to say about it.

    Args:
        source: the input.
        folded: its text, folded.
    """
    hyphens = [m.end() for m in _LINE_HYPHEN.finditer(source.text)] if LINE_HYPHEN in source.text else []
    # as long as the input, so that offsets stay true
    text = source.text
    if hyphens:
        text, folded = _LINE_HYPHEN.sub("-", text), _LINE_HYPHEN.sub("-", folded)
    # what is unseen cannot be printed, but for one that is a space to Python
    has_unseen = not folded.isprintable() or "\x1f" in text
    forbidden, directing = (_FORBIDDEN.finditer(text), _DIRECTION.finditer(text)) if has_unseen else ((), ())
    leftovers = [Leftover(Span(*m.span()), Reason.CONTROL) for m in forbidden]
    problems = []
    if leftovers:
        first = leftovers[0].span
        count = sum(x.span.end - x.span.start for x in leftovers)
        problems.append(Problem("AKN106", first, {"count": count, "character": f"{ord(text[first.start]):04X}"}))
    unseen = sorted([x.span for x in leftovers] + [Span(*m.span()) for m in directing])
    if text.startswith("\ufeff"):
        leftovers.append(Leftover(Span(0, 1), Reason.BYTE_ORDER_MARK))
        unseen.insert(0, Span(0, 1))
    return _printed_lines(text, folded, hyphens, unseen, is_even=source.is_even), leftovers, problems


def read_lines(
    lines: list[Line],
    language: Language,
    leftovers: list[Leftover],
    stands_alone: Callable[[str], bool],
    begins_alone: Callable[[str], bool],
) -> list[Line]:
    """The lines of a document in order, without page furniture.

    Args:
        lines: all that are printed.
        language: of the text.
        leftovers: what is set aside is appended here.
        stands_alone: whether a folded text is a whole line of a masthead, or the title.
        begins_alone: whether one may begin with such a line, beside which another one stands.
    """
    lines = _columns_apart(lines, stands_alone, begins_alone)
    lines = _without_furniture(lines, language, leftovers)
    return _split_pages(lines) if is_double_spaced(lines) else lines


def _printed_lines(text: str, folded: str, hyphens: list[int], unseen: list[Span], *, is_even: bool) -> list[Line]:
    """All lines that are not empty; a byte order mark, forbidden characters and marks of direction are taken out.

    Args:
        text: the input.
        folded: the same, folded.
        hyphens: offsets at which a line ends without a line break.
        unseen: where what is taken out stands, in order.
        is_even: whether each of its characters takes one column.
    """
    lines: list[Line] = []
    start, gap, new_page, cut = 0, 0, False, 0
    hidden = unseen[0].start if unseen else len(text)
    columns = len if is_even else width
    for piece in _pieces(text, hyphens):
        if piece == "\n":
            gap += 1
            start += 1
            continue
        chars, whole = piece, None
        if hidden < start + len(piece):
            first = cut
            end = start + len(piece.rstrip(_BREAKS))
            while cut < len(unseen) and unseen[cut].start < end:
                cut += 1
            hidden = unseen[cut].start if cut < len(unseen) else len(text)
            taken = [(span.start - start, span.end - start) for span in unseen[first:cut]]
            whole = Text.of(text, folded, start, end).without(taken)
            chars = whole.chars
        # before a line any white space is layout, that of Chinese and of no-break spaces too
        kept = chars.rstrip(_AFTER_LINE)
        bare = kept.lstrip()
        if bare:
            begin, length = len(kept) - len(bare), len(kept)
            if whole is None:
                line = Text(bare, folded[start + begin : start + length], ((start + begin, length - begin),))
            else:
                line = whole[begin:length]
            printed = line.folded
            indent = columns(chars[:begin].expandtabs(4)) if begin else 0
            in_word = printed[-1].isalpha()
            finished = not in_word and is_finished(printed)
            spaced = chars[length : length + 1] in _BLANKS or (not in_word and bare[-1].isspace())
            # all in their order, as a class is called much slower with keywords
            lines.append(Line(line, indent, gap, finished, columns(printed), new_page, spaced))
            gap, new_page = 0, piece[-1] == "\f"
        elif piece[-1] == "\f":
            new_page = True
        else:
            gap += 1
        start += len(piece)
    return lines


def _pieces(text: str, hyphens: list[int]) -> list[str]:
    """The lines of a text with their breaks; one ends after each of the hyphens, too."""
    if not hyphens:
        return text.splitlines(keepends=True)
    cuts = pairwise([0, *hyphens, len(text)])
    return [piece for start, end in cuts for piece in text[start:end].splitlines(keepends=True)]


def _columns_apart(
    lines: list[Line], stands_alone: Callable[[str], bool], begins_alone: Callable[[str], bool]
) -> list[Line]:
    """The lines, those of a masthead divided that are printed side by side ("United Nations     S/PRST/2031/5")."""
    out: list[Line] = []
    in_masthead = True
    for k, line in enumerate(lines):
        if not in_masthead and "/" not in line.folded:
            out.append(line)
            continue
        words = line.folded.split()
        # a symbol at the margin opens a masthead also further on, where an input holds several documents
        if not in_masthead and (_is_symbol(words[0]) or _is_symbol(words[-1])):
            in_masthead = line.gap > 0 or line.new_page or _has_ended(lines[k - 1].folded)
        may_be_several = in_masthead and 1 < len(words) <= _MOST_WORDS and begins_alone(line.folded)
        columns = _columns(line.text, stands_alone) if may_be_several else []
        if len(columns) > 1:
            left = line.indent - line.text.offset(0)
            out.append(replace(line, text=columns[0], finished=False, columns=width(columns[0].folded)))
            out += [Line(c, left + c.offset(0), 0, is_finished(c.folded), width(c.folded)) for c in columns[1:]]
            continue
        out.append(line)
        in_masthead = in_masthead and width(" ".join(words)) <= _LONGEST_MASTHEAD_LINE
    return out


def _is_symbol(folded: str) -> bool:
    """A document symbol and nothing else."""
    return "/" in folded and SYMBOL_LINE.fullmatch(folded) is not None


#: words of a masthead's line at the most
_MOST_WORDS = 16
#: a masthead lasts until the first line of more columns than these
_LONGEST_MASTHEAD_LINE = 48


def _columns(text: Text, stands_alone: Callable[[str], bool]) -> list[Text]:
    """The lines of a masthead that stand side by side in a text; the text itself where it is not made of such."""
    if not stands_alone(text.folded):
        for space in _SPACES.finditer(text.folded):
            if stands_alone(text.folded[: space.start()]):
                rest = _columns(text[space.end() :], stands_alone)
                if stands_alone(rest[0].folded):
                    return [text[: space.start()], *rest]
    return [text]


_SPACES = re.compile(r"\s+")


def _without_furniture(lines: list[Line], language: Language, leftovers: list[Leftover]) -> list[Line]:
    """The lines that are not running heads, page or job numbers; what follows these is a new page."""
    folded = [line.folded for line in lines]
    begins = [line.new_page for line in lines]
    running = pattern(language, language.running_head)
    has_running = may_occur(folded, language, language.running_head)
    reasons: list[Reason | None] = [None] * len(lines)
    for k in range(len(lines)) if has_running else numbers_at_edges(folded):
        # without a stroke it has no symbol
        may_be_head = has_running or "/" in folded[k]
        reasons[k] = _furniture(folded[k], running) if may_be_head else page_or_job_number(folded[k])
    symbols = [x.strip("*") if "/" in x and SYMBOL_LINE.fullmatch(x) else "" for x in folded]
    if any(reasons):
        printed = Counter(symbols)
        for k in [*numbers_of_text(folded, reasons, begins, [bool(x) and printed[x] > 1 for x in symbols])]:
            reasons[k] = None
    publishers = map(pattern(language, language.masthead.get("publisher", "")).fullmatch, folded)
    in_masthead, symbol = True, ""
    for k, (bare, publisher) in enumerate(zip(symbols, publishers, strict=True)):
        if not (bare or publisher or in_masthead):
            continue
        if bare and reasons[k] is None:
            if in_masthead and not symbol:
                symbol = bare
            elif not in_masthead and bare == (symbol or bare) and _at_page_edge(lines, reasons, k, known=bool(symbol)):
                reasons[k] = Reason.RUNNING_HEAD
        # a masthead lasts until the first long line; the symbol in it is no running head
        if publisher and _may_open_document(lines, reasons, k):
            in_masthead, symbol = True, ""
        elif in_masthead and reasons[k] is None and lines[k].columns > _LONGEST_MASTHEAD_LINE:
            in_masthead = False
    if symbol:
        gaps = [line.gap + line.new_page for line in lines]
        for k in titled_heads(folded, reasons, begins, gaps, symbol):
            reasons[k] = Reason.RUNNING_HEAD
    for k in compress(range(len(lines)), map(str.isdecimal, folded)):
        if lines[k].columns <= _LONGEST_NUMBER and reasons[k] is None and _is_page_number(lines, reasons, k):
            reasons[k] = Reason.PAGE_NUMBER
    if not any(reasons):
        return lines
    kept: list[Line] = []
    new_page = False
    for line, reason in zip(lines, reasons, strict=True):
        if reason is None:
            kept.append(replace(line, new_page=True) if new_page and not line.new_page else line)
            new_page = False
        else:
            leftovers.extend(line.text.set_aside(reason))
            new_page = True
    return kept


def _may_open_document(lines: list[Line], reasons: list[Reason | None], k: int) -> bool:
    """A page begins with this line, or the text before it has ended: it does not stand within a sentence."""
    return k == 0 or lines[k].new_page or reasons[k - 1] is not None or _has_ended(lines[k - 1].folded)


def _furniture(folded: str, running: re.Pattern[str]) -> Reason | None:
    """What a line is that belongs to the page: numbers, a running head that carries no symbol, or both side by side."""
    reason = page_or_job_number(folded)
    if reason is not None or len(folded) > _LONGEST_RUNNING_HEAD:
        return reason or (Reason.RUNNING_HEAD if running.fullmatch(folded) else None)
    if running.fullmatch(folded):
        return Reason.RUNNING_HEAD
    for head in beside_numbers(folded):
        if SYMBOL_LINE.fullmatch(head) or running.fullmatch(head):
            return Reason.RUNNING_HEAD
    return None


def _at_page_edge(lines: list[Line], reasons: list[Reason | None], k: int, *, known: bool) -> bool:
    """A page begins with this line, or, where the head is known from the masthead, ends with it."""
    if lines[k].new_page or (k > 0 and reasons[k - 1] is not None):
        return True
    return known and k + 1 < len(lines) and (lines[k + 1].new_page or reasons[k + 1] is not None)


def _is_page_number(lines: list[Line], reasons: list[Reason | None], k: int) -> bool:
    """A number alone is one of a page only beside a running head or Geneva's job, at a form feed or after notes."""
    following = reasons[k + 1] if k + 1 < len(lines) else None
    note = NOTE_START.match(lines[k - 1].folded) if k and not _is_within_note(lines, k - 1) else None
    number = int(lines[k].folded)
    after_note = note is not None and note.end() < len(lines[k - 1].folded) and lines[k - 1].finished
    if after_note and note and note.group(1) and number != int(note.group(1)) + 1:
        return True
    return (
        following is Reason.RUNNING_HEAD
        or (k > 0 and reasons[k - 1] is Reason.RUNNING_HEAD)
        or (k + 1 < len(lines) and lines[k + 1].new_page)
        or lines[k].new_page
        or (following is Reason.JOB_NUMBER and has_page_beside(lines[k + 1].folded))
    )


def _is_within_note(lines: list[Line], k: int) -> bool:
    """A line goes on with the one before it, which has not ended: "1 August to | 31 December" marks no note."""
    return k > 0 and not lines[k].gap and not lines[k - 1].finished and any(map(str.isalnum, lines[k - 1].folded))


_STOPS = frozenset('.;:,!?。；：，！？…،؛؟"»)')
_FINISHED = re.compile("[.;:,!?。；：，！？…،؛؟][\"')\\]»]*(?: ?\\[?\\d{1,3}\\]?)?$")


def is_finished(folded: str) -> bool:
    """A line that could end a paragraph: it closes with punctuation, perhaps with a footnote call."""
    last = folded[-1:]
    return last in _STOPS or (not last.isalpha() and _FINISHED.search(folded[-12:]) is not None)


def goes_on(line: Line) -> bool:
    """A line that begins in lower case cannot open a paragraph, unless it is numbered with a letter."""
    return line.text.chars[0].islower() and not _LETTERED.match(line.folded)


#: lines that are asked for how paragraphs begin
_ENOUGH = 5


def opens_small(lines: list[Line], opens: Callable[[str], bool]) -> bool:
    """Whether what can only be the first line of a paragraph begins with a small letter, as in Russian resolutions.

    Args:
        lines: of the document.
        opens: whether a folded line can only be the first of a paragraph.
    """
    begins = [line.text.chars[0] for line in lines]
    if not any(map(str.islower, begins)):
        return False
    asked = 0
    small: Counter[bool] = Counter()
    for first, line in zip(begins, lines, strict=True):
        if first.isalpha() and opens(line.folded):
            small[first.islower()] += 1
            asked += 1
            # the others of as many as are asked cannot outnumber these
            if asked == _ENOUGH or max(small.values()) * 2 > _ENOUGH:
                break
    return small[True] > small[False]


_LETTERED = re.compile(r"\w{1,4}[).]\s")


_ENDED = re.compile('[.!?。！？؟]["\')»\\]]*(?: ?\\[?\\d{1,3}\\]?)?$|["»]$')


def _has_ended(folded: str) -> bool:
    """A line with which a sentence or a quotation ends, perhaps with a footnote call."""
    return _ENDED.search(folded[-12:]) is not None


def is_double_spaced(lines: list[Line]) -> bool:
    """An empty line follows every printed line, so that none can tell paragraphs apart.

    Where most paragraphs have one line each, one follows most lines, too; but then none parts a line that nearly
    fills the measure from the line that goes on with its sentence.
    """
    if len(lines) < 4:
        return False
    spaced = sum([line.gap > 0 for line in lines[1:]])
    if spaced * 10 < (len(lines) - 1) * 7:
        return False
    widths = [line.columns for line in lines]
    longest = max(widths)
    broken = [
        line.gap > 0
        for columns, before, line in zip(widths, lines, lines[1:], strict=False)
        if not before.finished and columns * 10 >= longest * 7
    ]
    unfinished = sum([not line.finished for line in lines[:-1]])
    parted = sum(broken)
    return (
        unfinished * 3 >= len(lines) and parted * 8 >= len(lines) and parted * 10 >= len(broken) * 7 and longest <= 200
    )


def _split_pages(lines: list[Line]) -> list[Line]:
    """Lines of a double-spaced text, a new page where the empty line is missing.

    There the page break has swallowed the empty line and left a space before the next one.  A line without letters
    and digits ends no page: it is the rule above a footnote.
    """
    return [
        replace(line, new_page=True, indent=max(0, line.indent - 1))
        if k and not line.gap and not line.new_page and any(map(str.isalnum, lines[k - 1].folded))
        else line
        for k, line in enumerate(lines)
    ]
