"""The finished PDF read back: are its characters those of the document?"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pypdfium2

from akn.renditions.flow import Node, texts_of

__all__ = ["difference", "pages_of"]

#: heights in points between which the text stands on a page; the running head is above, the page number below
_TEXT_AREA = (62.0, 722.0)
#: what readers give for a hyphen at a line end
_HYPHENS = str.maketrans("\u2010\u2011\ufffe\u0002", "----")
#: characters that readers mirror in text from right to left
_MIRRORED = str.maketrans(")]}»›⟩⟧」』》〉】〕）］｝>≥”’", "([{«‹⟨⟦「『《〈【〔（［｛<≤“‘")
#: characters of either text that a message shows where they part
_SHOWN = 24


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, without its running head and number.

    Args:
        pdf: the file.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            text = page.get_textpage()
            bottom, top = _TEXT_AREA
            texts.append(text.get_text_bounded(bottom=bottom, top=top))
            text.close()
            page.close()
        return texts
    finally:
        document.close()


def difference(nodes: Iterable[Node], pages: Iterable[str], *, ordered: bool) -> str:
    """How the text of pages differs from that of the flow they were made of, "" if it does not.

    White space, marks of direction and soft hyphens are left out, all hyphens are taken as one.

    Args:
        nodes: of the flow.
        pages: their texts.
        ordered: whether the order of the characters is compared too; where lines run from right to left no reader
            gives it back: there only the characters are, brackets and quotation marks taken for their mirror images.
    """
    nodes = list(nodes)
    body, notes = _body_and_notes(nodes)
    read = [_bare(page) for page in pages]
    if not ordered:
        body, notes, read = (
            body.translate(_MIRRORED),
            notes.translate(_MIRRORED),
            [p.translate(_MIRRORED) for p in read],
        )
    wanted, had = Counter(body + notes), Counter("".join(read))
    missing = "".join((wanted - had).elements())
    excess = "".join((had - wanted - (Counter() if ordered else _repeatable(nodes))).elements())
    if missing or excess:
        return f"missing “{missing[:_SHOWN]}”, in excess “{excess[:_SHOWN]}”"
    if not ordered:
        return ""
    for number, page in enumerate(read, 1):
        length = _same(page, body)
        # what stands after the body on a page are its notes; these may begin as the body goes on
        while not notes.startswith(page[length:]):
            if length == 0:
                at = _same(page, body)
                return f"page {number} reads “{page[at : at + _SHOWN]}” for “{body[at : at + _SHOWN]}”"
            length -= 1
        body, notes = body[length:], notes[len(page) - length :]
    return ""


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
            counts.update(_bare(word).translate(_MIRRORED) * marks)
    return counts


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
    return "".join(c for c in text.translate(_HYPHENS) if not c.isspace() and unicodedata.category(c) != "Cf")
