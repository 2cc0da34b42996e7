"""The numbered provisions of the document itself, as it cites them and as they are called in its XML."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from akn.languages import Language
from akn.references.eids import part_name
from akn.references.provisions import annex_number
from akn.source.matching import plain
from akn.structure.model import Block, BlockKind

__all__ = ["own_provisions"]


def own_provisions(blocks: Iterable[Block], language: Language) -> Mapping[str, list[str]]:
    """Paragraphs and points of a document and its annexes, and these: name as cited -> eIds of all that have it.

    Numbers begin again in sections and in what is quoted, so that several paragraphs may have one name.

    Args:
        blocks: of the document.
        language: it is written in.
    """
    found: dict[str, list[str]] = defaultdict(list)
    path: list[tuple[str, str]] = []
    within: tuple[str, str] = "", ""
    annexes = 0
    for block in blocks:
        if block.kind is BlockKind.ANNEX:
            annexes += 1
            number = annex_number(plain(block.text, language), language) or str(annexes)
            name, eid = part_name((("annex", number),)), part_name((("attachment", str(annexes)),))
            found[name].append(eid)
            within, path = (f"{name}__", f"{eid}__"), []
            continue
        if block.kind is BlockKind.PARAGRAPH:
            path = [("paragraph", block.number.ascii)] if block.number and block.number.ascii else []
        elif block.kind is BlockKind.POINT and path and block.number and block.number.ascii:
            path = [*path[: block.level], ("point", block.number.ascii)]
            if len(path) != block.level + 1:
                continue
        else:
            continue
        if path:
            name = part_name(path)
            found[within[0] + name].append(within[1] + name)
    return found
