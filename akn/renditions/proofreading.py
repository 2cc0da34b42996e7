"""The finished PDF read back: are its characters those of the document?"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from akn.renditions.elements import letters_from_right
from akn.renditions.nodes import Node, texts_of

__all__ = ["Expected", "difference", "expected_of"]

#: what readers give for a hyphen at a line end
_HYPHENS = "\u2010\u2011\ufffe\u0002"
#: letters written as one, which readers give as several: those of Unicode's presentation forms
_LIGATURES = frozenset(chr(code) for code in (*range(0xFB00, 0xFE00), *range(0xFE70, 0xFEFD)))
#: characters that readers mirror in text from right to left
_MIRRORED = str.maketrans(")]}»›⟩⟧」』》〉】〕）］｝>≥”’", "([{«‹⟨⟦「『《〈【〔（［｛<≤“‘")
#: characters of either text that a message shows where they part
_SHOWN = 24


@dataclass(frozen=True, slots=True)
class Expected:
    """The characters that a PDF must have."""

    nodes: Sequence[Node]
    #: those of the text, and those at the foot of pages, both in order
    body: str
    notes: str
    #: whether readers give back the order of the characters; they do not where lines run from right to left
    ordered: bool


def expected_of(nodes: Sequence[Node]) -> Expected:
    """What the pages that are made of a flow must read.

    Args:
        nodes: of the flow.
    """
    body, notes = _body_and_notes(nodes)
    return Expected(nodes, body, notes, ordered=not letters_from_right([body, notes]))


def difference(expected: Expected, pages: Iterable[str]) -> str:
    """How the text of pages differs from that of the flow they were made of, "" if it does not.

    White space, marks of direction and soft hyphens are left out, all hyphens are taken as one. Where the order cannot
    be compared only the characters are, brackets and quotation marks taken for their mirror images.

    Args:
        expected: the characters of the flow.
        pages: their texts.
    """
    body, notes, ordered = expected.body, expected.notes, expected.ordered
    read = [_bare(page) for page in pages]
    place = _first_difference(body, notes, read) if ordered else ""
    if ordered and not place:
        return ""
    allowed = _repeatable(expected.nodes)
    if ordered and allowed:
        place = ""  # the pieces of such words may be read in another order, too
    wanted, had = Counter(body + notes), Counter("".join(read))
    if not ordered:
        wanted, had = _unmirrored(wanted), _unmirrored(had)
    missing = "".join((wanted - had).elements())
    excess = "".join((had - wanted - allowed).elements())
    if missing or excess:
        return f"missing “{missing[:_SHOWN]}”, in excess “{excess[:_SHOWN]}”"
    return place


def _first_difference(body: str, notes: str, read: Iterable[str]) -> str:
    """Where pages read otherwise than a body and its notes in their order, "" if nowhere."""
    # how much of the body and of the notes earlier pages had
    at = noted = 0
    for number, page in enumerate(read, 1):
        ahead = body[at : at + len(page)]
        length = _same(page, ahead)
        # what stands after the body on a page are its notes; these may begin as the body goes on
        while not notes.startswith(page[length:], noted):
            if length == 0:
                same = _same(page, ahead)
                return f"page {number} reads “{page[same : same + _SHOWN]}” for “{body[at + same :][:_SHOWN]}”"
            length -= 1
        at, noted = at + length, noted + len(page) - length
    left = body[at:] + notes[noted:]
    return f"the last page ends before “{left[:_SHOWN]}”" if left else ""


def _body_and_notes(nodes: Iterable[Node]) -> tuple[str, str]:
    """The characters that stand in the text and those at the foot of pages, both in order."""
    notes: list[dict[str, Any]] = []
    body = "".join(texts_of(nodes, shown=True, apart=notes))
    at_foot = []
    # notes of notes are appended while the list is walked
    for note in notes:
        at_foot += [note["marker"], *texts_of(note["c"], shown=True, apart=notes)]
    return _bare(body), _bare("".join(at_foot))


def _repeatable(nodes: Iterable[Node]) -> Counter[str]:
    """The characters that the typesetter may write more than once: those of a word with marks above or below letters.

    A mark at a height of its own is drawn apart from its letter, and either piece is said to be both.
    """
    counts: Counter[str] = Counter()
    for word in " ".join(texts_of(nodes, shown=True)).split():
        marks = sum(unicodedata.category(c) == "Mn" for c in word)
        if marks:
            counts.update(_bare(word) * marks)
    return _unmirrored(counts)


def _unmirrored(counts: Counter[str]) -> Counter[str]:
    """Counts of characters, those that are one another's mirror images counted as one."""
    one: Counter[str] = Counter()
    for character, count in counts.items():
        one[character.translate(_MIRRORED)] += count
    return one


def _same(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _bare(text: str) -> str:
    """The characters of a text that are compared."""
    text = "".join(text.split())
    for character in set(text):
        if (compared := _compared(character)) != character:
            text = text.replace(character, compared)
    return text


@cache
def _compared(character: str) -> str:
    """What a character is taken for; asked of each page again."""
    if character in _HYPHENS:
        return "-"
    if unicodedata.category(character) == "Cf":
        return ""
    if character in _LIGATURES:
        return unicodedata.normalize("NFKC", character).replace(" ", "")
    return character
