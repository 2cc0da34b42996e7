"""What a schema allows: the children and attributes of an element, where it may stand, what values look like."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    import xmlschema

__all__ = ["attributes", "blank", "children", "elements", "holds_text", "homes", "once", "plain", "turns", "value_form"]

#: what stands for a wildcard among the names of elements
_ANY = "elements of other namespaces"
_XML = "{http://www.w3.org/XML/1998/namespace}"

#: what values of the types of XML Schema look like
_TYPES = {
    "agentRef": "# and the eId of a TLCPerson or TLCOrganization in <references>, such as #editor",
    "anyURI": "an address or IRI",
    "boolean": "true or false",
    "date": "a date of the calendar such as 2031-05-06",
    "dateTime": "a date and time such as 2031-05-06T10:00:00",
    "decimal": "a number",
    "duration": "a duration such as P1Y2M",
    "ID": "a name without spaces that begins with a letter",
    "IDREF": "the name of an element",
    "integer": "a whole number",
    "language": "a language code such as en or zh-Hans",
    "NMTOKEN": "a name without spaces",
    "nonNegativeInteger": "a whole number from 0",
    "positiveInteger": "a whole number from 1",
    "referenceRef": "# and the eId of a TLC… in <references>, such as #operative",
    "roleRef": "# and the eId of a TLCRole in <references>, such as #author",
    "time": "a time such as 10:00:00",
}


def plain(component: Any) -> str:
    """The name of a part of a schema, or a name as lxml writes it, without its namespace."""
    name = component if isinstance(component, str) else getattr(component, "name", None)
    return _ANY if name is None else str(name).replace(_XML, "xml:").rpartition("}")[2]


def elements(schema: xmlschema.XMLSchema) -> Mapping[str, Any]:
    """The elements of a schema by their names as lxml writes them."""
    return schema.maps.elements


def _type_of(schema: xmlschema.XMLSchema, tag: object) -> Any:
    return getattr(elements(schema).get(str(tag)), "type", None)


def _particles(schema: xmlschema.XMLSchema, tag: object) -> Sequence[Any]:
    content: Any = getattr(_type_of(schema, tag), "content", None)
    return list(content.iter_elements()) if hasattr(content, "iter_elements") else []


def children(schema: xmlschema.XMLSchema, element: etree._Element) -> Sequence[str]:
    """The names of the elements that may stand in one, each once, in the order of the schema."""
    return list(dict.fromkeys(plain(particle) for particle in _particles(schema, element.tag)))


def holds_text(schema: xmlschema.XMLSchema, element: etree._Element, child: str = "") -> bool:
    """Whether text may stand directly in an element, or in the child with a name."""
    if not child:
        return bool(getattr(_type_of(schema, element.tag), "mixed", False))
    particles = (particle for particle in _particles(schema, element.tag) if plain(particle) == child)
    return any(getattr(getattr(particle, "type", None), "mixed", False) for particle in particles)


def blank(particle: Any) -> str:
    """An element of a schema as it is to be written, with the attributes it must have: `<FRBRcountry value="…"/>`."""
    name, kind = plain(particle), getattr(particle, "type", None)
    known: Any = getattr(kind, "attributes", None) or {}
    wanted = [plain(key) for key in known if key is not None and known[key].use == "required"]
    inside = kind is not None and not kind.is_empty()
    return " ".join([f"<{name}", *(f'{key}="…"' for key in wanted)]) + (f">…</{name}>" if inside else "/>")


def _members(schema: xmlschema.XMLSchema, element: etree._Element) -> Sequence[Any]:
    """The parts that the content of an element has in turn; none where its children may change places."""
    members: list[Any] = []

    def add(group: Any) -> None:
        for member in group:
            in_turn = getattr(member, "model", "") == "sequence" and member.max_occurs == 1
            add(member) if in_turn else members.append(member)

    content: Any = getattr(_type_of(schema, element.tag), "content", None)
    if getattr(content, "model", "") == "sequence" and content.max_occurs == 1:
        add(content)
    return members


def turns(schema: xmlschema.XMLSchema, element: etree._Element) -> Mapping[str, int]:
    """When in turn the children of an element come, by their names; nothing for those that may change places."""
    members = _members(schema, element)
    named = [[member] if not hasattr(member, "iter_elements") else member.iter_elements() for member in members]
    return {plain(particle): turn for turn, particles in enumerate(named) for particle in particles}


def once(schema: xmlschema.XMLSchema, element: etree._Element) -> Collection[str]:
    """The names of the children in turn that an element may have one of."""
    members = _members(schema, element)
    return {plain(member) for member in members if not hasattr(member, "iter_elements") and member.max_occurs == 1}


@lru_cache(maxsize=256)
def homes(schema: xmlschema.XMLSchema, tag: str) -> Sequence[str]:
    """The names of the elements in which one may stand, sorted."""
    return sorted(
        plain(name)
        for name in elements(schema)
        if any(getattr(particle, "name", None) == tag for particle in _particles(schema, name))
    )


def attributes(schema: xmlschema.XMLSchema, element: etree._Element) -> Mapping[str, Any]:
    """The types of the attributes that an element may have, by their names, sorted."""
    known: Any = getattr(_type_of(schema, element.tag), "attributes", None) or {}
    return {plain(name): known[name].type for name in sorted(filter(None, known))}


def value_form(kind: Any) -> str:
    """What values of a type look like, in words; "" where there is no type."""
    if kind is None:
        return ""
    if plain(kind) in _TYPES:
        return _TYPES[plain(kind)]
    if getattr(kind, "enumeration", None):
        values = [str(value) for value in kind.enumeration if value != ""]
        return "one of " + ", ".join(values) if values else "empty"
    if getattr(kind, "member_types", None):
        return " or ".join(dict.fromkeys(form for member in kind.member_types if (form := value_form(member))))
    if getattr(kind, "item_type", None):
        return f"{value_form(kind.item_type)}, or several with spaces between them"
    patterns = getattr(getattr(kind, "patterns", None), "regexps", ())
    if patterns:
        white = list(patterns) == [r"[^\s]+"]
        return "text without white space, one character or more" if white else "what matches " + " or ".join(patterns)
    base = kind
    while base is not None:
        if plain(base) in _TYPES:
            return _TYPES[plain(base)]
        base = getattr(base, "base_type", None)
    return "a text"
