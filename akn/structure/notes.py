"""Footnotes back to their calls."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from akn.languages import Language
from akn.problems import Problem
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


# where the digits of a call stand, the surest first: glued to a word, to punctuation, to a year, or apart
_CALLS = (
    r"(?<=[^\W\d_])(?P<call>[(\[]?{m}[)\]]?)(?![\w(]|[-.,/]\d)",
    r"(?<=[\"'»)\],;:.!?%。、])(?P<call>[(\[]?{m}[)\]]?)(?![\w(]|[-.,/]\d)",
    r"(?<=\d[,;])(?P<call>{m})(?=\s|$)",
    r"(?<!\d)(?:19|20)\d\d(?P<call>{m})(?!\d)",
    r"(?P<call>\s{1,3}[(\[]?{m}[)\]]?)(?=\s?[.,;:»]|\s?$)",
)

#: among Han characters, where real numbers are glued too
_CALL_AMONG_HAN = r"(?<=[^\W\d_a-z])(?<![{before}])(?P<call>{m})(?=[^\W\d_a-z])(?![{after}])"

#: characters of a masthead's line or a title at the most
_LONGEST_HEAD = 80

#: three letters, or a word and a year, then digits: a call whose note is not there
_LONE_CALL = re.compile(r"(?=\d)(?:(?<=[a-zа-яà-ÿ]{3})|(?<=[a-zа-яà-ÿ] (?:19|20)\d\d))\d{1,3}(?![\w(]|[-.,/]\d)")


def call_notes(
    passages: Iterable[Passage], language: Language, leftovers: list[Leftover]
) -> tuple[list[Called], list[Problem]]:
    """The passages that are text, each with the footnotes called in it.

    A call is looked for after the one before it and before its note, as notes are printed in order at
    the foot of the page that calls them.  A note whose call is not found stands at the end of the text
    printed before it, or, where no call came before it, at the end of the first paragraph (AKN203).
    """
    passages = list(passages)
    calls = _calls([p.text.folded for p in passages if not p.note], language) if any(p.note for p in passages) else {}
    out: list[Called] = []
    problems: list[Problem] = []
    taken: list[list[tuple[int, int, Note]]] = []
    done = (0, 0)  # passage and index after the last call
    for passage in passages:
        if not passage.note:
            out.append(Called(passage.text, passage.indent))
            taken.append([])
            continue
        limit = passage.text.span().start
        place = _find_call(calls.get(passage.marker, []), out, done, limit) if passage.marker else None
        if place is None:
            problems.append(Problem("AKN203", passage.text.span(), {"marker": passage.marker or "without number"}))
            # a number below that of the first call belongs to a text printed before this one
            k = len(out) - 1 if any(taken) else _first_paragraph(out)
            place = (k, len(out[k].text), len(out[k].text))
        else:
            done = (place[0], place[2])
        k, start, end = place
        taken[k].append((start, end, Note(start, passage.marker, passage.text, passage.text.span())))
    for called, cuts in zip(out, taken, strict=True):
        _take_out(called, sorted(cuts, key=lambda c: c[:2]), leftovers)
    for called in out:
        for match in _LONE_CALL.finditer(called.text.chars):
            problems.append(Problem("AKN204", called.text.span(*match.span()), {"marker": match.group()}))
    return out, problems


def _first_paragraph(passages: list[Called]) -> int:
    """The first passage that is longer than the lines of a masthead and a title."""
    return next((k for k, p in enumerate(passages) if len(p.text) > _LONGEST_HEAD), len(passages) - 1)


#: how sure it is that digits are a call (0 the surest), the passage, where they begin and end
_Call = tuple[int, int, int, int]


def _calls(folded: list[str], language: Language) -> dict[str, list[_Call]]:
    """Everything in the texts that may be a call: marker -> places, in one walk over each text."""
    templates = _CALLS if language.word_space else (*_CALLS, _CALL_AMONG_HAN)
    found: dict[str, list[_Call]] = defaultdict(list)
    for rank, template in enumerate(templates):
        call = re.compile(
            template.replace("{m}", r"(?:\d{1,3}|\*{1,3})")
            .replace("{before}", re.escape(language.before_numbers))
            .replace("{after}", re.escape(language.after_numbers))
        )
        for k, text in enumerate(folded):
            for match in call.finditer(text):
                found[match.group("call").strip(" ()[]")].append((rank, k, *match.span("call")))
    return found


def _find_call(
    calls: list[_Call], passages: list[Called], done: tuple[int, int], limit: int
) -> tuple[int, int, int] | None:
    """The surest of the places of a marker that come after the last call and before the note."""
    at = 0
    while at < len(calls):
        rank = calls[at][0]
        at = bisect_left(calls, (rank, *done, 0), at)
        if at < len(calls) and calls[at][0] == rank:
            _, k, start, end = calls[at]
            if k < len(passages) and passages[k].text.offset(end - 1) < limit:
                return k, start, end
        at = bisect_left(calls, (rank + 1, 0, 0, 0), at)
    return None


def _take_out(called: Called, cuts: list[tuple[int, int, Note]], leftovers: list[Leftover]) -> None:
    """Removes the calls from the text; each note keeps the index at which its call stood."""
    removed = 0
    text = called.text
    for start, end, note in cuts:
        marker = note.marker
        if end > start:
            mark = text[start:end].strip()
            marker = mark.chars
            leftovers.extend(mark.set_aside(Reason.NOTE_MARKER))
        called.notes.append(Note(start - removed, marker, note.text, note.span))
        removed += end - start
    called.text = text.without([(start, end) for start, end, _ in cuts if end > start])
