"""The citations that are marked in an AKN tree."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from akn.markup.names import content_text, local, place
from akn.references.citation import Kind, Reference, Status
from akn.references.iris import symbol_of

__all__ = ["cited_elements", "references_of"]

_RULE = "marked in the file"


def cited_elements(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The elements that cite (`ref`, `rref`, `a`, `event`) with their addresses; `mref` only groups these.

    Args:
        root: of the document.
    """
    events = {e.get("eId"): e.get("href", "") for e in root.iter() if local(e) == "TLCEvent"}
    for element in root.iter():
        name = local(element)
        if name == "event":
            yield element, events.get(element.get("refersTo", "").lstrip("#"), "")
        elif name == "rref":
            yield element, f"{element.get('from', '')}->{element.get('upTo', '').rpartition('~')[2]}"
        elif name in ("ref", "a"):
            yield element, element.get("href", "")


def references_of(root: etree._Element) -> Iterator[Reference]:
    """What a document cites, in document order."""
    eids = {e.get("eId") for e in root.iter() if e.get("eId")}
    for element, href in cited_elements(root):
        symbol = symbol_of(href)
        where = place(element) or (0, 0)
        lost = not href or (href.startswith("#") and href[1:].partition("->")[0] not in eids)
        yield Reference(
            symbol=symbol.printed if symbol else "",
            text="".join(content_text(element)),
            href=href,
            kind=_kind(local(element), href, symbol.key if symbol else "").value,
            status=(Status.UNRESOLVED if lost else Status.RESOLVED).value,
            rule=_RULE,
            eId=element.get("eId") or next((a.get("eId", "") for a in element.iterancestors() if a.get("eId")), ""),
            line=where[0],
            column=where[1],
        )


def _kind(element: str, href: str, symbol: str) -> Kind:
    if element == "event":
        return Kind.MEETING
    if href.startswith("#") or "~" in href or "/!annex" in href:
        return Kind.PROVISION
    if href.startswith("/akn/") and "/act/" in href:
        return Kind.INSTRUMENT
    return Kind.of_symbol(symbol)
