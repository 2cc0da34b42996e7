"""The proof that nothing is lost: every character of the input is in the tree once, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
    block or one leftover; the texts hold the input's own characters, a line break read as a space, or as
    one of another kind, and the sign for a hyphen at a line's end excepted; and the tree's text, outside
    `meta`, is that of the input in its order, footnotes apart, which stand in theirs.

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
    for text in (*body, *notes):
        _same_characters(source, text)
    layout = []
    for gap in _gaps(span, [*body, *notes], leftovers):
        stretch = source.text[gap.start : gap.end]
        if stretch.strip() and stretch.strip("\u001c\u001d\u001e\x85 \t\r\n\f\v"):
            raise LostTextError(f"{stretch.strip()[:40]!r} at {source.place(gap.start)} is nowhere")
        layout.append(Leftover(gap, Reason.LAYOUT))
    _same_text(body, content_text(root, notes=False), "text")
    _same_text(notes, _notes_of(root), "footnotes")
    _ascending(body)
    return sorted([*leftovers, *layout], key=lambda x: x.span)


def _gaps(span: Span, texts: Iterable[Text], leftovers: Iterable[Leftover]) -> Iterator[Span]:
    """What lies between the texts and the leftovers of a stretch of the input."""
    taken = [(offset, offset + length) for text in texts for offset, length in text.runs if length]
    taken += [leftover.span for leftover in leftovers if leftover.span.end > leftover.span.start]
    taken.sort()
    pos = span.start
    for start, end in (*taken, (span.end, span.end)):
        if start < pos or end > span.end:
            raise LostTextError(f"the characters {start} to {end} are used twice or belong to another document")
        if start > pos:
            yield Span(pos, start)
        pos = end


def _same_characters(source: Source, text: Text) -> None:
    stretches = "".join([source.text[offset : offset + length] for offset, length in text.runs])
    if stretches == text.chars or stretches.replace("\n", " ") == text.chars:  # so most texts are
        return
    pos = 0
    for offset, length in text.runs:
        have, had = text.chars[pos : pos + length], source.text[offset : offset + length]
        if have != had and have != had.replace(LINE_HYPHEN, "-") and not (have in (" ", "\n") and had.isspace()):
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
