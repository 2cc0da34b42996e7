"""The numbered provisions of the document itself, as it cites them and as they are called in its XML."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from akn.languages import Language
from akn.references.eids import Ids, part_name
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
    ids = Ids()
    #: of the block and those around it, outer ones first: element and number, and the eId
    path: list[tuple[tuple[str, str], str]] = []
    annex, attachment = "", ""
    annexes = 0
    for block in blocks:
        printed = block.number.ascii if block.number else None
        if block.kind is BlockKind.ANNEX:
            annexes += 1
            number = annex_number(plain(block.text, language), language) or str(annexes)
            annex, attachment = part_name((("annex", number),)), ids.numbered("", "attachment", str(annexes))
            found[annex].append(attachment)
            path = []
        elif block.kind is BlockKind.PARAGRAPH and printed:
            path = [(("paragraph", printed), ids.numbered(attachment, "paragraph", printed))]
        elif block.kind is BlockKind.PARAGRAPH:
            path = []
        elif block.kind is BlockKind.POINT and printed and len(path) >= block.level:
            path = path[: block.level]
            path.append((("point", printed), ids.numbered(f"{path[-1][1]}__list_1", "point", printed)))
        else:
            continue
        if path:
            name = part_name([step for step, _ in path])
            found[f"{annex}__{name}" if annex else name].append(path[-1][1])
    return found
