"""The text of an AKN document as HTML: one element for each of its own, and nothing of it left out."""

from __future__ import annotations

import re

from lxml import etree

from akn.languages.codes import direction_of
from akn.languages.reading import ReadingWords
from akn.markup.names import local
from akn.renditions.elements import (
    Part,
    children,
    holds_blocks,
    keeps_space,
    letters_from_right,
    markers_of,
    one_line,
    only_inline,
    own_text,
    part_of,
    tail_text,
    text_of,
    within_line,
)
from akn.renditions.html_elements import GENERATED, append, put
from akn.renditions.html_places import Places
from akn.renditions.identity import language_of
from akn.renditions.links import image_of

__all__ = ["Writer"]

#: elements that HTML has too, or has one of the same meaning for
_SAME = {"def": "dfn", "date": "time", "time": "time", "docDate": "time"} | {
    name: name for name in ("b", "i", "u", "sub", "sup", "abbr", "ins", "del")
}
#: parts that become a `div` whatever they hold
_BLOCKS_ANYWAY = frozenset(
    [Part.DOCUMENT, Part.REGION, Part.CONTAINER, Part.LIST, Part.CELL, Part.ROW, Part.LINE_BREAK]
)
_TAGS = {
    Part.SUBHEADING: "p",
    Part.BLOCK: "p",
    Part.NUM: "span",
    Part.ITEM: "li",
    Part.CAPTION: "caption",
    Part.ROW: "tr",
    Part.LINE_BREAK: "br",
    Part.PAGE_BREAK: "span",
    Part.MARKER: "span",
}
#: what a date may be for `time` to say so
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d)?")
#: attributes that a style may want to know of
_DATA = frozenset(["name", "startQuote", "endQuote", "number"])
#: attributes that count something, and the HTML elements that have them
_COUNTS = {"colspan": ("td", "th"), "rowspan": ("td", "th"), "value": ("li",)}
#: what an AKN `style` may say without danger: it loads nothing and stays in its place
_STYLE = re.compile(
    r"(?:^|;)\s*((?:text-align|text-indent|text-decoration|text-transform|font-style|font-weight|font-variant"
    r"|vertical-align|list-style-type|white-space)\s*:\s*[a-z0-9 .%-]+?)\s*(?=;|$)"
)
_LAST_HEADING = 6


class Writer:
    """Writes the elements of one tree as HTML; the notes are put together at its end."""

    def __init__(self, root: etree._Element, words: ReadingWords, *, language: str, top: int) -> None:
        """Reads what links and notes need to know of the whole tree.

        Args:
            root: of the AKN tree.
            words: the labels that are added.
            language: tag of the document's language.
            top: level of the heading that is the title, 1 or 2.
        """
        self._words = words
        self._top = top
        #: what the table of contents lists: level, address, element with num and heading
        self.headings: list[tuple[int, str, etree._Element]] = []
        self.titled = False
        self._markers = markers_of(root)
        self._notes = list(self._markers)
        self._calls: dict[str, str] = {}
        self._places = Places(root, self._notes)
        self._languages = [language]

    # ------------------------------------------------------------------------------------ elements

    def write(self, element: etree._Element, parent: etree._Element, level: int, *, linked: bool = False) -> None:
        """An element with all that it holds, at the end of an HTML element.

        Args:
            element: of the AKN tree.
            parent: the HTML element.
            level: of the next heading inside.
            linked: whether a link is around it, as links must not hold others.
        """
        part = part_of(element)
        if part in (Part.META, Part.NOTHING):
            return
        if part is Part.NOTE:
            self._call(parent, self._markers[element], self._places.anchors[element], linked=linked)
        elif part is Part.NOTE_CALL:
            anchor = self._places.of(element, element.get("href", ""))
            self._call(parent, element.get("marker", "*"), anchor, linked=linked)
        elif part in (Part.HIERARCHY, Part.SPEECH, Part.ITEM) and local(element) != "li":
            self._hierarchy(element, parent, level)
        elif part is Part.TABLE:
            self._table(element, parent, level)
        elif part is Part.IMAGE:
            self._image(element, parent)
        elif part is Part.ELSEWHERE:
            self._elsewhere(element, parent, linked=linked)
        else:
            made = self._plain(element, part, parent, level, linked=linked)
            opened = self._open(element, made)
            if part is Part.BLOCK and not opened and self._runs_from_left(element):
                made.set("class", f"{made.get('class')} akn-from-left")
                made.set("dir", "ltr")
            deeper = level + 1 if any(part_of(child) is Part.HEADING for child in element) else level
            self._fill(element, made, deeper, linked=linked or made.tag == "a")
            if opened:
                self._languages.pop()

    def _fill(self, element: etree._Element, made: etree._Element, level: int, *, linked: bool = False) -> None:
        append(made, own_text(element))
        for child in element:
            self.write(child, made, level, linked=linked)
            append(made, tail_text(child))

    def _plain(
        self, element: etree._Element, part: Part, parent: etree._Element, level: int, *, linked: bool
    ) -> etree._Element:
        """The HTML element for one that is written as it stands."""
        name = local(element)
        blocks = part not in _BLOCKS_ANYWAY and holds_blocks(element)
        if part is Part.LINK or (element.get("href") and name != "table" and part in (Part.INLINE, Part.BLOCK)):
            return self._link(element, part, parent, linked=linked, blocks=blocks)
        if part is Part.HEADING:
            return self._heading(element, parent, level if name != "crossHeading" else min(level, _LAST_HEADING))
        if blocks and part in (Part.BLOCK, Part.SUBHEADING, Part.NUM, Part.INLINE) and name not in ("ins", "del"):
            tag = "div"
        elif part is Part.INLINE:
            tag = _SAME.get(name, "span")
        elif part is Part.FOREIGN:
            tag = "span" if within_line(element) else "div"
        else:
            tag = name if name in ("ul", "ol", "td", "th") else _TAGS.get(part, "div")
        if part is Part.BLOCK and keeps_space(element):
            parent = put(parent, "div", "akn-scroll", role="region", tabindex="0", aria_label=self._words.table)
            tag = "pre"
        elif part is Part.BLOCK and not blocks and _is_title(element) and (not self.titled or _of_component(element)):
            tag = f"h{self._top + self.titled}"
            self.titled = True
        named = "foreign" if part is Part.FOREIGN else name
        made = put(parent, tag, f"akn-{named}", _only(element) if part is Part.BLOCK else "")
        if tag == "time":
            date = element.get("date", "") or element.get("time", "")
            if _DATE.fullmatch(date):
                made.set("datetime", date)
            else:
                made.tag = "span"
        return made

    def _open(self, element: etree._Element, made: etree._Element) -> bool:
        """Gives the HTML element what all have: anchor, name, language; says whether the language changes here."""
        part = part_of(element)
        if part is Part.FOREIGN:
            return False
        for key, value in element.attrib.items():
            if key == "eId":
                made.set("id", self._places.anchors[element])
            elif key in _DATA:
                made.set(f"data-{key.lower()}", value)
            elif key in _COUNTS and made.tag in _COUNTS[key]:
                if value.isascii() and value.isdigit() and int(value):
                    made.set(key, value)
            elif key == "title":
                made.set(key, value)
            elif key == "style":
                style = "; ".join(_STYLE.findall(str(value).lower()))
                if style:
                    made.set(key, style)
            elif key == "refersTo" and part is not Part.INLINE:
                roles = (f"akn-{x[1:]}" for x in value.split() if x in ("#preambular", "#operative"))
                made.set("class", " ".join((made.get("class", ""), *roles)))
        language = language_of(element)
        if not language or language == self._languages[-1]:
            return False
        made.set("lang", language)
        if direction_of(language) != direction_of(self._languages[-1]):
            made.set("dir", direction_of(language))
        self._languages.append(language)
        return True

    def _runs_from_left(self, element: etree._Element) -> bool:
        """Whether a block does so in a text from the right; in a masthead each line finds its own direction."""
        if direction_of(self._languages[-1]) == "ltr":
            return False
        parent = element.getparent()
        in_masthead = parent is not None and local(parent) == "coverPage"
        return not in_masthead and not letters_from_right(text_of(element, notes=False))

    def _heading(self, element: etree._Element, parent: etree._Element, level: int) -> etree._Element:
        level = min(max(level, self._top + 1), _LAST_HEADING)
        if holds_blocks(element):
            return put(parent, "div", f"akn-{local(element)}", role="heading", aria_level=str(level))
        return put(parent, f"h{level}", f"akn-{local(element)}")

    def _hierarchy(self, element: etree._Element, parent: etree._Element, level: int) -> None:
        """A part with its number beside what it holds, or in its heading, and a link to itself."""
        name = local(element)
        inside = {part_of(child): child for child in reversed(list(children(element)))}
        num, heading = inside.get(Part.NUM), inside.get(Part.HEADING)
        beside = num is not None and heading is None and not holds_blocks(num)
        joined = num is not None and heading is not None and not holds_blocks(heading) and _adjacent(num, heading)
        made = put(parent, "div", "akn-part", f"akn-{name}", "akn-numbered" if beside else "")
        opened = self._open(element, made)
        anchor = self._places.anchors.get(element)
        if heading is not None and local(heading) == "heading":
            if not anchor:
                anchor = self._places.unused(f"akn-{name}")
                made.set("id", anchor)
            self.headings.append((level, anchor, element))
        if anchor and (num is not None or heading is not None or name == "paragraph"):
            label = one_line(num) if num is not None else ""
            name_of_link = f"{self._words.permalink}: {label}" if label else self._words.permalink
            put(made, "a", "akn-permalink", GENERATED, href=f"#{anchor}", aria_label=name_of_link)
        deeper = level + 1 if heading is not None else level
        into = made
        append(made, own_text(element))
        for child in element:
            if beside and child is num:
                self.write(child, made, level)
                into = put(made, "div", "akn-inside")
            elif joined and child is num:
                pass  # it goes into the heading, in its own place
            elif child is heading:
                self._headed(heading, num if joined else None, into, level)
            else:
                self.write(child, into, deeper)
            append(into, tail_text(child))
        if opened:
            self._languages.pop()

    def _headed(self, heading: etree._Element, num: etree._Element | None, parent: etree._Element, level: int) -> None:
        """The heading, with the number in it before or after the words, as in the tree."""
        made = self._heading(heading, parent, level)
        opened = self._open(heading, made)
        first = num is not None and heading.getprevious() is num
        if num is not None and first:
            self.write(num, made, level)
            append(made, " ")
        self._fill(heading, made, level)
        if num is not None and not first:
            append(made, " ")
            self.write(num, made, level)
        if opened:
            self._languages.pop()

    def _link(
        self, element: etree._Element, part: Part, parent: etree._Element, *, linked: bool, blocks: bool
    ) -> etree._Element:
        """A link where there is an address to follow and no link is around it, else the same without."""
        name = local(element)
        if part is Part.BLOCK:
            parent = put(parent, "div" if blocks else "p", "akn-line")
        iri = element.get("href", "") or element.get("from", "")
        address = (
            ""
            if linked or any(part_of(e) is Part.LINK or e.get("href") for e in element.iterdescendants())
            else (self._places.address(element, iri, self._languages[-1]))
        )
        made = put(
            parent, "a" if address else ("div" if blocks else _SAME.get(name, "span")), f"akn-{name}", href=address
        )
        if made.tag == "time":
            made.tag = "span"
        if part is Part.LINK and iri.startswith("/akn/"):
            made.set("property", "schema:citation")
            made.set("resource", iri)
            if not address:
                made.set("title", iri)
        return made

    def _table(self, element: etree._Element, parent: etree._Element, level: int) -> None:
        caption = next((c for c in children(element) if part_of(c) is Part.CAPTION), None)
        label = one_line(caption) if caption is not None else self._words.table
        around = put(parent, "div", "akn-scroll", role="region", tabindex="0", aria_label=label)
        made = put(around, "table", "akn-table")
        opened = self._open(element, made)
        body: etree._Element | None = None
        for child in element:
            if part_of(child) is Part.ROW:
                if body is None:
                    body = put(made, "tbody")
                self.write(child, body, level)
            elif part_of(child) is Part.CAPTION:
                self.write(child, made, level)
            else:
                self.write(child, around, level)
            append(around, tail_text(child))
        append(around, own_text(element))
        if opened:
            self._languages.pop()

    def _image(self, element: etree._Element, parent: etree._Element) -> None:
        source = image_of(element.get("src", ""))
        if not source:
            put(parent, "span", "akn-img", GENERATED, text=element.get("alt", ""), title=element.get("src", ""))
            return
        made = put(parent, "img", "akn-img", src=source, title=element.get("title", ""))
        made.set("alt", element.get("alt", "") or element.get("title", ""))
        for key in ("width", "height"):
            value = element.get(key, "")
            if value.isascii() and value.isdigit():
                made.set(key, value)

    def _elsewhere(self, element: etree._Element, parent: etree._Element, *, linked: bool) -> None:
        """A link to what stands elsewhere, named by @showAs."""
        iri = element.get("src", "") or element.get("href", "")
        address = "" if linked else self._places.address(element, iri, self._languages[-1])
        around = put(parent, "p", "akn-line", GENERATED)
        put(
            around,
            "a" if address else "span",
            f"akn-{local(element)}",
            text=element.get("showAs", "") or iri,
            href=address,
        )

    # ------------------------------------------------------------------------------------ notes

    def _call(self, parent: etree._Element, marker: str, anchor: str, *, linked: bool) -> None:
        around = put(parent, "sup", "akn-call", GENERATED)
        if not anchor or linked:
            around.text = marker
            return
        call = self._places.unused(f"call-{anchor}")
        self._calls.setdefault(anchor, call)
        put(around, "a", text=marker, id=call, href=f"#{anchor}", role="doc-noteref")

    def notes(self, parent: etree._Element) -> None:
        """The notes in the order of their calls, each with a link back; nothing if there are none."""
        if not self._notes:
            return
        section = put(parent, "section", "akn-notes", role="doc-endnotes", aria_labelledby="akn-notes")
        put(section, f"h{self._top + 1}", "akn-notes-heading", GENERATED, text=self._words.notes, id="akn-notes")
        places = put(section, "ol")
        k = 0
        while k < len(self._notes):
            note, marker = self._notes[k], self._markers[self._notes[k]]
            k += 1
            anchor = self._places.anchors[note]
            item = put(places, "li", "akn-note", id=anchor)
            call = self._calls.get(anchor)
            if call:
                label = f"{marker} {self._words.back}"
                put(
                    item,
                    "a",
                    "akn-back",
                    GENERATED,
                    text=marker,
                    href=f"#{call}",
                    role="doc-backlink",
                    aria_label=label,
                )
            else:
                put(item, "span", "akn-back", GENERATED, text=marker)
            inside = put(item, "div", "akn-inside")
            opened = self._open(note, inside)
            inside.attrib.pop("id", "")
            self._fill(note, inside, self._top + 2)
            if opened:
                self._languages.pop()


def _adjacent(one: etree._Element, other: etree._Element) -> bool:
    return one.getnext() is other or one.getprevious() is other


def _is_title(element: etree._Element) -> bool:
    return only_inline(element) in ("docTitle", "shortTitle")


def _of_component(element: etree._Element) -> bool:
    return next(element.iterancestors("{*}component"), None) is not None


def _only(element: etree._Element) -> str:
    """The class that says which one inline element is all the text of a block."""
    name = only_inline(element)
    return f"akn-only-{name}" if name else ""
