"""Element names, namespaces, the parser and the serialiser: the one place that knows them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from lxml import etree

__all__ = [
    "AKN",
    "DEEPEST",
    "ELEMENT_CONTENT",
    "LONGEST",
    "PREMIS",
    "PROVENANCE",
    "SPACE",
    "WRITTEN",
    "XINCLUDE",
    "content_text",
    "earlier_version",
    "local",
    "parse",
    "path_of",
    "place",
    "qualified",
    "serialise",
    "treeless_parser",
]

#: namespace of Akoma Ntoso 3.0
AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
XINCLUDE = "http://www.w3.org/2001/XInclude"
PREMIS = "http://www.loc.gov/premis/v3"
#: namespace in which the program records how it came by what the text does not say
PROVENANCE = "urn:x-akn:provenance"


#: the attribute that says whether white space is text ("preserve"), by XML 1.0, section 2.10
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

#: levels of nesting, and bytes of one text or attribute, beyond which the parser stops
DEEPEST = 256
LONGEST = 10_000_000

#: how the namespaces of other versions begin, and what these are called
_VERSIONS = (
    (f"{AKN}/WD", "a working draft of Akoma Ntoso 3.0"),
    (f"{AKN}/CSD", "a committee draft of Akoma Ntoso 3.0"),
    (f"{AKN}/", "another edition of Akoma Ntoso 3.0"),
    ("http://docs.oasis-open.org/legaldocml/ns/akn/", "another version of Akoma Ntoso"),
    ("http://www.akomantoso.org/1.0", "Akoma Ntoso 1.0"),
    ("http://www.akomantoso.org/2.0", "Akoma Ntoso 2.0"),
    ("http://www.akomantoso.org/", "Akoma Ntoso before 3.0"),
)


def earlier_version(namespace: str) -> tuple[str, bool]:
    """What version of Akoma Ntoso a namespace is that of, and whether its elements are those of 3.0; "" for none."""
    for beginning, name in _VERSIONS:
        if namespace.startswith(beginning):
            return name, namespace.startswith(f"{AKN}/")
    return "", False


def qualified(name: str, namespace: str = AKN) -> str:
    """The name as lxml writes it."""
    return f"{{{namespace}}}{name}"


def local(element: etree._Element) -> str:
    """The name without its namespace; "" for comments and processing instructions."""
    return _local(element.tag)


@lru_cache(maxsize=1024)
def _local(tag: object) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def place(element: etree._Element) -> tuple[int, int] | None:
    """Line and column (from 1) at which an element of a file begins, None for one that was not read from a file."""
    line: Any = element.sourceline
    return (line, 1) if line else None


def path_of(element: etree._Element) -> str:
    """The names from the root to an element, numbered among those of the same name: /akomaNtoso/act/body/p[2]."""
    steps = []
    for step in (element, *element.iterancestors()):
        before = sum(1 for _ in step.itersiblings(step.tag, preceding=True))
        alone = not before and next(step.itersiblings(step.tag), None) is None
        steps.append(local(step) + ("" if alone else f"[{before + 1}]"))
    return "/" + "/".join(reversed(steps))


def parse(data: bytes, *, huge: bool = False) -> etree._Element:
    """The root of an XML file, read without entities, network or DTD.

    Args:
        data: the file.
        huge: whether it may be deeper and hold longer texts than `DEEPEST` and `LONGEST`.

    Raises:
        lxml.etree.XMLSyntaxError: the data is not well-formed.
    """
    return etree.fromstring(data, _parser(huge))


@lru_cache(maxsize=2)
def _parser(huge: bool) -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=huge)


class _NoTree:
    """What the parser gives its events to, who wants none of them."""

    def close(self) -> None:
        """Nothing was made."""


def treeless_parser(schema: etree.XMLSchema | None = None) -> etree.XMLParser:
    """A parser as careful as that of `parse`, that makes no tree; its `error_log` has what is wrong with a file.

    Args:
        schema: against which it validates while it reads; it then is silent on namespaces that are wrong.
    """
    target: Any = _NoTree()  # of the methods of a target only `close` is needed
    return etree.XMLParser(target=target, schema=schema, resolve_entities=False, no_network=True, load_dtd=False)


#: elements whose content is elements only, so that line breaks between these change nothing (schema, openStructure …)
ELEMENT_CONTENT = frozenset(
    [
        "akomaNtoso",
        "statement",
        "documentCollection",
        "collectionBody",
        "components",
        "component",
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


#: elements and attributes that conversion writes
WRITTEN = ELEMENT_CONTENT | frozenset(
    [
        "FRBRalias",
        "FRBRauthor",
        "FRBRcountry",
        "FRBRdate",
        "FRBRformat",
        "FRBRlanguage",
        "FRBRnumber",
        "FRBRsubtype",
        "FRBRthis",
        "FRBRtranslation",
        "FRBRuri",
        "TLCConcept",
        "TLCEvent",
        "TLCOrganization",
        "TLCRole",
        "a",
        "activeRef",
        "as",
        "authorialNote",
        "block",
        "by",
        "concept",
        "contains",
        "date",
        "decision",
        "docAuthority",
        "docDate",
        "docNumber",
        "docStatus",
        "docTitle",
        "documentRef",
        "eId",
        "eol",
        "event",
        "from",
        "fromLanguage",
        "heading",
        "href",
        "inline",
        "language",
        "listIntroduction",
        "listWrapUp",
        "marker",
        "mref",
        "name",
        "normalized",
        "num",
        "number",
        "outcome",
        "p",
        "placement",
        "publication",
        "quantity",
        "ref",
        "refersTo",
        "rref",
        "showAs",
        "source",
        "subheading",
        "upTo",
        "value",
        "vote",
    ]
)


def serialise(root: etree._Element) -> bytes:
    """The tree as a file: UTF-8, the same bytes for the same tree."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def content_text(element: etree._Element, *, notes: bool = True) -> list[str]:
    """The texts outside `meta` in document order, a line break for `eol`, those of element-only content left out.

    Args:
        element: where to begin.
        notes: whether footnotes are walked into.
    """
    texts: list[str] = []
    _add_texts(element, texts, notes=notes)
    return texts


@lru_cache(maxsize=1024)
def _holds(tag: object) -> str:
    """What an element holds, by its name as lxml writes it: "nothing", a "break", a "note", "elements" or "text"."""
    name = _local(tag)
    if not name or name == "meta":
        return "nothing"
    if name in ELEMENT_CONTENT:
        return "elements"
    return {"eol": "break", "authorialNote": "note"}.get(name, "text")


def _add_texts(element: etree._Element, texts: list[str], *, notes: bool) -> None:
    holds = _holds(element.tag)
    if holds == "nothing" or (holds == "note" and not notes):
        return
    if holds == "break":
        texts.append("\n")
        return
    inside = holds != "elements"
    if inside and (text := element.text):
        texts.append(text)
    for child in element if len(element) else ():
        _add_texts(child, texts, notes=notes)
        if inside and (tail := child.tail):
            texts.append(tail)
