"""The part that each element of Akoma Ntoso 3.0 plays when a document is read, the same for all renditions."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any
from unicodedata import bidirectional

from lxml import etree

from akn.markup.names import AKN, SPACE, local, qualified

__all__ = [
    "PARTS",
    "Part",
    "children",
    "elements_only",
    "heads_of",
    "holds_blocks",
    "is_formula",
    "keeps_space",
    "letters_from_right",
    "markers_of",
    "notes_of",
    "one_line",
    "only_inline",
    "own_text",
    "part_of",
    "tail_text",
    "text_of",
    "within_line",
]


class Part(StrEnum):
    """What an element is to a reader."""

    #: the root, a document, or one of the places where documents are gathered
    DOCUMENT = "document"
    #: a large part of a document: cover page, preface, body, conclusions
    REGION = "region"
    #: a numbered or headed part of a body: num, heading, subheading, then what it holds
    HIERARCHY = "hierarchy"
    #: what a person says: num, heading, from, then blocks
    SPEECH = "speech"
    #: holds blocks, and says no more than that they belong together
    CONTAINER = "container"
    HEADING = "heading"
    SUBHEADING = "subheading"
    NUM = "num"
    #: text that stands on lines of its own
    BLOCK = "block"
    #: text within a line
    INLINE = "inline"
    #: text within a line that leads elsewhere by its @href, @from and @upTo
    LINK = "link"
    LIST = "list"
    ITEM = "item"
    TABLE = "table"
    CAPTION = "caption"
    ROW = "row"
    CELL = "cell"
    #: a note, printed away from its place; in `meta/notes` away from its call, a NOTE_CALL
    NOTE = "note"
    NOTE_CALL = "noteCall"
    #: another text within a line, with blocks of its own: a quoted structure, an embedded document
    EMBEDDED = "embedded"
    IMAGE = "image"
    LINE_BREAK = "lineBreak"
    PAGE_BREAK = "pageBreak"
    #: an empty element that stands for something which the text does not show
    MARKER = "marker"
    #: a document or component that stands elsewhere, by @src or @href
    ELSEWHERE = "elsewhere"
    #: content in another vocabulary
    FOREIGN = "foreign"
    #: metadata, which is not text of the document
    META = "meta"
    #: comments and processing instructions
    NOTHING = "nothing"


_NAMES = {
    Part.DOCUMENT: """
        akomaNtoso act amendment amendmentList bill debate debateReport doc documentCollection judgment
        officialGazette portion statement attachments attachment components component collectionBody
    """,
    Part.REGION: """
        coverPage preface preamble body mainBody amendmentBody debateBody judgmentBody portionBody conclusions
        header introduction background motivation decision arguments remedies amendmentHeading amendmentContent
        amendmentReference amendmentJustification
    """,
    Part.HIERARCHY: """
        alinea article book chapter clause division hcontainer indent level list paragraph part point proviso
        rule section subchapter subclause subdivision sublist subparagraph subpart subrule subsection subtitle
        title tome transitional citations citation recitals recital tblock blockContainer address adjournment
        administrationOfOath communication debateSection declarationOfVote ministerialStatements
        nationalInterest noticesOfMotion oralStatements papers personalStatements petitions pointOfOrder prayers
        proceduralMotions questions resolutions rollCall writtenStatements speechGroup
    """,
    Part.SPEECH: "speech question answer",
    Part.CONTAINER: "container content div formula interstitial intro longTitle other wrapUp toc",
    Part.HEADING: "heading crossHeading",
    Part.SUBHEADING: "subheading",
    Part.NUM: "num",
    Part.BLOCK: "p block listIntroduction listWrapUp from scene narrative summary tocItem",
    Part.INLINE: """
        abbr affectedDocument argument b change concept courtType date decoration def del docAuthority
        docCommittee docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus
        docTitle docType docketNumber embeddedText entity event fillIn i inline ins judge lawyer legislature
        location mmod mod mref neutralCitation object omissis opinion organization outcome party person
        placeholder process quantity quotedText recordedTime relatedDocument remark rmod role session shortTitle
        signature span sub sup term time u vote
    """,
    Part.LINK: "a ref rref",
    Part.LIST: "blockList ol ul",
    Part.ITEM: "item li",
    Part.TABLE: "table",
    Part.CAPTION: "caption",
    Part.ROW: "tr",
    Part.CELL: "td th",
    Part.NOTE: "authorialNote note",
    Part.NOTE_CALL: "noteRef",
    Part.EMBEDDED: "embeddedStructure quotedStructure subFlow",
    Part.IMAGE: "img",
    Part.LINE_BREAK: "br eol",
    Part.PAGE_BREAK: "eop",
    Part.MARKER: "marker",
    Part.ELSEWHERE: "componentRef documentRef",
    Part.FOREIGN: "foreign",
    Part.META: """
        meta analysis activeModifications alternativeReference application applies classification componentData
        componentInfo condition contrasts count derogates destination dissentsFrom distinguishes domain duration
        efficacy efficacyMod eventRef extends force forceMod FRBRExpression FRBRItem FRBRManifestation FRBRWork
        FRBRalias FRBRauthor FRBRauthoritative FRBRcountry FRBRdate FRBRformat FRBRlanguage FRBRmasterExpression
        FRBRname FRBRnumber FRBRportion FRBRprescriptive FRBRsubtype FRBRthis FRBRtranslation FRBRuri
        FRBRversionNumber identification implicitReference isAnalogTo judicial keyword legalSystemMod lifecycle
        mapping mappings meaningMod new notes old otherAnalysis otherReferences overrules parliamentary
        passiveModifications presentation preservation previous proprietary publication putsInQuestion quorum
        quorumVerification recount references restriction restrictions restricts result scopeMod source step
        supports temporalData temporalGroup textualMod timeInterval voting workflow TLCConcept TLCEvent
        TLCLocation TLCObject TLCOrganization TLCPerson TLCProcess TLCReference TLCRole TLCTerm activeRef
        attachmentOf hasAttachment jurisprudence original passiveRef
    """,
}
#: name of an element -> its part, for every element of the schema
PARTS = {name: part for part, names in _NAMES.items() for name in names.split()}
#: the same by qualified name, without what is metadata only where it stands in metadata
_BY_TAG = {qualified(name): part for name, part in PARTS.items() if part is not Part.META or name == "meta"}

#: parts whose elements stand on lines of their own
_BLOCK_LEVEL = frozenset(
    [
        *(Part.DOCUMENT, Part.REGION, Part.HIERARCHY, Part.SPEECH, Part.CONTAINER, Part.HEADING, Part.SUBHEADING),
        *(Part.BLOCK, Part.LIST, Part.ITEM, Part.TABLE, Part.CAPTION, Part.ROW, Part.CELL, Part.EMBEDDED),
    ]
)
_HEADS = (Part.NUM, Part.HEADING, Part.SUBHEADING)
#: parts of elements whose content is elements only, so that white space between these is layout
_ELEMENTS_ONLY = frozenset(
    [
        *(Part.DOCUMENT, Part.REGION, Part.HIERARCHY, Part.SPEECH, Part.CONTAINER, Part.LIST, Part.TABLE, Part.ROW),
        *(Part.CELL, Part.NOTE, Part.EMBEDDED, Part.META),
    ]
)


_ITEM = qualified("item")


def part_of(element: etree._Element) -> Part:
    """The part of an element; of one that the schema does not have, what its place suggests.

    Args:
        element: of any tree; a comment is nothing, an element of another namespace is foreign.
    """
    known = _BY_TAG.get(element.tag)
    if known is not None:
        return known
    if not isinstance(element.tag, str):
        return Part.NOTHING
    if not element.tag.startswith(f"{{{AKN}}}"):
        return Part.FOREIGN
    parent = element.getparent()
    if local(element) in PARTS and (parent is None or part_of(parent) is Part.META):
        return Part.META
    # the schema has no such element, or not here: its text must show
    if parent is not None and not elements_only(parent):
        return Part.INLINE
    text = [element.text, *(child.tail for child in element)]
    return Part.BLOCK if any(t and t.strip() for t in text) else Part.CONTAINER


def elements_only(element: etree._Element) -> bool:
    """Whether an element holds elements only, so that white space between these is layout."""
    # of the two items one holds text
    return part_of(element) in _ELEMENTS_ONLY or element.tag == _ITEM


def own_text(element: etree._Element) -> str:
    """The text before the first child; white space where only elements may stand is layout, and left out."""
    text = element.text
    if not text:
        return ""
    return "" if text.isspace() and elements_only(element) else text


def tail_text(element: etree._Element) -> str:
    """The text between an element and the next one, as `own_text` has it."""
    text = element.tail
    if not text:
        return ""
    if not text.isspace():
        return text
    parent = element.getparent()
    return "" if parent is None or elements_only(parent) else text


def children(element: Any) -> list[etree._Element]:
    """The elements in an element that have a part to play, comments left out."""
    # a slice is several times as fast as to iterate over it
    return [node for node in element[:] if isinstance(node.tag, str)] if len(element) else []


def heads_of(element: etree._Element) -> list[etree._Element]:
    """The number and headings with which an element begins."""
    heads: list[etree._Element] = []
    if own_text(element).strip():
        return heads
    for child in children(element):
        if part_of(child) not in _HEADS or tail_text(child).strip():
            break
        heads.append(child)
    return heads


def is_formula(element: etree._Element) -> bool:
    """Whether a paragraph is the bare name of the organ that acts, which is printed in italics."""
    parent = element.getparent()
    return parent is not None and local(parent) == "formula" and len(element) == 0


def keeps_space(element: etree._Element) -> bool:
    """Whether the white space of a block is text, and each of its lines one: `xml:space` says so."""
    return element.get(SPACE) == "preserve" and not holds_blocks(element)


def holds_blocks(element: etree._Element) -> bool:
    """Whether something within an element stands on lines of its own; notes, which move away, do not count."""
    for child in children(element):
        part = part_of(child)
        if part is not Part.NOTE and (part in _BLOCK_LEVEL or holds_blocks(child)):
            return True
    return False


def only_inline(element: etree._Element) -> str:
    """The name of the one inline element that is all the text of a block, notes aside; "" if there are others."""
    inside = [child for child in children(element) if part_of(child) is not Part.NOTE]
    if len(inside) != 1 or part_of(inside[0]) is not Part.INLINE:
        return ""
    around = (element.text, *(child.tail for child in element))
    return "" if any(text and text.strip() for text in around) else local(inside[0])


def text_of(element: etree._Element, *, notes: bool = True) -> list[str]:
    """The texts of an element in document order, metadata left out: what every rendition has to show.

    Args:
        element: where to begin.
        notes: whether notes are walked into.
    """
    texts: list[str] = []
    _add_texts(element, texts, notes=notes)
    return texts


def _add_texts(element: Any, texts: list[str], *, notes: bool) -> None:
    part = part_of(element)
    if part is Part.META or part is Part.NOTHING or (part is Part.NOTE and not notes):
        return
    layout = elements_only(element)
    if (text := element.text) and not (layout and text.isspace()):
        texts.append(text)
    for child in element[:] if len(element) else ():
        _add_texts(child, texts, notes=notes)
        if (tail := child.tail) and not (layout and tail.isspace()):
            texts.append(tail)


def one_line(element: etree._Element) -> str:
    """The text of an element for a label: in one line, without notes.

    Args:
        element: a heading, a number, a title.
    """
    return " ".join("".join(text_of(element, notes=False)).split())


def letters_from_right(texts: Iterable[str]) -> bool:
    """Whether texts have a letter of a script that runs from right to left (Unicode Standard Annex 9)."""
    return any(bidirectional(c) in ("R", "AL") for c in set().union(*texts))


def notes_of(root: etree._Element) -> Iterator[etree._Element]:
    """The notes of a document and of all that it holds in document order, those of `meta/notes` last."""
    yield from root.iter(qualified("authorialNote"))
    yield from root.iter(qualified("note"))


def markers_of(root: etree._Element) -> dict[etree._Element, str]:
    """What calls each note of `notes_of`: its mark as printed, else the next number that is no other note's mark."""
    printed = {note: note.get("marker", "").strip() for note in notes_of(root)}
    taken = set(printed.values())
    free = (number for number in map(str, itertools.count(1)) if number not in taken)
    return {note: mark or next(free) for note, mark in printed.items()}


def within_line(element: etree._Element) -> bool:
    """Whether an element in another vocabulary stands within a line."""
    parent = element.getparent()
    if parent is None:
        return False
    part = part_of(parent)
    return part in (Part.INLINE, Part.LINK, Part.BLOCK, Part.HEADING, Part.NUM) or (
        part is Part.FOREIGN and within_line(parent)
    )
