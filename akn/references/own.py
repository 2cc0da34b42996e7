"""The numbered provisions of the document itself, as it cites them and as they are called in its XML."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from akn.languages import Language
from akn.references.citation import Path
from akn.references.divisions import Divisions
from akn.references.eids import Ids, part_name
from akn.references.grammar import grammar_of
from akn.references.provision_lists import annex_number, groups_in
from akn.source.matching import plain
from akn.structure.model import Block, BlockKind
from akn.structure.numbering import number_value, roman, roman_number

__all__ = ["OwnProvisions", "own_provisions"]


_UNDER_HEADINGS = (BlockKind.PARAGRAPH, BlockKind.RECITAL, BlockKind.TABLE, BlockKind.POINT, BlockKind.WRAP_UP)
#: how the names begin of what a text may cite as its own that stands in what is annexed to it
_OF_ANNEXES = tuple(part_name(((element, ""),)) for element in ("article", "chapter"))


@dataclass(frozen=True, slots=True)
class OwnProvisions:
    """Sections, paragraphs and points of a document and its annexes, and these."""

    #: name as cited, in an annex after that of the annex -> where in the input all that have it begin, and their eIds;
    #: after * articles and chapters of all annexes, which may be cited outside these
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
        named = self.named.get(f"{annex}__{name}", ()) or self.named.get(name, ()) or self.named.get(f"*__{name}", ())
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
    divisions = Divisions(ids, "")
    #: eId of a section or division -> what its headings are called in citations
    labels: dict[str, list[Path]] = defaultdict(list)
    #: those since the last text, as what they stand over is not known yet; whether that of an annex is the last of all
    headings: list[Block] = []
    below_annex = False

    def add(name: str, start: int, eid: str) -> None:
        found[f"{annex}__{name}" if annex else name].append((start, eid))
        if annex and name.startswith(_OF_ANNEXES):
            found[f"*__{name}"].append((start, eid))

    for block in blocks:
        printed = block.number.ascii if block.number else None
        if block.kind is BlockKind.PART and printed:
            annex = part_name((("part", printed),))
            annexes.append((block.span.start, annex))
            part = attachment = ids.counted("cmpnts", "component")
            path, attached = [], 0
            divisions, headings, below_annex = Divisions(ids, attachment), [], False
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
            divisions, headings, below_annex = Divisions(ids, attachment), [], True
            continue
        if block.kind is BlockKind.HEADING:
            headings.append(block)
        elif block.kind in _UNDER_HEADINGS:
            # the first below that of an annex is a part of it
            second = below_annex and headings and headings[0].number is None
            for k, heading in enumerate(headings[1:] if second else headings):
                opens = divisions.enter(heading, below_heading=k > 0) is not None
                eid = divisions.open[-1].eid
                for label in _labels(heading, language, opens=opens):
                    labels[eid].append(label)
                    add(part_name(label), heading.span.start, eid)
            headings, below_annex = [], False
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
        steps = [step for step, _ in path]
        within = [label for division in divisions.open for label in labels.get(division.eid, ())]
        for name in (part_name(steps), *(part_name((*label, *steps)) for label in within)):
            add(name, block.span.start, path[-1][1])
    return OwnProvisions(found, annexes)


def _labels(heading: Block, language: Language, *, opens: bool) -> Iterator[Path]:
    """What is cited by the number of a heading: a section that it `opens`, the article or chapter that it names."""
    number = _section(heading) if opens else ""
    if number:
        yield (("section", number),)
    if heading.number is None and len(heading.text) <= _LONGEST_HEADING:
        words, grammar = plain(heading.text.chars, heading.text.folded, language), grammar_of(language)
        group = next(groups_in(words.folded, grammar, language), None)
        if group is None or group.start > 0 or group.element not in ("article", "chapter") or len(group.members) > 1:
            return
        # its title has a capital, or letters that have none; "Article 1 of the Statute" is another's
        title = words.chars[group.end :].lstrip(" .:–-")
        if not title[:1].islower() and not grammar.owner_after.match(words.folded, group.end):
            yield group.members[0].path


#: characters of a heading that may name an article, with its title
_LONGEST_HEADING = 200


def _section(heading: Block) -> str:
    """The number of a section as citations have it, also where it is all of its heading; "" for none."""
    if heading.number:
        printed = heading.number.ascii or ""
        return roman(int(printed)).upper() if printed.isdecimal() else printed.upper()
    printed, comma, _ = heading.text.folded.partition("、")
    if comma:
        return roman(number_value(printed) or 0).upper()
    return printed.upper() if roman_number(printed) or (len(printed) == 1 and printed.isalpha()) else ""
