"""AKN tree → its parts in document order, with what is alike in all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from akn.languages import LANGUAGES, Language
from akn.markup.names import content_text, local, qualified
from akn.markup.references import cited_elements
from akn.references.abbreviations import ABBREVIATIONS
from akn.references.iris import target_of
from akn.structure.model import Role
from akn.structure.numbering import ascii_number

__all__ = ["Citing", "Note", "Part", "parts_of", "work_of"]

#: elements that a reader would miss; what only groups these (preamble, list, content …) is none
_PART_NAMES = (
    "preface container formula citation recital recitals conclusions wrapUp listWrapUp item attachment "
    "component article alinea book chapter clause crossHeading division indent level paragraph part "
    "point proviso rule section subchapter subclause subdivision sublist subparagraph subpart subrule "
    "subsection subtitle title tome transitional quotedStructure"
)
_PARTS = frozenset(_PART_NAMES.split())
#: what differs between languages by its nature (job number, original language), or has no text
_ASIDE = frozenset(["meta", "coverPage"])
_HEADINGS = ("heading", "subheading")
#: elements whose text stands in lines of its own; between them a reader sees a space
_LINES = frozenset(["p", "block", "li", "td", "th", "caption", *_HEADINGS])
_WHITE = re.compile(r"\s+")
_PRINTED = re.compile(r"\d{2,}")
_COUNTED = re.compile(r"_([A-Za-z0-9]+)(?:-\d+)?$")


@dataclass(frozen=True, slots=True)
class Citing:
    """A reference in a part."""

    #: alike in all languages
    target: str
    #: as printed
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote of a part."""

    eid: str
    text: str
    targets: tuple[str, ...]


@dataclass(slots=True, eq=False)
class Part:
    """A paragraph, recital, sub-item, section … with what is its own, not that of the parts within it."""

    element: str
    eid: str
    parent: Part | None
    #: in ASCII, alike in all languages; "" for none
    number: str = ""
    #: id of its action; "" for none
    action: str = ""
    #: its own text without notes
    text: str = ""
    citing: list[Citing] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    #: element name -> text
    headings: dict[str, str] = field(default_factory=dict)
    #: whether its first paragraph of text was met
    opened: bool = False

    @property
    def level(self) -> int:
        """How many parts it stands in."""
        return 0 if self.parent is None else self.parent.level + 1

    @property
    def targets(self) -> frozenset[str]:
        """What it cites, the notes included."""
        return frozenset([c.target for c in self.citing] + [t for n in self.notes for t in n.targets])

    @property
    def printed_numbers(self) -> frozenset[int]:
        """The numbers of two digits or more in its text: years, symbols."""
        return frozenset(int(n) for n in _PRINTED.findall(self.text))


def work_of(root: etree._Element) -> str:
    """IRI of the Work that a document is a version of, "" if it says none."""
    uri = root.find(f"*/{qualified('meta')}//{qualified('FRBRWork')}/{qualified('FRBRuri')}")
    return (uri.get("value") or "") if uri is not None else ""


def parts_of(root: etree._Element) -> list[Part]:
    """The parts of a document in their order; a second paragraph of text in a part is a part of its own, `p`."""
    return list(_Reading(root).parts())


def _language(root: etree._Element) -> Language | None:
    said = root.find(f"*/{qualified('meta')}//{qualified('FRBRlanguage')}")
    code = said.get("language") if said is not None else None
    return next((language for language in LANGUAGES if code in (language.code, language.tag)), None)


def _flat(text: str) -> str:
    return _WHITE.sub(" ", text).strip()


class _Reading:
    """One walk through a tree."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._language = _language(root)
        self._cited = {id(e): Citing(target_of(href), _flat("".join(content_text(e)))) for e, href in self._keep(root)}

    def _keep(self, root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
        #: lxml makes new proxies for elements that nobody holds, with other ids
        self._held = list(root.iter())
        return cited_elements(root)

    def parts(self) -> Iterator[Part]:
        """The parts, each after what stands in it was read."""
        #: text outside all parts has an owner too, which is none of them
        outside = Part("", "", None)
        found: list[Part] = []
        self._walk(self._root, outside, found)
        for part in found:
            part.text = _flat(part.text)
            if part.parent is outside:
                part.parent = None
        return iter(found)

    def _walk(self, element: etree._Element, owner: Part, found: list[Part]) -> None:
        name = local(element)
        if not name or name in _ASIDE:
            return
        if name == "authorialNote":
            owner.notes.append(self._note(element))
            return
        if name == "num":
            return
        if name in _PARTS or (name == "p" and owner.opened):
            owner = self._part(element, owner)
            found.append(owner)
        elif name in _HEADINGS:
            owner.headings[name] = _flat("".join(content_text(element, notes=False)))
        owner.opened = owner.opened or name == "p"
        if name in _LINES:
            owner.text += " "
        if id(element) in self._cited:
            owner.citing.append(self._cited[id(element)])
        owner.text += element.text or ""
        for child in element:
            self._walk(child, owner, found)
            owner.text += child.tail or ""

    def _part(self, element: etree._Element, owner: Part) -> Part:
        name = local(element)
        around = (a.get("eId", "") for a in element.iterancestors() if a.get("eId"))
        # preface and conclusions have no eId; it would be their name
        eid = element.get("eId") or next(around, owner.element if name == "p" else name)
        refers = (element.get("refersTo") or "").replace("#", "").split()
        return Part(
            name,
            eid,
            owner,
            number=self._number(element, name),
            action=next((r for r in refers if r not in tuple(Role)), ""),
            opened=name == "p",
        )

    def _number(self, element: etree._Element, name: str) -> str:
        """The number in ASCII: that of the eId, which the Naming Convention takes from `num`, else of `num`."""
        num = next((child for child in element if local(child) == "num"), None)
        if num is None:
            return ""
        last = (element.get("eId") or "").rpartition("__")[2]
        match = _COUNTED.search(last)
        if match and last.startswith(ABBREVIATIONS.get(name, name) + "_"):
            return match[1].casefold()
        core = "".join(c for c in _flat("".join(content_text(num))).casefold() if c.isalnum())
        return ascii_number(core, self._language) if self._language else core

    def _note(self, element: etree._Element) -> Note:
        targets = [self._cited[id(e)].target for e in element.iter() if id(e) in self._cited]
        return Note(element.get("eId") or "", _flat("".join(content_text(element))), tuple(sorted(targets)))
