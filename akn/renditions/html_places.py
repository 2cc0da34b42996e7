"""Where the elements of a tree stand in its page, and where links lead from there."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from akn.markup.names import local
from akn.renditions.elements import Part, part_of
from akn.renditions.links import address_of, eid_of

__all__ = ["Places"]

#: elements that only gather documents
_GATHERED = frozenset(["akomaNtoso", "attachments", "attachment", "components", "component", "collectionBody"])


class Places:
    """Gives each element with an eId, and each note, an `id` of its own; the eId itself, if no other one has it."""

    def __init__(self, root: etree._Element, notes: Iterable[etree._Element]) -> None:
        """Numbers the elements of a tree.

        Args:
            root: of the tree.
            notes: its notes, which need a place also where they have no eId.
        """
        self.anchors: dict[etree._Element, str] = {}
        #: by eId alone the first of the tree, and by document and eId those that are not
        self._by_eid: dict[tuple[etree._Element | None, str], str] = {}
        self._used: set[str] = set()
        nameless = set(notes)
        for element in root.iter(etree.Element):
            eid = element.get("eId") or ("note" if element in nameless else "")
            if eid:
                anchor = self.anchors[element] = self.unused("".join(eid.split()))
                if self._by_eid.setdefault((None, eid), anchor) != anchor:
                    self._by_eid.setdefault((_document(element), eid), anchor)

    def unused(self, name: str) -> str:
        """The name, or with a number after it if the page has it already."""
        candidate, count = name, 1
        while candidate in self._used:
            count += 1
            candidate = f"{name}-{count}"
        self._used.add(candidate)
        return candidate

    def of(self, element: etree._Element, href: str) -> str:
        """The anchor to which a reference within the tree leads, "" if it leads to none.

        Args:
            element: that refers; an eId of its own document comes first.
            href: "#para_3".
        """
        eid = eid_of(href)
        return self._by_eid.get((_document(element), eid)) or self._by_eid.get((None, eid), "")

    def address(self, element: etree._Element, href: str, language: str) -> str:
        """What a link has as its address in the page, "" if there is nothing to follow.

        Args:
            element: that refers.
            href: what it refers to.
            language: tag of the text around it.
        """
        anchor = self.of(element, href)
        return f"#{anchor}" if anchor else address_of(href, language)


def _document(element: etree._Element) -> etree._Element:
    """The document in which an element stands: eIds are its own only there."""
    for around in element.iterancestors():
        if part_of(around) is Part.DOCUMENT and local(around) not in _GATHERED:
            return around
    return element
