"""XML as it is written: tags and text, indented where that changes no text."""

from __future__ import annotations

from akn.markup.names import ELEMENT_CONTENT

__all__ = ["Tags"]

_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;", "\n": "<eol/>"})
_IN_ATTRIBUTE = _IN_TEXT | str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


def _text(text: str) -> str:
    if "&" in text or "<" in text or ">" in text or "\r" in text or "\n" in text:
        return text.translate(_IN_TEXT)
    return text


def _attributes(attributes: dict[str, str]) -> str:
    written = ""
    for name, value in attributes.items():
        # eIds are letters, digits and lines
        if name != "eId" and _is_special(value):
            value = value.translate(_IN_ATTRIBUTE)
        written += f' {name}="{value}"'
    return written


def _is_special(value: str) -> bool:
    """Whether something cannot stand in an attribute as it is, or would not be read back so; a pattern takes longer."""
    return (
        "&" in value or "<" in value or ">" in value or '"' in value or "\t" in value or "\n" in value or "\r" in value
    )


class Tags:
    """Elements of Akoma Ntoso, written one after the other.

    A name may have a prefix if the attributes declare it; attributes stand in the order given.  Between the tags of an
    element whose content are elements only, white space is put for those who read the file.
    """

    def __init__(self, depth: int) -> None:
        self._parts: list[str] = []
        #: of each open element, outer ones first: its end tag, and what stands before its tags
        self._open: list[tuple[str, str]] = []
        #: what stands before the next tag: a line break and two columns a level, nothing beside text
        self._white = "\n" + "  " * depth
        #: every text, in order
        self.texts: list[str] = []

    def open(self, name: str, /, **attributes: str) -> None:
        """The start tag of an element; what is written up to its end tag stands in it."""
        white = self._white
        self._parts.append(f"{white}<{name}{_attributes(attributes)}>")
        if white and name.rpartition(":")[2] in ELEMENT_CONTENT:
            self._open.append((f"{white}</{name}>", white))
            self._white = white + "  "
        else:
            self._open.append((f"</{name}>", white))
            self._white = ""

    def close(self) -> None:
        """The end tag of the innermost element that is open."""
        end, self._white = self._open.pop()
        self._parts.append(end)

    def add(self, name: str, text: str = "", /, **attributes: str) -> None:
        """A whole element that holds no other."""
        self.texts.append(text)
        self._parts.append(f"{self._white}<{name}{_attributes(attributes)}>{_text(text)}</{name}>")

    def text(self, text: str) -> None:
        """Text, as it stands; where a line ends in it stands `eol`."""
        self.texts.append(text)
        self._parts.append(_text(text))

    def __str__(self) -> str:
        return "".join(self._parts)
