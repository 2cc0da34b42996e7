"""The nodes of a flow: what they hold, what text they have, and how they are put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from akn.renditions.elements import letters_from_left

__all__ = [
    "Node",
    "added",
    "direction",
    "gathered",
    "is_short",
    "joined",
    "numbered",
    "prints",
    "texts_of",
    "trimmed",
    "white_closed",
]

#: text, or a node of kind `k` with the content `c`; `page.typ` knows the kinds
Node = str | dict[str, Any]

_WHITE = re.compile(r"[ \t\r\n]+")
#: shows only where a word is divided, and words are not divided here
_SOFT_HYPHEN = "\u00ad"

#: characters up to which the number of a paragraph is set in a column of its own
_SHORT_NUMBER = 5
#: characters up to which the number of a title is set in the margin
_SHORT_TITLE_NUMBER = 8
#: keys of a node under which it holds others, in the order in which these are read
_HOLDING = ("top", "organ", "beside", "num", "c")


def texts_of(nodes: Iterable[Node], *, shown: bool = False, apart: list[dict[str, Any]] | None = None) -> Iterator[str]:
    """The texts of a flow in order, notes where they are called.

    Args:
        nodes: of the flow.
        shown: whether also what is printed without being text of the tree: marks of notes, numbers of `ol` …
        apart: takes up the notes themselves, so that only their marks stand where they are called.
    """
    for node in nodes:
        if isinstance(node, str):
            yield node
        elif node["k"] == "shown":
            if shown:
                yield node["t"]
        elif node["k"] == "note":
            if shown:
                yield node["marker"]
            if apart is not None:
                apart.append(node)
            elif shown or not node["aside"]:
                yield from texts_of(node["c"], shown=shown)
        else:
            for key in _HOLDING:
                yield from texts_of(node.get(key, ()), shown=shown, apart=apart)


def white_closed(text: str) -> str:
    """A text of the tree as it is set: runs of white space as one space, without soft hyphens.

    Args:
        text: between two tags.
    """
    if not text.isprintable() or "  " in text:  # few are not
        text = _WHITE.sub(" ", text).replace(_SOFT_HYPHEN, "")
    return text


def added(text: str) -> list[Node]:
    """The node of what is printed and no text of the tree; none of "".

    Args:
        text: to be printed.
    """
    return [{"k": "shown", "t": text}] if text else []


def trimmed(nodes: list[Node]) -> list[Node]:
    """The nodes of a line without white space at its ends.

    Args:
        nodes: of the line.
    """
    nodes = list(nodes)
    for end, strip in ((0, str.lstrip), (-1, str.rstrip)):
        while nodes and isinstance(nodes[end], str):
            nodes[end] = strip(str(nodes[end]), " ")
            if nodes[end]:
                break
            nodes.pop(end)
    return nodes


def joined(nodes: Iterable[Node]) -> list[Node]:
    """The nodes of a line, texts that follow one another as one, those of spans too, which look like what is around.

    Args:
        nodes: of the line.
    """
    out: list[Node] = []
    for node in nodes:
        for piece in joined(node["c"]) if isinstance(node, dict) and node["k"] == "span" else (node,):
            if isinstance(piece, str) and out and isinstance(out[-1], str):
                out[-1] += piece
            else:
                out.append(piece)
    return out


def prints(nodes: Iterable[Node]) -> bool:
    """Whether any of the nodes leaves a trace on paper.

    Args:
        nodes: of a line or block.
    """
    return any(text.strip() for text in texts_of(nodes, shown=True))


def direction(content: list[Node], language: str) -> dict[str, bool]:
    """That a line has no letter of its language, which runs from the right, so that it runs from the left itself.

    Args:
        content: of the line.
        language: tag of that around it.
    """
    return {"from-left": True} if letters_from_left(texts_of(content, shown=True), language) else {}


def numbered(num: list[Node], blocks: list[Node]) -> list[Node]:
    """Blocks with a number before the first paragraph.

    Args:
        num: content of the number.
        blocks: after it.
    """
    for k, node in enumerate(blocks):
        if isinstance(node, dict) and node["k"] == "p":
            return [*blocks[:k], _with_number(num, node), *blocks[k + 1 :]]
        if isinstance(node, dict) and node["k"] != "anchor":
            break
    return [_with_number(num, {"k": "p", "c": []}), *blocks]


def _with_number(num: list[Node], paragraph: dict[str, Any]) -> Node:
    return {**paragraph, "style": "numbered", "num": num, "short": is_short(num, _SHORT_NUMBER)}


def is_short(number: list[Node], most: int = _SHORT_TITLE_NUMBER) -> bool:
    """Whether a number has so few characters; by default that it has room in the margin beside its title."""
    return len("".join(texts_of(number, shown=True))) <= most


def gathered(nodes: list[Node]) -> list[Node]:
    """Blocks with the members of lists that follow one another in one list, and a number with the title after it.

    Args:
        nodes: that are all blocks.
    """
    out: list[Node] = []
    for node in nodes:
        assert isinstance(node, dict)
        before = out[-1] if out else None
        if node["k"] == "item":
            if isinstance(before, dict) and before["k"] == "list":
                before["c"].append(node)
                before["numbered"] = before["numbered"] or bool(node["num"])
            else:
                out.append({"k": "list", "numbered": bool(node["num"]), "c": [node]})
        elif node.get("style") == "title" and isinstance(before, dict) and before.get("style") == "number":
            out[-1] = {**node, "num": before["c"], "short": is_short(before["c"])}
        else:
            out.append(node)
    return out
