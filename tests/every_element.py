"""One valid document in which every element of the Akoma Ntoso schema stands, made from the schema itself."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache

import xmlschema
from lxml import etree
from xmlschema.validators import XsdAnyElement, XsdElement, XsdGroup

from akn.markup.names import AKN, qualified
from akn.validation.schema import official_schema

__all__ = ["document_with_every_element"]

#: values of required attributes by their name, else by the built-in type they are made from
_BY_NAME = {
    "language": "eng",
    "fromLanguage": "fra",
    "refersTo": "#c1",
    "source": "#c1",
    "src": "figure.png",
    "by": "#c1",
    "as": "#c1",
    "date": "2031-05-01",
    "time": "10:00:00",
}
_BY_TYPE = {
    "date": "2031-05-01",
    "dateTime": "2031-05-01T10:00:00",
    "duration": "P1D",
    "integer": "1",
    "positiveInteger": "1",
    "boolean": "true",
    "language": "eng",
    "anyURI": "#c1",
}
#: optional attributes that a reader sees or hears of
_SHOWN = {
    "authorialNote": {"marker": "*", "placement": "bottom"},
    "quotedText": {"startQuote": "“", "endQuote": "”"},
    "quotedStructure": {"startQuote": "“", "endQuote": "”"},
    "embeddedText": {"startQuote": "‘", "endQuote": "’"},
    "img": {"alt": "a drawing", "title": "Drawing"},
    "abbr": {"title": "abbreviation"},
    "ol": {"style": "list-style-type: upper-roman"},
}
#: what an element holds, where it may, that is to hold nothing else
_LEAST = ("num", "heading", "content", "p")
#: elements that may hold whole documents, and are to hold little
_SHORT = frozenset(["note", "authorialNote", "subFlow", "embeddedStructure", "quotedStructure"])


@cache
def _schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(official_schema()))


@cache
def _elements() -> dict[str, XsdElement]:
    return {str(e.local_name): e for e in _schema().elements.values()}


def _model(name: str) -> XsdGroup | None:
    content = getattr(_elements()[name].type, "content", None)
    return content if isinstance(content, XsdGroup) else None


def _names(particle: object) -> frozenset[str]:
    """The elements that a part of a content model has, none for one of any namespace."""
    if isinstance(particle, XsdGroup):
        return frozenset().union(*(_names(p) for p in particle))
    return frozenset([str(particle.local_name)]) if isinstance(particle, XsdElement) else frozenset()


def _accepts(particle: object, wanted: AbstractSet[str]) -> bool:
    """Whether one instance of a part of a content model has room for all of the elements."""
    if not isinstance(particle, XsdGroup):
        return wanted <= _names(particle)
    if particle.max_occurs is None:
        return all(any(_accepts(p, {name}) for p in particle) for name in wanted)
    if particle.model == "choice":
        return any(_accepts(p, wanted) for p in particle)
    left = set(wanted)
    for part in particle:
        mine = left & _names(part)
        if _accepts(part, mine):
            left -= mine
    return not left


@cache
def _costs() -> dict[str, float]:
    """How many elements an element is at least, what must stand in it included."""
    costs = dict.fromkeys(_elements(), float("inf"))

    def least(particle: object) -> float:
        if not getattr(particle, "min_occurs", 0) or isinstance(particle, XsdAnyElement):
            return 0
        if isinstance(particle, XsdElement):
            return costs[str(particle.local_name)]
        assert isinstance(particle, XsdGroup)
        return (min if particle.model == "choice" else sum)([least(p) for p in particle] or [0])

    while True:
        before = dict(costs)
        for name in costs:
            model = _model(name)
            costs[name] = 1 + (least(model) if model else 0)
        if costs == before:
            return costs


def _homes(root: str) -> dict[str, list[list[str]]]:
    """For each element the others that are to stand in it: each once, as near to the root as there is room.

    Of an element that has room for one only (a component) there are as many as needed.
    """
    inside: dict[str, list[list[str]]] = {root: [[]]}
    missing = set(_elements()) - {root}
    todo = [root]
    while todo:
        name = todo.pop(0)
        model = _model(name)
        if model is None or name in _SHORT:
            continue
        for child in sorted(missing & _names(model)):
            if not _accepts(model, {*inside[name][-1], child}):
                if name != "component":
                    continue
                inside[name].append([])
            inside[name][-1].append(child)
            inside[child] = [[]]
            missing.discard(child)
            todo.append(child)
    assert not missing, sorted(missing)
    return inside


class _Writer:
    """Writes elements with their text, each with what is to stand in it the first time."""

    def __init__(self, inside: dict[str, list[list[str]]]) -> None:
        self._inside = inside
        self._count = 0

    def element(self, parent: etree._Element | None, name: str) -> etree._Element:
        """An element of a name, at the end of its parent."""
        self._count += 1
        tag = qualified(name)
        nsmap: dict[str, str] = {None: AKN}  # type: ignore[dict-item]
        made = etree.Element(tag, nsmap=nsmap) if parent is None else etree.SubElement(parent, tag)
        self._attributes(made, name)
        mixed = getattr(_elements()[name].type, "mixed", False)
        if mixed:
            made.text = f"{name} {self._count} "
        instances = self._inside.get(name)
        wanted = set(instances.pop(0)) if instances else set()
        model = _model(name)
        if model is not None:
            for block in () if wanted else _LEAST:
                if _accepts(model, {*wanted, block}):
                    wanted.add(block)
            self._fill(made, model, wanted)
        for child in made if mixed else ():
            self._count += 1
            child.tail = f" after {self._count} "
        return made

    def _attributes(self, made: etree._Element, name: str) -> None:
        for key, attribute in _elements()[name].attributes.items():
            if key is None or attribute.use != "required":
                continue
            allowed = attribute.type.enumeration
            base = next((str(t.local_name) for t in _lineage(attribute.type) if t.local_name in _BY_TYPE), "")
            made.set(key, str(allowed[0]) if allowed else _BY_NAME.get(key) or _BY_TYPE.get(base, "x1"))
            if key == "eId":
                made.set(key, "c1" if name == "TLCConcept" else f"e_{self._count}")
        for key, value in _SHOWN.get(name, {}).items():
            made.set(key, value)

    def _fill(self, made: etree._Element, particle: object, wanted: set[str]) -> None:
        """What a part of a content model requires, and what is wanted of it."""
        mine = wanted & _names(particle)
        if isinstance(particle, XsdElement):
            name = str(particle.local_name)
            for _ in range(max(particle.min_occurs, (len(self._inside[name]) or 1) if mine else 0)):
                self.element(made, name)
        elif not isinstance(particle, XsdGroup):
            if made.tag == qualified("foreign"):
                etree.SubElement(made, "{urn:x-test:chart}chart").text = f"chart {self._count}"
        elif mine and particle.max_occurs is None:
            for name in sorted(mine):
                self._once(made, particle, {name})
        elif mine or particle.min_occurs:
            self._once(made, particle, mine)

    def _once(self, made: etree._Element, group: XsdGroup, wanted: set[str]) -> None:
        if group.model == "choice":
            fits = [p for p in group if wanted and _accepts(p, wanted)]
            self._fill(made, fits[0] if fits else min(group, key=_least), wanted)
            return
        for part in group:
            self._fill(made, part, wanted & _names(part))
            wanted = wanted - _names(part)


def _least(particle: object) -> tuple[float, str]:
    names = sorted(_names(particle), key=lambda n: (_costs()[n], n != "p", n))
    return (_costs()[names[0]] + (names[0] != "p") / 2, names[0]) if names else (0, "")


def _lineage(kind: object) -> Iterator[xmlschema.validators.XsdSimpleType]:
    while isinstance(kind, xmlschema.validators.XsdSimpleType):
        yield kind
        kind = kind.base_type


def document_with_every_element() -> etree._Element:
    """The root of a document that is valid and uses every element of the schema, the same at every call."""
    return _Writer(_homes("akomaNtoso")).element(None, "akomaNtoso")
