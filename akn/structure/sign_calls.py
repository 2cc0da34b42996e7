"""Calls of the footnotes that signs mark."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from akn.problems import Problem
from akn.source.passages import Passage
from akn.source.text import Text

__all__ = ["MOST_CALLS", "SIGN", "Place", "Printed", "calls_of_signs", "stretches"]

#: a note, and the last passage before it
Printed = tuple[Passage, int]
#: a passage, and where in it a call begins and ends
Place = tuple[int, int, int]

#: so many places of one note, the last before it, are weighed
MOST_CALLS = 200

#: a sign that marks notes, perhaps repeated: glued to what it stands behind; apart from it; glued to what it is before
SIGN = re.compile(r"([*†‡])\1*(?!\1)")
_SIGN_CALLS = tuple(
    re.compile(call.replace("{m}", SIGN.pattern))
    for call in (
        r"(?<=[^\s(\[])[(\[]?{m}[)\]]?(?![a-z0-9])",
        r"(?<=\S\s)[(\[]?{m}[)\]]?(?=[\s.,;:»]|$)(?!\s\d)",
        r"(?<![^\s(\[]){m}(?=\w)",
    )
)
#: index of the last of these
_BEFORE_WORD = 2


def calls_of_signs(notes: list[Printed], texts: list[Text]) -> tuple[list[Place | None], list[Problem]]:
    """The call of each note that signs mark, None where none is found: the first of the surest; and what is left.

    These are on the page of the note, glued to what they stand behind; on other pages only if they are so glued.  Where
    a sign is so glued on the page of its note once more, or often, as in a list of members, the next is said (AKN204).
    """
    found: dict[str, list[tuple[int, int, Place]]] = {note.marker: [] for note, _ in notes}  # offset, rank, place
    for k, text in enumerate(texts):
        for sign in SIGN.finditer(text.folded):
            if sign.group() not in found:
                continue
            start = sign.start()
            bracketed = start - (text.folded[start - 1 : start] in ("(", "["))
            for rank, call in enumerate(_SIGN_CALLS):
                if match := call.match(text.folded, bracketed):
                    # white space before it belongs to it, but where it is glued to the word after it
                    space = text.folded[max(0, bracketed - 3) : bracketed] if rank < _BEFORE_WORD else ""
                    place = (k, bracketed - len(space) + len(space.rstrip()), match.end())
                    found[sign.group()].append((text.offset(start), rank, place))
                    break
    for places in found.values():
        places.sort()
    calls: list[Place | None] = []
    again: list[tuple[Place, str]] = []
    taken: set[Place | None] = set()
    for (note, _), (since, limit) in zip(notes, stretches(notes), strict=True):
        there = found[note.marker]
        there = there[bisect_left(there, (since,)) : bisect_left(there, (limit,))][-MOST_CALLS:]
        free = [(rank, offset, place) for offset, rank, place in there if place not in taken]
        on_page = [call for call in free if note.page is None or call[1] >= note.page]
        surest = min(on_page or [call for call in free if not call[0]], default=None)
        calls.append(surest[2] if surest else None)
        taken.add(calls[-1])
        again += [(place, note.marker) for rank, _, place in on_page if not rank and place != calls[-1]][:1]
    problems = [
        Problem("AKN204", texts[k].span(start, end), {"marker": marker})
        for (k, start, end), marker in again
        if (k, start, end) not in taken
    ]
    return calls, problems


def stretches(notes: list[Printed]) -> Iterator[tuple[int, int]]:
    """Between which offsets each note is called: after an earlier note of its mark was printed, before it is itself."""
    last_of: dict[str, tuple[int, int, int]] = {}  # marker -> its last note: passage before, place, since when called
    for note, passage in notes:
        limit = note.text.span().start
        before_it, place, since = last_of.get(note.marker, (-1, 0, 0))
        since = place if passage > before_it else since
        last_of[note.marker] = (passage, limit, since)
        yield since, limit
