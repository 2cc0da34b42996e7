"""Footnotes back to their calls."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from akn.languages import Language
from akn.problems import Problem
from akn.source.matching import pattern
from akn.source.passages import Passage
from akn.source.text import Leftover, Reason, Text
from akn.structure.model import Note

__all__ = ["Called", "call_notes"]


@dataclass(slots=True)
class Called:
    """A passage without its footnote calls, and the notes that were called."""

    text: Text
    indent: int
    notes: list[Note] = field(default_factory=list)


# where the digits of a call stand, the surest first: in square brackets glued to anything, glued to a word, to
# punctuation, to a year, or apart
_CALLS = (
    r"(?<=\S)(?P<call>\[{m}\])",
    r"(?<=[^\W\d_])(?P<call>[(\[]?{m}[)\]]?)(?![\w(]|[-.,/]\d)",
    r"(?<=[\"'»)\],;:.!?%。、])(?<!\d[.,])(?<!add\.)(?<!corr\.)(?<!rev\.)(?<![\W\d_][a-z]\.)(?P<call>[(\[]?{m}[)\]]?)(?![\w(]|[-.,/]\d)",
    r"(?<=(?:19|20)\d\d[,;])(?P<call>{m})(?=\s|$)",
    r"(?<!\d)(?:19|20)\d\d(?P<call>\(?{m}\)?)(?!\d)",
    r"(?P<call>\s{1,3}[(\[]?{m}[)\]]?)(?=\s?[.,;:»]|\s?$)(?!, \d)",
)
#: index of the last of these
_APART = len(_CALLS) - 1

#: what may be a call only on the page at whose foot the note stands: glued to a comma after a number, or within a line
#: between words, but not after a short one ("of 12 December")
_CALLS_ON_PAGE = (
    r"(?<=\d[,;.])(?P<call>{m})(?=\s|$)",
    r"(?:(?<=[^\W\d_]{4})|(?<=[,;:)\]\"'»]))(?P<call>\s{m})(?=\s[^\W\d_])",
)

#: among Han characters, where real numbers are glued too
_CALL_AMONG_HAN = (
    r"(?:(?<=[^\W\d_a-z])|(?<=[》\")\],;:、。]))(?<![{before}])(?<!\d[.,])(?P<call>{m})(?=[^\W\d_a-z])(?![{after}])"
)

#: characters of a masthead's line or a title at the most
_LONGEST_HEAD = 80

#: three letters, a word and what closes it, or a word and a year, then digits: a call whose note is not there
_LONE_CALL = re.compile(
    r"(?=\d)(?:(?<=[a-zа-яà-ÿ]{3})|(?<=[^\W\d_][”»\"])|(?<=[^\W\d_][”»\"]\))|(?<=[a-zа-яà-ÿ] (?:19|20)\d\d))"
    r"\d{1,3}(?![\w(]|[-.,/]\d)"
)
#: the same apart from its word, before punctuation
_LONE_APART = re.compile(r"(?P<word>[^\W\d_]+ )(?P<call>\d{1,3})(?=\s?[.,;:])(?![.,]\d)")

_LAST_WORD = re.compile(r"[^\W\d_]+$")
_LONGEST_WORD = 40
_NUMBERED = re.compile(r"\b([^\W\d_]+ )\d")


def call_notes(
    passages: Iterable[Passage], language: Language, leftovers: list[Leftover]
) -> tuple[list[Called], list[Problem]]:
    """The passages that are text, each with the footnotes called in it.

    A call is looked for after the one before it and before its note, as notes are printed in order at
    the foot of the page that calls them.  A note whose call is not found (AKN203) keeps its place among
    the others: at the end of the text printed before it, but before the next call; where no call is
    found at all, at the end of the first paragraph.
    """
    passages = list(passages)
    calls = _calls([p.text.folded for p in passages if not p.note], language) if any(p.note for p in passages) else {}
    out: list[Called] = []
    problems: list[Problem] = []
    places: list[tuple[Passage, _Place | None, int]] = []  # each note, its call, and the last passage before it
    done = (0, 0)  # passage and index after the last call
    for passage in passages:
        if not passage.note:
            out.append(Called(passage.text, passage.indent))
            continue
        limit = passage.text.span().start
        place = _find_call(calls.get(passage.marker, []), out, done, limit, passage.page) if passage.marker else None
        if place is None:
            problems.append(Problem("AKN203", passage.text.span(), {"marker": passage.marker or "without number"}))
        else:
            done = (place[0], place[2])
        places.append((passage, place, len(out) - 1))
    taken: list[list[tuple[int, int, Note]]] = [[] for _ in out]
    for passage, (k, start, end) in _all_placed(places, out):
        taken[k].append((start, end, Note(start, passage.marker, passage.text, passage.text.span())))
    for called, cuts in zip(out, taken, strict=True):
        _take_out(called, cuts, leftovers)
    return out, problems + _lone_calls(out)


def _lone_calls(passages: list[Called]) -> list[Problem]:
    """Numbers left in the text that look like calls (AKN204).

    One apart from its word does where it continues the numbers of the notes and the word numbers nothing
    else ("Goal 2." is none where "Goal 1" stands).
    """
    problems = []
    numbered: Counter[str] | None = None  # how often a number follows a word, counted when first asked for
    last = 0
    for passage in passages:
        found = [match.span() for match in _LONE_CALL.finditer(passage.text.chars)]
        last = max([last, *(int(m) for n in passage.notes if (m := n.marker.strip("()[]")).isdecimal())])
        for match in _LONE_APART.finditer(passage.text.chars) if last else ():
            if int(match["call"]) == last + 1:
                if numbered is None:
                    numbered = Counter(word for p in passages for word in _NUMBERED.findall(p.text.chars))
                if numbered[match["word"]] == 1:
                    found.append(match.span("call"))
        for start, end in found:
            problems.append(Problem("AKN204", passage.text.span(start, end), {"marker": passage.text.chars[start:end]}))
    return problems


#: a passage, and where in it a call begins and ends
_Place = tuple[int, int, int]


def _all_placed(
    notes: list[tuple[Passage, _Place | None, int]], passages: list[Called]
) -> list[tuple[Passage, _Place]]:
    """Every note with a place, in ascending order: that of its call, else one between those of its neighbours."""
    called = any(place for _, place, _ in notes)
    following: _Place | None = None
    placed: list[tuple[Passage, _Place]] = []
    for note, call, last in reversed(notes):
        place = call
        if place is None:
            k = last if called else _first_paragraph(passages[: last + 1])
            place = (k, len(passages[k].text), len(passages[k].text))
            if following is not None and place > following:
                # with the text before the one that has the next call; there is none before the first
                k, start, _ = following
                place = (k - 1, len(passages[k - 1].text), len(passages[k - 1].text)) if k else (k, start, start)
        following = place
        placed.append((note, place))
    placed.reverse()
    before: _Place = (0, 0, 0)
    for n, (note, (k, start, _)) in enumerate(placed):
        if (k, start) < (before[0], before[2]):
            # the next call stands in the same passage as the last one
            placed[n] = (note, (before[0], before[2], before[2]))
        before = placed[n][1]
    return placed


def _first_paragraph(passages: list[Called]) -> int:
    """The first passage that is longer than the lines of a masthead and a title."""
    return next((k for k, p in enumerate(passages) if len(p.text) > _LONGEST_HEAD), len(passages) - 1)


#: how sure it is that digits are a call (0 the surest), the passage, where they begin and end
_Call = tuple[int, int, int, int]


def _calls(folded: list[str], language: Language) -> dict[str, list[_Call]]:
    """Everything in the texts that may be a call: marker -> places, in one walk over each text."""
    templates = (*_CALLS, *_CALLS_ON_PAGE) if language.word_space else (*_CALLS, *_CALLS_ON_PAGE, _CALL_AMONG_HAN)
    found: dict[str, list[_Call]] = defaultdict(list)
    numbered = Counter(word for text in folded for word in _NUMBERED.findall(text))
    provision = pattern(language, "|".join(language.citations.provisions.values()))
    for rank, template in enumerate(templates):
        call = re.compile(
            template.replace("{m}", r"(?:\d{1,3}|\*{1,3})")
            .replace("{before}", re.escape(language.before_numbers))
            .replace("{after}", re.escape(language.after_numbers))
        )
        for k, text in enumerate(folded):
            for match in call.finditer(text):
                if rank == _APART and _numbers_something(text, match.start(), numbered, provision):
                    continue
                found[match.group("call").strip(" ()[]")].append((rank, k, *match.span("call")))
    return found


def _numbers_something(text: str, end: int, numbered: Counter[str], provision: re.Pattern[str]) -> bool:
    """The word that ends here names a provision, or stands before other numbers as well ("phase 1 and phase | 2")."""
    word = _LAST_WORD.search(text, max(0, end - _LONGEST_WORD), end)
    return word is not None and (numbered[f"{word.group()} "] > 1 or provision.fullmatch(word.group()) is not None)


def _find_call(
    calls: list[_Call], passages: list[Called], done: tuple[int, int], limit: int, page: int | None
) -> _Place | None:
    """The surest of the places of a marker that come after the last call and before the note.

    Those on the note's own page come first; where that page is known, less sure ones count there, too.
    """
    if page is not None and (place := _surest(calls, passages, done, page, limit)):
        return place
    loose = range(len(_CALLS), len(_CALLS) + len(_CALLS_ON_PAGE))
    return _surest([c for c in calls if c[0] not in loose], passages, done, 0, limit)


def _surest(calls: list[_Call], passages: list[Called], done: tuple[int, int], start: int, limit: int) -> _Place | None:
    """The surest of the places after the last call, within a stretch of the input."""
    at = 0
    while at < len(calls):
        rank = calls[at][0]
        at = bisect_left(calls, (rank, *done, 0), at)
        while at < len(calls) and calls[at][0] == rank:
            _, k, begin, end = calls[at]
            if k >= len(passages) or (offset := passages[k].text.offset(end - 1)) >= limit:
                break
            if offset >= start:
                return k, begin, end
            at += 1
        at = bisect_left(calls, (rank + 1, 0, 0, 0), at)
    return None


def _take_out(called: Called, cuts: list[tuple[int, int, Note]], leftovers: list[Leftover]) -> None:
    """Removes the calls from the text; each note keeps the index at which its call stood."""
    removed = 0
    text = called.text
    for start, end, note in cuts:
        marker = note.marker
        if end > start:
            mark = text[start:end].bare()
            marker = mark.chars
            leftovers.extend(mark.set_aside(Reason.NOTE_MARKER))
        called.notes.append(Note(start - removed, marker, note.text, note.span))
        removed += end - start
    called.text = text.without([(start, end) for start, end, _ in cuts if end > start])
