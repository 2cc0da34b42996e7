"""Printed lines → the documents of an input, by the lines with which such begin, of any kind and in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from akn.languages import LANGUAGES, Language
from akn.source.lines import SYMBOL_LINE, Line
from akn.source.matching import pattern, sought
from akn.source.page_numbers import page_or_job_number
from akn.structure import signs
from akn.structure.actions import opens_recital
from akn.structure.choice import Choice

__all__ = ["documents_of", "formula_end", "is_any_formula"]

#: columns of a line with which the text of a document may open
_LONGEST_OPENER = 300
#: lines over the text of a document: masthead, agenda item, title
_LONGEST_FRONT = 60
#: characters after the title of a statement in which its opening sentence ends
_ANNOUNCED_WITHIN = 2000
#: lines below the number of a decision among which its text opens, and those that its first words fill
_LONGEST_TITLE, _FIRST_WORDS = 8, 4
#: lines between the publisher and the symbol of a masthead
_SYMBOL_WITHIN = 3
#: lines between the letter of a part and the words of its preamble
_PART_WITHIN = 6
#: lines that what stands in brackets over a document may fill
_LONGEST_SOURCE = 5

_NUMBER = r"(?:e?s-)?\d{1,2}/\d{1,3}"
#: numbers of decisions begin above a hundred
_DECISION = re.compile(r"(?:e?s-)?\d{1,2}/\d{3}")
_DATED = re.compile(r"(?=\d).*(?:(?:19|20)\d\d\b|日)")
_YEAR = re.compile(r"\d{4}\D")
_LETTER = re.compile(r"[^\W\d_]{1,5}\.?")
_SENTENCE_END = re.compile('[.!?;。；！？؛؟]["\')»\\]]*$|[\\]»"][.]?$')
#: a quotation that closes within a sentence, as in a title it does
_QUOTED_LAST = re.compile('[^\\s.!?;。；！？؛؟,،]["»]$')


@dataclass(frozen=True, slots=True)
class _Opening:
    """The line with which the text of a document opens, and the language that tells."""

    line: int
    language: Language
    #: "title" of a statement, "formula" of a resolution, "number" of a decision
    sign: str


def documents_of(lines: list[Line]) -> list[list[Line]]:
    """The lines of each document of an input, in order.

    A document begins with the masthead, the heading or the title over the words with which its text opens: those of a
    preamble, those that tell of a decision's meeting, the title of a statement above the sentence that announces it.

    Args:
        lines: all that are printed, page furniture among them.
    """
    starts = [0, *_starts(lines)]
    ends = [*starts[1:], len(lines)]
    return [_apart(lines[start:end]) if start else lines[:end] for start, end in zip(starts, ends, strict=True)]


def is_any_formula(folded: str) -> bool:
    """Whether a line is the words of a preamble in one of the languages."""
    return any(signs.formula_organ(folded, language) is not None for language in LANGUAGES)


def formula_end(chars: str, folded: str, language: Language) -> int:
    """Where in a line the words of a preamble end and a recital begins behind them, 0 where this is not so.

    Only a capital participle (“The General Assembly, Recalling …”) tells it from a sentence about the organ, so that
    a script without capitals, and Russian, whose recitals have small letters, have no such line.
    """
    comma = folded.find(",", 0, signs.LONGEST_LABEL)
    begin = comma + 2
    if comma < 0 or not chars[0].isupper() or not chars[begin : begin + 1].isupper():
        return 0
    if signs.formula_organ(folded[: comma + 1], language) is None:
        return 0
    return comma + 1 if opens_recital(folded[begin:], language) else 0


def _apart(lines: list[Line]) -> list[Line]:
    """The lines of a document as if nothing stood above it."""
    return [replace(lines[0], gap=0, new_page=False), *lines[1:]]


def _starts(lines: list[Line]) -> Iterator[int]:
    """The first lines of the documents after the first."""
    start, before = 0, -1
    # what stands between the last opening and this one, of which each line is asked once
    asked, has_annex, has_paragraphs = 0, False, False
    for opening in _openings(lines):
        k, language = opening.line, opening.language
        found = None
        # above the first there is nothing, or a statement without a title
        if before >= 0 or _announces(lines[:k], language):
            found = _first_line(lines, opening, max(start, before + 1))
        if found and _belongs_above(lines[found - 1], language):
            continue
        if found is None and before >= 0 and opening.sign == "formula":
            between, asked = lines[asked:k], k
            has_annex = has_annex or any(signs.is_annex_heading(line.text, language) for line in between)
            has_paragraphs = has_paragraphs or any(_begins_paragraph(line) for line in between)
            if has_paragraphs and not has_annex and _opens_bare(lines[max(before + 1, k - _PART_WITHIN) : k], language):
                found = k
        if found:
            start = found
            yield found
        if found or before < 0:
            before, asked, has_annex, has_paragraphs = k, k + 1, False, False


def _belongs_above(line: Line, language: Language) -> bool:
    """Whether what stands below a line is of the same document: it is annexed, or quoted after a colon."""
    return line.folded.endswith(":") or signs.is_annex_heading(line.text, language)


def _candidates(lines: Sequence[Line]) -> Iterator[int]:
    """The lines with which the text of a document may open, in any language."""
    may_open = _may_open(LANGUAGES).match
    for k, line in enumerate(lines):
        if line.columns <= _LONGEST_OPENER and may_open(line.folded):
            yield k


@lru_cache(maxsize=2)
def _may_open(languages: tuple[Language, ...]) -> Choice:
    """All patterns for what `_openings` asks the languages for, as every line is asked for it."""
    formulas = [pattern(x, regex).pattern for x in languages for regex in x.deliberations.formulas.values()]
    titles = [pattern(x, x.statement_title).pattern for x in languages]
    return Choice((*(f"(?:{formula})[ ,،:]*$" for formula in formulas), _NUMBER, *titles))


def _openings(lines: list[Line]) -> Iterator[_Opening]:
    """The lines with which the texts of documents open."""
    for k in _candidates(lines):
        numbered = signs.heading_number(lines[k].folded) is not None
        if not _is_over_text(lines[k]) if numbered else lines[k].text.chars[0].islower():
            continue
        below = list(_words_below(lines, k)) if numbered else []
        for language in LANGUAGES:
            sign = _sign_of_number(lines, k, below, language) if numbered else _sign(lines, k, language)
            if sign:
                yield _Opening(k, language, sign)
                break


def _sign_of_number(lines: list[Line], k: int, below: list[str], language: Language) -> str:
    """What a line with a number is if the text of a decision opens below it in a language, else ""."""
    opens = any(signs.begins_in_session(words, language) for words in below)
    return "number" if opens and _is_apart(lines, k, language) else ""


def _sign(lines: list[Line], k: int, language: Language) -> str:
    """What a line without a number is with which the text of a document opens in a language, "" for any other."""
    folded = lines[k].folded
    following = lines[k + 1].folded if k + 1 < len(lines) else ""
    if signs.opens_preamble(folded, following, language):
        return "formula" if following else ""
    if signs.is_title(folded, language) or signs.begins_as_title(folded, language):
        return "title" if _is_announced(lines, k, language) else ""
    return ""


def _is_announced(lines: list[Line], title: int, language: Language) -> bool:
    """The opening sentence of a statement stands below a title, and no quotation or other title between."""
    below: list[str] = []
    length = 0
    for line in lines[title + 1 :]:
        if length > _ANNOUNCED_WITHIN or signs.is_title(line.folded, language):
            break
        if signs.opens_quotation(line.folded) and below and below[-1].endswith((":", ".")):
            break
        below.append(line.folded)
        length += len(line.folded) + 1
    return sought(language, language.statement_announced).search(" ".join(below)) is not None


def _announces(lines: list[Line], language: Language) -> bool:
    """Whether a statement is announced in the lines, be it without a title."""
    return sought(language, language.statement_announced).search(" ".join([x.folded for x in lines])) is not None


def _is_number(line: Line) -> bool:
    """A line begins with the number of a document, a title behind it, or is one; “2/3” is a page's."""
    number = signs.heading_number(line.folded)
    if number is None:
        return False
    if number["alone"]:
        return _DECISION.match(line.folded) is not None
    return line.folded[number.end() :][:1].isalpha() or _YEAR.match(line.folded, number.end()) is not None


def _stands_apart(line: Line) -> bool:
    """The number with which a line begins has a full stop, or stands apart from its title."""
    number = signs.heading_number(line.folded)
    if number is None:
        return False
    gap = line.text.chars[number.end("number") : number.end()]
    return len(gap) > 1 or gap == "\t" or number.group().rstrip().endswith(".")


def _is_over_text(line: Line) -> bool:
    """The number of a document stands in a line as over its text, and not as a sentence has it."""
    return _is_number(line) and (_stands_apart(line) or _DECISION.match(line.folded) is not None)


def _is_apart(lines: list[Line], k: int, language: Language) -> bool:
    """No sentence goes on with a line."""
    if k == 0 or lines[k].new_page or _stands_apart(lines[k]):
        return True
    before = lines[k - 1]
    is_foot = page_or_job_number(before.folded) is not None
    return is_foot or before.columns <= signs.LONGEST_LABEL or _has_ended(before, language)


def _has_ended(line: Line, language: Language) -> bool:
    """A paragraph or a document ends with this line."""
    return _SENTENCE_END.search(line.folded) is not None or bool(signs.closing_line(line.folded, language))


def _words_below(lines: list[Line], number: int) -> Iterator[str]:
    """What the first words of a decision may be, below its number and title."""
    for k in range(number + 1, min(number + 1 + _LONGEST_TITLE, len(lines))):
        if signs.heading_number(lines[k].folded):
            return
        yield " ".join([line.folded for line in lines[k : k + _FIRST_WORDS]])


def _first_line(lines: list[Line], opening: _Opening, above: int) -> int | None:
    """The first line of the masthead, the heading or the title of what opens at a line, None where it has none.

    Args:
        lines: all of the input.
        opening: where the text opens.
        above: index of the first line that may be of this document.
    """
    language = opening.language
    above = max(above, opening.line - _LONGEST_FRONT)
    for k in range(opening.line - 1, above - 1, -1):
        if _is_publisher(lines, k, language):
            return k
    found = None if opening.sign == "formula" else opening.line
    bracketed = 0
    for k in range(opening.line - 1, above - 1, -1):
        folded = lines[k].folded
        if bracketed or folded.endswith("]"):
            bracketed = 0 if folded.startswith("[") else bracketed + 1
            if bracketed > _LONGEST_SOURCE:
                break
        elif _is_of_heading(lines, k, above, language):
            found = k
        elif not _may_be_front(lines[k], language):
            break
    if found is not None and signs.heads_draft(lines[found].folded, language):
        while found > above and _goes_on(lines[found - 1], lines[found], language):
            found -= 1
    return found


def _is_publisher(lines: list[Line], k: int, language: Language) -> bool:
    """A masthead opens with this line: the publisher, and its symbol beside or below it."""
    folded = lines[k].folded
    publisher = pattern(language, language.masthead.get("publisher", "")).match(folded)
    if not publisher or not (publisher.end() == len(folded) or signs.begins_alone(folded, language)):
        return False
    rest = folded[publisher.end() :].split()
    return any(map(SYMBOL_LINE.fullmatch, rest)) or any(
        SYMBOL_LINE.fullmatch(line.folded) or SYMBOL_LINE.fullmatch(line.folded.split()[-1])
        for line in lines[k + 1 : k + 1 + _SYMBOL_WITHIN]
    )


def _is_of_heading(lines: list[Line], k: int, above: int, language: Language) -> bool:
    """A line that can only stand over a document: number, title, who adopted it, or a symbol not seen before."""
    folded = lines[k].folded
    if SYMBOL_LINE.fullmatch(folded):
        return all(line.folded != folded for line in lines[max(0, above - _LONGEST_FRONT) : k])
    sign = signs.deliberation_line(folded, language)
    if sign == "number":
        if signs.heading_number(folded) is None:
            return True  # a draft has left it open
        return _is_number(lines[k]) and (_stands_apart(lines[k]) or not _has_ended(lines[k], language))
    if sign in ("title", "adopted") or signs.heads_draft(folded, language) or signs.is_title(folded, language):
        return True
    # who adopted it and when may fill two lines
    following = lines[k + 1].folded
    cut = not sign and not signs.deliberation_line(following, language)
    return cut and signs.deliberation_line(f"{folded} {following}", language) == "adopted"


def _may_be_front(line: Line, language: Language) -> bool:
    """A line of a masthead or of a title: not one with which a paragraph, or a document, ends."""
    folded = line.folded
    if signs.opens_quotation(folded) or (signs.closing_line(folded, language) not in ("", "date")):
        return False
    if folded[0].isdigit():
        return line.columns <= signs.LONGEST_LABEL and _DATED.match(folded) is not None
    return _QUOTED_LAST.search(folded) is not None or _SENTENCE_END.search(folded) is None


def _goes_on(before: Line, line: Line, language: Language) -> bool:
    """The heading of a draft goes on with the line before it, which is full of its sponsors."""
    full = before.columns > signs.LONGEST_LABEL or before.folded[-1] in ",،、"
    return line.gap <= 1 and full and _may_be_front(before, language)


def _begins_paragraph(line: Line) -> bool:
    return signs.is_numbered(line.folded) or signs.opens_quotation(line.folded)


def _opens_bare(above: list[Line], language: Language) -> bool:
    """Whether the words of a preamble may open a document without a heading: what stands above them has ended.

    Args:
        above: the last lines over these words, not further up than the text of the document there opens.
        language: of the words.
    """
    return _has_ended(above[-1], language) and not any(_LETTER.fullmatch(line.folded) for line in above)
