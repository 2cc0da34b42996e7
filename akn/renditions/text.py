"""AKN tree → plain text to be read: a line for each paragraph, its number before it, the notes at the end.

`akn convert` reads such a text back to the structure that the tree has.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from akn.renditions.elements import Part, keeps_space, markers_of, only_inline, own_text, part_of, tail_text

__all__ = ["render"]

#: what stands above the notes
_RULE = "__________________"
#: parts that do not begin a line of their own
_WITHIN = frozenset(
    [
        *(Part.INLINE, Part.LINK, Part.NUM, Part.MARKER, Part.PAGE_BREAK, Part.IMAGE, Part.NOTE_CALL, Part.ELSEWHERE),
        *(Part.FOREIGN, Part.LINE_BREAK, Part.CELL),
    ]
)


def render(root: etree._Element) -> bytes:
    """The document as text, UTF-8, an empty line between two paragraphs.

    Args:
        root: of an AKN tree, which stays as it is.
    """
    markers = markers_of(root)
    writer = _Writer(markers)
    writer.write(root)
    lines = list(writer.lines())
    if markers:
        lines.append(_RULE)
        for note, marker in markers.items():
            inside = _Writer(markers)
            for child in note:
                inside.write(child)
            lines.append(" ".join([_call(marker), *inside.lines()]))
    return ("\n\n".join(lines) + "\n").encode()


class _Kept(str):
    """Text whose white space stays as it is."""

    __slots__ = ()


class _Writer:
    """Gathers the text of elements in lines."""

    def __init__(self, markers: dict[etree._Element, str]) -> None:
        #: what the call of each note is
        self.markers = markers
        self._lines: list[list[str]] = [[]]
        #: the last line has a number only, so that what follows stands beside it
        self._numbered = False
        #: how many table rows are open, inside which no line ends
        self._rows = 0

    def lines(self) -> Iterator[str]:
        """The lines that hold something, their white space made one space each; a no-break space is text."""
        for line in self._lines:
            if line and isinstance(line[-1], _Kept):
                if kept := "".join(line).rstrip():
                    yield kept
                continue
            cells = (" ".join(x for x in cell.split(" ") if x) for cell in "".join(line).split("\t"))
            text = "\t".join(cells).strip()
            if text:
                yield text

    def write(self, element: etree._Element) -> None:
        """An element with all that it holds."""
        part = part_of(element)
        if part in (Part.META, Part.NOTHING):
            return
        if part is Part.BLOCK and not self._rows and keeps_space(element):
            self._begin()
            self._lines[-1].append(_Kept("".join(self._kept(element))))
            self._begin()
            return
        if part is Part.NOTE:
            self._put(_call(self.markers[element]))
            return
        if part is Part.NOTE_CALL:
            self._put(_call(element.get("marker", "*")))
            return
        own_line = part not in _WITHIN
        if own_line:
            self._begin()
        self._rows += part is Part.ROW
        if part is Part.LINE_BREAK:
            self._put(" ")
        self._put(element.get("startQuote", ""))
        self._put(_spaced(own_text(element)))
        for child in element:
            self.write(child)
            self._put(_spaced(tail_text(child)))
        self._put(element.get("endQuote", ""))
        self._rows -= part is Part.ROW
        if part is Part.NUM or (part is Part.BLOCK and _numbers_the_title(element)):
            self._put(" ")
            self._numbered = True
        elif own_line:
            self._begin()
        elif part is Part.CELL:
            self._put("\t")

    def _kept(self, element: etree._Element) -> Iterator[str]:
        """The text of an element as it stands, a line break where a line ends in it."""
        yield own_text(element)
        for child in element:
            if part_of(child) in (Part.NOTE, Part.NOTE_CALL):
                yield _call(self.markers.get(child) or child.get("marker") or "*")
            elif part_of(child) is Part.LINE_BREAK:
                yield "\n"
            else:
                yield from self._kept(child)
            yield tail_text(child)

    def _put(self, text: str) -> None:
        if text:
            self._lines[-1].append(text)
            if text.strip():
                self._numbered = False

    def _begin(self) -> None:
        """The next text stands on a line of its own, but beside a number that has nothing yet."""
        if self._rows:
            self._put(" ")
        elif not self._numbered and self._lines[-1]:
            self._lines.append([])


def _numbers_the_title(element: etree._Element) -> bool:
    """Whether a block is the number of the title below it: these are printed on one line."""
    below = element.getnext()
    return below is not None and (only_inline(element), only_inline(below)) == ("docNumber", "docTitle")


def _spaced(text: str) -> str:
    """The text with its line breaks and tabs as spaces."""
    return text.translate(_SPACES)


_SPACES = str.maketrans("\n\r\t", "   ")


def _call(marker: str) -> str:
    """How a note is called: in brackets, so that no word or number before it takes it for its own."""
    return marker if not marker.isalnum() else f"[{marker}]"
