"""Footnotes back to their calls."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from akn.languages import Language
from akn.problems import Problem
from akn.source.columns import COMBINING_MARKS
from akn.source.matching import pattern, run_of
from akn.source.passages import Passage
from akn.source.text import Leftover, Reason, Text
from akn.structure.lone_calls import (
    counts_votes,
    lone_calls,
    looks_called,
    numbered,
    numbers_quoted,
    only_call,
    word_before,
)
from akn.structure.model import Note
from akn.structure.sign_calls import MOST_CALLS, SIGN, Place, Printed, calls_of_signs, stretches

__all__ = ["Called", "call_notes"]


@dataclass(slots=True)
class Called:
    """A passage without its footnote calls, and the notes that were called."""

    text: Text
    notes: list[Note] = field(default_factory=list)
    #: whether it is a table, kept line by line
    table: bool = False


# where the digits of a call stand, the surest first: in square brackets glued to anything, glued to a word, to
# punctuation, to a year or the number of a document, in brackets to any number, or apart.  Each is asked for where
# digits are, from the bracket before them on.
_CALLS = (
    r"(?<=\S)\[{m}\]",
    r"(?:(?<=[^\W\d_])|(?<=[{marks}]))[(\[]?{m}[)\]]?(?![\w(°]|[-.,/]\d)",
    r"(?<=[\"'»》)\],;:.!?%。、،؛؟])(?<!\d[.,،])(?<!add\.)(?<!corr\.)(?<!rev\.)(?<![\W\d_][a-z]\.)[(\[]?{m}[)\]]?(?![\w(]|[-.,/]\d)",
    r"(?:(?<=(?:19|20)\d\d[,;])|(?<=/\d[,;])|(?<=/\d\d[,;])|(?<=/\d\d\d[,;])){m}(?=\s|$)",
    r"(?<=(?<!\d)(?:19|20)\d\d)\(?{m}\)?(?!\d)",
    r"(?<=\d)\({m}\)(?![\w(])",
    r"(?<=\s)[(\[]?{m}[)\]]?(?=\s?[.,;:»]|\s?$)(?!, \d)",
)
#: index of the last of these
_APART = len(_CALLS) - 1

#: what may be a call only on the page at whose foot the note stands: glued to a comma after a number, or within a line
#: between words, but not after a short one ("of 12 December")
_CALLS_ON_PAGE = (
    r"(?<=\d[,;.]){m}(?=\s|$)",
    r"(?:(?<=[^\W\d_]{4}\s)|(?<=[,;:)\]\"'»]\s)|(?<=\b(?:19|20)\d\d\s)){m}(?=\s[^\W\d_])",
)

#: among Han characters, where real numbers are glued too
_CALL_AMONG_HAN = r"(?:(?<=[^\W\d_a-z])|(?<=[》\")\],;:、。]))(?<![{before}])(?<!\d[.,]){m}(?=[^\W\d_a-z])(?![{after}])"

#: ranks, as places in these lists together
_ONLY_ON_PAGE = range(len(_CALLS), len(_CALLS) + len(_CALLS_ON_PAGE))
_AMONG_HAN = len(_CALLS) + len(_CALLS_ON_PAGE)
_AMONG_NUMBERS = _AMONG_HAN + 1
_LETTERED = _AMONG_NUMBERS + 1
#: how sure it is that digits of each rank are a call
_SURENESS = (12, 10, 9, 9, 10, 6, 5, 4, 4, 6, 3, 9)
#: how much surer a call is on the page of its note
_ON_PAGE = 20

#: digits before a stroke; the number of a document by its session; what is glued before one, after a year
_SESSION = re.compile(r"\d+(?=/\d)")
_NUMBER = re.compile(r"(?<![\w/.-])\d{1,2}/\d{1,5}(?![\d/])")
_BEFORE_NUMBER = re.compile(r"(?<=(?:19|20)\d\d[,;])\d{3,5}(?=/\d{1,3}(?![\d/]))")

#: a letter glued to punctuation, asked for only where a letter marks a note
_LETTER = re.compile(r"(?<=[.,;:)])[^\W\d_](?=\s|$)")

#: characters of a masthead's line or a title at the most
_LONGEST_FRONT_LINE = 80

_DIGITS = re.compile(run_of("0-9"))
#: digits alone, of those only what may be left of a call where there are no notes: glued to something, or to a year
_GLUED_DIGITS = re.compile(r"[0-9](?:(?<![\s/(.0-9].)|(?<![0-9].)(?=[0-9]{4}))[0-9]*")
_YEAR = re.compile(r"(?:19|20)\d\d")

_NO_TEXT = Text("", "", ())


def call_notes(
    passages: Iterable[Passage], language: Language, leftovers: list[Leftover]
) -> tuple[list[Called], list[Problem]]:
    """The passages that are text, each with the footnotes called in it.

    Numbers and letters are looked for in the order of their notes, each before its note, as these are printed in order
    at the foot of the page that calls them; signs by themselves, as they stand in any order among the others.  A note
    whose call is not found (AKN203) stands at the end of the text printed before it, but a number or letter before the
    next call; where no call is found at all, at the end of the first paragraph.
    """
    passages = list(passages)
    out: list[Called] = []
    notes: list[Printed] = []
    signed: list[Printed] = []
    for passage in passages:
        if not passage.note:
            out.append(Called(passage.text, table=passage.table))
        elif SIGN.match(passage.marker):
            signed.append((passage, len(out) - 1))
        else:
            notes.append((passage, len(out) - 1))
    # the figures in tables call nothing
    texts = [_NO_TEXT if called.table else called.text for called in out]
    digits = [_digits(text.folded, _DIGITS if notes else _GLUED_DIGITS) for text in texts]
    in_order, astray = _calls_of(notes, texts, digits, language) if notes else ([], {})
    places = [astray.get(n, place) for n, place in enumerate(in_order)]
    of_signs, again = calls_of_signs(signed, texts) if signed else ([], [])
    problems = again + [
        Problem("AKN203", note.text.span(), {"marker": note.marker or "without number"})
        for (note, _), place in zip([*notes, *signed], [*places, *of_signs], strict=True)
        if place is None
    ]
    paragraph = None if any(places) or any(of_signs) else _first_paragraph(out)
    ends = [_end_of(out, last, paragraph) for _, last in signed]
    placed = [(note, place or end) for (note, _), place, end in zip(signed, of_signs, ends, strict=True)]
    taken: list[list[tuple[int, int, Note]]] = [[] for _ in out]
    placed += _all_placed(notes, in_order, astray, out, paragraph)
    for passage, (k, start, end) in placed:
        taken[k].append((start, end, Note(start, passage.marker, passage.text, passage.text.span())))
    for k, cuts in enumerate(taken):
        if cuts:
            cuts.sort(key=lambda cut: cut[:2])
            _take_out(out[k], cuts, leftovers)
            digits[k] = [] if out[k].table else _digits(out[k].text.folded, _DIGITS)
    return out, problems + lone_calls([c.text for c in out], [c.notes for c in out], digits, language)


def _digits(folded: str, signs: re.Pattern[str]) -> list[tuple[int, int]]:
    """Where digits stand that may be a call: of digits that begin with a year those glued to it."""
    found = [match.span() for match in signs.finditer(folded)]
    return [(a + 4, b) if b - a > 4 and _YEAR.match(folded, a) else (a, b) for a, b in found]


def _all_placed(
    notes: list[Printed],
    calls: list[Place | None],
    astray: dict[int, Place],
    passages: list[Called],
    paragraph: int | None,
) -> list[tuple[Passage, Place]]:
    """Every note with a place: that of its call, else one between those of its neighbours in order."""
    following: Place | None = None
    places: list[Place] = []
    for (_, last), call in zip(reversed(notes), reversed(calls), strict=True):
        place = call
        if place is None:
            place = _end_of(passages, last, paragraph)
            if following is not None and place > following:
                # with the text before the one that has the next call; there is none before the first
                k, start, _ = following
                place = (k - 1, len(passages[k - 1].text), len(passages[k - 1].text)) if k else (k, start, start)
        following = place
        places.append(place)
    places.reverse()
    before: Place = (0, 0, 0)
    for n, (k, start, _) in enumerate(places):
        if calls[n] is None and (k, start) < (before[0], before[2]):
            # the next call stands in the same passage as the last one
            places[n] = (before[0], before[2], before[2])
        before = places[n]
    return [(note, astray.get(n, place)) for n, ((note, _), place) in enumerate(zip(notes, places, strict=True))]


def _end_of(passages: list[Called], last: int, paragraph: int | None) -> Place:
    """The end of the last passage above a note, where anything is called, else of the first paragraph.

    Args:
        passages: the text.
        last: index of the last passage above the note.
        paragraph: that of the first paragraph, None where anything is called.
    """
    k = last if paragraph is None else min(paragraph, last)
    return k, len(passages[k].text), len(passages[k].text)


def _first_paragraph(passages: list[Called]) -> int:
    """The first passage that is longer than the lines of a masthead and a title."""
    return next((k for k, p in enumerate(passages) if len(p.text) > _LONGEST_FRONT_LINE), len(passages))


#: which pattern found digits that may be a call, the passage, where they begin and end
_Call = tuple[int, int, int, int]


@lru_cache(maxsize=8)
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    """The patterns of calls, in the order of their ranks."""
    templates = (*_CALLS, *_CALLS_ON_PAGE) if language.word_space else (*_CALLS, *_CALLS_ON_PAGE, _CALL_AMONG_HAN)
    return tuple(
        re.compile(
            template.replace("{m}", r"\d{1,3}")
            .replace("{marks}", COMBINING_MARKS)
            .replace("{before}", re.escape(language.before_numbers))
            .replace("{after}", re.escape(language.after_numbers))
        )
        for template in templates
    )


def _calls(
    folded: list[str], digits: list[list[tuple[int, int]]], markers: set[str], language: Language
) -> dict[str, list[_Call]]:
    """Everything in the texts that may be a call of one of the markers: marker -> places."""
    patterns = _patterns(language)
    found: dict[str, list[_Call]] = {marker: [] for marker in markers}
    apart: list[tuple[list[_Call], _Call]] = []
    for k, text in enumerate(folded):
        for start, end in digits[k]:
            places = found.get(text[start:end])
            if places is None or numbers_quoted(text, start):
                continue
            bracketed = start - (text[start - 1 : start] in ("(", "["))
            for rank, call in enumerate(patterns):
                if match := call.match(text, bracketed):
                    # white space before it belongs to it
                    place = (rank, k, max(len(text[:bracketed].rstrip()), bracketed - 3), match.end())
                    if rank == _APART:
                        apart.append((places, place))
                    else:
                        places.append(place)
    if apart:
        counted = numbered(folded)
        provision = pattern(language, "|".join(language.citations.provisions.values()))
        for places, place in apart:
            text, end = folded[place[1]], place[2]
            if not (_numbers_something(text, end, counted, provision) or counts_votes(text, end + 1, language)):
                places.append(place)
    for marker, k, start, end in _among_numbers(folded):
        if marker in found:
            found[marker].append((_AMONG_NUMBERS, k, start, end))
    if any(marker.isalpha() for marker in markers):
        for k, text in enumerate(folded):
            for match in _LETTER.finditer(text):
                if match.group() in found:
                    found[match.group()].append((_LETTERED, k, *match.span()))
    return found


def _among_numbers(folded: list[str]) -> Iterator[tuple[str, int, int, int]]:
    """What may be a call that is glued to the number of a document: marker, passage, beginning and end.

    Before the number, after the comma behind a year (“2013,227/21”), where no number begins with as many digits; at
    its end (“77/191”) where the number without the call stands elsewhere in the document, and not the one with it.
    """
    sessions = [(k, text, m.start()) for k, text in enumerate(folded) if "/" in text for m in _SESSION.finditer(text)]
    count = Counter(match.group() for _, text, at in sessions if (match := _NUMBER.match(text, at)))
    for k, text, at in sessions:
        if match := _BEFORE_NUMBER.match(text, at):
            end = match.end()
            for size in range(max(1, end - at - 2), min(3, end - at - 1) + 1):
                yield text[at : at + size], k, at, at + size
        if (match := _NUMBER.match(text, at)) and count[number := match.group()] == 1:
            end = match.end()
            for size in (1, 2, 3):
                if count[number[:-size]] and number[-size] != "0":
                    yield number[-size:], k, end - size, end


def _numbers_something(text: str, end: int, counted: Counter[str], provision: re.Pattern[str]) -> bool:
    """The word that ends here names a provision, or stands before other numbers as well ("phase 1 and phase | 2")."""
    word = word_before(text, end)
    return word != "" and (counted[f"{word} "] > 1 or provision.fullmatch(word) is not None)


@dataclass(frozen=True, slots=True)
class _Chain:
    """Calls of notes in their order, the last of them and those before it."""

    #: passage and index after the last call
    end: tuple[int, int]
    sureness: int
    #: which note, and where its call stands; None for no call at all
    last: tuple[int, Place] | None = None
    before: _Chain | None = None


def _calls_of(
    notes: list[Printed], texts: list[Text], digits: list[list[tuple[int, int]]], language: Language
) -> tuple[list[Place | None], dict[int, Place]]:
    """The call of each note in their order, None where none is found, and the calls that are out of it.

    Notes are called in their order, each before it is printed: of all the places that may be, those are the calls
    which are the surest together.  One that is called before an earlier note, as languages differ in the order of
    words, is called in the one place on its page that looks like nothing else.
    """
    calls = _calls([text.folded for text in texts], digits, {note.marker for note, _ in notes if note.marker}, language)
    offsets = {m: sorted((texts[c[1]].offset(c[3] - 1), c) for c in places) for m, places in calls.items()}
    between = list(stretches(notes))
    chains = [_Chain((0, 0), 0)]  # the surest up to each place, ascending in both
    for n, ((note, _), (since, limit)) in enumerate(zip(notes, between, strict=True)):
        there = offsets.get(note.marker, [])
        there = there[bisect_left(there, (since,)) : bisect_left(there, (limit,))]
        longer = []
        for offset, (rank, k, start, end) in there[-MOST_CALLS:]:
            sureness = _sureness(rank, note.page is not None and offset >= note.page, note.page is None)
            if sureness:
                before = chains[bisect_right(chains, (k, start), key=lambda chain: chain.end) - 1]
                longer.append(_Chain((k, end), before.sureness + sureness, (n, (k, start, end)), before))
        for chain in longer:
            _keep(chains, chain)
    found: list[Place | None] = [None] * len(notes)
    chain = chains[-1]
    while chain.last is not None and chain.before is not None:
        found[chain.last[0]] = chain.last[1]
        chain = chain.before
    lacking = [n for n, (note, _) in enumerate(notes) if found[n] is None and note.marker.isdecimal()]
    chars = [text.chars for text in texts] if lacking else []
    taken = set(found) if lacking else set()
    astray: dict[int, Place] = {}
    for n in lacking:
        note, last = notes[n]
        if place := _sure_place(note, offsets[note.marker], between[n], chars, taken):
            astray[n] = place
            taken.add(place)
        elif window := _between_calls(n, found, last, chars):
            found[n] = _only_place(only_call(note.marker, language), chars, *window)
    return found, astray


def _sure_place(
    note: Passage, calls: list[tuple[int, _Call]], stretch: tuple[int, int], texts: list[str], taken: set[Place | None]
) -> Place | None:
    """The one place on the page of a note, or where pages are not known above it, where its mark can only be a call."""
    since, limit = stretch
    there = calls[bisect_left(calls, (max(since, note.page or 0),)) : bisect_left(calls, (limit,))][-MOST_CALLS:]
    free = [call[1:] for _, call in there if call[1:] not in taken]
    places = [(k, start, end) for k, start, end in free if looks_called(texts[k], start)]
    return places[0] if len(places) == 1 else None


def _between_calls(n: int, found: list[Place | None], last: int, texts: list[str]) -> tuple[Place, Place] | None:
    """The calls before and after that of a note, or the ends of the text above it; None where those are not known.

    Args:
        n: index of the note.
        found: the calls that are known.
        last: the passage after which the note is printed.
        texts: the passages.
    """
    if last < 0:
        return None
    before = found[n - 1] if n else (0, 0, 0)
    after = found[n + 1] if n + 1 < len(found) else (last, len(texts[last]), 0)
    return (before, min(after, (last, len(texts[last]), 0))) if before and after else None


def _only_place(call: re.Pattern[str], texts: list[str], before: Place, after: Place) -> Place | None:
    """Where a note must be called whose call is like a number of the text, for want of any other place.

    That is between the calls before and after it, in the one place there where its mark stands glued to what is no
    digit among Han characters, or to the number of a name (“Agenda 216”), or apart before a conjunction.
    """
    places: list[Place] = []
    for k in range(before[0], after[0] + 1):
        start = before[2] if k == before[0] else 0
        end = after[1] if k == after[0] else len(texts[k])
        places += ((k, *m.span(m.lastgroup or 0)) for m in call.finditer(texts[k], start, end))
    return places[0] if len(places) == 1 else None


def _sureness(rank: int, on_page: bool, page_unknown: bool) -> int:
    """How sure a call is; on the page at whose foot its note stands it is more so than any other."""
    if rank in _ONLY_ON_PAGE and not on_page:
        return 0
    return _SURENESS[rank] * (_ON_PAGE if on_page or page_unknown else 1)


def _keep(chains: list[_Chain], chain: _Chain) -> None:
    """Puts a chain among the others, if it is surer than all that end before it, and drops those it is surer than."""
    at = bisect_right(chains, chain.end, key=lambda other: other.end)
    if chains[at - 1].sureness >= chain.sureness:
        return
    first = at - 1 if chains[at - 1].end == chain.end else at
    last = at
    while last < len(chains) and chains[last].sureness <= chain.sureness:
        last += 1
    chains[first:last] = [chain]


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
