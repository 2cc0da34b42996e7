"""Outline → AKN tree."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from lxml import etree

from akn.markup.metadata import Provenance, add_annex_meta, add_meta
from akn.markup.names import AKN, add, content_text, qualified
from akn.references.cite import Cited
from akn.references.eids import Ids
from akn.references.identify import Identity
from akn.references.iris import Iris
from akn.source.text import Span
from akn.structure.model import Block, BlockKind, Mark, Note, Outline, Role

__all__ = ["Built", "build"]


@dataclass(slots=True)
class Built:
    """A tree, and where in the input its elements come from."""

    root: etree._Element
    #: eId -> stretch of the input
    places: dict[str, Span] = field(default_factory=dict)
    #: key of a citation -> eId of its element, else of the one that it stands in
    cited: dict[int, str] = field(default_factory=dict)


def build(cited: Cited, identity: Identity, iris: Iris, provenance: Provenance) -> Built:
    """The document as an AKN tree; every character of its blocks stands in it once, in their order."""
    outline = cited.outline
    # the stubs do not know that None names the default namespace
    root = etree.Element(qualified("akomaNtoso"), nsmap={None: AKN})  # type: ignore[dict-item]
    document = add(root, iris.element, name=identity.name, contains="originalVersion")
    content = _Content(outline, identity, iris, provenance, document)
    content.front()
    content.body()
    text = "".join("".join(content_text(document)).split())
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    add_meta(document, cited, identity, iris, provenance, digest, content.concepts())
    document.insert(0, document[-1])
    return Built(root, content.places, content.cited)


#: blocks that become a paragraph of the body
_PARAGRAPHS = (BlockKind.PARAGRAPH, BlockKind.RECITAL, BlockKind.HEADING)


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


class _Content:
    """The parts of a document beside its metadata, built one block after the other."""

    def __init__(
        self, outline: Outline, identity: Identity, iris: Iris, provenance: Provenance, document: etree._Element
    ) -> None:
        self.places: dict[str, Span] = {}
        self.cited: dict[int, str] = {}
        self._outline = outline
        self._identity = identity
        self._iris = iris
        self._provenance = provenance
        self._document = document
        self._ids = Ids()
        #: prefix of the eIds in an annex
        self._context = ""

    def concepts(self) -> list[str]:
        """What the content refers to: roles first, then actions, each once, in order of first use."""
        roles = [b.role.value for b in self._outline.blocks if b.role]
        actions = [b.action.id for b in self._outline.blocks if b.action]
        votes = [
            value.lstrip("#")
            for b in self._outline.blocks
            if b.kind is BlockKind.CONCLUSION
            for m in b.marks
            for name, value in m.attributes
            if name == "refersTo" and m.element != "event"
        ]
        return list(dict.fromkeys([*sorted(roles, reverse=True), *actions, *votes]))

    def _of(self, *kinds: BlockKind) -> list[Block]:
        return [b for b in self._outline.blocks if b.kind in kinds]

    # ---------------------------------------------------------------- before the body

    def front(self) -> None:
        """coverPage, preface and preamble, each only where it has something to hold."""
        masthead = self._of(BlockKind.MASTHEAD)
        if masthead:
            cover = add(self._document, "coverPage")
            for block in masthead:
                self._masthead_line(add(cover, "p"), block)
        before = self._of(BlockKind.TITLE, BlockKind.ADOPTION, BlockKind.PROCEEDINGS)
        if before:
            self._preface(add(self._document, "preface"), before)
        opening = self._preambular()
        if opening:
            self._preamble(add(self._document, "preamble"), opening)

    def _preface(self, preface: etree._Element, blocks: list[Block]) -> None:
        proceedings = None
        for block in blocks:
            if block.kind is BlockKind.ADOPTION:
                self._inline(add(preface, "p"), block)
            elif block.kind is BlockKind.TITLE:
                if block.number:
                    add(add(preface, "p"), "docNumber", block.number.text.chars)
                self._whole(add(preface, "p"), "docTitle", block)
            else:
                if proceedings is None:
                    eid = self._ids.counted("", "container")
                    proceedings = add(preface, "container", name="proceedings", eId=eid)
                    self.places[eid] = block.span
                self._inline(add(proceedings, "p"), block)

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

    def _preamble(self, preamble: etree._Element, blocks: list[Block]) -> None:
        """The formula, and each recital in a container that its action names."""
        for first, rest in _with_items(blocks):
            if first.kind is BlockKind.FORMULA:
                eid = self._ids.counted("", "formula")
                formula = add(preamble, "formula", name="enactingFormula", eId=eid)
                self.places[eid] = first.span
                self._inline(add(formula, "p"), first, eid)
                continue
            eid = self._ids.counted("", "container")
            name = first.action.id if first.action else Role.PREAMBULAR.value
            container = add(preamble, "container", name=name, eId=eid)
            container.set("refersTo", _refers(first) or f"#{Role.PREAMBULAR.value}")
            self.places[eid] = first.span
            if rest:
                self._block_list(container, eid, first, rest, 1)
            else:
                self._inline(add(container, "p"), first, eid)

    def _block_list(
        self, parent: etree._Element, context: str, intro: Block | None, blocks: list[Block], level: int
    ) -> None:
        """A list in the preamble, which has no hierarchy; text between two items is of the one before."""
        eid = self._ids.counted(context, "blockList")
        element = add(parent, "blockList", eId=eid)
        if intro is not None:
            intro_id = self._ids.only(eid, "listIntroduction")
            self._inline(add(element, "listIntroduction", eId=intro_id), intro, intro_id)
        wrap = blocks[-1] if len(blocks) > 1 and blocks[-1].kind is BlockKind.WRAP_UP else None
        item, item_id = None, ""
        for first, rest in _with_items(blocks[:-1] if wrap else blocks, level):
            between = first.kind is BlockKind.WRAP_UP
            if item is None or not between:
                item_id = self._numbered(eid, "item", first)
                item = add(element, "item", eId=item_id)
                self.places[item_id] = first.span
                self._num(item, first, item_id)
            if rest and not between:
                self._block_list(item, item_id, first, rest, level + 1)
                continue
            self._inline(add(item, "p"), first, item_id)
            if rest:
                self._block_list(item, item_id, None, rest, level + 1)
        if wrap:
            wrap_id = self._ids.only(eid, "listWrapUp")
            self._inline(add(element, "listWrapUp", eId=wrap_id), wrap, wrap_id)

    _PARTS: ClassVar[dict[str, str]] = {
        "publisher": "docAuthority",
        "issuingBody": "docAuthority",
        "symbol": "docNumber",
        "distribution": "docStatus",
        "date": "docDate",
    }

    def _masthead_line(self, p: etree._Element, block: Block) -> None:
        element = self._PARTS.get(block.part)
        if element == "docDate":
            dates = [m for m in block.marks if m.element == "date"]
            if dates:
                self._whole(p, element, block).set("date", dates[0].attributes[0][1])
                return
            element = None
        if element is not None:
            self._whole(p, element, block)
        elif block.part in ("originalLanguage", "languageOfExpression", "session"):
            self._whole(p, "inline", block).set("name", block.part)
        else:
            self._inline(p, block)

    def _whole(self, parent: etree._Element, name: str, block: Block) -> etree._Element:
        """The block's text in one inline element."""
        element = add(parent, name)
        self._inline(element, block, marks=())
        return element

    # ---------------------------------------------------------------- the body

    def body(self) -> None:
        """mainBody, conclusions and attachments."""
        inside = (BlockKind.PARAGRAPH, BlockKind.RECITAL, BlockKind.POINT, BlockKind.WRAP_UP, BlockKind.HEADING)
        opening = {id(b) for b in self._preambular()}
        blocks = [b for b in self._of(*inside, BlockKind.ANNEX) if id(b) not in opening]
        parts: list[list[Block]] = [[]]
        for block in blocks:
            if block.kind is BlockKind.ANNEX:
                parts.append([])
            parts[-1].append(block)
        main = add(self._document, "mainBody")
        self._divided(main, parts[0])
        closing = self._of(BlockKind.CONCLUSION)
        if closing:
            conclusions = add(self._document, "conclusions")
            for block in closing:
                self._inline(add(conclusions, "p"), block)
        if len(parts) > 1:
            attachments = add(self._document, "attachments")
            for number, part in enumerate(parts[1:], 1):
                self._annex(attachments, part, number)

    def _annex(self, attachments: etree._Element, part: list[Block], number: int) -> None:
        eid = self._ids.counted("", "attachment")
        attachment = add(attachments, "attachment", eId=eid)
        self.places[eid] = part[0].span
        heading, *rest = part
        self._inline(add(attachment, "heading", eId=self._ids.only(eid, "heading")), heading)
        if len(rest) > 1 and rest[0].kind is BlockKind.HEADING and rest[0].number is None:
            self._inline(add(attachment, "subheading", eId=self._ids.only(eid, "subheading")), rest.pop(0))
        doc = add(attachment, "doc", name="annex", contains="originalVersion")
        add_annex_meta(doc, self._outline, self._iris, self._provenance.date, f"annex_{number}")
        main = add(doc, "mainBody")
        self._context = eid
        self._divided(main, rest)
        self._context = ""

    def _divided(self, main: etree._Element, blocks: list[Block]) -> None:
        """Paragraphs, those after a heading inside its division."""
        numbered = (b.number.ascii for b in blocks if b.number and b.kind in (BlockKind.PARAGRAPH, BlockKind.RECITAL))
        self._ids.reserve(self._context, "paragraph", filter(None, numbered))
        #: headings after this one stand over nothing
        last = max((k for k, b in enumerate(blocks) if b.kind is not BlockKind.HEADING), default=-1)
        #: the divisions that are open, outer ones first: level, element, eId
        open_: list[tuple[int, etree._Element, str]] = [(0, main, self._context)]
        k = 0
        while k < len(blocks):
            block = blocks[k]
            place, eid = open_[-1][1:]
            if block.kind is BlockKind.HEADING and k < last:
                below_heading = k > 0 and blocks[k - 1].kind is BlockKind.HEADING
                if below_heading and block.number is None:
                    self._inline(add(place, "subheading", eId=self._ids.only(eid, "subheading")), block)
                else:
                    level = block.level or 1
                    # nothing stands below a heading that another follows: it takes the other in
                    while not below_heading and open_[-1][0] >= level:
                        open_.pop()
                    open_.append((level, *self._division(*open_[-1][1:], block)))
                k += 1
                continue
            end = k + 1
            while end < len(blocks) and blocks[end].kind in (BlockKind.POINT, BlockKind.WRAP_UP):
                end += 1
            self._paragraph(place, blocks[k:end])
            k = end

    def _division(self, parent: etree._Element, context: str, block: Block) -> tuple[etree._Element, str]:
        """A heading with room for what stands under it: a section where a Roman numeral numbers it."""
        number = (block.number.ascii or "").upper() if block.number else ""
        name = "section" if number and set(number) <= set("IVX") else "division"
        eid = self._ids.numbered(context, name, number) if number else self._ids.counted(context, name)
        element = add(parent, name, eId=eid)
        self.places[eid] = block.span
        self._num(element, block, eid)
        self._inline(add(element, "heading", eId=self._ids.only(eid, "heading")), block)
        return element, eid

    def _paragraph(self, parent: etree._Element, blocks: list[Block]) -> None:
        """A paragraph with the lists and the text that follow it; a heading over nothing is one too."""
        block = blocks[0] if blocks[0].kind in _PARAGRAPHS else None
        rest = blocks[1:] if block else blocks
        eid = self._numbered(self._context, "paragraph", block)
        paragraph = add(parent, "paragraph", eId=eid)
        self.places[eid] = blocks[0].span
        if block:
            refers = _refers(block)
            if refers:
                paragraph.set("refersTo", refers)
            self._num(paragraph, block, eid)
        if rest:
            self._list(paragraph, eid, block, rest, 1)
        elif block:
            self._text(paragraph, eid, block)

    def _list(self, parent: etree._Element, context: str, intro: Block | None, blocks: list[Block], level: int) -> None:
        eid = self._ids.counted(context, "list")
        element = add(parent, "list", eId=eid)
        if intro is not None and intro.text.chars:
            intro_id = self._ids.only(eid, "intro")
            self._inline(add(add(element, "intro", eId=intro_id), "p"), intro, intro_id)
        k = 0
        while k < len(blocks):
            block = blocks[k]
            if block.kind is BlockKind.WRAP_UP and all(b.kind is BlockKind.WRAP_UP for b in blocks[k:]):
                wrap_id = self._ids.only(eid, "wrapUp")
                wrap = add(element, "wrapUp", eId=wrap_id)
                for last in blocks[k:]:
                    self._inline(add(wrap, "p"), last, wrap_id)
                return
            end = k + 1
            while end < len(blocks) and (
                blocks[end].level > level
                or (blocks[end].kind is BlockKind.WRAP_UP and any(b.level > 0 for b in blocks[end + 1 :]))
            ):
                end += 1
            self._point(element, eid, blocks[k:end], level)
            k = end

    def _point(self, parent: etree._Element, context: str, blocks: list[Block], level: int) -> None:
        block, *rest = blocks
        eid = self._numbered(context, "point", block)
        point = add(parent, "point", eId=eid)
        self.places[eid] = block.span
        self._num(point, block, eid)
        if rest:
            self._list(point, eid, block, rest, level + 1)
        else:
            self._text(point, eid, block)

    def _numbered(self, context: str, element: str, block: Block | None) -> str:
        """The eId of an element by the number of its block, else by its place among others of its name."""
        number = block.number.ascii if block and block.number else None
        return self._ids.numbered(context, element, number) if number else self._ids.counted(context, element)

    def _text(self, parent: etree._Element, context: str, block: Block) -> None:
        """The text of a paragraph or point that holds no list."""
        content = self._ids.only(context, "content")
        self._inline(add(add(parent, "content", eId=content), "p"), block, content)

    def _num(self, parent: etree._Element, block: Block, context: str) -> None:
        if block.number:
            add(parent, "num", block.number.text.chars, eId=self._ids.only(context, "num"))

    # ---------------------------------------------------------------- inside a block

    def _inline(
        self, parent: etree._Element, block: Block, context: str = "", marks: Sequence[Mark] | None = None
    ) -> None:
        """The block's text with the elements around its marks and its notes at their calls."""
        marks = block.marks if marks is None else marks
        self._fill(parent, block.text.chars, 0, len(block.text.chars), deque(marks), deque(block.notes), context)

    def _fill(
        self,
        parent: etree._Element,
        text: str,
        start: int,
        end: int,
        marks: deque[Mark],
        notes: deque[Note],
        context: str,
    ) -> None:
        """A stretch of text, with what begins in it; marks and notes are in order and used up."""
        last: etree._Element | None = None

        def put(stretch: str) -> None:
            if last is None:
                parent.text = (parent.text or "") + stretch
            else:
                last.tail = (last.tail or "") + stretch

        pos = start
        while marks or notes:
            if notes and (not marks or notes[0].at <= marks[0].start):
                note = notes.popleft()
                put(text[pos : max(pos, note.at)])
                pos = max(pos, note.at)
                last = self._note(parent, note)
                continue
            mark = marks.popleft()
            if not mark.element:
                self.cited[mark.key] = context or self._context
                continue
            put(text[pos : mark.start])
            inner: deque[Mark] = deque()
            while marks and marks[0].start < mark.end:
                inner.append(marks.popleft())
            within: deque[Note] = deque()
            while notes and notes[0].at < mark.end:
                within.append(notes.popleft())
            last = self._mark(parent, mark, context)
            self._fill(last, text, mark.start, mark.end, inner, within, context)
            pos = mark.end
        put(text[pos:end])

    #: marks whose eId the Naming Convention requires (attribute group idreq of the schema)
    _WITH_EID = ("concept", "event", "ref", "rref", "mref", "a", "quantity", "outcome", "vote")

    def _mark(self, parent: etree._Element, mark: Mark, context: str) -> etree._Element:
        element = add(parent, mark.element)
        for name, value in mark.attributes:
            if mark.element != "event" or name == "refersTo":
                element.set(name, value)
        if mark.element == "vote":
            element.set("by", f"#{self._iris.actor}")
        if mark.element in self._WITH_EID:
            element.set("eId", self._ids.counted(context or self._context, mark.element))
        if mark.key >= 0:
            self.cited[mark.key] = element.get("eId", "")
        return element

    def _note(self, parent: etree._Element, note: Note) -> etree._Element:
        eid = self._ids.counted(self._context, "authorialNote")
        element = add(parent, "authorialNote", eId=eid)
        if note.marker:
            element.set("marker", note.marker)
        element.set("placement", "bottom")
        length = len(note.text)
        self._fill(add(element, "p"), note.text.chars, 0, length, deque(note.marks), deque(), eid)
        self.places[eid] = note.span
        return element
