"""Outline → AKN tree."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from lxml import etree

from akn.markup.metadata import Provenance, add_component_meta, add_meta
from akn.markup.names import AKN, parse
from akn.markup.tags import Tags
from akn.markup.writer import Writer
from akn.references.cite import Cited
from akn.references.divisions import Division, Divisions
from akn.references.identify import Identity
from akn.references.iris import Iris
from akn.source.text import Span
from akn.structure.model import Block, BlockKind, Outline, Role, parted

__all__ = ["Built", "build"]


@dataclass(slots=True)
class Built:
    """A tree, and where in the input its elements come from."""

    root: etree._Element
    #: eId -> stretch of the input
    places: dict[str, Span] = field(default_factory=dict)
    #: key of a citation -> eId of its element, else of the one that it stands in
    cited: dict[int, str] = field(default_factory=dict)


def build(
    cited: Cited, identity: Identity, iris: Iris, provenance: Provenance, parts: Sequence[tuple[Identity, Iris]] = ()
) -> Built:
    """The document as an AKN tree; every character of its blocks stands in it once, in their order.

    Args:
        cited: the document with what it cites.
        identity: which document it is.
        iris: its IRIs.
        provenance: what it was made from.
        parts: which document each of its parts is; with such it is a collection of these.
    """
    outline = cited.outline
    above, *below = parted(outline.blocks)
    content = _Content(replace(outline, blocks=tuple(above)) if below else outline, identity, iris, provenance)
    content.front()
    if below:
        content.parts([(blocks, *part) for blocks, part in zip(below, parts, strict=True)])
    else:
        content.body()
    text = "".join("".join(content.tags.texts).replace(" ", "").split())  # few others are left to split at
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    meta = Tags(2)
    meetings = [str(part.meeting) for part, _ in parts if part.meeting is not None]
    add_meta(meta, cited, identity, iris, provenance, digest, _concepts(outline), meetings)
    document = Tags(1)
    document.open(iris.element, name=identity.name, contains="originalVersion")
    xml = f'<akomaNtoso xmlns="{AKN}">{document}{meta}{content.tags}\n  </{iris.element}>\n</akomaNtoso>'
    return Built(parse(xml.encode(), huge=True), content.places, content.cited)


def _concepts(outline: Outline) -> list[str]:
    """What the content refers to: roles first, then actions, each once, in order of first use."""
    roles = [b.role.value for b in outline.blocks if b.role]
    actions = [b.action.id for b in outline.blocks if b.action]
    votes = [
        value.lstrip("#")
        for b in outline.blocks
        if b.kind is BlockKind.CONCLUSION
        for m in b.marks
        for name, value in m.attributes
        if name == "refersTo" and m.element != "event"
    ]
    return list(dict.fromkeys([*sorted(roles, reverse=True), *actions, *votes]))


#: blocks that become a paragraph of the body
_PARAGRAPHS = (BlockKind.PARAGRAPH, BlockKind.RECITAL, BlockKind.HEADING, BlockKind.TABLE)


def _refers(block: Block) -> str:
    """Role and action of a block as references."""
    return " ".join(f"#{x}" for x in (block.role, block.action.id if block.action and block.role else None) if x)


def _with_items(blocks: list[Block], level: int = 0) -> Iterator[tuple[Block, list[Block]]]:
    """Each block of a level with what stands below it."""
    k = 0
    while k < len(blocks):
        end = k + 1
        below = (BlockKind.POINT, BlockKind.WRAP_UP) if level == 0 else (BlockKind.POINT,)
        while end < len(blocks) and blocks[end].kind in below and (level == 0 or blocks[end].level > level):
            end += 1
        yield blocks[k], blocks[k + 1 : end]
        k = end


class _Content(Writer):
    """The parts of a document beside its metadata, written one block after the other."""

    def __init__(self, outline: Outline, identity: Identity, iris: Iris, provenance: Provenance) -> None:
        super().__init__(iris)
        self._outline = outline
        self._identity = identity
        self._provenance = provenance
        #: prefix of all eIds, that of a part
        self._base = ""

    def _of(self, *kinds: BlockKind) -> list[Block]:
        return [b for b in self._outline.blocks if b.kind in kinds]

    # ---------------------------------------------------------------- parts

    def parts(self, parts: Sequence[tuple[list[Block], Identity, Iris]]) -> None:
        """collectionBody, which lists the parts, and components, which are them, each a document of its own."""
        names = [f"cmp_{number}" for number in range(1, len(parts) + 1)]
        self.tags.open("collectionBody", eId="body")
        for name, (blocks, identity, _) in zip(names, parts, strict=True):
            letter = blocks[0].number.text.chars if blocks[0].number else ""
            shown = identity.symbol.printed if identity.symbol else letter
            self.tags.open("component", eId=f"body__{name}")
            self.tags.add("documentRef", eId=f"body__{name}__dref_1", href=f"#cmpnts__{name}", showAs=shown)
            self.tags.close()
        self.tags.close()
        self.tags.open("components", eId="cmpnts")
        for name, (blocks, identity, iris) in zip(names, parts, strict=True):
            outline = replace(self._outline, blocks=tuple(blocks))
            part = _Content(outline, identity, iris, self._provenance)
            part.tags, part.places, part.cited = self.tags, self.places, self.cited
            part._base = part.context = f"cmpnts__{name}"
            part.whole_meeting = str(self._identity.meeting)
            self.places[part._base] = blocks[0].span
            self.tags.open("component", eId=part._base)
            self.tags.open(iris.element, name=identity.name, contains="originalVersion")
            add_component_meta(self.tags, outline, iris, self._provenance.date, "main")
            part.front()
            part.body()
            self.tags.close()
            self.tags.close()
        self.tags.close()

    # ---------------------------------------------------------------- before the body

    def front(self) -> None:
        """coverPage, preface and preamble, each only where it has something to hold."""
        masthead = self._of(BlockKind.MASTHEAD)
        if masthead:
            self.tags.open("coverPage")
            for block in masthead:
                self._masthead_line(block)
            self.tags.close()
        before = self._of(BlockKind.PART, BlockKind.TITLE, BlockKind.ADOPTION)
        proceedings = self._of(BlockKind.PROCEEDINGS)
        if before or proceedings:
            self.tags.open("preface")
            self._preface(before, proceedings)
            self.tags.close()
        opening = self._preambular()
        if opening:
            self.tags.open("preamble")
            self._preamble(opening)
            self.tags.close()

    def _preface(self, blocks: list[Block], proceedings: list[Block]) -> None:
        for block in blocks:
            if block.kind is BlockKind.ADOPTION:
                self.element("p", block)
                continue
            if block.number:
                self.tags.open("p")
                self.tags.add("docNumber", block.number.text.chars)
                self.tags.close()
            if block.kind is not BlockKind.PART:
                self.whole("docTitle", block)
            elif block.notes:
                self.element("p", block)
        if proceedings:
            eid = self.ids.counted(self._base, "container")
            self.places[eid] = proceedings[0].span
            self.tags.open("container", name="proceedings", eId=eid)
            for block in proceedings:
                self.element("p", block)
            self.tags.close()

    def _preambular(self) -> list[Block]:
        """The formula and the recitals that follow it, with their sub-items."""
        blocks = self._outline.blocks
        start = next((k for k, b in enumerate(blocks) if b.kind is BlockKind.FORMULA), len(blocks))
        end = start + 1
        inside = (BlockKind.RECITAL, BlockKind.POINT, BlockKind.WRAP_UP)
        while (
            end < len(blocks)
            and blocks[end].kind in inside
            and (blocks[end].kind is BlockKind.RECITAL or blocks[end - 1].kind in inside)
        ):
            end += 1
        return list(blocks[start:end])

    def _preamble(self, blocks: list[Block]) -> None:
        """The formula, and each recital in a container that its action names."""
        for first, rest in _with_items(blocks):
            if first.kind is BlockKind.FORMULA:
                eid = self.ids.counted(self._base, "formula")
                self.tags.open("formula", name="enactingFormula", eId=eid)
            else:
                eid = self.ids.counted(self._base, "container")
                name = first.action.id if first.action else Role.PREAMBULAR.value
                refers = _refers(first) or f"#{Role.PREAMBULAR.value}"
                self.tags.open("container", name=name, eId=eid, refersTo=refers)
            self.places[eid] = first.span
            if rest and first.kind is not BlockKind.FORMULA:
                self._block_list(eid, first, rest, 1)
            else:
                self.element("p", first, eid)
            self.tags.close()

    def _block_list(self, context: str, intro: Block | None, blocks: list[Block], level: int) -> None:
        """A list in the preamble, which has no hierarchy; text between two items is of the one before."""
        eid = self.ids.counted(context, "blockList")
        self.tags.open("blockList", eId=eid)
        if intro is not None:
            intro_id = self.ids.only(eid, "listIntroduction")
            self.element("listIntroduction", intro, intro_id, eId=intro_id)
        wrap = blocks[-1] if len(blocks) > 1 and blocks[-1].kind is BlockKind.WRAP_UP else None
        item_id = ""
        for first, rest in _with_items(blocks[:-1] if wrap else blocks, level):
            between = first.kind is BlockKind.WRAP_UP
            if not item_id or not between:
                if item_id:
                    self.tags.close()
                item_id = self._numbered(eid, "item", first)
                self.tags.open("item", eId=item_id)
                self.places[item_id] = first.span
                self._num(first, item_id)
            if rest and not between:
                self._block_list(item_id, first, rest, level + 1)
                continue
            self.element("p", first, item_id)
            if rest:
                self._block_list(item_id, None, rest, level + 1)
        if item_id:
            self.tags.close()
        if wrap:
            wrap_id = self.ids.only(eid, "listWrapUp")
            self.element("listWrapUp", wrap, wrap_id, eId=wrap_id)
        self.tags.close()

    _PARTS: ClassVar[dict[str, str]] = {
        "publisher": "docAuthority",
        "issuingBody": "docAuthority",
        "symbol": "docNumber",
        "distribution": "docStatus",
        "date": "docDate",
    }

    def _masthead_line(self, block: Block) -> None:
        element = self._PARTS.get(block.part)
        if element == "docDate":
            date = next((m.attributes[0][1] for m in block.marks if m.element == "date"), None)
            if date is None:
                self.element("p", block)
            else:
                self.whole(element, block, date=date)
        elif element is not None:
            self.whole(element, block)
        elif block.part in ("originalLanguage", "languageOfExpression", "session"):
            self.whole("inline", block, name=block.part)
        else:
            self.element("p", block)

    # ---------------------------------------------------------------- the body

    def body(self) -> None:
        """mainBody, conclusions and attachments."""
        inside = (*_PARAGRAPHS, BlockKind.POINT, BlockKind.WRAP_UP)
        opening = {id(b) for b in self._preambular()}
        blocks = [b for b in self._of(*inside, BlockKind.ANNEX) if id(b) not in opening]
        parts: list[list[Block]] = [[]]
        for block in blocks:
            if block.kind is BlockKind.ANNEX:
                parts.append([])
            parts[-1].append(block)
        self._main_body(parts[0])
        closing = self._of(BlockKind.CONCLUSION)
        if closing:
            self.tags.open("conclusions")
            for block in closing:
                self.element("p", block)
            self.tags.close()
        if len(parts) > 1:
            self.tags.open("attachments")
            for number, part in enumerate(parts[1:], 1):
                self._annex(part, number)
            self.tags.close()

    def _annex(self, part: list[Block], number: int) -> None:
        eid = self.ids.counted(self._base, "attachment")
        self.tags.open("attachment", eId=eid)
        self.places[eid] = part[0].span
        heading, *rest = part
        self.element("heading", heading, eId=self.ids.only(eid, "heading"))
        if len(rest) > 1 and rest[0].kind is BlockKind.HEADING and rest[0].number is None:
            self.element("subheading", rest.pop(0), eId=self.ids.only(eid, "subheading"))
        self.tags.open("doc", name="annex", contains="originalVersion")
        add_component_meta(self.tags, self._outline, self.iris, self._provenance.date, f"annex_{number}")
        self.context = eid
        self._main_body(rest)
        self.context = self._base
        self.tags.close()
        self.tags.close()

    def _main_body(self, blocks: list[Block]) -> None:
        """Paragraphs, those after a heading inside its division."""
        numbered = (b.number.ascii for b in blocks if b.number and b.kind in (BlockKind.PARAGRAPH, BlockKind.RECITAL))
        self.ids.reserve(self.context, "paragraph", filter(None, numbered))
        #: headings after this one stand over nothing
        last = max((k for k, b in enumerate(blocks) if b.kind is not BlockKind.HEADING), default=-1)
        self.tags.open("mainBody")
        divisions = Divisions(self.ids, self.context)
        k = 0
        while k < len(blocks):
            block = blocks[k]
            if block.kind is BlockKind.HEADING and k < last:
                closed = divisions.enter(block, below_heading=k > 0 and blocks[k - 1].kind is BlockKind.HEADING)
                if closed is None:
                    self.element("subheading", block, eId=self.ids.only(divisions.open[-1].eid, "subheading"))
                else:
                    for _ in range(closed):
                        self.tags.close()
                    self._division(divisions.open[-1])
                k += 1
                continue
            end = k + 1
            # a table introduces no list
            below = () if block.kind is BlockKind.TABLE else (BlockKind.POINT, BlockKind.WRAP_UP)
            while end < len(blocks) and blocks[end].kind in below:
                end += 1
            self._paragraph(blocks[k:end])
            k = end
        for _ in range(len(divisions.open) + 1):
            self.tags.close()

    def _division(self, division: Division) -> None:
        """Opens a division, with its heading."""
        self.tags.open(division.name, eId=division.eid)
        self.places[division.eid] = division.heading.span
        self._num(division.heading, division.eid)
        self.element("heading", division.heading, eId=self.ids.only(division.eid, "heading"))

    def _paragraph(self, blocks: list[Block]) -> None:
        """A paragraph with the lists and the text that follow it; a heading over nothing is one too."""
        block = blocks[0] if blocks[0].kind in _PARAGRAPHS else None
        rest = blocks[1:] if block else blocks
        eid = self._numbered(self.context, "paragraph", block)
        refers = _refers(block) if block else ""
        if refers:
            self.tags.open("paragraph", eId=eid, refersTo=refers)
        else:
            self.tags.open("paragraph", eId=eid)
        self.places[eid] = blocks[0].span
        if block:
            self._num(block, eid)
        if rest:
            self._list(eid, block, rest, 1)
        elif block:
            self._text(eid, block)
        self.tags.close()

    def _list(self, context: str, intro: Block | None, blocks: list[Block], level: int) -> None:
        eid = self.ids.counted(context, "list")
        self.tags.open("list", eId=eid)
        if intro is not None and intro.text.chars:
            intro_id = self.ids.only(eid, "intro")
            self.tags.open("intro", eId=intro_id)
            self.element("p", intro, intro_id)
            self.tags.close()
        k = 0
        while k < len(blocks):
            block = blocks[k]
            if block.kind is BlockKind.WRAP_UP and all(b.kind is BlockKind.WRAP_UP for b in blocks[k:]):
                wrap_id = self.ids.only(eid, "wrapUp")
                self.tags.open("wrapUp", eId=wrap_id)
                for last in blocks[k:]:
                    self.element("p", last, wrap_id)
                self.tags.close()
                break
            end = k + 1
            while end < len(blocks) and (
                blocks[end].level > level
                or (blocks[end].kind is BlockKind.WRAP_UP and any(b.level > 0 for b in blocks[end + 1 :]))
            ):
                end += 1
            self._point(eid, blocks[k:end], level)
            k = end
        self.tags.close()

    def _point(self, context: str, blocks: list[Block], level: int) -> None:
        block, *rest = blocks
        eid = self._numbered(context, "point", block)
        self.tags.open("point", eId=eid)
        self.places[eid] = block.span
        self._num(block, eid)
        if rest:
            self._list(eid, block, rest, level + 1)
        else:
            self._text(eid, block)
        self.tags.close()

    def _numbered(self, context: str, element: str, block: Block | None) -> str:
        """The eId of an element by the number of its block, else by its place among others of its name."""
        number = block.number.ascii if block and block.number else None
        return self.ids.numbered(context, element, number) if number else self.ids.counted(context, element)

    def _text(self, context: str, block: Block) -> None:
        """The text of a paragraph or point that holds no list, or a table line by line."""
        content = self.ids.only(context, "content")
        self.tags.open("content", eId=content)
        if block.kind is BlockKind.TABLE:
            self.element("block", block, content, name="table", **{"xml:space": "preserve"})
        else:
            self.element("p", block, content)
        self.tags.close()

    def _num(self, block: Block, context: str) -> None:
        if block.number:
            self.tags.add("num", block.number.text.chars, eId=self.ids.only(context, "num"))
