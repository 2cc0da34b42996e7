"""How HTML elements are made."""

from __future__ import annotations

from lxml import etree

__all__ = ["GENERATED", "append", "put"]

#: class of what is no text of the document
GENERATED = "akn-generated"


def put(parent: etree._Element, tag: str, /, *classes: str, text: str = "", **attributes: str) -> etree._Element:
    """A new HTML element at the end of another; a trailing _ of an attribute is dropped, other _ are hyphens.

    Args:
        parent: where it goes.
        tag: name of the element.
        classes: those that are not "".
        text: with which it begins.
        attributes: in their order, those that are not "".
    """
    made = etree.SubElement(parent, tag)
    named = " ".join(filter(None, classes))
    if named:
        made.set("class", named)
    for key, value in attributes.items():
        if value:
            made.set(key.rstrip("_").replace("_", "-"), value)
    made.text = text or None
    return made


def append(element: etree._Element, text: str) -> None:
    """Text at the end of an element that is being written."""
    if not text:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
