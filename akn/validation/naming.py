"""The Naming Convention 1.0: eIds by their context (section 5), IRIs by their level (section 4), where both are due.

A document is conformant at level 2 if it is valid and obeys these rules (Akoma Ntoso 1.0 part 2, chapter 3).  Another,
functionally equivalent convention is allowed for IRIs; whether one is equivalent only its keepers can say, so an IRI
with a scheme of its own (`https:`, `urn:`) is accepted unseen.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import chain, islice

from lxml import etree

from akn.markup.names import AKN, local, path_of, qualified
from akn.references.abbreviations import ABBREVIATIONS
from akn.validation.finding import Finding
from akn.validation.schema import eids_of, official_schema

__all__ = ["doubled_facts", "eid_facts", "eid_follows", "naming_findings", "nowhere_facts"]


def _named(step: str, name: str) -> bool:
    return step.partition("_")[0] == name


@lru_cache(maxsize=1024)
def _name_of(tag: object) -> str:
    """How the eIds of an element begin, by its name as lxml writes it."""
    name = str(tag).rpartition("}")[2]
    return ABBREVIATIONS.get(name, name)


def eid_follows(eid: str, element: etree._Element) -> bool:
    """Whether an eId is the name of its element, perhaps a number, and before them the eId of an element around it."""
    context, _, step = eid.rpartition("__")
    name = _name_of(element.tag)
    if step != name and not step.startswith(name + "_"):
        return False
    if not context:
        return True
    outer = element.getparent()  # most often the one; `iterancestors` takes longer to begin than this takes
    while outer is not None and outer.get("eId") != context:
        outer = outer.getparent()
    return outer is not None


def _eid_of_children(element: etree._Element, known: Collection[str]) -> str:
    """The eId that the children of an element build upon, if all do, no element has it and it would be of its name."""
    contexts = {eid.rpartition("__")[0] for child in element if (eid := child.get("eId"))}
    eid = contexts.pop() if len(contexts) == 1 else ""
    return eid if eid not in known and _named(eid.rpartition("__")[2], _name_of(str(element.tag))) else ""


def doubled_facts(element: etree._Element, known: Collection[str]) -> Mapping[str, object]:
    """What is to be said of an element with the eId of another one.

    Args:
        element: whose eId it is.
        known: the eIds of the document.
    """
    meant = _eid_of_children(element, known)
    advice = f"its children are called {meant}__…: give it the eId “{meant}”" if meant else ""
    return {"eid": element.get("eId", ""), "advice": advice or "give each element an eId of its own"}


def eid_facts(element: etree._Element, known: Collection[str]) -> Mapping[str, object]:
    """What is to be said of the eId of an element: why it does not follow the convention, and what would mend it.

    Where the eId of an element around it would mend it, `around` is the path of that and `meant` its eId.

    Args:
        element: whose eId it is.
        known: the eIds of the document.
    """
    tag, eid = local(element), element.get("eId", "")
    name = _name_of(str(element.tag))
    context, _, step = eid.rpartition("__")
    around = [other for outer in element.iterancestors() if (other := outer.get("eId"))]
    reason = _reason(context, step, name, around)
    nameless = _without_eid(element, context)
    if nameless is not None and _named(step, name):
        advice = f"give the <{local(nameless)}> around it the eId “{context}”"
        cause = {"around": path_of(nameless), "meant": context}
        return {"eid": eid, "element": tag, "reason": reason, "advice": advice, **cause}
    parent = element.getparent()
    siblings = 0 if parent is None else sum(child.get("eId") is not None for child in parent)
    if parent is not None and context and siblings > 1 and _eid_of_children(parent, known) == context:
        advice = f"give the <{local(parent)}> around it the eId “{context}”: its children are called {context}__…"
        cause = {"around": path_of(parent), "meant": context}
        return {"eid": eid, "element": tag, "reason": reason, "advice": advice, **cause}
    nearest = next((e for e in element.iterancestors() if e.get("eId") or e.tag in _identified()), None)
    if nearest is not None and not nearest.get("eId"):
        advice = (
            f"give the <{local(nearest)}> around it an eId, such as {_due(nearest)}, and begin this one with it and __"
        )
        return {"eid": eid, "element": tag, "reason": reason, "advice": advice}
    outer = context if context in around else next((a for a in around if a != "body"), "")
    if not context and _stand_without_context(element):
        outer = ""
    advice = _possible((f"{outer}__" if outer else "") + name, step, known)
    return {"eid": eid, "element": tag, "reason": reason, "advice": advice}


def _reason(context: str, step: str, name: str, around: Collection[str]) -> str:
    """Why an eId does not follow the convention: its context and its last step, by those around its element."""
    if not _named(step, name):
        if step.startswith(name):
            return f"“{step}” is not “{name}”, the name of its element, and does not begin with “{name}_”"
        return f"“{step}” does not begin with “{name}”, the name of its element"
    if context and context not in around:
        return f"no element around it has the eId “{context}”"
    return "it holds other characters than A-Z a-z 0-9 _ . -"


#: elements that are looked at to see how their like are called
_PEERS = 50


def _stand_without_context(element: etree._Element) -> bool:
    """Whether the eIds of its like nearby name none that is around them, as those of paragraphs counted through do."""
    around = element.getparent()
    for _ in range(2):
        if around is not None:
            peers = islice(around.iterdescendants(element.tag), _PEERS)
            named = (eid for peer in peers if (eid := peer.get("eId")) and eid_follows(eid, peer))
            first = next(named, None)
            if first is not None:
                return "__" not in first
            around = around.getparent()
    return False


#: the number at the end of a step, be it set apart (“para_7”) or not (“paragraph7”)
_STEP_NUMBER = re.compile(r"_([A-Za-z0-9.-]+)$|(?<=[A-Za-z])(\d[A-Za-z0-9.-]*)$")
#: numbers that are tried to find one that is free
_TRIED = 100


def _possible(begin: str, step: str, known: Collection[str]) -> str:
    """Advice to an eId that no element has: with the number of a step, else with the next that is free."""
    match = _STEP_NUMBER.search(step)
    number = (match[1] or match[2]) if match else ""
    first = int(number) + 1 if number.isdecimal() and len(number) < _LONGEST_NUMBER else 2
    others = (f"{begin}_{k}" for k in range(first, first + _TRIED))
    eid = next((x for x in chain([f"{begin}_{number}" if number else begin], others) if x not in known), None)
    return f"it could read {eid}" if eid else f"it must begin with {begin}_ and be its own"


_LONGEST_NUMBER = 9


#: what stands in eIds but numbers: another number is another element
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.-"


def nowhere_facts(attribute: str, value: str, known: Collection[str]) -> Mapping[str, object]:
    """What is to be said of a reference that leads nowhere.

    Args:
        attribute: that it is the value of, or in the value.
        value: the reference, with its #.
        known: the eIds of the document.
    """
    name = value.removeprefix("#")
    meant = name if name in known and value != f"#{name}" else _one_letter_off(name, known)
    advice = "write # and the eId of an element of this file, or add that element (a TLC… in <references>)"
    if attribute == "refersTo" and not value.strip():
        meant, advice = "", "write # and the eId of what it refers to; if there is none, remove the attribute"
    facts = {"attribute": attribute, "value": value, "advice": advice}
    return facts | {"meant": meant, "advice": f"did you mean #{meant}?"} if meant else facts


def _one_letter_off(name: str, known: Collection[str]) -> str:
    """The one eId that has a letter more, less or other than a name, or two in another order; "" for none or several.

    All such names are made, as there may be many eIds: comparing with each would take long.
    """
    if len(name) > _LONGEST_NAME:
        return ""
    splits = [(name[:k], name[k:]) for k in range(len(name) + 1)]
    near = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1 and not b[:2].isdigit()}
    for a, b in splits:
        if b and not b[0].isdigit():
            near.add(a + b[1:])
            near.update(a + letter + b[1:] for letter in _LETTERS)
        near.update(a + letter + b for letter in _LETTERS)
    found = [other for other in near if other in known and other != name]
    return found[0] if len(found) == 1 else ""


def _without_eid(element: etree._Element, eid: str) -> etree._Element | None:
    """The element around one that has no eId and would have this one by its name, None where there is none."""
    step = eid.rpartition("__")[2]
    around = element.iterancestors(f"{{{AKN}}}*") if step else ()
    return next((e for e in around if not e.get("eId") and _named(step, _name_of(str(e.tag)))), None)


def _due(element: etree._Element) -> str:
    """An eId for an element without one: that which the eIds inside it build upon, else one by its place."""
    name = _name_of(str(element.tag))
    for inner in element.iterdescendants("*"):
        context = inner.get("eId", "").rpartition("__")[0]
        if context and _without_eid(inner, context) is element:
            return context
    outer = next((e for a in element.iterancestors() if (e := a.get("eId")) and e != "body"), "")
    return f"{outer}__{name}_…" if outer else f"{name}_…"


#: characters of a name whose likes are looked for
_LONGEST_NAME = 100
#: characters of an IRI that are looked at; the patterns below may take the square of it
_LONGEST = 2000

_COUNTRY = r"/akn/[a-z]{2}(?:-[A-Za-z0-9]+)*"
_WORK = re.compile(rf"{_COUNTRY}/[a-zA-Z]+(?:/[^/!~#@:;\s]+)*?/\d{{4}}(?:-\d\d-\d\d)?(?:/[^/!~#@:;\s]+)+")
_EXPRESSION = re.compile(r"/[a-z]{3}(?:[@:][^/!~#\s]*)?")
_MANIFESTATION = re.compile(r"(?:/[^/!~#@.\s]+){0,2}\.[a-z]{3,4}")
_COMPONENT = r"/!?[A-Za-z]\w*(?:/[A-Za-z]\w*)*"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:\S+$", re.IGNORECASE)
#: what leads to a document or its part: work, perhaps expression, component, portion
_TARGET = re.compile(
    rf"(?:{_WORK.pattern}(?:{_EXPRESSION.pattern})?|/akn/ontology(?:/[^/\s]+)+)"
    rf"(?:/![^~#\s]*)?(?:/?~[^#\s]+)?(?:\.[a-z]{{3,4}})?/?(?:#\S+)?$"
)
_PART, _MEDIA = "/akn/un/act/2031-05-06/7/!main~art_3", "media/map.png"
#: a file in the package of a manifestation, or a component of the document itself
_LOCAL = re.compile(r"(?:[\w.-]+/)*[\w.-]+\.\w{2,4}$|!\w+(?:~\S+)?$")
_LEVELS = {
    "FRBRWork": (rf"{_WORK.pattern}", rf"{_WORK.pattern}(?:{_COMPONENT})?"),
    "FRBRExpression": (
        rf"{_WORK.pattern}{_EXPRESSION.pattern}",
        rf"{_WORK.pattern}{_EXPRESSION.pattern}(?:{_COMPONENT})?",
    ),
    "FRBRManifestation": (
        rf"{_WORK.pattern}{_EXPRESSION.pattern}{_MANIFESTATION.pattern}",
        rf"{_WORK.pattern}{_EXPRESSION.pattern}(?:{_COMPONENT})?{_MANIFESTATION.pattern}",
    ),
}
_EXPRESSED = "/akn/un/act/2031-05-06/7/eng@"
_EXAMPLES = {
    "FRBRWork": ("/akn/un/act/2031-05-06/7", "/akn/un/act/2031-05-06/7/!main"),
    "FRBRExpression": (f"{_EXPRESSED}, or {_EXPRESSED}2031-09-01", "/akn/un/act/2031-05-06/7/eng@/!main"),
    "FRBRManifestation": ("/akn/un/act/2031-05-06/7/eng@.xml", "/akn/un/act/2031-05-06/7/eng@/!main.xml"),
}
_PATTERNS = {level: tuple(re.compile(f"{p}$") for p in patterns) for level, patterns in _LEVELS.items()}


#: the elements whose value is the IRI of a level
_OF_IRIS = (qualified("FRBRuri"), qualified("FRBRthis"))


@lru_cache(maxsize=1)
def _identified() -> Collection[str]:
    """The tags of elements that must have an eId where the convention is used: the schema's attribute group `idreq`."""
    xsd = "{http://www.w3.org/2001/XMLSchema}"
    root = etree.parse(official_schema()).getroot()
    holders: dict[str, set[str]] = {}
    for definition in root:
        name = definition.get("name")
        if name is not None:
            used = {e.get("ref") or e.get("base") or e.get("type") or "" for e in definition.iter(f"{xsd}*")}
            holders[name] = used | {definition.get("type") or ""}
    elements = {e.get("name", "") for e in root if e.tag == f"{xsd}element"}

    def reaches(name: str, seen: set[str]) -> bool:
        if name == "idreq":
            return True
        below = holders.get(name, set()) - seen - elements
        return any(reaches(other, seen | {name}) for other in below)

    return frozenset(qualified(name) for name in elements if reaches(name, set()))


def naming_findings(root: etree._Element) -> Iterator[Finding]:
    """What in a tree breaks the Naming Convention (level 2 of conformance)."""
    known = frozenset(eids_of(root))
    due = _identified()
    labelled = {element for meta in root.iter(qualified("meta")) for element in meta.iter("*")}
    for element in root.iter(f"{{{AKN}}}*"):
        if element not in labelled:  # what an eId in `meta` says is up to its writer
            eid, wid = element.get("eId"), element.get("wId")
            if (eid is None and element.tag in due) or (eid is not None and not eid_follows(eid, element)):
                yield _unidentified(element, eid, known)
            if wid is not None and not _named(wid.rpartition("__")[2], _name_of(str(element.tag))):
                facts = {"wid": wid, "element": local(element), "name": _name_of(str(element.tag))}
                yield Finding("AKN427", element, facts, "wId")
        if element.tag in _OF_IRIS or element.get("href") is not None or element.get("src") is not None:
            yield from _iris(element, known)


def _unidentified(element: etree._Element, eid: str | None, known: Collection[str]) -> Finding:
    if eid is None:
        return Finding("AKN426", element, {"element": local(element), "expected": _due(element)})
    return Finding("AKN411", element, eid_facts(element, known), "eId")


def _iris(element: etree._Element, known: Collection[str]) -> Iterator[Finding]:
    tag, parent = local(element), element.getparent()
    if tag in ("FRBRuri", "FRBRthis") and parent is not None and local(parent) in _PATTERNS:
        level, which, value = local(parent), int(tag == "FRBRthis"), element.get("value", "")
        if len(value) > _LONGEST or not (_PATTERNS[level][which].match(value) or _SCHEME.match(value)):
            facts = {"element": f"{level}/{tag}", "value": value, "form": _EXAMPLES[level][which]}
            yield Finding("AKN412", element, facts, "value")
    for attribute in ("href", "src"):
        target = element.get(attribute)
        if target is None or tag == "a":
            continue
        if target.startswith("#"):
            if target[1:] not in known:
                yield Finding("AKN414", element, nowhere_facts(attribute, target, known), attribute)
        elif len(target) > _LONGEST or not (_TARGET.match(target) or _SCHEME.match(target) or _LOCAL.match(target)):
            form = _MEDIA if attribute == "src" else _PART
            if tag.startswith("TLC"):
                form = f"/akn/ontology/{tag.removeprefix('TLC').lower()}/un/name"
            facts = {"element": f"{tag}/@{attribute}", "value": target, "form": form}
            yield Finding("AKN412", element, facts, attribute)
