"""Where language versions of one document differ in structure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree

from akn.comparison.align import Row, rows_of
from akn.comparison.parts import Note, Part, parts_of, work_of

__all__ = ["Difference", "Version", "What", "compare"]

#: so much of a text is shown
_START = 80


class What(StrEnum):
    """How a version differs from the first."""

    MISSING = "missing"
    EXCESS = "excess"
    #: it has the reference, less often
    FEWER = "fewer"
    #: it has the reference, more often
    MORE = "more"
    #: it is another element, such as a heading that is a paragraph
    ELEMENT = "element"
    NUMBER = "number"
    #: it stands in another part, such as a sub-item of a sub-item
    LEVEL = "level"
    #: it is a version of another document
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Version:
    """What one file has at the place of a difference."""

    present: bool
    #: of the part in this file
    eId: str = ""  # noqa: N815  (the attribute's own name)
    #: start of its text, else its number, element or address, whichever differs
    text: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where versions differ."""

    #: of the part in the first version that has it
    eId: str  # noqa: N815  (the attribute's own name)
    #: AKN element, `ref`, or `identification` where it is another document
    kind: str
    what: What
    #: of a reference: symbol and provision, or IRI
    target: str
    #: one for each file, in their order
    versions: tuple[Version, ...]


def compare(documents: Sequence[etree._Element]) -> list[Difference]:
    """The differences in structure between the first document and each of the others, in document order.

    What stands in a part that is missing is not said again; neither are numbers that are others because of it.

    Args:
        documents: the roots of two or more AKN documents.
    """
    rows = rows_of([parts_of(root) for root in documents])
    return [*_identification(documents), *_Compared(rows).differences()]


def _identification(documents: Sequence[etree._Element]) -> Iterator[Difference]:
    works = [work_of(root) for root in documents]
    if len(set(works)) > 1:
        yield Difference("", "identification", What.WORK, "", tuple(Version(bool(w), "", w) for w in works))


class _Compared:
    """The rows, and what is asked of them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._row_of = {id(part): row for row in rows for part in row.parts if part is not None}
        #: parts (None: the document) in which a version has not all that the first has, or more
        self._uneven = {
            (id(self._parent(row)), column)
            for row in rows
            for column in range(1, len(row.parts))
            if (row.parts[0] is None) != (row.parts[column] is None)
        }

    def differences(self) -> Iterator[Difference]:
        """All of them, row by row."""
        for row in self._rows:
            yield from self._presence(row)
            if row.parts[0] is not None:
                yield from self._elements(row)
                yield from self._numbers(row)
                yield from self._levels(row)
            yield from _headings(row)
            yield from _notes(row)
            yield from _references(row)

    def _parent(self, row: Row) -> Row | None:
        parent = row.first.parent
        return self._row_of[id(parent)] if parent is not None else None

    def _presence(self, row: Row) -> Iterator[Difference]:
        parent = self._parent(row)
        lacking = [k for k, part in enumerate(row.parts) if part is None]
        if all(parent is not None and parent.parts[k] is None for k in lacking):
            return  # said of the part around it, or nothing to say
        what = What.EXCESS if row.parts[0] is None else What.MISSING
        yield _difference(row, row.first.element, what, [_of(part) for part in row.parts])

    def _elements(self, row: Row) -> Iterator[Difference]:
        if len({part.element for part in row.parts if part}) > 1:
            shown = [Version(True, part.eid, part.element) if part else Version(False) for part in row.parts]
            yield _difference(row, row.first.element, What.ELEMENT, shown)

    def _numbers(self, row: Row) -> Iterator[Difference]:
        base = row.first
        parent = id(self._parent(row))
        if any(
            part is not None and part.number != base.number and (parent, column) not in self._uneven
            for column, part in enumerate(row.parts)
        ):
            shown = [Version(bool(p and p.number), p.eid if p else "", p.number if p else "") for p in row.parts]
            yield _difference(row, base.element, What.NUMBER, shown)

    def _levels(self, row: Row) -> Iterator[Difference]:
        base = row.first
        if any(self._elsewhere(base, part, column) for column, part in enumerate(row.parts) if part is not None):
            yield _difference(row, base.element, What.LEVEL, [_of(part) for part in row.parts])

    def _elsewhere(self, base: Part, part: Part, column: int) -> bool:
        """Whether a part stands in another one than that of the first version does, and nothing said before is why."""
        if part.element != base.element:
            return False
        around = [self._row_of[id(p.parent)] if p.parent is not None else None for p in (base, part)]
        return around[0] is not around[1] and all(row is None or _same_element(row, column) for row in around)


def _same_element(row: Row, column: int) -> bool:
    first, other = row.parts[0], row.parts[column]
    return first is not None and other is not None and first.element == other.element


def _start(text: str) -> str:
    return text if len(text) <= _START else text[: _START - 1].rstrip() + "…"


def _of(part: Part | Note | None) -> Version:
    return Version(True, part.eid, _start(part.text)) if part is not None else Version(False)


def _difference(row: Row, kind: str, what: What, versions: Iterable[Version], target: str = "") -> Difference:
    return Difference(row.first.eid, kind, what, target, tuple(versions))


def _headings(row: Row) -> Iterator[Difference]:
    """Headings that not all versions of a part have."""
    names = dict.fromkeys(name for part in row.parts if part is not None for name in part.headings)
    for name in names:
        having = [name in part.headings for part in row.parts if part is not None]
        if not all(having):
            what = What.MISSING if name in row.first.headings else What.EXCESS
            shown = [
                Version(True, p.eid, _start(p.headings[name])) if p and name in p.headings else Version(False)
                for p in row.parts
            ]
            yield _difference(row, name, what, shown)


def _notes(row: Row) -> Iterator[Difference]:
    """Footnotes that not all versions of a part have; which one it is, is known from what it cites, else its order."""
    base = row.first
    lines: list[list[Note | None]] = [[note if part is base else None for part in row.parts] for note in base.notes]
    first = row.parts.index(base)
    extra: list[list[Note | None]] = []
    for column, part in enumerate(row.parts):
        if part is None or part is base:
            continue
        left = list(part.notes)
        open_ = [line for line in lines if line[first] is not None]
        for alike in (True, False):
            for line in open_:
                note = line[first]
                fits = [n for n in left if note and (not alike or n.targets == note.targets)]
                if line[column] is None and fits:
                    line[column] = fits[0]
                    left.remove(fits[0])
        for k, note in enumerate(left):
            if k == len(extra):
                extra.append([None] * len(row.parts))
            extra[k][column] = note
    for line in [*lines, *extra]:
        if any(note is None and part is not None for note, part in zip(line, row.parts, strict=True)):
            what = What.MISSING if line[first] is not None else What.EXCESS
            eid = next(note.eid for note in line if note is not None)
            yield Difference(eid, "authorialNote", what, "", tuple(_of(note) for note in line))


def _references(row: Row) -> Iterator[Difference]:
    """References that some versions of a part have not, or not as often.

    Those of footnotes count among them, unless footnotes are missing, which is said already.
    """
    same_notes = len({len(part.notes) for part in row.parts if part is not None}) == 1
    counts = [_cited(part, notes=same_notes) for part in row.parts]
    base = counts[row.parts.index(row.first)]
    for target in sorted({target for cited in counts for target in cited}):
        numbers = [cited[target] for part, cited in zip(row.parts, counts, strict=True) if part is not None]
        for what, differs in (
            (What.MISSING if min(numbers) == 0 else What.FEWER, min(numbers) < base[target]),
            (What.EXCESS if base[target] == 0 else What.MORE, max(numbers) > base[target]),
        ):
            if differs:
                shown = [_citing(part, cited[target], target) for part, cited in zip(row.parts, counts, strict=True)]
                yield _difference(row, "ref", what, shown, target)


def _cited(part: Part | None, *, notes: bool) -> Counter[str]:
    if part is None:
        return Counter()
    return Counter([c.target for c in part.citing] + [t for note in part.notes for t in note.targets if notes])


def _citing(part: Part | None, count: int, target: str) -> Version:
    if part is None or not count:
        return Version(False, part.eid if part else "")
    printed = next((c.text for c in part.citing if c.target == target), "in a footnote")
    return Version(True, part.eid, _start(printed) + (f" ×{count}" if count > 1 else ""))
