"""The official schema narrowed to the names that files have: smaller, so made and asked in a fraction of the time.

libxml2 compares the name of an element with those of all that may stand in its place, a hundred in a paragraph, and
takes a fifth of a second to make of all of them what it asks.  A choice that may be repeated it counts, and then takes
three times as long; a sequence of choices it does not count.  Only alternatives and optional attributes are left out
here whose names no file had so far: what the narrowed schema accepts, the whole one accepts, too.  A file with other
names widens it.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Set
from functools import cache
from pathlib import Path

from lxml import etree

from akn.markup.names import local

__all__ = ["PLAIN_REFERENCES", "Narrowed"]

_XSD = "{http://www.w3.org/2001/XMLSchema}"

#: values of refersTo that are plainly lists of URIs: fragments or paths in ASCII, with one space between them
PLAIN_REFERENCES = r"(?:#[\w.~/-]|/?\w)[\w.~/-]*(?: (?:#[\w.~/-]|/?\w)[\w.~/-]*)*"


class Narrowed:
    """The official schema without what it says of eId, GUID and refersTo, and of names that no file had so far."""

    def __init__(self, path: Path) -> None:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        self._whole = _uncounted(_without_identifiers(etree.parse(path, parser)))
        declared = self._whole.iter(f"{_XSD}element", f"{_XSD}attribute")
        #: names of elements and attributes that the schema has, and those that files had
        self._declared = {name for e in declared if (name := e.get("name"))}
        self._known: set[str] = set()
        self._widening = threading.Lock()
        #: what can be asked; None before there was a file
        self.schema: etree.XMLSchema | None = None

    def accepts(self, root: etree._Element) -> bool:
        """Whether the official schema accepts a tree, but for the values of its identifiers.

        False also of a tree whose identifiers are ones that this schema leaves out.
        """
        if self.schema is not None and self.schema.validate(root):
            return True
        names = {local(e) for e in root.iter("*")} | {str(name) for e in root.iter("*") for name in e.attrib}
        return self.widen(names) and self.schema is not None and bool(self.schema.validate(root))

    def widen(self, names: Set[str]) -> bool:
        """Takes in the names of a file; whether one of them is new.  There are four hundred at the most."""
        with self._widening:
            if names & self._declared <= self._known:
                return False
            self._known |= names & self._declared
            self.schema = etree.XMLSchema(_narrow(copy.deepcopy(self._whole), self._known))
            return True


def _without_identifiers(schema: etree._ElementTree) -> etree._ElementTree:
    """The schema without what it says of the values of eId and refersTo, which takes libxml2 half of its time.

    Left out are its constraints of uniqueness (of eId and GUID, `.//*` in a document), that an eId holds no white
    space, that a refersTo is a list of URIs, and the attribute GUID, which few use.  Who asks it must ask for more than
    what is left out of eId and refersTo.
    """
    for unique in list(schema.iter(f"{_XSD}unique")):
        _remove(unique)
    for attribute in list(schema.iter(f"{_XSD}attribute")):
        if attribute.get("name") == "eId":
            attribute.set("type", "xsd:string")
        elif attribute.get("name") == "GUID":
            _remove(attribute)
        elif attribute.get("name") == "refersTo":
            attribute[:] = []
            attribute.set("type", "xsd:string")
    return schema


def _uncounted(schema: etree._ElementTree) -> etree._ElementTree:
    """The schema with sequences of choices for choices that may be made any number of times."""
    for choice in list(schema.iter(f"{_XSD}choice")):
        if choice.get("maxOccurs") == "unbounded":
            sequence = etree.Element(f"{_XSD}sequence")
            for occurs in _OCCURS & set(choice.keys()):
                sequence.set(occurs, choice.attrib.pop(occurs))
            choice.addprevious(sequence)
            sequence.append(choice)
    return schema


#: attributes that say how often something may stand in its place
_OCCURS = {"minOccurs", "maxOccurs"}


def _narrow(schema: etree._ElementTree, names: set[str]) -> etree._ElementTree:
    """The schema without the alternatives and the optional attributes of other names."""
    groups = {name: group for group in schema.iter(f"{_XSD}group") if (name := group.get("name"))}

    @cache
    def has_known(group: str) -> bool:
        return any(is_known(e) for e in groups[group].iter(f"{_XSD}element", f"{_XSD}group") if e.get("ref"))

    def is_known(alternative: etree._Element) -> bool:
        ref = alternative.get("ref", "")
        return has_known(ref) if ref in groups and local(alternative) == "group" else ref in names

    for choice in schema.iter(f"{_XSD}choice"):
        alternatives = choice.iterchildren(f"{_XSD}element", f"{_XSD}group")
        left_out = [e for e in alternatives if e.get("ref") and not is_known(e)]
        if len(left_out) < len(choice):  # without alternatives it would be another thing
            for element in left_out:
                choice.remove(element)
    for attribute in list(schema.iter(f"{_XSD}attribute")):
        if attribute.get("use") is None and attribute.get("ref") is None and attribute.get("name") not in names:
            _remove(attribute)
    return schema


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)
