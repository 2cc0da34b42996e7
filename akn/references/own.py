"""The numbered provisions of the document itself, as it cites them and as they are called in its XML."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from akn.languages import Language
from akn.references.eids import Ids, part_name
from akn.references.provision_lists import annex_number
from akn.source.matching import plain
from akn.structure.model import Block, BlockKind

__all__ = ["OwnProvisions", "own_provisions"]


@dataclass(frozen=True, slots=True)
class OwnProvisions:
    """Paragraphs and points of a document and its annexes, and these."""

    #: name as cited, in an annex after that of the annex -> where in the input all that have it begin, and their eIds
    named: Mapping[str, Sequence[tuple[int, str]]]
    #: where in the input each annex begins, and its name
    annexes: Sequence[tuple[int, str]]

    def of(self, name: str, at: int, side: str) -> Sequence[str]:
        """The eIds of what is cited, of several the first two; within an annex its own provisions come first.

        Args:
            name: as cited.
            at: place in the input where it is cited.
            side: where it stands from there, "above" or "below"; "" for anywhere.
        """
        k = bisect_right(self.annexes, at, key=lambda x: x[0])
        annex = self.annexes[k - 1][1] if k else ""
        named = self.named.get(f"{annex}__{name}", ()) or self.named.get(name, ())
        if side:
            here = bisect_left(named, at, key=lambda x: x[0])
            named = named[max(0, here - 2) : here] if side == "above" else named[here : here + 2]
        return [eid for _, eid in named[:2]]


def own_provisions(blocks: Iterable[Block], language: Language) -> OwnProvisions:
    """What a document may cite of itself.

    Numbers begin again in sections and in what is quoted, so that several paragraphs may have one name.

    Args:
        blocks: of the document.
        language: it is written in.
    """
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    annexes: list[tuple[int, str]] = []
    ids = Ids()
    #: of the block and those around it, outer ones first: element and number, and the eId
    path: list[tuple[tuple[str, str], str]] = []
    annex, attachment = "", ""
    part, attached = "", 0
    for block in blocks:
        printed = block.number.ascii if block.number else None
        if block.kind is BlockKind.PART and printed:
            annex = part_name((("part", printed),))
            annexes.append((block.span.start, annex))
            part = attachment = ids.counted("cmpnts", "component")
            path, attached = [], 0
            continue
        if block.kind is BlockKind.ANNEX:
            attached += 1
            number = annex_number(plain(block.text.chars, block.text.folded, language).folded, language) or str(
                attached
            )
            annex = part_name((("annex", number),))
            annexes.append((block.span.start, annex))
            attachment = ids.numbered(part, "attachment", str(attached))
            found[annex].append((block.span.start, attachment))
            path = []
            continue
        if block.kind is BlockKind.PARAGRAPH and printed:
            path = [(("paragraph", printed), ids.numbered(attachment, "paragraph", printed))]
        elif block.kind is BlockKind.POINT and printed and len(path) >= block.level:
            path = path[: block.level]
            path.append((("point", printed), ids.numbered(f"{path[-1][1]}__list_1", "point", printed)))
        elif block.kind is BlockKind.POINT:
            path = path[: block.level]  # what stands below an un-numbered one has no name
            continue
        else:
            # what follows a heading or an un-numbered paragraph is not of the numbered one before
            path = path if block.kind is BlockKind.WRAP_UP else []
            continue
        name = part_name([step for step, _ in path])
        found[f"{annex}__{name}" if annex else name].append((block.span.start, path[-1][1]))
    return OwnProvisions(found, annexes)
