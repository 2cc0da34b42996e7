"""The proof that nothing is lost: every character of the input is in the tree once, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from akn.markup.names import content_text, qualified
from akn.source.text import LINE_HYPHEN, Leftover, Reason, Source, Span, Text
from akn.structure.model import Outline

__all__ = ["LostTextError", "account"]


class LostTextError(Exception):
    """A fault of the program: characters of the input that are neither in the tree nor set aside, or twice."""


def account(source: Source, outline: Outline, leftovers: Sequence[Leftover], root: etree._Element) -> list[Leftover]:
    """What was set aside of a document, white space included, after proof that the rest is in the tree.

    Proven are: each character of the document's stretch of the input stands in exactly one text of a
    block or one leftover; the texts hold the input's own characters, a line break read as a space and
    the sign for a hyphen at a line's end excepted; and the tree's text, outside `meta`, is that of the
    input in its order, footnotes apart, which stand in theirs.

    Args:
        source: the input.
        outline: the document; its span is the stretch that is accounted for.
        leftovers: what was set aside of that stretch with a reason.
        root: the tree.

    Raises:
        LostTextError: the proof failed.
    """
    span = outline.span
    body = [t for b in outline.blocks for t in (b.number.text if b.number else None, b.text) if t]
    notes = [note.text for b in outline.blocks for note in b.notes]
    covered = bytearray(span.end - span.start)
    for text in (*body, *notes):
        for offset, length in text.runs:
            _cover(covered, offset, offset + length, span)
        _same_characters(source, text)
    for leftover in leftovers:
        _cover(covered, *leftover.span, span)
    layout = []
    pos = 0
    while (pos := covered.find(0, pos)) >= 0:
        end = covered.find(1, pos)
        end = len(covered) if end < 0 else end
        stretch = source.text[span.start + pos : span.start + end]
        if stretch.strip() and stretch.strip("\u001c\u001d\u001e\x85 \t\r\n\f\v"):
            raise LostTextError(f"{stretch.strip()[:40]!r} at {source.place(span.start + pos)} is nowhere")
        layout.append(Leftover(Span(span.start + pos, span.start + end), Reason.LAYOUT))
        pos = end
    _same_text(body, content_text(root, notes=False), "text")
    _same_text(notes, _notes_of(root), "footnotes")
    _ascending(body)
    return sorted([*leftovers, *layout], key=lambda x: x.span)


def _cover(covered: bytearray, first: int, last: int, span: Span) -> None:
    start, end = first - span.start, last - span.start
    if start < 0 or end > len(covered) or covered.count(1, start, end):
        raise LostTextError(f"the characters {first} to {last} are used twice or belong to another document")
    covered[start:end] = b"\x01" * (end - start)


def _same_characters(source: Source, text: Text) -> None:
    pos = 0
    for offset, length in text.runs:
        have, had = text.chars[pos : pos + length], source.text[offset : offset + length]
        if have != had and have != had.replace(LINE_HYPHEN, "-") and not (have == " " and had.isspace()):
            raise LostTextError(f"{had[:40]!r} became {have[:40]!r}")
        pos += length
    if pos != len(text.chars):
        raise LostTextError(f"{text.chars[pos:][:40]!r} is not of the input")


def _same_text(texts: Iterable[Text], found: Iterable[str], what: str) -> None:
    expected = "".join(t.chars for t in texts)
    have = "".join(found)
    if expected != have:
        at = next(
            (k for k, (a, b) in enumerate(zip(expected, have, strict=False)) if a != b), min(len(expected), len(have))
        )
        raise LostTextError(f"the {what} of the tree differ from the input's at {expected[at : at + 40]!r}")


def _notes_of(root: etree._Element) -> Iterable[str]:
    for note in root.iter(qualified("authorialNote")):
        yield from content_text(note)


def _ascending(texts: Iterable[Text]) -> None:
    last = -1
    for text in texts:
        for offset, length in text.runs:
            if offset < last:
                raise LostTextError(f"the character {offset} stands out of order")
            last = offset + length
