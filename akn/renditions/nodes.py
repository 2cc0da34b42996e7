"""The nodes of a flow: what they hold, what text they have, and how they are put together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from akn.languages.codes import direction_of
from akn.renditions.elements import letters_from_right

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
#: keys under which nodes hold others, in the order in which these are read
_HOLDING = ("num", "c")
#: the same of a masthead
_HOLDING_AT_THE_TOP = ("top", "organ", "beside", "c")


def texts_of(nodes: Iterable[Node], *, shown: bool = False, apart: list[dict[str, Any]] | None = None) -> list[str]:
    """The texts of a flow in order, notes where they are called.

    Args:
        nodes: of the flow.
        shown: whether also what is printed without being text of the tree: marks of notes, numbers of `ol` …
        apart: takes up the notes themselves, so that only their marks stand where they are called.
    """
    texts: list[str] = []
    _add_texts(nodes, texts, shown, apart)
    return texts


def _add_texts(nodes: Iterable[Node], texts: list[str], shown: bool, apart: list[dict[str, Any]] | None) -> None:
    for node in nodes:
        if isinstance(node, str):
            texts.append(node)
            continue
        kind = node["k"]
        if kind == "shown":
            if shown:
                texts.append(node["t"])
        elif kind == "note":
            if shown:
                texts.append(node["marker"])
            if apart is not None:
                apart.append(node)
            elif shown or not node["aside"]:
                _add_texts(node["c"], texts, shown, None)
        else:
            for key in _HOLDING if kind != "masthead" else _HOLDING_AT_THE_TOP:
                if key in node:
                    _add_texts(node[key], texts, shown, apart)


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
    while nodes and isinstance(text := nodes[0], str):
        if text := text.lstrip(" "):
            nodes[0] = text
            break
        del nodes[0]
    while nodes and isinstance(text := nodes[-1], str):
        if text := text.rstrip(" "):
            nodes[-1] = text
            break
        del nodes[-1]
    return nodes


def joined(nodes: Iterable[Node]) -> list[Node]:
    """The nodes of a line, texts that follow one another as one, those of spans too, which look like what is around.

    Args:
        nodes: of the line.
    """
    out: list[Node] = []
    _join(nodes, out)
    return out


def _join(nodes: Iterable[Node], out: list[Node]) -> None:
    for node in nodes:
        if isinstance(node, dict):
            if node["k"] == "span":
                _join(node["c"], out)
            else:
                out.append(node)
        elif out and isinstance(out[-1], str):
            out[-1] += node
        else:
            out.append(node)


def prints(nodes: Iterable[Node]) -> bool:
    """Whether any of the nodes leaves a trace on paper.

    Args:
        nodes: of a line or block.
    """
    for node in nodes:  # the first of them mostly does
        if any(map(str.strip, texts_of((node,), shown=True))) if isinstance(node, dict) else node.strip():
            return True
    return False


def direction(content: list[Node], language: str) -> dict[str, bool]:
    """That a line has no letter of its language, which runs from the right, so that it runs from the left itself.

    Args:
        content: of the line.
        language: tag of that around it.
    """
    if direction_of(language) == "ltr" or letters_from_right(texts_of(content, shown=True)):
        return {}
    return {"from-left": True}


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
        kind = node["k"]
        before = out[-1] if out else None
        if kind == "item":
            if isinstance(before, dict) and before["k"] == "list":
                before["c"].append(node)
                before["numbered"] = before["numbered"] or bool(node["num"])
            else:
                out.append({"k": "list", "numbered": bool(node["num"]), "c": [node]})
        elif (
            kind == "heading"
            and node["style"] == "title"
            and isinstance(before, dict)
            and before.get("style") == "number"
        ):
            out[-1] = {**node, "num": before["c"], "short": is_short(before["c"])}
        else:
            out.append(node)
    return out
