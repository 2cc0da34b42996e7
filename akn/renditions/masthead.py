"""The masthead: organisation and symbol in one line, the organ and what stands beside it, then the rest."""

from __future__ import annotations

from lxml import etree

from akn.renditions.elements import only_inline
from akn.renditions.nodes import Node, direction

__all__ = ["masthead", "role_of"]

#: lines that are printed beside the name of the organ
_BESIDE_ORGAN = ("docStatus", "docDate", "originalLanguage", "languageOfExpression")


def role_of(p: etree._Element) -> str:
    """What a line of a masthead is: the name of the one element that holds it, of `inline` its @name, "" of others.

    Args:
        p: a paragraph of the `coverPage`.
    """
    name = only_inline(p)
    return next(p.iterchildren("{*}inline")).get("name", "") if name == "inline" else name


def masthead(lines: list[tuple[str, list[Node]]], language: str) -> Node:
    """The node of a masthead.

    Args:
        lines: role and content of each, in order.
        language: tag of that around them.
    """
    lines = list(lines)
    top: list[Node] = []
    organ: list[Node] = []
    beside: list[Node] = []
    if [role for role, _ in lines[:2]] == ["docAuthority", "docNumber"]:
        top = [_line(nodes, language) for _, nodes in lines[:2]]
        del lines[:2]
        if lines and lines[0][0] == "docAuthority":
            organ = lines.pop(0)[1]
        while lines and lines[0][0] in _BESIDE_ORGAN:
            beside.append(_line(lines.pop(0)[1], language))
    rest: list[Node] = []
    for role, nodes in lines:
        style = "strong" if role in ("docAuthority", "session") else "plain"
        rest.append({"k": "p", "style": style, "c": nodes})
    return {"k": "masthead", "top": top, "organ": organ, "beside": beside, "c": rest}


def _line(content: list[Node], language: str) -> Node:
    return {"k": "line", **direction(content, language), "c": content}
