"""Element names, namespaces, the parser and the serialiser: the one place that knows them."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from lxml import etree

__all__ = ["AKN", "PREMIS", "PROVENANCE", "add", "content_text", "local", "parse", "place", "qualified", "serialise"]

#: namespace of Akoma Ntoso 3.0
AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
PREMIS = "http://www.loc.gov/premis/v3"
#: namespace in which the program records how it came by what the text does not say
PROVENANCE = "urn:x-akn:provenance"


def qualified(name: str, namespace: str = AKN) -> str:
    """The name as lxml writes it."""
    return f"{{{namespace}}}{name}"


def local(element: etree._Element) -> str:
    """The name without its namespace; "" for comments and processing instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def add(parent: etree._Element, name: str, text: str | None = None, /, **attributes: str) -> etree._Element:
    """A new AKN element at the end of another one; attributes in the order given, a trailing _ is dropped."""
    child = etree.SubElement(parent, f"{{{AKN}}}{name}", {key.rstrip("_"): value for key, value in attributes.items()})
    if text:
        child.text = text
    return child


def place(element: etree._Element) -> tuple[int, int] | None:
    """Line and column (from 1) at which an element of a file begins, None for one that was not read from a file."""
    line: Any = element.sourceline
    return (line, 1) if line else None


def parse(data: bytes) -> etree._Element:
    """The root of an XML file, read without entities, network or DTD.

    Raises:
        lxml.etree.XMLSyntaxError: the data is not well-formed.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)


#: elements whose content is elements only, so that line breaks between these change nothing (schema, openStructure …)
_ELEMENT_CONTENT = frozenset(
    [
        "akomaNtoso",
        "statement",
        "doc",
        "meta",
        "identification",
        "FRBRWork",
        "FRBRExpression",
        "FRBRManifestation",
        "preservation",
        "references",
        "proprietary",
        "coverPage",
        "preface",
        "preamble",
        "mainBody",
        "conclusions",
        "attachments",
        "attachment",
        "formula",
        "container",
        "blockList",
        "item",
        "paragraph",
        "division",
        "section",
        "list",
        "point",
        "content",
        "intro",
        "wrapUp",
        "fixity",
    ]
)


def _indent(element: etree._Element, depth: int) -> None:
    if local(element) not in _ELEMENT_CONTENT or not len(element):
        return
    element.text = "\n" + "  " * (depth + 1)
    for child in element:
        _indent(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    child.tail = "\n" + "  " * depth


def serialise(root: etree._Element) -> bytes:
    """The document as a file: UTF-8, indented where that changes no text, the same bytes for the same tree."""
    root = deepcopy(root)  # white space for reading is the file's, not the tree's
    _indent(root, 0)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def content_text(element: etree._Element, *, notes: bool = True) -> Iterator[str]:
    """The texts outside `meta` in document order, those of element-only content left out.

    Args:
        element: where to begin.
        notes: whether footnotes are walked into.
    """
    name = local(element)
    if not name or name == "meta" or (name == "authorialNote" and not notes):
        return
    inside = name not in _ELEMENT_CONTENT
    if inside and element.text:
        yield element.text
    for child in element:
        yield from content_text(child, notes=notes)
        if inside and child.tail:
            yield child.tail
