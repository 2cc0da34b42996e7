"""Printed lines → passages: what is printed as one paragraph, its lines joined.

Texts tell their paragraphs apart in different ways: by an empty line, by the indent of a first line,
by a line that ends short, or only by a quotation mark; and after every printed line an empty one
may stand that tells nothing.  All signs are read from the lines themselves, page by page of layout.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from akn.languages import Language
from akn.problems import Problem
from akn.source.columns import width
from akn.source.gaps import close_gaps
from akn.source.items import LONGEST_ITEM, Items
from akn.source.joins import Words, join
from akn.source.layout import LONGEST_HEAD, TITLED, Layout, layout_of
from akn.source.lines import QUOTED, Line, goes_on, opens_small
from akn.source.margins import without_margins
from akn.source.matching import INSERTED
from akn.source.text import Leftover, Reason, Source, Span, Text

__all__ = ["FOLDED_TABLE", "Passage", "read_passages"]

#: a line that fills less than this share of the measure ends its paragraph: even the first word of the
#: next line would have fitted; proportional type and ragged margins stay above it
_SHORT = 0.86
#: without any punctuation at its end a line must be shorter still
_VERY_SHORT = 0.7


#: what stands for the folded text of a table where passages are asked what they are: a sentence that says nothing
FOLDED_TABLE = "."


# not frozen for the reason that `Text` is not
@dataclass(slots=True, unsafe_hash=True)
class Passage:
    """One printed paragraph, heading, list item or footnote."""

    text: Final[Text]
    #: whether it is a footnote, and the mark with which it begins (taken out of `text`)
    note: Final[bool] = False
    marker: Final[str] = ""
    #: where in the input the page of a footnote begins, None where pages are not known
    page: Final[int | None] = None
    #: whether it is a table, kept line by line
    table: Final[bool] = False


def read_passages(
    source: Source,
    span: Span,
    language: Language,
    lines: list[Line],
    tables: list[Text],
    leftovers: list[Leftover],
    stands_alone: Callable[[str], bool],
    opens: Callable[[str], bool],
    closes: Callable[[str], str],
    numbers: Callable[[str], Mapping[str, int]],
) -> tuple[list[Passage], list[Problem]]:
    """The passages in order of their first lines.

    Args:
        source: where the lines come from.
        span: the stretch of it that the document fills.
        language: of the text; its endings tell forms of one word.
        lines: as `read_lines` gives them, without those of tables.
        tables: that stand between them.
        leftovers: what is set aside when lines are joined is appended here.
        stands_alone: whether a folded line is one that is never part of a paragraph (a masthead's, a title).
        opens: whether a folded line can only be the first of a paragraph (a quotation mark, then the organ).
        closes: which closing line a folded line begins as, a meeting or a date, "" for any other.
        numbers: what the number of an item may mean with which a folded line begins, empty for any other.
    """
    problems: list[Problem] = []
    words = Words(source.text[span.start : span.end], lines, language.endings)
    lines = _ended_by_tables(lines, tables)
    body = without_margins([line for line in lines if not line.note])
    groups: list[list[Line]] = []
    layout = layout_of(body, stands_alone)
    if layout is not None:
        in_head = True
        number = 0
        #: whether the last group lists the States that voted in one way
        voters = False
        small = opens_small(body, opens)
        items = Items(numbers)
        for k, (before, line) in enumerate(zip(_before(body, tables), body, strict=True), 1):
            if (
                not in_head
                and before is not None
                and _is_plainly_within(before, line, groups[-1], layout, stands_alone, opens, closes, small=small)
            ):
                groups[-1].append(line)
                continue
            folded, begin = line.folded, line.text.chars[0]
            formula = begin.isupper() and opens(folded) and stands_alone(folded)
            apart = before is None or formula or _parted(before, line, groups[-1], layout, stands_alone)
            in_head = line.columns <= LONGEST_HEAD and (in_head or (apart and stands_alone(folded)))
            # within a sentence a name of an organ is a word of it, though it fills a line
            heads = (apart or in_head) and not (before is not None and _is_of_sentence(before, line))
            # the letter of a part, below a title that has no punctuation; a small one is a word of a sentence
            letter = line.columns <= _LONGEST_LETTER and not begin.islower()
            # below an adoption line there is the source or the title, below meetings there are dates, and within a
            # vote the heads of its lists
            may_be_alone = (
                heads or letter or folded[-1] in ":：" or (groups and closes(groups[-1][0].folded)) or _is_front(folded)
            )
            alone = stands_alone if may_be_alone else _never
            printed, later = _number(folded) if folded[0].isdigit() else (0, False)
            follows = printed in ((number,) if later else (1, number + 1)) and opens(folded)
            follows = follows or (before is not None and items.go_on(before.folded, line, body[k : k + LONGEST_ITEM]))
            # a participle within a sentence begins with a small letter, or is not set in where others are
            inner = layout.double_spaced and layout.first_indent is not None and line.indent < layout.first_indent
            within = (begin.islower() and (inner or not small)) or (inner and _is_caseless(begin))
            may_open = _never if within else opens
            listed = voters and before is not None and _goes_on_listing(before, line, groups[-1], layout)
            if (
                before is None
                or formula
                or (
                    (stands_alone(folded) or closes(folded) != "")
                    if listed
                    else _starts(before, line, groups[-1], layout, alone, may_open, closes, follows=follows)
                )
            ):
                voters = bool(groups) and _heads_voters(groups[-1], stands_alone, opens)
                groups.append([])
                number = printed or number
                if printed:
                    items.close()
                else:
                    items.add(folded)
            groups[-1].append(line)
    notes: list[list[Line]] = []
    page, pages = (0 if any(line.new_page for line in lines) else None), []
    for line in lines:
        if line.new_page:
            page = line.text.offset(0)
        if not line.note:
            continue
        if line.marker or not notes:
            pages.append(page)
            notes.append([])
        notes[-1].append(line)
    texts = [join(source, g, words, leftovers, problems) for g in [*groups, *notes]]
    if language.word_space:
        texts = close_gaps(texts, leftovers, problems)
    passages = [Passage(text) for text in texts[: len(groups)]] + [Passage(text, table=True) for text in tables]
    for group, text, page in zip(notes, texts[len(groups) :], pages, strict=True):
        first = group[0]
        if first.marker:
            mark = first.text[: first.text_at].bare()
            leftovers.extend(mark.set_aside(Reason.NOTE_MARKER))
            text = text[len(mark) :].strip()
            text = text[len(text) - len(text.chars.lstrip()) :]
        if text.chars:
            passages.append(Passage(text, True, first.marker, page))
        else:
            problems.append(Problem("AKN212", first.text.span(), {"marker": first.marker}))
    passages.sort(key=lambda p: p.text.runs[0])
    # before any text there is nothing to call a footnote
    start = next((k for k, p in enumerate(passages) if not p.note), len(passages))
    return [*(replace(p, note=False) for p in passages[:start]), *passages[start:]], problems


def _above(lines: list[Line], tables: list[Text]) -> list[int]:
    """How many tables stand above each line."""
    starts = [text.offset(0) for text in tables]
    return [bisect(starts, line.text.offset(0)) for line in lines]


def _ended_by_tables(lines: list[Line], tables: list[Text]) -> list[Line]:
    """The lines, of which those are of no footnote that a table parts from its beginning."""
    if not tables:
        return lines
    out: list[Line] = []
    above_note = 0
    for line, above in zip(lines, _above(lines, tables), strict=True):
        if line.marker:
            above_note = above
        out.append(line if above == above_note or not line.note else replace(line, note=False))
    return out


def _before(lines: list[Line], tables: list[Text]) -> list[Line | None]:
    """The line printed before each; None for the first, and for the first after a table."""
    if not tables:
        return [None, *lines[:-1]]
    above = _above(lines, tables)
    return [None, *(one if k == after else None for one, (k, after) in zip(lines, pairwise(above), strict=False))]


def _parted(before: Line, line: Line, group: list[Line], layout: Layout, stands_alone: Callable[[str], bool]) -> bool:
    """Whether a line is not within a sentence: the one before has ended, is far off, or is a head of its own."""
    if before.finished or before.new_page or line.gap > layout.double_spaced:
        return True
    if len(group) > 1:
        return False
    if stands_alone(before.folded):
        return True
    filled = before.indent + before.columns + 1 + _first_columns(line.folded)
    is_head = before.columns <= LONGEST_HEAD and not QUOTED.match(before.folded)
    return is_head and filled < layout.measure * _VERY_SHORT


def _is_plainly_within(
    before: Line,
    line: Line,
    group: list[Line],
    layout: Layout,
    stands_alone: Callable[[str], bool],
    opens: Callable[[str], bool],
    closes: Callable[[str], str],
    *,
    small: bool,
) -> bool:
    """Whether a line goes on with the sentence before it and bears no sign that `_starts` asks for; most lines do."""
    if before.finished or line.gap or line.new_page or before.new_page or not before.folded[-1].isalnum():
        return False
    if line.indent > before.indent or (line.indent < before.indent and _is_flush_right(before, line)):
        return False
    if layout.double_spaced and layout.first_indent is not None and line.indent >= layout.first_indent:
        return False
    within = line.text.chars[0].islower() and not small
    # where empty lines tell paragraphs apart, a capital letter tells nothing
    if not within and (not layout.blank_lines or layout.one_a_line or opens(line.folded)):
        return False
    if line.folded[-1] in ":：" or _MARKED.match(line.folded):
        return False
    if len(group) == 1 and (before.columns <= LONGEST_HEAD or stands_alone(before.folded)):
        return False
    first = group[0].folded
    return first[0] != "[" and not closes(first)


def _number(folded: str) -> tuple[int, bool]:
    """The number with which a line begins as a paragraph does, 0 for none; whether it is one put in ("1 bis.")."""
    match = _PARAGRAPH.match(folded)
    return (int(match.group(1)), match["inserted"] is not None) if match else (0, False)


def _is_of_sentence(before: Line, line: Line) -> bool:
    """Whether what could stand alone, as a date, has a comma after it and goes on with the line before it."""
    if before.finished or line.folded[-1] not in ",;،؛":
        return False
    return not line.text.chars[0].isupper() and not _is_caseless(line.text.chars[0])


def _is_caseless(letter: str) -> bool:
    """A letter of a script that has no small ones and no capitals, as Arabic and Chinese."""
    return letter.isalpha() and letter.lower() == letter.upper()


def _never(_: str) -> bool:
    return False


#: columns of the letter of a part, which may be a word for it, with the brackets of a call that has lost its number
_LONGEST_LETTER = 6


def _starts(
    before: Line,
    line: Line,
    group: list[Line],
    layout: Layout,
    stands_alone: Callable[[str], bool],
    opens: Callable[[str], bool],
    closes: Callable[[str], str],
    *,
    follows: bool,
) -> bool:
    """Whether a paragraph begins with `line`, `before` being the line printed before it.

    A line that `follows` has the number after that of the last paragraph or item, or the first.
    """
    finished, folded, head = before.finished, line.folded, group[0].folded
    last = before.folded[-1]
    if folded[0] == "(" and _YEAR.match(folded) and _NUMBER_AT_END.search(before.folded[-8:]):
        return False
    # what is introduced and opens with a quotation mark, and the organ or a mark after it
    if last in ":：" and QUOTED.match(folded) and opens(folded):
        return True
    # and the first of those who voted in one way
    if last in ":：" and closes(folded) not in _NO_VOTERS:
        return True
    # a dash or a letter after what introduces a list, behind a quotation mark where paragraphs have one
    introduced = last in ":：" or (last in ";；" and _LISTED.match(head))
    if introduced and _LISTED.match(folded):
        return True
    if follows or (
        "/" in head
        and _NUMBERED.match(head)
        and (opens(folded) or line.gap > 1 == layout.double_spaced or _LETTERED_TITLE.match(folded))
    ):
        return True
    bracketed = _is_bracketed(group) if head[0] == "[" else None
    if bracketed or (bracketed is False and line.gap <= layout.double_spaced and last != ":"):
        return bracketed
    if _is_front(folded) and stands_alone(" ".join(part.folded for part in group)):
        return True
    if layout.one_a_line:
        return line.gap > 0 or not goes_on(line) or _ends_item(group) or (finished and opens(folded))
    filled = before.indent + before.columns + 1 + _first_columns(folded)
    short = filled < layout.measure * (_SHORT if finished else _VERY_SHORT)
    closing = "" if line.gap > layout.double_spaced else closes(head)
    if closing:
        # meetings, then their dates, each on as many lines as they fill
        also = closes(folded)
        if also or not short:
            return also != closing if also else stands_alone(folded)
    in_list = last in ",،、" and not opens(folded)
    if in_list and not line.gap and _PARAGRAPH.match(head):
        return stands_alone(folded)  # a comma ends recitals, but no paragraph that is numbered
    indented = layout.first_indent is not None and line.indent >= layout.first_indent
    if in_list and line.gap <= layout.double_spaced and _is_caseless(line.text.chars[0]):
        within = not indented if layout.double_spaced else line.indent < group[0].indent
        if within and _ITEM.match(head):
            return stands_alone(folded)  # nor an item, where no small letter can say that it goes on
    if _is_flush_right(before, line) and (not finished or in_list or head[0] == "["):
        # a vote and the States that took part in it; a comma ends no list of them
        ended = len(group) == 1 and stands_alone(before.folded) and not before.folded.startswith("[")
        return ended or stands_alone(folded)
    if len(group) == 1:
        alone = stands_alone(before.folded)
        # “Adopted … at its 8742nd meeting, on | 10 March 2020” is one, though its date would be one as well
        if (not alone or goes_on(line)) and stands_alone(f"{before.folded} {folded}"):
            return False
        if alone:
            # a vote in brackets that none closes yet goes on
            return not (before.folded[0] == "[" and "]" not in before.folded and not finished and goes_on(line))
    # a meeting that fills a line closes the document where a sentence has ended above it
    apart = short or line.gap or before.new_page or (finished and last not in ",;:،؛" and closes(folded) == "meeting")
    if apart and stands_alone(folded):
        return True
    if finished and line.text.chars[0].isupper() and opens(folded):
        return True
    if (last == "-" and before.folded[-2:-1].isalpha()) or (
        layout.spaced and before.spaced and not (finished and opens(folded))
    ):
        return False
    if short and not line.new_page and goes_on(line) and _ends_item(group):
        return True
    if layout.double_spaced:
        if line.gap > 1:
            return True
        if indented:
            return finished or line.indent != before.indent or line.indent == layout.first_indent
    elif layout.blank_lines and not line.new_page:
        if line.gap:
            # an empty line that extraction left within a sentence
            full = filled >= layout.measure * _SHORT and not (indented or QUOTED.match(folded))
            if goes_on(line) and not (finished and (opens(folded) or indented)):
                return _may_follow(before, group, layout)
            return finished or not full or opens(folded)
        if short and opens(folded) and _ENDED.search(before.folded):
            return True
        hanging = len(group) == 1 and before.indent < line.indent and not finished
        # lines set in more deeply, all alike, are a heading
        inset = line.indent == before.indent != layout.first_indent and not _ITEM.match(folded)
        opening = line.indent > before.indent or (finished and not inset)
        return indented and opening and not hanging and not goes_on(line)
    elif line.new_page and not (finished or short or opens(folded)):
        return False  # a page that ends within a sentence
    elif indented:
        return finished or (line.indent != before.indent and not goes_on(line))
    if line.new_page and layout.first_indent is not None and not indented:
        # pages have margins of their own
        return finished and _ITEM.match(folded) is not None and opens(folded)
    if opens(folded) and (finished or short):
        return True
    if layout.first_indent is None and finished and QUOTED.match(folded):
        return True
    return layout.first_indent is None and short and (not line.new_page or finished) and not goes_on(line)


def _is_front(folded: str) -> bool:
    """A line begins with a bracket, or with the number of a resolution and its title."""
    return folded[0] == "[" or ("/" in folded and TITLED.match(folded) is not None)


def _is_bracketed(group: list[Line]) -> bool | None:
    """Whether a paragraph that opens with a bracket ends with it; None where it has none, or goes on after it."""
    if len(group) > _LONGEST_SOURCE:
        return None
    depth = 0
    for line in group:
        for k, c in enumerate(line.folded):
            depth += (c == "[") - (c == "]")
            if depth == 0:
                return True if line is group[-1] and k >= len(line.folded) - 2 else None
    return False


def _heads_voters(group: list[Line], stands_alone: Callable[[str], bool], opens: Callable[[str], bool]) -> bool:
    """Whether a paragraph is what stands over the States that voted in one way ("In favour:")."""
    folded = group[0].folded
    return len(group) == 1 and folded[-1] in ":：" and stands_alone(folded) and not opens(folded)


def _goes_on_listing(before: Line, line: Line, group: list[Line], layout: Layout) -> bool:
    """Whether States that voted are listed further: with commas, and neither a bracket nor an empty line ends them."""
    # a list has commas from its first lines on
    if before.folded[-1] in ".]" or not any(sign in part.folded for part in group[:_FIRST_OF_LIST] for sign in ",،、"):
        return False
    return line.new_page or line.gap <= layout.double_spaced


def _is_flush_right(before: Line, line: Line) -> bool:
    """Two lines end at one column and begin at two."""
    if line.gap or before.indent == line.indent:
        return False
    return abs(before.indent + before.columns - line.indent - line.columns) <= 1


def _ends_item(group: list[Line]) -> bool:
    """The lines are an item of a list, and another item or what closes the list must follow."""
    return _ITEM.match(group[0].folded) is not None and group[-1].folded.endswith((";", "؛"))


def _may_follow(before: Line, group: list[Line], layout: Layout) -> bool:
    """Whether an empty line before a small letter ends a paragraph: after punctuation that introduces or parts items.

    After a full stop, too, but not where paragraphs open with a quotation mark: there it stands within one.
    """
    if not _ENDED.search(before.folded):
        return False
    return not layout.quoted or before.folded[-1] in ":;" or _ITEM.match(group[0].folded) is not None


#: what lines begin as that close a document and list no States
_NO_VOTERS = ("", "meeting", "date")
_ITEM = re.compile(r"(?:[-•·*]|\(?\w{1,4}[).])\s")
#: the number of a resolution, and the year behind it, which a line break has cut off from it
_NUMBER_AT_END = re.compile(r"(?<![/\d])\d{1,4}$")
_YEAR = re.compile(r"\((?:19|20)\d\d\)")
_LISTED = re.compile(r"(?:[\"«]|<<) ?(?:[-•·]|\(?[^\W\d_]\))\s|[-•·]\s+(?=[^\W\d_])")
_PARAGRAPH = re.compile(rf"(\d{{1,3}})(?P<inserted> ?(?:{INSERTED}))?(?:\.|\s?-)\s")
_ENDED = re.compile("[.:;!?][\"')»]*$")
_NUMBERED = re.compile(r"\S{1,8}/\d{1,3}[.\s]")
#: the letter of a part before its title, below the title of all
_LETTERED_TITLE = re.compile(r"[^\W\d_]\.?(?: {2,}|\t)\S")
#: what numbers a paragraph, an item or a title, or opens a bracket
_MARKED = re.compile(rf"\(?\w{{1,4}}[).]\s|\[|{TITLED.pattern}")
#: lines of a list of States in which commas show it to be one
_FIRST_OF_LIST = 3
#: lines at most of what stands in brackets over or below a resolution: its source, or a vote
_LONGEST_SOURCE = 5


def _first_columns(folded: str) -> int:
    """Columns of what a line break must keep together at a line's start: a word, or one Han character."""
    if "\u2e80" <= folded[0] <= "\uffef":
        return width(folded[0])
    return width(folded.partition(" ")[0])
