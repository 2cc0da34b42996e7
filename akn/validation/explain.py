"""Why a tree is not valid: what was found, what is allowed there, and what would mend it, by xmlschema."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree

from akn.markup.names import AKN, XINCLUDE, earlier_version, local
from akn.validation.allowed import (
    attributes,
    blank,
    children,
    elements,
    holds_text,
    homes,
    once,
    plain,
    turns,
    value_form,
)
from akn.validation.finding import Finding
from akn.validation.naming import doubled_facts
from akn.validation.schema import complaints, eids_of, is_valid, official_schema

if TYPE_CHECKING:
    import xmlschema

__all__ = ["explained", "wrong_root_facts"]

#: names of a list that are shown; some elements may hold more than a hundred others
_SHOWN = 12
#: characters of a value that are shown
_LONGEST = 60
#: elements that are offered as remedy
_OFFERED = 4
#: how much alike a name and its misspelling are, as difflib counts; <nmu> and <num> are by two thirds
_ALIKE = 0.66


@lru_cache(maxsize=4)
def _definitions(path: Path) -> xmlschema.XMLSchema:
    import xmlschema  # 0.14 s and a second to build: only for files that are not valid

    return xmlschema.XMLSchema(str(path), allow="local")


def explained(root: etree._Element, schema: Path | None = None, eids: Sequence[str] | None = None) -> Iterator[Finding]:
    """What makes a tree invalid, one finding a fault; nothing if it is valid.

    Where xmlschema finds nothing, or cannot go through the tree, libxml2's own words are all there is.

    Args:
        root: the tree.
        schema: another schema than that of Akoma Ntoso 3.0.
        eids: of the tree, where they are known already.

    Raises:
        SchemaError: the file is not a schema.
    """
    if is_valid(root, schema, eids):
        return
    from xmlschema import XMLSchemaException

    seen: set[tuple[str, etree._Element, str]] = set()
    complete = True
    known = frozenset(eids_of(root) if eids is None else eids)
    definitions = None
    try:
        definitions = _definitions(schema or official_schema())
        for error in definitions.iter_errors(root):
            finding = _finding(error, definitions, root, known)
            key = (finding.code, finding.element, finding.attribute)
            if key not in seen or not finding.facts.keys().isdisjoint({"attribute", "reason"}):
                seen.add(key)
                yield finding
    except (XMLSchemaException, RecursionError, ValueError, TypeError, KeyError):
        complete = False  # what xmlschema raises instead of reporting it, such as an xsi:type that is not defined
    unexplained = not seen or not complete
    for complaint in complaints(root, schema, "" if unexplained else _OF_VALUES):
        finding = _of_value(complaint, definitions)
        key = (finding.code, finding.element, finding.attribute)
        if key not in seen if finding.attribute else unexplained:
            seen.add(key)
            yield finding


#: what libxml2 says of the value of an attribute, such as an address that is none, which xmlschema takes for one
_OF_VALUES = "is not a valid value of the "
_REFUSED = re.compile(rf"Element '[^']+', attribute '([^']+)': '(.*)' {_OF_VALUES}", re.DOTALL)
#: characters that an address has only as their codes, or in places of their own
_UNSPELT = re.compile(r"%(?![0-9A-Fa-f]{2})|[\[\]]|(?<=#)#")


def _of_value(complaint: Finding, schema: xmlschema.XMLSchema | None) -> Finding:
    """What libxml2 finds: of the value of an attribute in words of its own (AKN423), all else as it is."""
    refused = _REFUSED.match(str(complaint.facts["reason"]))
    if refused is None:
        return complaint
    element, name, value = complaint.element, refused[1], refused[2]
    kind = None if schema is None else attributes(schema, element).get(name)
    allowed = value_form(kind) or "another value"
    wrong = dict.fromkeys(_UNSPELT.findall(value))
    if wrong and not allowed.startswith("#"):
        allowed += ", with " + " and ".join(f"%{ord(sign):X} for {sign}" for sign in wrong)
    facts = {"element": local(element), "attribute": name, "value": _cut(value), "allowed": allowed}
    return Finding("AKN423", element, facts, name)


def _finding(error: Any, schema: xmlschema.XMLSchema, root: etree._Element, known: Collection[str]) -> Finding:
    element = error.elem if isinstance(error.elem, etree._Element) else root
    reason = re.sub(r"\{[^}]*\}", "", error.reason or "").strip().rstrip(".")
    if hasattr(error, "expected"):
        return _misplaced(error, element, schema) or _incomplete(error, element, schema)
    if reason.startswith("duplicated value ('"):
        return Finding("AKN410", element, {**doubled_facts(element, known), "attribute": "eId"}, "eId")
    if element is root and etree.QName(root).namespace == AKN and root.tag not in elements(schema):
        return Finding("AKN403", root, wrong_root_facts(root))
    about_attribute = re.match(r"missing required attribute '([^']+)'|attribute '?([^='\s]+)'?(=|.)", reason)
    if about_attribute:
        return _attribute(about_attribute, reason, element, schema)
    if reason.startswith("character data"):
        texts = (element.text, *(child.tail for child in element))
        text = next((t for t in texts if t and t.strip()), "")
        inside = children(schema, element)
        holders = [name for name in inside if holds_text(schema, element, name)]
        advice = f"put it into {_tags(holders)}, or remove it" if holders else "put it into an element, or remove it"
        if not inside:
            advice = f"remove it; what <{local(element)}> says stands in its attributes"
        facts = {"element": local(element), "text": _cut(text), "advice": advice}
        return Finding("AKN424", element, facts | _listed(inside))
    return Finding("AKN425", element, {"reason": _cut(reason, 5 * _LONGEST) or "it does not fit"})


def _attribute(match: re.Match[str], reason: str, element: etree._Element, schema: xmlschema.XMLSchema) -> Finding:
    """An attribute that is missing, one that is too many, or one with a value that is not allowed."""
    known = attributes(schema, element)
    bare = (match[1] or match[2]).rpartition(":")[2]
    name = f"xml:{bare}" if element.get(bare) is None and f"xml:{bare}" in known else bare
    kind = known.get(name)
    facts: dict[str, object] = {"element": local(element), "attribute": name}
    if match[1]:
        return Finding("AKN422", element, facts | {"allowed": value_form(kind)})
    if match[3] != "=":
        near = _nearest(name, known)
        advice = f"did you mean {near}?" if near else "remove it"
        if near and element.get(near) is not None:
            advice = f"the schema has no attribute {name} here, and {near} is there already: remove {name}"
        return Finding("AKN421", element, facts | _listed(list(known)) | {"advice": advice}, bare)
    value = re.match(r"[^=]+='(.*?)': ", reason, re.DOTALL)
    facts |= {"value": _cut(value[1] if value else ""), "allowed": value_form(kind) or reason.rpartition(": ")[2]}
    return Finding("AKN423", element, facts, bare)


def _misplaced(error: Any, parent: etree._Element, schema: xmlschema.XMLSchema) -> Finding | None:
    """A child that may not stand where it does; None if the fault is none of the children that are there."""
    child = error.invalid_child
    if not isinstance(child, etree._Element):
        return None
    name, namespace, meant = local(child), etree.QName(child).namespace, ""
    expected = list(error.expected or ())
    before = next(child.itersiblings("*", preceding=True), None)
    if namespace != etree.QName(parent).namespace:
        name += f' xmlns="{namespace or ""}"'
        advice = _advice_on_namespace(child, parent, schema)
    elif child.tag not in elements(schema):
        meant = _meant(child, parent, schema)
        advice = f"there is no element <{name}>; write one that is allowed here, or remove its tags"
        advice = f"did you mean <{meant}>?" if meant else advice
    else:
        advice = _advice_on_place(child, parent, expected, schema)
    facts = {
        "element": name,
        "parent": local(parent),
        "where": "as its first element" if before is None else f"after <{local(before)}>",
        "advice": advice,
        **({"meant": meant} if meant else {}),
    }
    inside = children(schema, parent)
    return Finding("AKN402", child, facts | _listed(_plain(expected) if expected or name in inside else inside))


def _advice_on_namespace(child: etree._Element, parent: etree._Element, schema: xmlschema.XMLSchema) -> str:
    """What would mend an element of another namespace than the one around it."""
    name, around = local(child), etree.QName(parent).namespace
    if etree.QName(child).namespace == XINCLUDE:
        return "put what it includes in its place"
    if f"{{{around}}}{name}" in elements(schema):
        return f'if the <{name}> of Akoma Ntoso is meant, take away its prefix, or write xmlns="{around}"'
    return "elements of other namespaces may stand in <foreign>, <proprietary> and <presentation> only"


def _meant(child: etree._Element, parent: etree._Element, schema: xmlschema.XMLSchema) -> str:
    """The name that one was meant to be which the schema does not have, first of those that fit; "" for none."""
    name = local(child)
    for names in (children(schema, parent), list(map(plain, elements(schema)))):
        near = _nearest(name, [other for other in names if len(name) > 2 or len(other) == len(name)])
        if near:
            return near
    return ""


def wrong_root_facts(root: etree._Element) -> Mapping[str, object]:
    """What is to be said of a document element that is another than the one of Akoma Ntoso 3.0.

    Args:
        root: the document element.
    """
    name, namespace = local(root), etree.QName(root).namespace or ""
    version, alike = earlier_version(namespace) if namespace != AKN else ("", False)
    wanted = f'<akomaNtoso xmlns="{AKN}">'
    if alike:
        advice = f'change the namespace to xmlns="{AKN}", validate again, and mend what is reported then'
    elif version:
        advice = f"convert the file to Akoma Ntoso 3.0 ({AKN}): its elements and metadata are others, too"
    elif name == "akomaNtoso":
        advice = f"write {wanted}"
    elif _nearest(name, ["akomaNtoso"]):
        advice = "did you mean " + ("<akomaNtoso>?" if namespace == AKN else f"{wanted}?")
    else:
        advice = f"give an Akoma Ntoso file, whose document element is {wanted}"
    where = f"the namespace {namespace}" if namespace else "no namespace"
    kind = version or "which is not Akoma Ntoso"
    if namespace == AKN:
        where, kind = "the right namespace", "but there is no such element"
    return {"element": name, "namespace": where, "version": kind, "advice": advice}


def _advice_on_place(
    child: etree._Element, parent: etree._Element, expected: Sequence[Any], schema: xmlschema.XMLSchema
) -> str:
    """What would mend an element that the schema has, but not there."""
    name, tag = local(child), str(child.tag)
    turn = turns(schema, parent)
    later = [e for e in child.itersiblings("*", preceding=True) if turn.get(local(e), -1) > turn.get(name, len(turn))]
    if later and next(child.itersiblings(tag, preceding=True), None) is None:
        return f"move <{name}> before <{local(later[-1])}>"
    if len(expected) == 1:
        wanted = expected[0]
        comes = next(child.itersiblings(str(getattr(wanted, "name", ""))), None) is not None
        return f"move <{plain(wanted)}> before it" if comes else f"put {blank(wanted)} before it"
    places = homes(schema, tag)
    if local(parent) in places:
        if next(child.itersiblings(tag, preceding=True), None) is not None:
            return f"make one <{name}> of the two, or remove one"
        before = next(child.itersiblings("*", preceding=True), None)
        beside = "another place" if before is None else f"before <{local(before)}>"
        return f"move it to {beside} and validate again; what may not stand together must be removed"
    if holds_text(schema, parent) and holds_text(schema, child):
        return f"remove its tags and keep its text, or move it out of <{local(parent)}>"
    beside = _beside(child, parent, schema)
    if beside:
        return beside
    wrappers = [other for other in _plain(expected) or children(schema, parent) if other in places]
    if wrappers:
        return f"put it into {_tags(wrappers)}, which may stand here"
    around = next((local(outer) for outer in child.iterancestors() if local(outer) in places), None)
    if around is not None:
        return f"move it out of <{local(parent)}>, into <{around}>"
    present = {local(element) for element in child.getroottree().iter(f"{{{AKN}}}*")}
    return f"<{name}> may stand in {_names(sorted(places, key=lambda place: place not in present))}"


def _beside(child: etree._Element, parent: etree._Element, schema: xmlschema.XMLSchema) -> str:
    """Advice to move an element out of the one that it is in, where its place is beside that one; "" elsewhere."""
    around = parent.getparent()
    turn = {} if around is None else turns(schema, around)
    name, inside = local(child), local(parent)
    if around is None or turn.get(name, 0) == turn.get(inside, 0) or not {name, inside} <= turn.keys():
        return ""
    if name in once(schema, around) and next(around.iterchildren(str(child.tag)), None) is not None:
        return f"<{local(around)}> has a <{name}> already: make one of the two, or remove one"
    return f"move it out of <{inside}>, {'before' if turn[name] < turn[inside] else 'after'} it"


def _incomplete(error: Any, parent: etree._Element, schema: xmlschema.XMLSchema) -> Finding:
    """An element whose children end too early."""
    last = next(parent.iterchildren("*", reversed=True), None)
    expected = list(error.expected or ())
    in_turn = getattr(error.particle, "model", "") == "sequence"
    if not expected:
        advice = "add what is missing"
    elif len(expected) == 1 or in_turn:
        advice = "add " + ", ".join(map(blank, expected[:_SHOWN]))
    else:
        advice = f"add one of them, such as {blank(expected[0])}"
    facts = {"element": local(parent), "after": "" if last is None else f" after <{local(last)}>", "advice": advice}
    return Finding("AKN420", parent, facts | _listed(_plain(expected) or children(schema, parent)))


def _plain(particles: Iterable[Any]) -> Sequence[str]:
    """The names of parts of a schema, each once, in the order in which they may stand."""
    return list(dict.fromkeys(map(plain, particles)))


def _listed(names: Sequence[str]) -> dict[str, object]:
    """The facts that names are: the first of them as they are shown, and all."""
    return {"allowed": _names(names) or "nothing more", "names": " ".join(names)}


def _names(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _tags(names: Sequence[str]) -> str:
    """The first names as alternatives: <a>, <b> or <c>."""
    *others, last = (f"<{name}>" for name in names[:_OFFERED])
    return f"{', '.join(others)} or {last}" if others else last


def _nearest(name: str, names: Iterable[str]) -> str:
    """The one of several names that is most like another, whatever the case; "" where none is."""
    alike = {other: SequenceMatcher(None, other.lower(), name.lower()).ratio() for other in names}
    near = max(alike, key=alike.__getitem__, default="")
    return near if alike.get(near, 0) >= _ALIKE else ""


def _cut(text: str, longest: int = _LONGEST) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[:longest] + "…"
