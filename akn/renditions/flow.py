"""AKN tree → the flow of a printed page: paragraphs, headings, lists, tables and notes, as data for the typesetter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from lxml import etree

from akn.markup.names import local
from akn.renditions.elements import (
    Part,
    children,
    elements_only,
    heads_of,
    holds_blocks,
    is_formula,
    keeps_space,
    markers_of,
    only_inline,
    own_text,
    part_of,
    tail_text,
)
from akn.renditions.identity import Facts, languages_in
from akn.renditions.links import address_of, eid_of
from akn.renditions.masthead import masthead, role_of
from akn.renditions.nodes import (
    Node,
    added,
    direction,
    gathered,
    is_short,
    joined,
    numbered,
    prints,
    texts_of,
    trimmed,
    white_closed,
)
from akn.renditions.tables import columns_of, table_of

__all__ = ["Flow", "flow_of"]

#: inline elements that look different -> kind of node
_LOOKS = {"b": "b", "i": "i", "u": "u", "sup": "sup", "sub": "sub", "ins": "u", "del": "del", "remark": "i"}
#: parts that are set within a line
_WITHIN_LINES = frozenset(
    [
        *(Part.INLINE, Part.LINK, Part.NOTE, Part.NOTE_CALL, Part.IMAGE, Part.LINE_BREAK, Part.PAGE_BREAK),
        *(Part.MARKER, Part.ELSEWHERE, Part.FOREIGN),
    ]
)
#: characters up to which a line of the preface is set as a title, and one of the conclusions as a signature
_SHORT_LINE = 200
#: what opens a remark on how the text came about, or was adopted
_BRACKETS = ("[", "［")
#: levels of headings that PDF knows
_DEEPEST = 6


class _Place(NamedTuple):
    """Where in the document the flow is."""

    language: str
    #: how many headed divisions are open
    headings: int = 0
    #: whether a numbered paragraph is open, so that numbers below it stand in a list
    numbered: bool = False
    #: how paragraphs are set: "body" with an indent, "plain", "lead" in bold, "closing" at the end of the line
    style: str = "body"
    #: whether headings are those of another text, or of a cell or note, and not of the document
    apart: bool = False
    #: whether white space is text
    kept: bool = False


@cache
def _changed(place: _Place, **changes: Any) -> _Place:
    """The place with other values, made once: the parts of a document stand in few places."""
    return place._replace(**changes)


@dataclass(frozen=True, slots=True)
class Flow:
    """The content of a document in the order in which it is read."""

    nodes: list[Node]
    #: tags of all languages in it
    languages: frozenset[str]


def flow_of(root: etree._Element, facts: Facts) -> Flow:
    """The flow of a document.

    Args:
        root: of the tree.
        facts: of the same tree.
    """
    maker = _Maker(root)
    nodes = maker.blocks(root, _Place(facts.language))
    maker.drop_links_to_nothing()
    return Flow(nodes, frozenset([facts.language, *maker.languages.values()]))


class _Maker:
    """Walks a tree once, and remembers what later parts need to know of earlier ones."""

    def __init__(self, root: etree._Element) -> None:
        self._titled = False
        self._last_level = 0
        self._markers = markers_of(root)
        self._masthead = next(root.iter("{*}coverPage"), None)
        #: what says in which language it is -> its tag
        self.languages = languages_in(root)
        #: notes that stand in the metadata, by eId
        self._notes_aside = {e.get("eId", ""): e for e in root.iter("{*}note")}
        self._marks: dict[str, str] = {}
        self._anchors: set[str] = set()
        linking = root.iter("{*}a", "{*}ref", "{*}rref")
        self._wanted = {eid_of(e.get(a, "")) for e in linking for a in ("href", "from")} - {""}
        self._inner_links: list[dict[str, Any]] = []

    def drop_links_to_nothing(self) -> None:
        """Makes plain text of the links to what is not printed."""
        for link in self._inner_links:
            if link["to"] not in self._anchors:
                link["k"] = "span"

    # ---------------------------------------------------------------- blocks

    def blocks(self, element: etree._Element, place: _Place, skip: int = 0) -> list[Node]:
        """The content of an element on lines of its own; text beside blocks is a paragraph too.

        Args:
            element: of any part.
            place: where it stands.
            skip: number of its first children that have been set already.
        """
        out: list[Node] = []
        line: list[Node] = []
        layout = elements_only(element)
        if not skip and (text := element.text) and not (layout and text.isspace()):
            line.append(white_closed(text))
        for child in children(element)[skip:]:
            part = part_of(child)
            if part in _WITHIN_LINES and not (part is Part.INLINE and holds_blocks(child)):
                line += self._inline(child, part, place)
            else:
                if line:
                    out += self._paragraph(line, place)
                    line = []
                out += self._block(child, part, place)
            if (text := child.tail) and not (layout and text.isspace()):
                line.append(white_closed(text))
        if line:
            out += self._paragraph(line, place)
        return gathered(out)

    def _marked(self, element: etree._Element, nodes: list[Node], place: _Place) -> list[Node]:
        """Nodes with the anchor and the language of their element."""
        language = self.languages.get(element, place.language)
        if language != place.language and nodes:
            nodes = [{"k": "language", "lang": language, "c": nodes}]
        return [*self._anchor(element), *nodes]

    def _within(self, element: etree._Element, place: _Place) -> _Place:
        """The place with the language of an element."""
        return _changed(place, language=language) if (language := self.languages.get(element)) else place

    def _anchor(self, element: etree._Element) -> list[Node]:
        if not self._wanted:
            return []
        eid = element.get("eId", "")
        if eid not in self._wanted:
            return []
        self._wanted.remove(eid)  # the first of that name
        self._anchors.add(eid)
        return [{"k": "anchor", "to": eid}]

    def _paragraph(self, line: list[Node], place: _Place, style: str = "") -> list[Node]:
        """A line of text as a paragraph, none if there is nothing to print."""
        if not any(line):
            return []
        content = trimmed(line)
        if not prints(content):
            return [n for n in content if not isinstance(n, str)]
        first = content[0]
        if isinstance(first, dict) and first.get("action"):
            first["k"] = "slanted"
        content = joined(content)
        style = style or place.style
        if style in ("lead", "closing"):
            text = "".join(texts_of(content))
            if len(text) > _SHORT_LINE:
                style = "plain" if style == "lead" else "body"
            elif style == "lead" and text.startswith(_BRACKETS):
                style = "aside"
        return [{"k": "p", "style": style, **direction(content, place.language), "c": content}]

    def _block(self, element: etree._Element, part: Part, place: _Place) -> list[Node]:
        """An element that stands on lines of its own, with its anchor and language."""
        if element in self.languages or self._wanted:
            return self._marked(element, self._bare_block(element, part, self._within(element, place)), place)
        return self._bare_block(element, part, place)

    def _bare_block(self, element: etree._Element, part: Part, place: _Place) -> list[Node]:
        match part:
            case Part.BLOCK if not holds_blocks(element):
                return self._one_block(element, place)
            case Part.HIERARCHY | Part.SPEECH:
                return self._division(element, place)
            case Part.CONTAINER:
                return self.blocks(element, place)
            case Part.META:
                return []
            case Part.HEADING:
                return self._heading(self._line(element, place), place)
            case Part.SUBHEADING:
                return self._paragraph(self._line(element, place), place, "subheading")
            case Part.CAPTION:
                return self._paragraph(self._line(element, place), place, "caption")
            case Part.LIST:
                return self.blocks(element, _changed(place, style="plain", numbered=True))
            case Part.ITEM:
                return self._item(element, place)
            case Part.TABLE:
                return self._table(element, place)
            case Part.EMBEDDED:
                inside = _changed(place, style="plain", apart=True)
                return [{"k": "quote", "c": self._quoted(element, part, self.blocks(element, inside), place)}]
        return self._region(element, place)

    def _region(self, element: etree._Element, place: _Place) -> list[Node]:
        """An element that holds blocks and has no look of its own."""
        name = local(element)
        if name == "coverPage":
            if element is self._masthead and all(part_of(e) is Part.BLOCK for e in children(element)):
                lines = [
                    (role_of(p), self._marked(p, trimmed(self._line(p, self._within(p, place))), place))
                    for p in children(element)
                ]
                return [masthead(lines, place.language)]
            place = _changed(place, style="plain")
        elif name == "preface":
            place = _changed(place, style="lead")
        elif name == "conclusions":
            return _closing(self.blocks(element, _changed(place, style="closing")))
        elif name in ("attachment", "doc", "component"):
            place = _changed(place, style="body", numbered=False)
        if name != "attachment":
            return self.blocks(element, place)
        heads = heads_of(element)
        out: list[Node] = [{"k": "page"}]
        for head in heads:
            out += self._block(head, part_of(head), place)
        return out + self.blocks(element, _changed(place, headings=place.headings + 1), len(heads))

    def _one_block(self, element: etree._Element, place: _Place) -> list[Node]:
        """A paragraph, the title of the document, or lines in columns."""
        if keeps_space(element) and (rows := columns_of(self._line(element, _changed(place, kept=True)))):
            return [{"k": "columns", "c": rows}]
        line = self._line(element, place)
        if place.style == "lead" and only_inline(element) == "docNumber":
            return self._paragraph(line, place, "number")
        if place.style == "lead" and any(local(e) == "docTitle" for e in element.iter()):
            return self._heading(line, place, "title")
        if local(element) == "from":
            return self._paragraph(line, place, "lead")
        if is_formula(element):
            return self._paragraph([{"k": "slanted", "c": line}], place)
        return self._paragraph(line, place)

    def _heading(
        self, line: list[Node], place: _Place, style: str = "heading", num: list[Node] | None = None
    ) -> list[Node]:
        content, number = trimmed(line), trimmed(num or [])
        if not prints([*number, *content]):
            return [*number, *content]
        if place.apart:
            return [{"k": "p", "style": "subheading", "c": [*number, *([" "] if number else []), *content]}]
        level = min(place.headings + 1 + self._titled, self._last_level + 1, _DEEPEST)
        self._last_level = level
        if style == "title":
            self._titled = True
        about = {"level": level, "short": is_short(number), "num": number}
        return [{"k": "heading", "style": style, **about, "c": content}]

    def _division(self, element: etree._Element, place: _Place) -> list[Node]:
        """A part of the text with its number and headings."""
        heads = heads_of(element)
        num: list[Node] = []
        if heads and part_of(heads[0]) is Part.NUM:
            num = [*self._anchor(heads[0]), *self._line(heads[0], self._within(heads[0], place))]
        rest = heads[1:] if num else heads
        if rest:
            first = self._line(rest[0], self._within(rest[0], place))
            out: list[Node] = [*self._anchor(rest[0]), *self._heading(first, place, num=num)]
            for head in rest[1:]:
                out += self._block(head, part_of(head), place)
            inside = _changed(place, headings=place.headings + 1, numbered=False, style="body")
            return out + self.blocks(element, inside, len(heads))
        if not num:
            return self.blocks(element, _changed(place, numbered=place.numbered or local(element) == "list"))
        if place.numbered:
            content = self.blocks(element, _changed(place, style="plain"), len(heads))
            return [{"k": "item", "num": trimmed(num), "c": content}]
        return numbered(trimmed(num), self.blocks(element, _changed(place, numbered=True, style="body"), len(heads)))

    def _item(self, element: etree._Element, place: _Place) -> list[Node]:
        """A member of a list, with its number if it has one."""
        heads = heads_of(element)
        place = _changed(place, style="plain", numbered=True)
        num: list[Node] = []
        for head in heads:
            num += [*([" "] if num else []), *self._anchor(head), *self._line(head, self._within(head, place))]
        parent = element.getparent()
        if local(element) == "li" and parent is not None and local(parent) == "ol":
            position = 1 + sum(1 for _ in element.itersiblings("{*}li", preceding=True))
            num += added(f"{element.get('value') or position}.")
        return [{"k": "item", "num": trimmed(num), "c": self.blocks(element, place, len(heads))}]

    def _table(self, element: etree._Element, place: _Place) -> list[Node]:
        inside = _changed(place, style="plain", numbered=True, apart=True)
        rows = [e for e in children(element) if part_of(e) is Part.ROW]
        out: list[Node] = []
        for child in children(element):
            if (part := part_of(child)) is not Part.ROW:
                out += self._block(child, part, inside)
        grid = table_of(rows)
        cells = []
        for cell in grid.cells:
            content = self._block(cell.element, part_of(cell.element), inside)
            size = {"columns": cell.columns, "rows": cell.rows}
            cells.append({"k": "cell", "x": cell.x, "y": cell.y, **size, "head": cell.heads, "c": content})
        if cells:
            out.append({"k": "table", "columns": grid.columns, "header": grid.header, "c": cells})
        return out

    # ---------------------------------------------------------------- within a line

    def _line(self, element: etree._Element, place: _Place) -> list[Node]:
        """The content of an element within a line, the place being of its language."""
        white = str if place.kept else white_closed
        out: list[Node] = [white(own_text(element))]
        for child in children(element):
            out += self._inline(child, part_of(child), place)
            out.append(white(tail_text(child)))
        return [node for node in out if node != ""]

    def _inline(self, element: etree._Element, part: Part, place: _Place) -> list[Node]:
        """An element within a line, of whatever part, with its anchor and language."""
        if element in self.languages or self._wanted:
            return self._marked(element, self._bare_inline(element, part, self._within(element, place)), place)
        return self._bare_inline(element, part, place)

    def _bare_inline(self, element: etree._Element, part: Part, place: _Place) -> list[Node]:
        match part:
            case Part.INLINE:
                pass  # most are, and come last
            case Part.LINK:
                return self._link(_said(element, "href", "from"), self._line(element, place), place)
            case Part.META | Part.MARKER | Part.PAGE_BREAK:
                return []
            case Part.LINE_BREAK:
                return [{"k": "break"}]
            case Part.IMAGE:
                return added(f"[{_said(element, 'alt', 'title', 'src')}]")
            case Part.ELSEWHERE:
                shown = added(_said(element, "showAs", "alt", "src", "href"))
                return self._link(_said(element, "src", "href"), shown, place)
            case Part.NOTE:
                return self._note(element, place)
            case Part.NOTE_CALL:
                return self._note_call(element, place)
        content = self._quoted(element, part, self._line(element, place), place)
        name = local(element)
        if name in _LOOKS:
            return [{"k": _LOOKS[name], "c": content}]
        if name == "concept":
            return [{"k": "span", "action": True, "c": content}]
        # blocks where only a line may stand follow one another
        return content if part in _WITHIN_LINES else [" ", *content, " "]

    def _quoted(self, element: etree._Element, part: Part, content: list[Node], place: _Place) -> list[Node]:
        """Content between the quotation marks that its element names."""
        start, end = element.get("startQuote", ""), element.get("endQuote", "")
        if not start and not end:
            return content
        before, after = added(start), added(end)
        if part is Part.EMBEDDED:
            before, after = (self._paragraph(x, place, "plain") for x in (before, after))
        return [*before, *content, *after]

    def _link(self, href: str, content: list[Node], place: _Place) -> list[Node]:
        if not prints(content):
            return content
        inside = eid_of(href)
        if inside:
            link = {"k": "ref", "to": inside, "c": content}
            self._inner_links.append(link)
            return [link]
        address = address_of(href, place.language)
        return [{"k": "link", "href": address, "c": content}] if address else content

    def _note(self, element: etree._Element, place: _Place, *, aside: bool = False) -> list[Node]:
        """A note at the foot of the page, under its own mark or the next number."""
        marker = self._markers[element]
        self._marks[element.get("eId", "")] = marker
        inside = _Place(place.language, style="plain", numbered=True, apart=True)
        content = self.blocks(element, inside)
        if content and isinstance(content[0], dict) and content[0]["k"] == "p":
            content[0]["style"] = "note"
        return [{"k": "note", "marker": marker, "lang": place.language, "aside": aside, "c": content}]

    def _note_call(self, element: etree._Element, place: _Place) -> list[Node]:
        """The call of a note that stands in the metadata: the note itself at its first call, then its mark."""
        eid = eid_of(element.get("href", ""))
        if eid in self._notes_aside and eid not in self._marks:
            return self._note(self._notes_aside[eid], place, aside=True)
        mark = element.get("marker") or self._marks.get(eid, "")
        return [*self._line(element, place), *([{"k": "sup", "c": added(mark)}] if mark else [])]


def _said(element: etree._Element, *attributes: str) -> str:
    """The first of the attributes that says something."""
    return next((value for name in attributes if (value := element.get(name))), "")


def _closing(nodes: list[Node]) -> list[Node]:
    """The closing lines, from that on as text which tells how the vote went: it ends in lists of countries."""
    voted = False
    for node in nodes:
        if isinstance(node, dict) and node["k"] == "p":
            text = "".join(texts_of([node]))
            voted = voted or text.startswith(_BRACKETS) or text.rstrip().endswith(_INTRODUCES)
            if voted:
                node["style"] = "plain"
    return nodes


#: with what a line ends that lists follow
_INTRODUCES = (":", "：")
